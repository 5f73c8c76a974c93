import { SteeringError } from '../../src/portfolio/errors'
import { writeSheets } from '../../src/files/write-sheets'
import type { SheetPlan } from '../../src/workbook/sheet-plan'
import type { Failure } from '../stand-in/stand-in'
import { foreignNames, foreignParts, partsOf } from './parts'
import { generatedPlan, longPlan } from './plans'
import { inputsOf, openInExcel, userWorkbook } from './workbook'

jest.setTimeout(120_000)

const bytes = userWorkbook()
const inputs = inputsOf(bytes)
const plans = [generatedPlan('ranking', 'Priorisation', inputs.fingerprint), longPlan('long', 40, inputs.fingerprint)]

/** Bytes per sync that make reading and writing take many syncs. */
const SMALL = 30_000

const VARIANTS: Failure[] = [
  { when: 'before', code: 'GeneralException' },
  { when: 'during', code: 'GeneralException' },
  { when: 'after', code: 'GeneralException' },
  { when: 'after', code: 'connection' },
]

describe.each([
  ['sheets to create', bytes],
  ['sheets to write again', writeSheets(bytes, plans).bytes],
])('%s', (_case, file) => {
  test('a sync that fails, at every position, leaves the user sheets as they were and a second run succeeds', async () => {
    const total = await syncsOf(file, plans)
    const user = foreignNames(bytes)
    let survived = 0
    for (let position = 1; position <= total; position++) {
      for (const failure of VARIANTS) {
        const { standIn, host } = openInExcel(file, plans, { bytesPerSync: SMALL })
        standIn.failSync(position, failure)
        await expect(host.apply(plans, inputs)).rejects.toThrow(SteeringError)
        expect(foreignParts(standIn.savedBytes(), user)).toEqual(foreignParts(file, user))
        standIn.forget()
        await host.apply(plans, inputs)
        expect(standIn.foreignWrites()).toEqual([])
        if (failure.when !== 'during')
          expect(partsOf(standIn.savedBytes())).toEqual(partsOf(writeSheets(file, plans).bytes))
        survived++
      }
    }
    process.stdout.write(`failures survived: ${survived}/${total * VARIANTS.length} (${total} syncs)\n`)
    expect(survived).toBe(total * VARIANTS.length)
  }, 240_000)
})

test('a failed reading changes nothing and the next one succeeds', async () => {
  const { standIn, host } = openInExcel(bytes)
  standIn.failSync(2, { when: 'before', code: 'GeneralException' })
  await expect(host.read()).rejects.toMatchObject({ code: 'excelRefused' })
  expect((await host.read()).tables).toHaveLength(2)
})

test('a lost connection is said as such', async () => {
  const { standIn, host } = openInExcel(bytes)
  standIn.failSync(1, { when: 'before', code: 'connection' })
  await expect(host.read()).rejects.toMatchObject({ code: 'excelConnectionLost' })
})

test('while the user types in a cell the run waits, then goes on', async () => {
  const { standIn, host } = openInExcel(bytes)
  const leave = standIn.editCell()
  const reading = host.read()
  const first = await Promise.race([
    reading.then(() => 'read'),
    new Promise((resolve) => setTimeout(resolve, 50, 'waiting')),
  ])
  expect(first).toBe('waiting')
  leave()
  expect((await reading).tables).toHaveLength(2)
})

test('runs asked for together are done one after the other', async () => {
  const { host } = openInExcel(bytes, plans)
  const [read, report, again] = await Promise.all([host.read(), host.apply(plans, inputs), host.read()])
  expect(read.generated).toHaveLength(0)
  expect(report.sheets).toHaveLength(2)
  expect(again.generated).toHaveLength(2)
})

test('where undo groups are known but refused, the run is done without, before anything is written', async () => {
  const { standIn, host } = openInExcel(bytes, plans, { apiVersion: '1.20' })
  standIn.failSync(1, { when: 'before', code: 'UndoNotSupported' })
  expect(host.capabilities()).toEqual({ supported: true, oneUndo: true })
  expect((await host.apply(plans, inputs)).sheets).toHaveLength(2)
})

test('an undo group refused after something was written is not tried again', async () => {
  const { standIn, host } = openInExcel(bytes, plans, { apiVersion: '1.20', bytesPerSync: SMALL })
  standIn.failSync(5, { when: 'before', code: 'UndoNotSupported' })
  await expect(host.apply(plans, inputs)).rejects.toMatchObject({ code: 'excelRefused' })
  expect(standIn.syncs()).toHaveLength(5)
})

test('a reading can be stopped', async () => {
  const { standIn, host } = openInExcel(bytes)
  const stop = new AbortController()
  standIn.beforeSync(1, () => stop.abort())
  await expect(host.read(undefined, stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
  expect(standIn.syncs()).toHaveLength(1)
})

test('a stray cell far from the others is named, not read through', async () => {
  const { standIn, host } = openInExcel(bytes)
  standIn.edit('Budget', 'ZZ900000', 'perdue')
  await expect(host.read()).rejects.toMatchObject({ code: 'sheetTooLarge', params: { sheet: 'Budget' } })
})

test('the user is shown the cell that was asked for', async () => {
  const { standIn, host } = openInExcel(bytes)
  await host.goTo('Budget', 'C3')
  expect(standIn.selected()).toEqual({ sheet: 'Budget', cell: 'C3' })
  await expect(host.goTo('Disparue', 'A1')).rejects.toMatchObject({ code: 'excelItemGone' })
})

async function syncsOf(file: Uint8Array, sheets: readonly SheetPlan[]): Promise<number> {
  const { standIn, host } = openInExcel(file, sheets, { bytesPerSync: SMALL })
  await host.apply(sheets, inputs)
  return standIn.syncs().length
}

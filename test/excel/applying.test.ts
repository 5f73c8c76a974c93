import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSheets } from '../../src/files/write-sheets'
import { generatedPlan } from './plans'
import { foreignNames, foreignParts, partsOf } from './parts'
import { inputsOf, openInExcel, userWorkbook } from './workbook'

jest.setTimeout(120_000)

const FIXTURES = join(__dirname, '../fixtures/workbooks')
/** Workbooks that other programs made, with charts, pivots, images, comments, names and macros. */
const FOREIGN = readdirSync(FIXTURES)
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => [name, join(FIXTURES, name)] as const)

const bytes = userWorkbook()
const inputs = inputsOf(bytes)
const plans = [
  generatedPlan('ranking', 'Priorisation', inputs.fingerprint),
  generatedPlan('capacity', 'Plan de charge', inputs.fingerprint),
]

describe('writing generated sheets', () => {
  test('gives the same file as writing them into the file, part by part', async () => {
    const { standIn, host } = openInExcel(bytes, plans)
    const report = await host.apply(plans, inputs)
    const expected = writeSheets(bytes, plans)
    expect(report).toEqual(expected.report)
    expect(partsOf(standIn.savedBytes())).toEqual(partsOf(expected.bytes))
  })

  test('takes at most five syncs, reading again included, and keeps the undo stack', async () => {
    const { standIn, host } = openInExcel(bytes, plans)
    await host.apply(plans, inputs)
    expect(standIn.syncs().length).toBeLessThanOrEqual(5)
    expect(standIn.undoCleared).toEqual([])
    expect(standIn.foreignWrites()).toEqual([])
  })

  test('writes its own sheets again in place, under the names that they have', async () => {
    const once = writeSheets(bytes, plans).bytes
    const renamed = plans.map((plan) => ({ ...plan, name: `${plan.name} 2026` }))
    const { standIn, host } = openInExcel(once, plans)
    const report = await host.apply(renamed, inputs)
    expect(report.sheets).toEqual([
      { identity: 'ranking', sheet: 'Priorisation', created: false },
      { identity: 'capacity', sheet: 'Plan de charge', created: false },
    ])
    expect(standIn.sheetNames()).toEqual(['Projets', 'Budget', 'Priorisation', 'Plan de charge'])
    expect(standIn.undoCleared).toEqual([])
  })

  test('a second identical run gives the same file as the first', async () => {
    const once = writeSheets(bytes, plans).bytes
    const { standIn, host } = openInExcel(once, plans)
    await host.apply(plans, inputs)
    expect(partsOf(standIn.savedBytes())).toEqual(partsOf(once))
  })

  test("a user's sheet that bears the wished name is left alone and the formulas follow", async () => {
    const plan = generatedPlan('ranking', 'Budget', inputs.fingerprint)
    const { standIn, host } = openInExcel(bytes, [plan])
    const report = await host.apply([plan], inputs)
    expect(report).toEqual({ sheets: [{ identity: 'ranking', sheet: 'Budget (2)', created: true }] })
    expect(partsOf(standIn.savedBytes())['xl/worksheets/sheet2.xml']).toBe(partsOf(bytes)['xl/worksheets/sheet2.xml'])
  })

  test.each(FOREIGN)(
    'into %s leaves all that is foreign byte for byte, and gives the same file',
    async (_name, path) => {
      const file = new Uint8Array(readFileSync(path))
      const { fingerprint, tables } = inputsOf(file)
      const { standIn, host } = openInExcel(file, plans)
      await host.apply(plans, { fingerprint, tables })
      const saved = standIn.savedBytes()
      const user = foreignNames(file)
      expect(foreignParts(saved, user)).toEqual(foreignParts(file, user))
      expect(partsOf(saved)).toEqual(partsOf(writeSheets(file, plans).bytes))
    },
  )

  test('tells how far it is', async () => {
    const { host } = openInExcel(bytes, plans)
    const seen: [number, number][] = []
    await host.apply(plans, inputs, (done, total) => seen.push([done, total]))
    expect(seen.at(-1)![0]).toBe(seen.at(-1)![1])
  })
})

describe('refusing before anything is written', () => {
  const refusals = async (prepare: (standIn: ReturnType<typeof openInExcel>['standIn']) => void, file = bytes) => {
    const { standIn, host } = openInExcel(file, plans)
    prepare(standIn)
    const error: unknown = await host.apply(plans, inputs).catch((reason: unknown) => reason)
    expect(standIn.savedBytes()).toBe(file)
    return error
  }

  test('when a co-author edited an input after the calculation', async () => {
    expect(await refusals((standIn) => standIn.edit('Projets', 'C3', 99))).toMatchObject({ code: 'inputsChanged' })
  })

  test('when a co-author edits an input while it is read again', async () => {
    expect(
      await refusals((standIn) => standIn.beforeSync(2, () => standIn.edit('Budget', 'B2', 'autre'))),
    ).toMatchObject({
      code: 'inputsChanged',
    })
  })

  test('when one of our sheets is protected', async () => {
    const once = writeSheets(bytes, plans).bytes
    expect(await refusals((standIn) => standIn.protectSheet('Priorisation'), once)).toMatchObject({
      code: 'sheetProtected',
      params: { sheet: 'Priorisation' },
    })
  })

  test('when no sheet can be added', async () => {
    expect(await refusals((standIn) => standIn.protectStructure())).toMatchObject({ code: 'structureProtected' })
  })

  test('when the workbook is read-only', async () => {
    expect(await refusals((standIn) => standIn.makeReadOnly())).toMatchObject({ code: 'workbookReadOnly' })
  })

  test('when a committee sheet is closed', async () => {
    const closed = plans.map((plan) => ({ ...plan, mark: { ...plan.mark!, state: 'closed' as const } }))
    expect(await refusals(() => {}, writeSheets(bytes, closed).bytes)).toMatchObject({
      code: 'sheetClosed',
      params: { sheet: 'Priorisation' },
    })
  })
})

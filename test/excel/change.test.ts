import { writeCells } from '../../src/files/write-cells'
import { writeSheets } from '../../src/files/write-sheets'
import type { CellEdit, Change } from '../../src/workbook/change'
import type { Failure } from '../stand-in/stand-in'
import { partsOf } from './parts'
import { generatedPlan } from './plans'
import { inputsOf, openInExcel, userWorkbook } from './workbook'

jest.setTimeout(240_000)

const bytes = userWorkbook()
const inputs = inputsOf(bytes)
const edit = (cell: string, before: CellEdit['before'], after: CellEdit['after']): CellEdit => ({
  sheet: 'Projets',
  cell,
  before,
  after,
  kind: 'plain',
})
const edits = [
  edit('B2', 'Projet 1', '011'),
  edit('B4', null, 'Reporté'),
  edit('B3', 'Projet 2', null),
  edit('C2', 10.5, 12),
  { ...edit('C3', 21, 46295), kind: 'date' as const },
  { ...edit('B2', 'Code', 'x'), sheet: 'Budget', before: 'Projet 1' },
]
const plan = generatedPlan('journal', 'Journal', inputs.fingerprint)
const change: Change = { edits, plans: [plan], restore: [] }

function opened(file = bytes, options: Parameters<typeof openInExcel>[2] = {}) {
  const excel = openInExcel(file, [plan], options)
  excel.standIn.allowEdits(edits)
  return excel
}

test('exactly these cells change, as in a file, in one run that loses no undo', async () => {
  const { standIn, host } = opened()
  const report = await host.change(change, inputs)
  const expected = writeSheets(writeCells(bytes, edits), [plan])
  expect(report).toEqual(expected.report)
  expect(partsOf(standIn.savedBytes())).toEqual(partsOf(expected.bytes))
  expect(standIn.foreignWrites()).toEqual([])
  expect(standIn.undoCleared).toEqual([])
  expect(standIn.syncs().length).toBeLessThanOrEqual(5)
})

test('a write into any other cell of the user would be a fault', async () => {
  const { standIn, host } = openInExcel(bytes, [plan])
  standIn.allowEdits(edits.slice(1))
  await host.change(change, inputs)
  expect(standIn.foreignWrites()).toEqual(['Projets'])
})

const VARIANTS: Failure[] = [
  { when: 'before', code: 'GeneralException' },
  { when: 'during', code: 'GeneralException' },
  { when: 'after', code: 'GeneralException' },
  { when: 'after', code: 'connection' },
]

test.each([
  ['large batches', undefined],
  ['small batches', 8_000],
])('a sync that fails, at every position, leaves every cell of the user as it was: %s', async (_case, bytesPerSync) => {
  const file = writeSheets(bytes, [plan]).bytes
  const restore = [plan]
  const clean = opened(file, bytesPerSync ? { bytesPerSync } : {})
  await clean.host.change({ ...change, restore }, inputs)
  const total = clean.standIn.syncs().length
  const after = partsOf(clean.standIn.savedBytes())
  let survived = 0
  for (let position = 1; position <= total; position++) {
    for (const failure of VARIANTS) {
      const { standIn, host } = opened(file, bytesPerSync ? { bytesPerSync } : {})
      standIn.failSync(position, failure)
      await expect(host.change({ ...change, restore }, inputs)).rejects.toMatchObject({
        code: failure.code === 'connection' ? 'excelConnectionLost' : 'excelRefused',
      })
      for (const { sheet, cell, before } of edits) expect(standIn.valueAt(sheet, cell)).toBe(before)
      expect(partsOf(standIn.savedBytes())).toEqual(partsOf(file))
      standIn.forget()
      await host.change({ ...change, restore }, inputs)
      expect(partsOf(standIn.savedBytes())).toEqual(after)
      survived++
    }
  }
  process.stdout.write(`failures taken back: ${survived}/${total * VARIANTS.length} (${total} syncs)\n`)
})

test('when Excel does not even take back, the sentence names the cells', async () => {
  const { standIn, host } = opened()
  for (const position of [4, 5, 6, 7, 8, 9]) standIn.failSync(position, { when: 'after', code: 'GeneralException' })
  await expect(host.change(change, inputs)).rejects.toMatchObject({
    code: 'changeUnfinished',
    params: { cells: 'Projets!B2, Projets!B4, Projets!B3, Projets!C2, Projets!C3, Budget!B2' },
  })
})

describe('refused before anything is written', () => {
  const refused = async (excel: ReturnType<typeof opened>, code: string, params: object = {}) => {
    await expect(excel.host.change(change, inputs)).rejects.toMatchObject({ code, params })
    expect(partsOf(excel.standIn.savedBytes())).toEqual(partsOf(bytes))
  }

  test('a cell that holds something else', async () => {
    const excel = opened()
    const other = { ...change, edits: [edit('B2', 'Autre chose', 'x')] }
    await expect(excel.host.change(other, inputs)).rejects.toMatchObject({
      code: 'cellChanged',
      params: { sheet: 'Projets', cell: 'B2' },
    })
    expect(partsOf(excel.standIn.savedBytes())).toEqual(partsOf(bytes))
  })

  test('tables that changed since, wherever in them', async () => {
    const excel = opened()
    excel.standIn.edit('Projets', 'A6', '099')
    await expect(excel.host.change(change, inputs)).rejects.toMatchObject({ code: 'inputsChanged' })
    for (const { sheet, cell, before } of edits) expect(excel.standIn.valueAt(sheet, cell)).toBe(before)
  })

  test('a co-author who types into a cell between reading and checking it', async () => {
    const excel = opened()
    excel.standIn.beforeSync(3, () => excel.standIn.edit('Projets', 'C2', 99))
    await expect(excel.host.change(change, inputs)).rejects.toMatchObject({
      code: 'cellChanged',
      params: { sheet: 'Projets', cell: 'C2' },
    })
    expect(excel.standIn.valueAt('Projets', 'B2')).toBe('Projet 1')
  })

  test('a formula', async () => {
    const excel = opened()
    excel.standIn.typeFormula('Projets', 'C2', '5+5.5')
    await refused(excel, 'cellHoldsFormula', { sheet: 'Projets', cell: 'C2' })
  })

  test('a protected sheet', async () => {
    const excel = opened()
    excel.standIn.protectSheet('Budget')
    await refused(excel, 'sheetProtected', { sheet: 'Budget' })
  })

  test('a workbook that is open read-only', async () => {
    const excel = opened()
    excel.standIn.makeReadOnly()
    await refused(excel, 'workbookReadOnly')
  })
})

test('a date that comes to a plain cell shows as a day', async () => {
  const { standIn, host } = opened()
  await host.change({ edits: [{ ...edit('C3', 21, 46295), kind: 'date' }], plans: [], restore: [] }, inputs)
  expect(standIn.formatAt('Projets', 'C3')).toBe('m/d/yyyy')
})

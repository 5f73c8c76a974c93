import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { openPackage, savePackage } from '../../src/files/package'
import { partNames, readPart, readText, writePart } from '../../src/files/parts'
import { readWorkbook } from '../../src/files/read-workbook'
import { readWorkbookPart } from '../../src/files/read-sheet-list'
import { writeCells } from '../../src/files/write-cells'
import { writeSheets } from '../../src/files/write-sheets'
import { SteeringError } from '../../src/portfolio/errors'
import { addressOf } from '../../src/workbook/address'
import type { CellEdit } from '../../src/workbook/change'
import { inputPlan } from '../excel/plans'
import { foreignChanges } from './preserved'
import { problemsOf, REPAIR_RULES } from './rules'

const FOLDER = 'test/fixtures/workbooks'
const files = readdirSync(FOLDER)
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => join(FOLDER, name))
const load = (path: string) => new Uint8Array(readFileSync(path))
const plain = (cell: string, before: CellEdit['before'], after: CellEdit['after']): CellEdit => ({
  sheet: 'Projets',
  cell,
  before,
  after,
  kind: 'plain',
})
const back = (edits: readonly CellEdit[]): CellEdit[] =>
  edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before }))

/** Projets: code, title (blank in every third row), amount, yes or no; rows 2 to 6. */
const user = writeSheets(emptyWorkbook('fr'), [inputPlan('Projets', 5), inputPlan('Budget', 3)]).bytes

const cellsOf = (bytes: Uint8Array) => readWorkbook(bytes).tables[0]!.cells
const xmlOf = (bytes: Uint8Array) => {
  const pkg = openPackage(bytes)
  return readText(pkg, readWorkbookPart(pkg).sheets[0]!.part)
}
const withXml = (bytes: Uint8Array, change: (xml: string) => string) => {
  const pkg = openPackage(bytes)
  const { part } = readWorkbookPart(pkg).sheets[0]!
  writePart(pkg, part, change(readText(pkg, part)))
  return savePackage(pkg)
}

test('text, number, yes-or-no and blank are written where they are said, and nowhere else', () => {
  const edits = [
    plain('B2', 'Projet 1', 'R&D <5 '),
    plain('C3', 21, 12.5),
    plain('D2', false, true),
    plain('B4', null, '011'),
    plain('B5', 'Projet 4', null),
  ]
  const after = writeCells(user, edits)
  const expected = cellsOf(user).map((row) => [...row])
  expected[1]![1] = 'R&D <5 '
  expected[2]![2] = 12.5
  expected[1]![3] = true
  expected[3]![1] = '011'
  expected[4]![1] = null
  expect(cellsOf(after)).toEqual(expected)
  expect(readWorkbook(after).tables[1]).toEqual(readWorkbook(user).tables[1])
})

test('writing back gives the bytes of the sheet, cell by cell and all at once', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== ''),
    fc.constantFrom('=1+1', "'a", '011', '_x0041_', ' a  b\n'),
  )
  const value = fc.oneof(
    texts,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({ row: fc.integer({ min: 1, max: 5 }), column: fc.integer({ min: 1, max: 5 }), value }),
        { selector: ({ row, column }) => row * 10 + column, minLength: 1 },
      ),
      (given) => {
        const cells = cellsOf(user)
        const edits = given.map(({ row, column, value: after }) =>
          plain(addressOf({ row, column }), cells[row]![column] ?? null, Object.is(after, -0) ? 0 : after),
        )
        const after = writeCells(user, edits)
        expect(foreignChanges(user, after).map((change) => change.split(':')[0])).toEqual(
          xmlOf(after) === xmlOf(user) ? [] : ['xl/worksheets/sheet1.xml'],
        )
        expect(xmlOf(writeCells(after, back(edits)))).toBe(xmlOf(user))
      },
    ),
    { numRuns: 150 },
  )
})

describe('workbooks made by other programs: their cells are changed and changed back, every other part keeps its bytes', () => {
  test.each(files)('%s', (path) => {
    const before = load(path)
    const sheets = readWorkbookPart(openPackage(before)).sheets
    let changed = 0
    for (const table of readWorkbook(before).tables) {
      for (const [column, held] of (table.cells[1] ?? []).entries()) {
        const cell = addressOf({ row: table.top + 1, column: table.left + column })
        const edit: CellEdit = { sheet: table.sheet, cell, before: held, after: 'Reporté', kind: 'plain' }
        const after = attempt(() => writeCells(before, [edit]))
        if (after === null) continue
        const { part } = sheets.find(({ name }) => name === table.sheet)!
        expect(foreignChanges(before, after)).toEqual([`${part}: changed`])
        expect(readWorkbook(after).tables.find(({ id }) => id === table.id)!.cells[1]![column]).toBe('Reporté')
        const undone = writeCells(after, back([edit]))
        expect(readWorkbook(undone)).toEqual(readWorkbook(before))
        const known = problemsOf(before, REPAIR_RULES).map(({ rule, where }) => `${rule} ${where}`)
        const found = problemsOf(after, REPAIR_RULES).map(({ rule, where }) => `${rule} ${where}`)
        expect(found.filter((problem) => !known.includes(problem))).toEqual([])
        changed++
        if (changed === 6) return
      }
    }
  })

  test('in a workbook of Excel, whose cells share their texts, the sheet has its very bytes again', () => {
    const before = files
      .filter((name) => name.includes('excel-'))
      .map(load)
      .find(firstText)!
    const edit = firstText(before)!
    const undone = writeCells(writeCells(before, [edit]), back([edit]))
    const [old, now] = [openPackage(before), openPackage(undone)]
    for (const name of partNames(old).filter((part) => part.startsWith('xl/worksheets/')))
      expect(Buffer.compare(readPart(old, name), readPart(now, name))).toBe(0)
  })
})

/** Null where the cell holds a formula or the sheet is protected: those are other tests' business. */
function attempt(write: () => Uint8Array): Uint8Array | null {
  try {
    return write()
  } catch (error) {
    if (error instanceof SteeringError && ['cellHoldsFormula', 'sheetProtected'].includes(error.code)) return null
    throw error
  }
}

/** The first text under the headers of a workbook's first such table, as an edit; null when there is none to be edited. */
function firstText(bytes: Uint8Array): CellEdit | null {
  const table = readWorkbook(bytes).tables.find(({ cells }) => cells.length > 1 && typeof cells[1]![0] === 'string')
  if (!table) return null
  const cell = addressOf({ row: table.top + 1, column: table.left })
  const edit: CellEdit = { sheet: table.sheet, cell, before: table.cells[1]![0]!, after: 'Reporté', kind: 'plain' }
  return attempt(() => writeCells(bytes, [edit])) && edit
}

const refusal = (told: object) => expect.objectContaining(told) as Error

describe('refused, with its place', () => {
  const edit = plain('B2', 'Projet 1', 'Autre')

  test('a cell that holds something else by now', () => {
    expect(() => writeCells(user, [edit, plain('C2', 99, 1)])).toThrow(
      refusal({ code: 'cellChanged', params: { sheet: 'Projets', cell: 'C2' } }),
    )
  })

  test('a sheet that is gone', () => {
    expect(() => writeCells(user, [{ ...edit, sheet: 'Disparue' }])).toThrow(refusal({ code: 'cellChanged' }))
  })

  test('a formula, also under the range of an array formula', () => {
    const single = withXml(user, (xml) => xml.replace(/(<c r="C2"[^>]*>)(<v>)/, '$1<f>10+0.5</f>$2'))
    const array = withXml(user, (xml) => xml.replace(/(<c r="C2"[^>]*>)(<v>)/, '$1<f t="array" ref="C2:C4">X</f>$2'))
    expect(() => writeCells(single, [plain('C2', 10.5, 1)])).toThrow(
      refusal({ code: 'cellHoldsFormula', params: { sheet: 'Projets', cell: 'C2' } }),
    )
    expect(() => writeCells(array, [plain('C3', 21, 1)])).toThrow(
      refusal({ code: 'cellHoldsFormula', params: { sheet: 'Projets', cell: 'C3' } }),
    )
    expect(writeCells(array, [plain('C5', 42, 1)])).toBeDefined()
  })

  test('a protected sheet', () => {
    const locked = withXml(user, (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'))
    expect(() => writeCells(locked, [edit])).toThrow(refusal({ code: 'sheetProtected', params: { sheet: 'Projets' } }))
  })

  test('a text longer than a cell can hold', () => {
    expect(() => writeCells(user, [plain('B2', 'Projet 1', 'x'.repeat(32_768))])).toThrow(
      refusal({ code: 'textTooLong' }),
    )
  })
})

describe('dates', () => {
  const dated = (cell: string, before: CellEdit['before'], after: CellEdit['after']): CellEdit => ({
    ...plain(cell, before, after),
    kind: 'date',
  })
  const styleOf = (bytes: Uint8Array, cell: string) =>
    Number(new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(xmlOf(bytes))?.[1] ?? 0)

  test('a cell without a date format gets the short date, once for all such cells; the other styles keep their places', () => {
    const after = writeCells(user, [dated('B4', null, 46295), dated('C2', 10.5, 46300)])
    expect(cellsOf(after)[3]![1]).toBe(46295)
    expect(styleOf(after, 'B4')).toBeGreaterThan(0)
    expect(styleOf(after, 'C2')).toBe(styleOf(after, 'B4'))
    expect(foreignChanges(user, after)).toEqual(['xl/worksheets/sheet1.xml: changed'])
    expect(readText(openPackage(after), 'xl/styles.xml')).toMatch(/<xf [^>]*numFmtId="14"[^>]*applyNumberFormat="1"/)
  })

  test('a cell that shows a day keeps its format', () => {
    const plan = inputPlan('Projets', 2)
    const own = writeSheets(emptyWorkbook('fr'), [
      {
        ...plan,
        formats: { day: { numberFormat: 'dd/mm/yyyy' } },
        areas: [
          {
            at: 'A1',
            cells: [
              ['Code', 'Titre', 'Montant', 'Actif'],
              ['1', 'a', 46000, null],
            ],
            format: [
              [null, null, null, null],
              [null, null, 'day', 'day'],
            ],
          },
        ],
      },
    ]).bytes
    const after = writeCells(own, [dated('C2', 46000, 46295), dated('D2', null, 46300)])
    expect([styleOf(after, 'C2'), styleOf(after, 'D2')]).toEqual([styleOf(own, 'C2'), styleOf(own, 'D2')])
    expect(foreignChanges(own, after)).toEqual(['xl/worksheets/sheet1.xml: changed'])
    expect(xmlOf(writeCells(after, [dated('C2', 46295, 46000), dated('D2', 46300, null)]))).toBe(xmlOf(own))
  })
})

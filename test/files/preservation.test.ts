import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openPackage, savePackage } from '../../src/files/package'
import { partNames } from '../../src/files/parts'
import { readOpenWorkbook, readWorkbook } from '../../src/files/read-workbook'
import { writeSheets } from '../../src/files/write-sheets'
import { featuresOf, programOf } from './features'
import { addedParts, foreignChanges } from './preserved'
import { problemsOf, REPAIR_RULES } from './rules'
import { plainPlan, richPlan } from './write/plans'

const FOLDER = 'test/fixtures/workbooks'
const STATE = 'samples/source/data/donnees-ouvertes/export.xlsx'
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8')

const files = [
  ...readdirSync(FOLDER)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(FOLDER, name)),
  STATE,
]

const load = (path: string) => new Uint8Array(readFileSync(path))

describe('workbooks made by other programs', () => {
  test('are at least twelve, four of them written by Excel, with every feature that a user may have', () => {
    const opened = files.map((path) => openPackage(load(path)))
    const features = new Set(opened.flatMap((pkg) => Object.keys(featuresOf(pkg))))
    const byExcel = files.filter((path, i) => path.includes('excel-') && programOf(opened[i]!).includes('Excel'))
    expect(files.length).toBeGreaterThanOrEqual(12)
    expect(byExcel.length).toBeGreaterThanOrEqual(4)
    for (const feature of ['charts', 'pivot tables', 'images', 'comments', 'names', 'macros', 'slicers', 'tables']) {
      expect(features).toContain(feature)
    }
  })

  test.each(files)('%s is the file that the list describes', (path) => {
    expect(README).toContain(createHash('sha256').update(load(path)).digest('hex'))
  })

  test.each(files)('%s is read, and saved without a change', (path) => {
    const pkg = openPackage(load(path))
    const workbook = readOpenWorkbook(pkg)
    expect(workbook.sheets.length).toBeGreaterThan(0)
    const saved = savePackage(pkg)
    expect(foreignChanges(load(path), saved)).toEqual([])
    expect(partNames(openPackage(saved))).toEqual(partNames(pkg))
    expect(readWorkbook(saved)).toEqual(workbook)
  })
})

describe('our sheets, added and replaced, leave every foreign part as it was', () => {
  const plans = [richPlan(), plainPlan({ mark: { ...richPlan().mark!, identity: 'capacity' }, name: 'Charge' })]
  const others = [
    richPlan({
      charts: [],
      tables: [],
      areas: [{ at: 'B2', cells: [['Autre']] }],
      conditionalFormats: [],
      validations: [],
      links: [],
      formats: {},
    }),
  ]

  test.each(files)('%s', (path) => {
    const before = load(path)
    const once = writeSheets(before, plans).bytes
    const twice = writeSheets(once, plans).bytes
    const shrunk = writeSheets(twice, others).bytes
    const grown = writeSheets(shrunk, plans).bytes
    for (const after of [once, twice, shrunk, grown]) {
      expect(foreignChanges(before, after)).toEqual([])
      expect(foreign(after)).toEqual(foreign(before))
    }
    expect(Buffer.compare(twice, once)).toBe(0)
    const known = problemsOf(before, REPAIR_RULES).map(({ rule, where }) => `${rule} ${where}`)
    const found = problemsOf(grown, REPAIR_RULES).map(({ rule, where }) => `${rule} ${where}`)
    expect(found.filter((problem) => !known.includes(problem))).toEqual([])
    expect(addedParts(before, grown).sort()).toEqual(addedParts(before, once).sort())
    expect(readWorkbook(grown).generated.map(({ mark }) => mark.identity)).toEqual(['ranking', 'capacity'])
    say(path, before)
  })

  /** What a person's own sheets hold, and the names that the workbook knows beside ours. */
  function foreign(bytes: Uint8Array) {
    const { tables, sheets, names, generated, date1904 } = readWorkbook(bytes)
    const ours = new Set(generated.map(({ sheet }) => sheet))
    const ourTables = new Set(generated.flatMap((sheet) => sheet.tables.map(({ name }) => name)))
    return {
      tables,
      sheets: sheets.filter((name) => !ours.has(name)),
      names: names.filter((name) => !ourTables.has(name)),
      date1904,
    }
  }
})

/** One line per workbook: what it holds and that it was kept. */
function say(path: string, bytes: Uint8Array): void {
  const pkg = openPackage(bytes)
  const features = Object.entries(featuresOf(pkg)).map(([feature, number]) => `${feature} ${number}`)
  const name = path.slice(path.lastIndexOf('/') + 1)
  writeSync(1, `kept ${partNames(pkg).length} parts of ${name} (${programOf(pkg)}): ${features.join(', ')}\n`)
}

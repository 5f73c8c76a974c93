import type { RawCell, RawTable } from '../../src/workbook/raw-table'
import { readPortfolio } from '../../src/tables/read-portfolio'
import { columnReference, structuredReference } from '../../src/tables/references'
import type { TableId, TableSource } from '../../src/tables/reading'
import { sampleWorkbook, workbookOf } from './from-samples'

function sourceOf(raw: RawTable, table: TableId = 'execution'): TableSource {
  return readPortfolio(workbookOf(raw)).sources.find((source) => source.table === table)!
}

function lines(kind: RawTable['kind'], ...cells: RawCell[][]): RawTable {
  const header: RawCell[] = ['Exercice', 'Nature', 'Voté', 'Mandaté']
  return { kind, id: 'x', name: 'Lignes', sheet: 'Feuille 1', top: 3, left: 1, cells: [header, ...cells] }
}

const ROW: RawCell[] = [2026, '2051', 10, 5]

test('a column of a real table is named by its header, special characters escaped', () => {
  const source = sourceOf(lines('table', ROW))
  expect(columnReference(source, 'paid')).toBe('Lignes[Mandaté]')
  expect(structuredReference('Lignes', "Voté [budget de l'année] #1 @2")).toBe(
    "Lignes[Voté '[budget de l''année'] '#1 '@2]",
  )
})

test('a column of a plain range is named by its cells, empty rows below left out', () => {
  const source = sourceOf(lines('range', ROW, ROW.with(2, 20), [null, null, null, null]))
  expect(columnReference(source, 'paid')).toBe("'Feuille 1'!$E$5:$E$6")
})

test('nothing is named in a text file, nor a column that is missing', () => {
  expect(columnReference(sourceOf(lines('csv', ROW)), 'paid')).toBeNull()
  expect(columnReference(sourceOf(lines('table', ROW)), 'committed')).toBeNull()
})

test.each<[string, RawCell[][]]>([
  ['a number typed as text', [ROW, [2026, '2051', 10, '5']]],
  ['an amount beyond cents', [ROW, [2026, '2051', 10, 5.001]]],
  ['a total among the rows', [ROW, ['Total', null, 10, 5]]],
  ['a row put on hold', [['2026', '2051', 10, 5]]],
  ['an empty row in the middle', [ROW, [null, null, null, null], ROW.with(2, 20)]],
])('%s makes a formula say something else than we do: its column is not live', (_, cells) => {
  const source = sourceOf(lines('range', ...cells))
  const column = cells.some((row) => row[0] === '2026') ? 'year' : 'paid'
  expect(columnReference(source, column)).toBeNull()
})

test('blank cells keep a column live', () => {
  expect(sourceOf(lines('table', ROW, [2026, '2051', 20, null])).columns['paid']!.live).toBe(true)
})

test('in the example department every column can be followed by a formula, lists of codes and quarters apart', () => {
  const { sources } = readPortfolio(sampleWorkbook('departement-exemple.xlsx'))
  const frozen = sources
    .filter(({ table }) => table !== 'settings')
    .flatMap(({ table, columns }) =>
      Object.entries(columns).flatMap(([id, { live }]) => (live ? [] : [`${table}.${id}`])),
    )
  expect(frozen).toEqual(['projects.processes', 'workload.period', 'contracts.teams', 'decisions.projects'])
})

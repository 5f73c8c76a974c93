import { headerRowOf, recognise } from '../tables/matching/recognise'
import { settingsSource } from '../tables/rows/read-settings'
import type { PortfolioReading, TableSource } from '../tables/reading'
import type { RawCell, RawTable, RawWorkbook } from '../workbook/raw-table'
import type { DescribedTable, ReadTable, UnrecognisedTable } from './step'

const EXAMPLES = 3
/** How far down the first values of a column are looked for. */
const EXAMPLE_ROWS = 200

/** The tables of a workbook of which none was recognised, each with what it resembles. */
export function tablesToDescribe({ tables }: Pick<RawWorkbook, 'tables'>): UnrecognisedTable[] {
  return tables.flatMap((raw) => {
    const found = recognise(raw)
    if ('raw' in found || settingsSource(raw)) return []
    const { table: resembles, matched, missing } = found
    return [unrecognisedTable({ raw, resembles, matched, missing })]
  })
}

/** A table that is none of ours, as a person has to see it to say what it holds. */
export function unrecognisedTable({ raw, ...found }: PortfolioReading['unrecognised'][number]): UnrecognisedTable {
  return { ...describe(raw, headersRow(raw)), ...found }
}

/** The tables that were read, each with the headers that its columns were found under. */
export function readTables(sources: readonly TableSource[]): ReadTable[] {
  const seen = new Set<string>()
  return sources.flatMap(({ table, raw, headerRow, columns }) => {
    if (table === 'settings' || seen.has(raw.id)) return []
    seen.add(raw.id)
    const named = Object.entries(columns).filter(([id]) => !id.includes(':'))
    const under = Object.fromEntries(named.map(([id, { header }]) => [id, header]))
    return [{ ...describe(raw, headerRow), table, columns: under }]
  })
}

function describe(raw: RawTable, headerRow: number): DescribedTable {
  const { id, name, sheet, cells } = raw
  const examples: Record<string, RawCell[]> = {}
  for (const [column, header] of (cells[headerRow] ?? []).entries()) {
    if (typeof header === 'string' && !Object.hasOwn(examples, header)) {
      examples[header] = firstValues(cells.slice(headerRow + 1, headerRow + 1 + EXAMPLE_ROWS), column)
    }
  }
  return { id, name, sheet, headers: Object.keys(examples), examples }
}

/** A sheet of foreign words has no header that we know: its first row of several texts is taken for them. */
function headersRow(raw: RawTable): number {
  const texts = (row: number) => (raw.cells[row] ?? []).filter((cell) => typeof cell === 'string').length
  const known = headerRowOf(raw)
  if (raw.kind === 'table' || texts(known) > 1) return known
  const first = raw.cells.slice(0, EXAMPLE_ROWS).findIndex((_cells, row) => texts(row) > 1)
  return first < 0 ? known : first
}

function firstValues(rows: readonly (readonly RawCell[])[], column: number): RawCell[] {
  const values = new Set<RawCell>()
  for (const row of rows) {
    const cell = row[column] ?? null
    if (cell !== null) values.add(cell)
    if (values.size === EXAMPLES) break
  }
  return [...values]
}

import type { Origin } from '../../portfolio/finding'
import { columnLetters } from '../../workbook/address'
import { rawAddress, type RawCell } from '../../workbook/raw-table'
import { declarationOf } from '../all-tables'
import type { Ledger, Rows } from '../ledger'
import type { Recognised } from '../matching/recognise'
import type { Entity, RowTableId, TableDeclaration } from '../table'
import { memory, twinOf, type Memory, type TwinSearch } from './duplicates'
import { openSource, type OpenSource } from './open-source'
import { readFields, type FieldProblem } from './read-fields'
import { isBlankRow, isNoteRow, isTotalRow, repeatsHeaders } from './row-kinds'
import { readWideRow } from './wide-row'

/** What became of the rows of one raw table. */
export type TableRows = Rows & { source: OpenSource; entities: Entity<RowTableId>[] }

/** Reads every row of a recognised table; each gets exactly one outcome. `keys` remembers the codes of the input table. */
export function readRows(recognised: Recognised, date1904: boolean, ledger: Ledger, keys: Memory): TableRows {
  const { raw, headerRow, table } = recognised
  const declaration = declarationOf(table)
  const { source, fields, spread } = openSource(recognised, date1904)
  const letters = lettersOf(source)
  const blank = Object.fromEntries(Object.keys(declaration.columns).map((id) => [id, null]))
  const twins: TwinSearch = { declaration, fields, rows: memory(), keys }
  const result: TableRows = { account: emptyAccount(recognised), accepted: [], source, entities: [] }
  const { outcomes } = result.account
  let kept = 0

  const readRow = (cells: readonly RawCell[], row: number): 'accepted' | 'held' | 'rejected' => {
    const origin: Origin = { sheet: raw.sheet, row: raw.top + row + 1, columns: letters }
    const { values, problems, rejectedBy } = readFields(fields, cells, blank)
    if (rejectedBy) return reject(origin.row, problems, rejectedBy)
    const twin = twinOf(twins, values, cells, `${raw.sheet}!${origin.row}`)
    if (twin?.code) {
      const cell = cellOf(source, declaration.unique?.[0], origin.row)
      ledger.place(raw.sheet, cell, twin.code, 'warning', { twin: twin.at, key: twin.key })
      return 'held'
    }
    if (twin) kept++
    if (spread.length === 0) {
      result.entities.push(declaration.build(values, origin, amountColumn(declaration)))
    } else {
      const wide = readWideRow(declaration, values, cells, spread, origin)
      if (wide.rejectedBy) return reject(origin.row, [...problems, ...wide.problems], wide.rejectedBy)
      result.entities.push(...wide.entities)
      problems.push(...wide.problems)
    }
    for (const { column, problem } of problems) {
      const params = { ...problem.params, column: source.columns[column]!.header }
      ledger.row(origin, column, problem.code, problem.severity, params)
    }
    result.accepted.push(origin)
    return 'accepted'
  }

  const reject = (row: number, problems: readonly FieldProblem[], by: { field: { id: string }; code: string }) => {
    for (const { column, problem } of problems) {
      const params = { ...problem.params, column: source.columns[column]!.header }
      ledger.place(raw.sheet, cellOf(source, column, row), problem.code, problem.severity, params)
    }
    const params = { column: source.columns[by.field.id]!.header }
    ledger.place(raw.sheet, cellOf(source, by.field.id, row), by.code, 'blocking', params)
    return 'rejected' as const
  }

  const headers = raw.cells[headerRow] ?? []
  let whole = raw.kind !== 'csv'
  let blankRows = 0
  for (let row = headerRow + 1; row < raw.cells.length; row++) {
    const cells = raw.cells[row]!
    if (isBlankRow(cells)) {
      outcomes.skipped++
      blankRows++
      continue
    }
    if (blankRows > 0) whole = false
    if (isTotalRow(cells) || (raw.kind !== 'table' && isNoteRow(cells)) || repeatsHeaders(cells, headers)) {
      outcomes.skipped++
      whole = false
      continue
    }
    const outcome = readRow(cells, row)
    if (outcome === 'accepted') continue
    outcomes[outcome]++
    whole = false
  }
  if (!whole) for (const column of Object.values(source.columns)) column.live = false
  if (outcomes.skipped === result.account.read) {
    ledger.place(raw.sheet, rawAddress(raw, headerRow, 0), 'tableEmpty', 'information', { table: raw.name })
  }
  if (kept > 0) {
    ledger.place(raw.sheet, undefined, 'identicalRowsKept', 'information', { count: kept, table: raw.name })
  }
  return result
}

function emptyAccount({ raw, table, headerRow }: Recognised): Rows['account'] {
  const above = raw.kind === 'table' ? 0 : headerRow + 1
  return {
    table,
    name: raw.name,
    sheet: raw.sheet,
    read: raw.cells.length - headerRow - 1 + above,
    outcomes: { accepted: 0, acceptedWithFinding: 0, held: 0, rejected: 0, skipped: above },
  }
}

function lettersOf({ raw, columns }: OpenSource): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([id, { index }]) => [id, columnLetters(raw.left + index)]))
}

/** The address of a column in a row counted from one; the row's first known cell without a column. */
function cellOf({ raw, columns }: OpenSource, column: string | undefined, row: number): string {
  const known = column === undefined ? undefined : columns[column]
  const { index } = known ?? Object.values(columns)[0] ?? { index: 0 }
  return rawAddress(raw, row - 1 - raw.top, index)
}

function amountColumn({ wide }: TableDeclaration): string {
  return wide ? Object.keys(wide.measures)[0]! : ''
}

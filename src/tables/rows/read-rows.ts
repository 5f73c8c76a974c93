import type { Origin } from '../../portfolio/finding'
import type { RawCell } from '../../workbook/raw-table'
import { columnLetters } from '../../workbook/address'
import { rawAddress } from '../../workbook/raw-table'
import { declarationOf } from '../all-tables'
import type { CellProblem, ColumnManner } from '../cells/cell'
import type { Column } from '../columns'
import type { Ledger, Rows } from '../ledger'
import type { Recognised } from '../matching/recognise'
import type { ColumnSource, TableSource } from '../reading'
import type { Entity, RowTableId, TableDeclaration } from '../table'
import { mannerOf } from './column-manner'
import { duplicateFinder, type DuplicateFinder } from './duplicates'
import { isBlankRow, isNoteRow, isTotalRow, repeatsHeaders } from './row-kinds'

/** A source while it is read: a column stops being live when a cell says something else than what was read. */
export type OpenSource = Omit<TableSource, 'columns' | 'table'> & {
  table: RowTableId
  columns: Record<string, ColumnSource>
}

export type TableRows = Rows & { source: OpenSource; entities: Entity<RowTableId>[] }

type Field = { id: string; index: number; column: Column; manner: ColumnManner; source: ColumnSource }
type Spread = Field & { key: string | number; target: string }
type Values = Record<string, unknown>

/** Reads every row of a recognised table; each gets exactly one outcome. */
export function readRows(recognised: Recognised, date1904: boolean, ledger: Ledger, seen: DuplicateFinder): TableRows {
  const { raw, headerRow, table } = recognised
  const declaration = declarationOf(table)
  const { source, fields, spread } = openSource(recognised, date1904)
  const headers = raw.cells[headerRow] ?? []
  const letters = Object.fromEntries(
    Object.entries(source.columns).map(([id, { index }]) => [id, columnLetters(raw.left + index)]),
  )
  const account = {
    table,
    name: raw.name,
    sheet: raw.sheet,
    read: raw.kind === 'table' ? raw.cells.length - 1 : raw.cells.length,
    outcomes: {
      accepted: 0,
      acceptedWithFinding: 0,
      held: 0,
      rejected: 0,
      skipped: raw.kind === 'table' ? 0 : headerRow + 1,
    },
  }
  const result: TableRows = { account, accepted: [], source, entities: [] }
  const blank = blankRow(declaration)
  const inRow = duplicateFinder()
  let skippedSinceData = 0
  let interrupted = false
  for (let row = headerRow + 1; row < raw.cells.length; row++) {
    const cells = raw.cells[row]!
    if (isBlankRow(cells) || isTotalRow(cells) || isNoteRow(cells) || repeatsHeaders(cells, headers)) {
      account.outcomes.skipped++
      skippedSinceData++
      if (!isBlankRow(cells)) interrupted = true
      continue
    }
    if (skippedSinceData > 0) interrupted = true
    skippedSinceData = 0
    const origin: Origin = { sheet: raw.sheet, row: raw.top + row + 1, columns: letters }
    const { values, problems, rejected } = readFields(fields, cells, blank)
    const place = (id: string | undefined) => {
      const index = id === undefined ? undefined : source.columns[id]?.index
      return rawAddress(raw, row, index ?? Object.values(source.columns)[0]?.index ?? 0)
    }
    if (rejected) {
      account.outcomes.rejected++
      interrupted = true
      for (const { id, problem } of problems) {
        ledger.place(raw.sheet, place(id), problem.code, problem.severity, {
          ...problem.params,
          column: headerOf(source, id),
        })
      }
      ledger.place(raw.sheet, place(rejected.id), rejected.code, 'blocking', rejected.params)
      continue
    }
    const twin = duplicateOf(declaration, values, cells, fields, inRow, seen, `${raw.sheet}!${origin.row}`)
    if (twin) {
      account.outcomes.held++
      interrupted = true
      ledger.place(raw.sheet, place(declaration.unique?.[0]), twin.code, 'warning', { twin: twin.at, ...twin.params })
      continue
    }
    const built = spread.length === 0 ? [declaration.build(values, origin, amountColumn(declaration))] : []
    const wideProblems = spread.length === 0 ? [] : buildWide(declaration, values, cells, spread, origin, built)
    if (
      wideProblems.some(({ problem }) => problem.code !== 'numberDecidedByColumn' && problem.code !== 'amountRounded')
    ) {
      account.outcomes.rejected++
      interrupted = true
      for (const { id, problem } of wideProblems) {
        ledger.place(raw.sheet, place(id), problem.code, 'blocking', {
          ...problem.params,
          column: headerOf(source, id),
        })
      }
      continue
    }
    for (const { id, problem } of [...problems, ...wideProblems]) {
      ledger.row(origin, id, problem.code, problem.severity, { ...problem.params, column: headerOf(source, id) })
    }
    result.accepted.push(origin)
    for (const entity of built) result.entities.push(entity)
  }
  if (interrupted || raw.kind === 'csv') for (const column of Object.values(source.columns)) column.live = false
  if (inRow.kept.count > 0) {
    ledger.place(raw.sheet, undefined, 'identicalRowsKept', 'information', { count: inRow.kept.count, table: raw.name })
  }
  return result
}

function openSource(
  recognised: Recognised,
  date1904: boolean,
): { source: OpenSource; fields: Field[]; spread: Spread[] } {
  const { raw, table, headerRow, match, units } = recognised
  const declaration = declarationOf(table)
  const header = (index: number) => String(raw.cells[headerRow]?.[index] ?? '')
  const field = (id: string, target: string, index: number): Field => {
    const column = declaration.columns[target]!
    const manner = mannerOf(raw, headerRow, index, column, units[target], date1904)
    return { id, index, column, manner, source: { index, header: header(index), live: true } }
  }
  const fields = Object.entries(match.columns).map(([id, index]) => field(id, id, index))
  const title = match.columns['title']
  if (recognised.codeFromTitle && title !== undefined) {
    const named = field('code', 'title', title)
    fields.unshift({ ...named, column: { ...named.column, key: true } })
  }
  const spread = match.wide.map(({ index, key, column }) => ({
    ...field(`${column}:${key}`, column, index),
    key,
    target: column,
  }))
  const columns = Object.fromEntries([...fields, ...spread].map(({ id, source }) => [id, source]))
  return { source: { table, raw, headerRow, columns, unmapped: match.unmapped.map(header) }, fields, spread }
}

type Problem = { id: string; problem: CellProblem }
type Rejection = { id: string; code: string; params: Record<string, string> }

function readFields(
  fields: readonly Field[],
  cells: readonly RawCell[],
  blank: Values,
): { values: Values; problems: Problem[]; rejected: Rejection | null } {
  const values: Values = { ...blank }
  const problems: Problem[] = []
  let rejected: Rejection | null = null
  for (const field of fields) {
    const { value, problem } = readField(field, cells)
    values[field.id] = value
    if (problem) problems.push({ id: field.id, problem })
    if (value !== null || rejected) continue
    if (field.column.key) rejected = { id: field.id, code: 'rowWithoutKey', params: { column: field.source.header } }
    if (problem && field.column.essential) {
      rejected = { id: field.id, code: 'rowWithoutAmount', params: { column: field.source.header } }
    }
  }
  return { values, problems, rejected }
}

function readField(
  { index, column, manner, source }: Field,
  cells: readonly RawCell[],
): { value: unknown; problem?: CellProblem } {
  const cell = cells[index]
  if (cell === null || cell === undefined) return { value: null }
  const { value, native, problem } = column.read(cell, manner)
  if (!native || problem) source.live = false
  return problem ? { value, problem } : { value }
}

/** One entity per period or criterion of a wide row; amounts that no period qualifies make one of their own. */
function buildWide(
  declaration: TableDeclaration,
  fixed: Values,
  cells: readonly RawCell[],
  spread: readonly Spread[],
  origin: Origin,
  built: Entity<RowTableId>[],
): Problem[] {
  const { by, measures } = declaration.wide!
  const unspread = Object.keys(measures).filter((id) => fixed[id] !== null && fixed[id] !== undefined)
  const shared = { ...fixed }
  for (const id of unspread) shared[id] = null
  const problems: Problem[] = []
  const groups = new Map<string | number, { values: Values; column: string }>()
  for (const field of spread) {
    const { value, problem } = readField(field, cells)
    if (problem) problems.push({ id: field.id, problem })
    if (value === null) continue
    const group = groups.get(field.key) ?? { values: { ...shared, [by]: field.key }, column: field.id }
    group.values[field.target] = value
    groups.set(field.key, group)
  }
  if (unspread.length > 0) built.push(declaration.build({ ...fixed, [by]: null }, origin, unspread[0]!))
  for (const { values, column } of groups.values()) built.push(declaration.build(values, origin, column))
  return problems
}

function duplicateOf(
  declaration: TableDeclaration,
  values: Values,
  cells: readonly RawCell[],
  fields: readonly Field[],
  inTable: DuplicateFinder,
  seen: DuplicateFinder,
  at: string,
): { code: string; at: string; params: Record<string, string> } | null {
  const identical = inTable.find(cells.join('\u0001'), at)
  if (identical !== null) {
    const telling = declaration.identity?.some((id) => values[id] !== null) ?? true
    const amounts = fields.filter(({ column }) => column.kind === 'money' || column.kind === 'days')
    const empty = amounts.length > 0 && amounts.every(({ id }) => !values[id])
    if (telling && !empty) return { code: 'identicalRow', at: identical, params: {} }
    inTable.kept.count++
  }
  const { unique } = declaration
  if (!unique || unique.some((id) => declaration.columns[id]!.key && values[id] === null)) return null
  const key = unique.map((id) => textOf(values[id])).join(' · ')
  const same = seen.find(key, at)
  return same === null ? null : { code: 'duplicateKey', at: same, params: { key } }
}

/** A row in which nothing is filled: tables build entities from every column. */
function blankRow(declaration: TableDeclaration): Values {
  return Object.fromEntries(Object.keys(declaration.columns).map((id) => [id, null]))
}

function amountColumn(declaration: TableDeclaration): string {
  return declaration.wide ? Object.keys(declaration.wide.measures)[0]! : ''
}

function headerOf(source: OpenSource, id: string): string {
  return source.columns[id]?.header ?? id
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

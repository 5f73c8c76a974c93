import type { RawCell, RawTable } from '../../workbook/raw-table'
import { declarationOf, TABLE_IDS } from '../all-tables'
import type { MoneyUnit } from '../cells/cell'
import type { Column } from '../columns'
import { SETTING_COLUMNS } from '../declared/settings'
import { fold, foldHeader } from '../fold'
import type { TableMapping } from '../mapping'
import type { RowTableId, TableDeclaration } from '../table'
import { headerIndex, matchHeaders, type HeaderMatch } from './match-headers'

/** A raw table that is one of ours. */
export type Recognised = {
  raw: RawTable
  table: RowTableId
  headerRow: number
  match: HeaderMatch
  /** Units that a person gave, by column. */
  units: Readonly<Record<string, MoneyUnit>>
  /** Headers that a mapping names and the table lacks. */
  lost: readonly string[]
  /** True when projects have no code column: their titles are their codes. */
  codeFromTitle: boolean
}

/** What a raw table that is none of ours looks like most. */
export type Resemblance = { table: RowTableId | null; matched: string[]; missing: string[] }

const HEADER_SEARCH_ROWS = 50
const NAME_BONUS = 3

/** What a raw table is, by its columns first and its name second; a resemblance when it is none of ours. */
export function recognise(raw: RawTable): Recognised | Resemblance {
  const headerRow = headerRowOf(raw)
  const headers = raw.cells[headerRow] ?? []
  const filled = filledColumns(raw, headerRow)
  let best: { table: RowTableId; match: HeaderMatch; score: number } | null = null
  let nearest: { table: RowTableId; match: HeaderMatch; score: number } | null = null
  for (const table of TABLE_IDS) {
    const declaration = declarationOf(table)
    const match = matchHeaders(declaration, headers, filled)
    const named = bearsName(declaration, raw)
    const score = Object.keys(match.columns).length + (match.wide.length > 0 ? 2 : 0) + (named ? NAME_BONUS : 0)
    const candidate = { table, match, score }
    if (score > (nearest?.score ?? 1)) nearest = candidate
    if (score > (best?.score ?? 0) && qualifies(declaration, match, named)) best = candidate
  }
  if (best)
    return {
      raw,
      table: best.table,
      headerRow,
      match: best.match,
      units: {},
      lost: [],
      codeFromTitle: titleIsCode(best.table, best.match.columns),
    }
  if (!nearest) return { table: null, matched: [], missing: [] }
  const keys = keyColumns(declarationOf(nearest.table))
  const matched = Object.keys(nearest.match.columns)
  return { table: nearest.table, matched, missing: keys.filter((key) => !matched.includes(key)) }
}

/** What a raw table is, as a person mapped it. */
export function recogniseMapped(raw: RawTable, mapping: TableMapping & { table: RowTableId }): Recognised {
  const declaration = declarationOf(mapping.table)
  const wanted = Object.entries(mapping.columns).filter(([column]) => Object.hasOwn(declaration.columns, column))
  const headerRow = bestRow(raw, (cells) => headersIn(cells, mapping.columns))
  const headers = raw.cells[headerRow] ?? []
  const found = wanted.map(([column, header]) => [column, indexOfHeader(headers, header), header] as const)
  const columns = Object.fromEntries(found.filter(([, index]) => index >= 0).map(([column, index]) => [column, index]))
  const taken = new Set(Object.values(columns))
  const { wide } = matchHeaders(
    declaration,
    headers.map((header, index) => (taken.has(index) ? null : header)),
    filledColumns(raw, headerRow),
  )
  const spread = declaration.wide && declaration.wide.by in columns ? [] : wide
  for (const { index } of spread) taken.add(index)
  return {
    raw,
    table: mapping.table,
    headerRow,
    match: {
      columns,
      wide: spread,
      unmapped: [...headers.keys()].filter((index) => headers[index] !== null && !taken.has(index)),
    },
    units: mapping.unit ?? {},
    lost: found.filter(([, index]) => index < 0).map(([, , header]) => header),
    codeFromTitle: titleIsCode(mapping.table, columns),
  }
}

/** How many of the headers that a mapping names stand in one row of a raw table, the row that holds the most of them. */
export function mappedHeaders(raw: RawTable, columns: TableMapping['columns']): number {
  return headersIn(raw.cells[bestRow(raw, (cells) => headersIn(cells, columns))] ?? [], columns)
}

/** Which columns of a given table the headers of a raw one hold, whether or not they make it that table. */
export function matchFor(raw: RawTable, table: RowTableId): HeaderMatch {
  const headerRow = headerRowOf(raw)
  return matchHeaders(declarationOf(table), raw.cells[headerRow] ?? [], filledColumns(raw, headerRow))
}

/** The mapping that our own matching would give a raw table taken for a given one: what the pane proposes. */
export function proposedMapping(raw: RawTable, table: RowTableId): TableMapping {
  const headers = raw.cells[headerRowOf(raw)] ?? []
  const named = Object.entries(matchFor(raw, table).columns).map(([id, index]) => [id, String(headers[index] ?? '')])
  return { table, columns: Object.fromEntries(named) as Record<string, string> }
}

/** The row, counted from zero, that holds the most headers that we know; the first row of a real table. */
export function headerRowOf(raw: RawTable): number {
  return bestRow(raw, (cells) => cells.filter((cell) => typeof cell === 'string' && isKnownHeader(cell)).length)
}

/** Is a raw table called as ours: `Projets`, `tbl_Projets`, `Projets2`? */
export function bearsName(declaration: { fr: string; en: string; also: readonly string[] }, raw: RawTable): boolean {
  const names = new Set([declaration.fr, declaration.en, ...declaration.also].map(foldHeader))
  return [raw.name, raw.sheet].some((name) => {
    const bare = name
      .replace(/\.[a-z]{3,4}$/i, '')
      .replace(/^(?:tbl|tab|t)[_ ]?(?=\p{Lu})/u, '')
      .replace(/[_ ]?\d+$/, '')
    return names.has(foldHeader(bare)) || names.has(foldHeader(name))
  })
}

function qualifies(declaration: TableDeclaration, match: HeaderMatch, named: boolean): boolean {
  const has = new Set([...Object.keys(match.columns), ...match.wide.map(({ column }) => column)])
  const spread = match.wide.length > 0 ? declaration.wide : undefined
  if (spread) has.add(spread.by)
  if (named && keyColumns(declaration).every((key) => has.has(key))) return true
  if (spread?.needsName) return false
  return declaration.recognisedBy.some((columns) => columns.every((column) => has.has(column)))
}

function titleIsCode(table: RowTableId, columns: Readonly<Record<string, number>>): boolean {
  return table === 'projects' && !('code' in columns) && 'title' in columns
}

function keyColumns(declaration: TableDeclaration): string[] {
  return Object.entries<Column>(declaration.columns).flatMap(([id, column]) => (column.key ? [id] : []))
}

function bestRow(raw: RawTable, count: (cells: readonly RawCell[]) => number): number {
  if (raw.kind === 'table') return 0
  let best = { row: 0, count: 0 }
  raw.cells.slice(0, HEADER_SEARCH_ROWS).forEach((cells, row) => {
    const found = count(cells)
    if (found > best.count) best = { row, count: found }
  })
  return best.row
}

function headersIn(cells: readonly RawCell[], columns: TableMapping['columns']): number {
  return Object.values(columns).filter((header) => indexOfHeader(cells, header) >= 0).length
}

function indexOfHeader(headers: readonly RawCell[], wanted: string): number {
  const exact = headers.findIndex((header) => header !== null && String(header).trim() === wanted.trim())
  if (exact >= 0) return exact
  return headers.findIndex((header) => header !== null && fold(String(header)) === fold(wanted))
}

function filledColumns(raw: RawTable, headerRow: number): boolean[] {
  const width = raw.cells[headerRow]?.length ?? 0
  const filled = new Array<boolean>(width).fill(false)
  let left = width
  for (let row = headerRow + 1; row < raw.cells.length && left > 0; row++) {
    const cells = raw.cells[row]!
    for (let column = 0; column < width; column++) {
      if (filled[column] || cells[column] === null || cells[column] === undefined) continue
      filled[column] = true
      left--
    }
  }
  return filled
}

let knownHeaders: ReadonlySet<string> | undefined

function isKnownHeader(text: string): boolean {
  knownHeaders ??= new Set([
    ...TABLE_IDS.flatMap((table) => [...headerIndex(declarationOf(table)).keys()]),
    ...Object.values(SETTING_COLUMNS).flatMap(({ fr, en, also }) => [fr, en, ...also].map(foldHeader)),
  ])
  return knownHeaders.has(foldHeader(text))
}

import { quotedSheet, rangeOf } from '../workbook/address'
import type { RawCell } from '../workbook/raw-table'
import { PLAIN_MANNER } from './cells/cell'
import { declarationOf } from './all-tables'
import type { ColumnSource, TableSource } from './reading'

/**
 * The formula text, in en-US, that names the data cells of a column: `Projets[Enveloppe]` for a real table,
 * `'Feuille 1'!$F$5:$F$73` for a plain range. Null when the column is missing or when a formula over its cells would
 * not give what we computed.
 */
export function columnReference(source: TableSource, columnId: string): string | null {
  const column = source.columns[columnId]
  if (!column?.live || source.raw.kind === 'csv') return null
  return source.raw.kind === 'table'
    ? structuredReference(source.raw.name, column.header)
    : rangeReference(source, column)
}

/**
 * A column of a table as a structured reference; the characters that Excel gives a meaning are escaped.
 *
 * @example structuredReference('Projets', "Nb d'ETP [j]") // "Projets[Nb d''ETP '[j']]"
 */
export function structuredReference(table: string, header: string): string {
  return `${table}[${header.replace(/['#[\]@]/g, "'$&")}]`
}

/**
 * The one text with which the cells of a live column write a value of a list, so that a formula can compare with it;
 * null when none or several do, or when the column is not live.
 */
export function writtenAs(source: TableSource, columnId: string, value: string | boolean): string | null {
  const column = source.columns[columnId]
  if (!column?.live || source.table === 'settings') return null
  const declared = declarationOf(source.table).columns[columnId]
  if (!declared) return null
  const spellings = new Set<RawCell>()
  for (let row = source.headerRow + 1; row < source.raw.cells.length; row++) {
    const cell = source.raw.cells[row]![column.index] ?? null
    if (cell !== null) spellings.add(cell)
  }
  const same = [...spellings].filter((cell) => {
    const read = cell === null ? null : declared.read(cell, PLAIN_MANNER).value
    return read === value || (typeof read === 'object' && read !== null && 'status' in read && read.status === value)
  })
  return same.length === 1 && typeof same[0] === 'string' ? same[0] : null
}

function rangeReference({ raw, headerRow }: TableSource, { index }: ColumnSource): string | null {
  let last = raw.cells.length - 1
  while (last > headerRow && raw.cells[last]!.every((cell) => cell === null || cell === '')) last--
  if (last === headerRow) return null
  const column = raw.left + index
  const area = { from: { row: raw.top + headerRow + 1, column }, to: { row: raw.top + last, column } }
  const absolute = rangeOf(area).replace(/[A-Z]+|\d+/g, '$$$&')
  return `${quotedSheet(raw.sheet)}!${absolute}`
}

import { quotedSheet, rangeOf } from '../workbook/address'
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

function rangeReference({ raw, headerRow }: TableSource, { index }: ColumnSource): string | null {
  let last = raw.cells.length - 1
  while (last > headerRow && raw.cells[last]!.every((cell) => cell === null || cell === '')) last--
  if (last === headerRow) return null
  const column = raw.left + index
  const area = { from: { row: raw.top + headerRow + 1, column }, to: { row: raw.top + last, column } }
  const absolute = rangeOf(area).replace(/[A-Z]+|\d+/g, '$$$&')
  return `${quotedSheet(raw.sheet)}!${absolute}`
}

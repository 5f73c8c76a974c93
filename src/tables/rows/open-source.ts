import type { RawTable } from '../../workbook/raw-table'
import { declarationOf } from '../all-tables'
import type { ColumnManner } from '../cells/cell'
import type { Column } from '../columns'
import type { Recognised } from '../matching/recognise'
import type { ColumnSource, TableSource } from '../reading'
import type { RowTableId } from '../table'
import { mannerOf } from './column-manner'

/** A source while it is read: a column stops being live when a cell says something else than what was read. */
export type OpenSource = Omit<TableSource, 'columns' | 'table'> & {
  table: RowTableId
  columns: Record<string, ColumnSource>
}

/** A column of a raw table, and how its cells are read. */
export type Field = { id: string; index: number; column: Column; manner: ColumnManner; source: ColumnSource }

/** A column of a wide table: the period or criterion of its header, and the column of ours that it fills. */
export type Spread = Field & { key: string | number; target: string }

/** How each column of a recognised table is to be read. */
export function openSource(
  recognised: Recognised,
  date1904: boolean,
): { source: OpenSource; fields: Field[]; spread: Spread[] } {
  const { raw, table, headerRow, match, units } = recognised
  const declaration = declarationOf(table)
  const field = (id: string, target: string, index: number): Field => {
    const column = declaration.columns[target]!
    const manner = mannerOf(raw, headerRow, index, column, units[target], date1904)
    return { id, index, column, manner, source: { index, header: headerAt(raw, headerRow, index), live: true } }
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
  const unmapped = match.unmapped.map((index) => headerAt(raw, headerRow, index))
  return { source: { table, raw, headerRow, columns, unmapped }, fields, spread }
}

function headerAt(raw: RawTable, headerRow: number, index: number): string {
  return String(raw.cells[headerRow]?.[index] ?? '')
}

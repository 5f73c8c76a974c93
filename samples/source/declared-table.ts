import { columnLabel, tableLabel } from '../../src/tables/labels'
import type { TableId } from '../../src/tables/reading'
import type { PlanValue, SheetPlan } from '../../src/workbook/sheet-plan'
import { columnCells, inputSheet, type ColumnKind, type InputColumn } from './input-sheet'

/** A column of ours: its header comes from the product's own declarations. `from` offers the codes of another table. */
export type DeclaredColumn = Omit<InputColumn, 'header' | 'source'> & { from?: { table: TableId; column: string } }

/** A column that the declarations do not name: one period, one criterion. */
type WideColumn = Omit<InputColumn, 'source'>

export type DeclaredTable = {
  table: TableId
  columns: readonly { id: string; header: string; column: DeclaredColumn }[]
  rows: readonly Readonly<Record<string, PlanValue | undefined>>[]
  /** Columns whose rows do not all hold the same kind of value. */
  mixed?: Readonly<Record<string, readonly ColumnKind[]>>
}

/** An input table with the French headers of the product. */
export function declaredTable(
  table: TableId,
  columns: Readonly<Record<string, DeclaredColumn>>,
  rows: DeclaredTable['rows'],
  mixed: DeclaredTable['mixed'] = {},
): DeclaredTable {
  return { ...wideTable(table, columns, [], rows), mixed }
}

/** The same with further columns, found in the rows under their header. */
export function wideTable(
  table: TableId,
  columns: Readonly<Record<string, DeclaredColumn>>,
  wide: readonly WideColumn[],
  rows: DeclaredTable['rows'],
): DeclaredTable {
  return {
    table,
    columns: [
      ...Object.entries(columns).map(([id, column]) => ({ id, header: columnLabel(table, id, 'fr'), column })),
      ...wide.map(({ header, ...column }) => ({ id: header, header, column })),
    ],
    rows,
  }
}

/** The sheets of a workbook, in the order of the tables; lists that follow another table name its cells. */
export function sheetsOf(tables: readonly DeclaredTable[]): SheetPlan[] {
  return tables.map(({ table, columns, rows, mixed = {} }) =>
    inputSheet({
      sheet: tableLabel(table, 'fr'),
      table: tableName(tableLabel(table, 'fr')),
      columns: columns.map(({ header, column: { from, ...column } }) => ({
        header,
        ...column,
        ...(from ? { source: cellsOf(tables, from) } : {}),
      })),
      rows: rows.map((row) => columns.map(({ id }) => row[id] ?? null)),
      kinds: rows.map((_, i) => columns.map(({ id, column }) => mixed[id]?.[i] ?? column.kind)),
    }),
  )
}

function cellsOf(tables: readonly DeclaredTable[], from: { table: TableId; column: string }): string {
  const target = tables.find(({ table }) => table === from.table)
  const index = target?.columns.findIndex(({ id }) => id === from.column) ?? -1
  if (!target || index < 0) throw new RangeError(`No column ${from.table}.${from.column}`)
  return columnCells({ sheet: tableLabel(from.table, 'fr'), rows: target.rows.map(() => []) }, index)
}

/** Without accents, spaces or punctuation: a name that every spreadsheet program accepts in formulas. */
function tableName(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? '').toUpperCase())
}

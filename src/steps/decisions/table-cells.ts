import type { Lang } from '../../i18n/translate'
import type { Origin } from '../../portfolio/finding'
import { declarationOf } from '../../tables/all-tables'
import { PLAIN_MANNER, type FilledCell } from '../../tables/cells/cell'
import type { Column } from '../../tables/columns'
import { columnLabel } from '../../tables/labels'
import { LISTS, type ListLabel } from '../../tables/lists'
import type { TableSource } from '../../tables/reading'
import type { RowTableId } from '../../tables/table'
import type { RawCell } from '../../workbook/raw-table'

/** A cell of a user's table by the row that was read and the identifier of its column. */
export type TableCell = {
  sheet: string
  cell: string
  held: RawCell
  header: string
  /** What the cells of the column hold, below its header. */
  column: FilledCell[]
}

/** The cell of a row in a column; null when the workbook has no such column. */
export function tableCell(
  sources: readonly TableSource[],
  table: RowTableId,
  origin: Origin,
  column: string,
): TableCell | null {
  const source = sources.find(
    ({ table: kind, raw }) =>
      kind === table && raw.sheet === origin.sheet && origin.row > raw.top && origin.row <= raw.top + raw.cells.length,
  )
  const found = source?.columns[column]
  const letters = origin.columns[column]
  if (!source || !found || letters === undefined) return null
  const { raw, headerRow } = source
  return {
    sheet: origin.sheet,
    cell: `${letters}${origin.row}`,
    held: raw.cells[origin.row - 1 - raw.top]?.[found.index] ?? null,
    header: found.header,
    column: raw.cells.slice(headerRow + 1).flatMap((cells) => cells[found.index] ?? []),
  }
}

/**
 * How a value of a list is to be written in a column: with the word that the column uses for it most, else with the
 * label in the language of the column's header, else in the language asked for.
 */
export function wordFor(
  { header, column }: Pick<TableCell, 'header' | 'column'>,
  { table, id, value, lang }: { table: RowTableId; id: string; value: string; lang: Lang },
): string {
  const declared: Column = declarationOf(table).columns[id]!
  const counts = new Map<string, number>()
  for (const cell of column) {
    if (typeof cell !== 'string' || readValue(declared, cell) !== value) continue
    counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  const [used] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  if (used) return used[0]
  const own = (['fr', 'en'] as const).filter((language) => columnLabel(table, id, language) === header)
  const label = (LISTS[declared.list!] as Record<string, ListLabel>)[value]!
  return label[own.length === 1 ? own[0]! : lang]
}

/** A status alone: the phase that a project's status may tell besides is not compared. */
function readValue(declared: Column, cell: string): unknown {
  const { value } = declared.read(cell, PLAIN_MANNER)
  if (typeof value !== 'object' || value === null) return value
  const { status, phase } = value as { status: string; phase: string | null }
  return phase === null ? status : null
}

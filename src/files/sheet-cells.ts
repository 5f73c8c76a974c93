import type { Area } from '../workbook/address'
import type { RawCell } from '../workbook/raw-table'
import { FileTooLargeError } from './errors'

type Rows = ReadonlyMap<number, readonly RawCell[]>

/** The size of an Excel sheet. */
export const MOST_ROWS = 1_048_576
export const MOST_COLUMNS = 16_384

/** Filled cells of a used range beyond which it would not fit in memory: a stray cell far from the others. */
const MOST_CELLS = 50_000_000

/** The cells of a rectangle, every row as wide as the rectangle; rows without cells are one and the same empty row. */
export function cellsOf(rows: Rows, { from, to }: Area): RawCell[][] {
  const width = to.column - from.column + 1
  const empty = new Array<RawCell>(width).fill(null)
  return Array.from({ length: to.row - from.row + 1 }, (_, i) => {
    const row = rows.get(from.row + i)
    return row ? rowCells(row, from.column, width) : empty
  })
}

function rowCells(row: readonly RawCell[], from: number, width: number): RawCell[] {
  const cells = row.slice(from, from + width)
  while (cells.length < width) cells.push(null)
  return cells
}

/** The smallest rectangle around all cells that hold something; null when none does. */
export function usedArea(rows: Rows, sheet: string): Area | null {
  let [top, bottom, left, right, filled] = [Infinity, -1, Infinity, -1, 0]
  for (const [number, row] of rows) {
    const first = row.findIndex((cell) => cell !== null)
    if (first === -1) continue
    const last = row.findLastIndex((cell) => cell !== null)
    filled++
    top = Math.min(top, number)
    bottom = Math.max(bottom, number)
    left = Math.min(left, first)
    right = Math.max(right, last)
  }
  if (filled === 0) return null
  if (filled * (right - left + 1) > MOST_CELLS) throw new FileTooLargeError(sheet)
  return { from: { row: top, column: left }, to: { row: bottom, column: right } }
}

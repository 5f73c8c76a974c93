import type { Area, Position } from '../../workbook/address'
import type { PlanGrid } from '../../workbook/plan-grid'
import type { PlanCell, PlanValue } from '../../workbook/sheet-plan'

/** What a cell shows: a formula's value, or the value itself. */
export function valueOf(content: PlanCell): PlanValue {
  return typeof content === 'object' && content !== null ? content.value : content
}

/** The value at a position of a sheet; null where the plan says nothing. */
export function valueAt(grid: PlanGrid, { row, column }: Position): PlanValue {
  return valueOf(grid[row]?.[column]?.content ?? null)
}

/** The positions of a rectangle, row by row. */
export function positionsOf({ from, to }: Area): Position[] {
  const positions: Position[] = []
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) positions.push({ row, column })
  }
  return positions
}

/** True when both rectangles have a cell in common. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.from.row <= b.to.row && b.from.row <= a.to.row && a.from.column <= b.to.column && b.from.column <= a.to.column
  )
}

/** The smallest rectangle that holds every cell of a grid; A1 alone when there is none. */
export function extentOf(grid: PlanGrid): Area {
  const extent = { from: { row: Infinity, column: Infinity }, to: { row: 0, column: 0 } }
  grid.forEach((cells, row) => {
    const left = cells.findIndex((cell) => cell !== undefined)
    if (left === -1) return
    extent.from = { row: Math.min(extent.from.row, row), column: Math.min(extent.from.column, left) }
    extent.to = { row, column: Math.max(extent.to.column, cells.length - 1) }
  })
  return extent.from.row === Infinity ? { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } } : extent
}

import { addressOf, positionOf } from './address'
import type { PlanArea, PlanCell, SheetPlan } from './sheet-plan'

/** One cell of a plan: what it holds and the name of its format. */
export type GridCell = { content: PlanCell; format: string | null }

/** The cells of a sheet from A1 on; a cell that no area covers is undefined, trailing ones are absent. */
export type PlanGrid = (GridCell | undefined)[][]

/**
 * The areas of a plan laid out as one grid, so that a writer sees cells and not the way they were grouped.
 *
 * @example planGrid({ areas: [{ at: 'B1', cells: [['x']], format: 'title' }] }) // [[undefined, { content: 'x', format: 'title' }]]
 */
export function planGrid({ areas }: Pick<SheetPlan, 'areas'>): PlanGrid {
  const grid: PlanGrid = []
  for (const area of areas) {
    const from = positionOf(area.at)
    area.cells.forEach((cells, down) => {
      const row = rowOf(grid, from.row + down)
      cells.forEach((content, across) => {
        const column = from.column + across
        if (row[column]) throw new RangeError(`Two areas cover ${addressOf({ row: from.row + down, column })}`)
        while (row.length < column) row.push(undefined)
        row[column] = { content, format: formatOf(area, down, across) }
      })
    })
  }
  return grid
}

function rowOf(grid: PlanGrid, row: number): (GridCell | undefined)[] {
  while (grid.length <= row) grid.push([])
  return grid[row]!
}

function formatOf({ format }: PlanArea, down: number, across: number): string | null {
  if (format === undefined || typeof format === 'string') return format ?? null
  const column = format[across]
  if (!Array.isArray(format[0])) return typeof column === 'string' ? column : null
  const row = format[down]
  return Array.isArray(row) ? (row[across] ?? null) : null
}

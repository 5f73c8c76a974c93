import type { Area } from '../workbook/address'
import { rangeOf } from '../workbook/address'
import type { GridCell, PlanGrid } from '../workbook/plan-grid'

/** Longest list of addresses that is given to Excel at once; it takes 8,192 characters at most. */
const LONGEST_ADDRESS = 4_000

/** Rectangles of cells that share something, by what they share. */
export type Rectangles<K> = Map<K, Area[]>

/**
 * Cells with the same key, joined into rectangles: first along rows, then rows of the same extent one above the other.
 * A null key belongs to no rectangle.
 */
export function rectangles<K>(grid: PlanGrid, keyOf: (cell: GridCell) => K | null): Rectangles<K> {
  const found: Rectangles<K> = new Map()
  let above = new Map<string, { key: K; area: Area }>()
  grid.forEach((cells, row) => {
    const here = new Map<string, { key: K; area: Area }>()
    for (const { key, first, last } of runs(cells, keyOf)) {
      const span = `${first}:${last}`
      const upper = above.get(span)
      if (upper && upper.key === key) {
        upper.area.to.row = row
        here.set(span, upper)
        continue
      }
      const area = { from: { row, column: first }, to: { row, column: last } }
      const others = found.get(key)
      if (others) others.push(area)
      else found.set(key, [area])
      here.set(span, { key, area })
    }
    above = here
  })
  return found
}

function runs<K>(cells: readonly (GridCell | undefined)[], keyOf: (cell: GridCell) => K | null) {
  const all: { key: K; first: number; last: number }[] = []
  cells.forEach((cell, column) => {
    const key = cell ? keyOf(cell) : null
    if (key === null) return
    const run = all.at(-1)
    if (run && run.key === key && run.last === column - 1) run.last = column
    else all.push({ key, first: column, last: column })
  })
  return all
}

/**
 * Addresses joined by commas, in as few texts as Excel's limit allows.
 *
 * @example addressLists([{ from: { row: 0, column: 0 }, to: { row: 1, column: 0 } }, { from: { row: 3, column: 1 }, to: { row: 3, column: 1 } }]) // ['A1:A2,B4']
 */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = []
  for (const area of areas) {
    const address = rangeOf(area)
    const last = lists.at(-1)
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      lists[lists.length - 1] = `${last},${address}`
    else lists.push(address)
  }
  return lists
}

import type { Place } from './survey'

/** Rows of a sheet that are read together. */
export type Band = { sheet: number; place: Place }

/**
 * The next rows to read, as many as the number of cells allows and one row at least, and what is left after them.
 *
 * @example takeBands([{ sheet: 0, place: { row: 0, column: 0, rows: 10, columns: 2 } }], 8).taken[0].place.rows // 4
 */
export function takeBands(pending: readonly Band[], cells: number): { taken: Band[]; left: Band[] } {
  const taken: Band[] = []
  const left: Band[] = []
  let room = cells
  for (const band of pending) {
    const { row, rows, columns } = band.place
    const fitting = Math.max(0, Math.min(rows, Math.floor(room / columns)))
    const some = fitting === 0 && taken.length === 0 ? 1 : fitting
    if (left.length > 0 || some === 0) {
      left.push(band)
      continue
    }
    taken.push({ ...band, place: { ...band.place, rows: some } })
    room -= some * columns
    if (some < rows) left.push({ ...band, place: { ...band.place, row: row + some, rows: rows - some } })
  }
  return { taken, left }
}

import type { Area } from '../../../src/workbook/address'
import { placeOfKey, type SheetState } from './state'

/** The smallest rectangle around the cells that hold a value or a formula; null when there is none. */
export function usedArea(sheet: SheetState): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1]
  const take = (row: number, column: number) => {
    top = Math.min(top, row)
    left = Math.min(left, column)
    bottom = Math.max(bottom, row)
    right = Math.max(right, column)
  }
  sheet.values.forEach((cells, row) => {
    const first = cells.findIndex((cell) => cell !== null)
    if (first < 0) return
    take(row, first)
    take(
      row,
      cells.findLastIndex((cell) => cell !== null),
    )
  })
  for (const key of sheet.formulas.keys()) take(placeOfKey(key).row, placeOfKey(key).column)
  return bottom < 0 ? null : { from: { row: top, column: left }, to: { row: bottom, column: right } }
}

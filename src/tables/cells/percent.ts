import { round } from '../../portfolio/amount'
import { errorReading, failed, isDash, isErrorText, type CellReading, type ColumnManner, type FilledCell } from './cell'
import { withDecision, writtenNumber } from './number'

/**
 * A share as a ratio: `40 %`, 40 in a column that counts percents, 0.4 in one that holds ratios.
 *
 * @example readPercent('40 %', { decimal: null, percentPoints: false }).value // 0.4
 * @example readPercent(40, { decimal: null, percentPoints: true }).value      // 0.4
 */
export function readPercent(
  cell: FilledCell,
  manner: Pick<ColumnManner, 'decimal' | 'percentPoints'>,
): CellReading<number> {
  if (typeof cell === 'number') {
    return manner.percentPoints ? { value: hundredth(cell), native: false } : { value: cell, native: true }
  }
  if (typeof cell === 'boolean') return failed('numberUnreadable', cell)
  const text = cell.trim()
  if (text === '' || isDash(text)) return { value: null, native: false }
  if (isErrorText(text)) return errorReading(text)
  const written = writtenNumber(text, manner.decimal)
  if (written === 'ambiguous') return failed('numberAmbiguous', text)
  if (written === 'unreadable' || written.unit) return failed('numberUnreadable', text)
  const number = Number(written.digits)
  const value = written.percent || manner.percentPoints ? hundredth(number) : number
  return withDecision({ value, native: false }, written, text)
}

/**
 * Does a column count percents? It does when a number without `%` in it reaches 2: ratios hardly do, and 1.2 may be an
 * overrun.
 *
 * @example countsPercents([0.4, 1.2]) // false
 * @example countsPercents([1, 40])    // true
 */
export function countsPercents(cells: Iterable<FilledCell>): boolean {
  for (const cell of cells) if (Math.abs(bareNumber(cell)) >= 2) return true
  return false
}

/**
 * Does a column that counts percents also hold what looks like ratios?
 *
 * @example mixesPercents([0.4, 40]) // true
 */
export function mixesPercents(cells: readonly FilledCell[]): boolean {
  return countsPercents(cells) && cells.some((cell) => bareNumber(cell) > 0 && bareNumber(cell) < 1)
}

/** The number of a cell that has no `%`; zero for any other. */
function bareNumber(cell: FilledCell): number {
  if (typeof cell === 'number') return cell
  const written = typeof cell === 'string' ? writtenNumber(cell.trim(), null) : 'unreadable'
  return typeof written === 'object' && !written.percent ? Number(written.digits) : 0
}

function hundredth(value: number): number {
  return round(value / 100, 12)
}

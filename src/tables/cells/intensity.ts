import { failed, isDash, type CellReading, type ColumnManner, type FilledCell } from './cell'
import { readNumber } from './number'

/** Saaty's scale: from nine times less to nine times more. */
const MOST = 9
const ROUNDING = 1e-3

/**
 * How many times one criterion matters more than another, from 1/9 to 9; below 1, it is the other that matters more.
 *
 * @example readIntensity('1/3', { decimal: null }).value // 1 / 3
 * @example readIntensity(12, { decimal: null }).value    // null
 */
export function readIntensity(cell: FilledCell, manner: Pick<ColumnManner, 'decimal'>): CellReading<number> {
  const fraction = typeof cell === 'string' ? /^\s*(\d+(?:[.,]\d+)?)\s*\/\s*(\d+(?:[.,]\d+)?)\s*$/.exec(cell) : null
  const reading: CellReading<number> = fraction
    ? { value: decimal(fraction[1]!) / decimal(fraction[2]!), native: false }
    : readNumber(cell, manner)
  const { value } = reading
  if (value === null || (typeof cell === 'string' && isDash(cell.trim()))) return reading
  return value >= 1 / MOST - ROUNDING && value <= MOST + ROUNDING ? reading : failed('intensityOutOfScale', cell)
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'))
}

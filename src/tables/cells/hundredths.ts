import type { Days, Money } from '../../portfolio/amount'
import { round } from '../../portfolio/amount'
import { errorReading, failed, isDash, isErrorText, type CellReading, type ColumnManner, type FilledCell } from './cell'
import type { MoneyUnit } from './cell'
import { withDecision, writtenNumber } from './number'

const POWER: Record<MoneyUnit, number> = { euro: 0, 'k€': 3, 'M€': 6 }

/**
 * An amount in cents. A dash is zero, as finance systems print it; an empty cell is nothing. More than two decimals
 * of a euro are rounded, halves away from zero, and said.
 *
 * @example readMoney('1 300,29', { decimal: null, unit: 'euro' }).value // 130029
 * @example readMoney('53,02', { decimal: null, unit: 'M€' }).value      // 5302000000
 */
export function readMoney(cell: FilledCell, manner: Pick<ColumnManner, 'decimal' | 'unit'>): CellReading<Money> {
  return readHundredths(cell, manner.decimal, manner.unit)
}

/**
 * Person-days in hundredths.
 *
 * @example readDays('12,5 j', { decimal: null }).value // 1250
 */
export function readDays(cell: FilledCell, manner: Pick<ColumnManner, 'decimal'>): CellReading<Days> {
  return readHundredths(cell, manner.decimal, 'euro')
}

function readHundredths(cell: FilledCell, decimal: ',' | '.' | null, columnUnit: MoneyUnit): CellReading<number> {
  if (typeof cell === 'number') return fromNumber(cell, columnUnit)
  if (typeof cell === 'boolean') return failed('amountUnreadable', cell)
  const text = cell.trim()
  if (text === '') return { value: null, native: false }
  if (isDash(text)) return { value: 0, native: false }
  if (isErrorText(text)) return errorReading(text)
  const written = writtenNumber(text, decimal)
  if (written === 'ambiguous') return failed('numberAmbiguous', text)
  if (written === 'unreadable' || written.percent) return failed('amountUnreadable', text)
  const scaled = fromDigits(written.digits, POWER[written.unit ?? columnUnit] + 2, text)
  return withDecision(scaled, written, text)
}

function fromNumber(value: number, unit: MoneyUnit): CellReading<number> {
  const scale = 10 ** (POWER[unit] + 2)
  const nearest = Math.round(value * scale)
  if (!Number.isSafeInteger(nearest)) return failed('amountTooLarge', value)
  const exact = Math.abs(value * scale - nearest) <= Math.max(1e-6, Math.abs(nearest) * 1e-13)
  if (exact) return { value: nearest === 0 ? 0 : nearest, native: unit === 'euro' }
  return rounded(round(value * scale, 0), String(value))
}

/** Moves the decimal point by whole digits, so that no binary fraction comes between the text and the cents. */
function fromDigits(digits: string, places: number, text: string): CellReading<number> {
  const negative = digits.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? digits.slice(1) : digits).split('.')
  const kept = fraction.slice(0, places).padEnd(places, '0')
  const left = fraction.slice(places).replace(/0+$/, '')
  const magnitude = Number(whole + kept) + (left !== '' && left[0]! >= '5' ? 1 : 0)
  if (!Number.isSafeInteger(magnitude)) return failed('amountTooLarge', text)
  const value = magnitude === 0 ? 0 : negative ? -magnitude : magnitude
  return left === '' ? { value, native: false } : rounded(value, text)
}

function rounded(value: number, text: string): CellReading<number> {
  const params = { value: text, read: (value / 100).toFixed(2) }
  return { value, native: false, problem: { code: 'amountRounded', severity: 'information', params } }
}

import { round } from '../../portfolio/amount'
import type { CellFormat, PlanValue } from '../../workbook/sheet-plan'

const DATE_LENGTH = 10

/**
 * How many characters a value takes in a cell of a format: what a column must be wide enough for.
 *
 * @example shownLength(1234567.891, { numberFormat: '#,##0.00' }) // 12
 * @example shownLength(15000000, { numberFormat: '#,##0,' })      // 6
 * @example shownLength(0.5, { numberFormat: '0.0%' })             // 5
 */
export function shownLength(value: PlanValue, format: CellFormat): number {
  if (value === null) return 0
  if (typeof value !== 'number') return [...String(value)].length
  const code = format.numberFormat
  if (code === undefined || code === '@') return String(round(value, 10)).length
  if (code.includes('yy')) return DATE_LENGTH
  return numberLength(value, code.split(';')[0]!)
}

function numberLength(value: number, code: string): number {
  const literal = (code.match(/"[^"]*"/g) ?? []).join('').replaceAll('"', '').length
  const bare = code.replace(/"[^"]*"/g, '')
  const decimals = /\.(0+)/.exec(bare)?.[1]?.length ?? 0
  const percent = bare.includes('%')
  const thousands = /[0#](,+)(?:%|$)/.exec(bare)?.[1]?.length ?? 0
  const scaled = round((value * (percent ? 100 : 1)) / 1000 ** thousands, decimals)
  const digits = Math.abs(scaled).toFixed(decimals)
  const whole = digits.split('.')[0]!.length
  const separators = bare.includes('#,##') ? Math.floor((whole - 1) / 3) : 0
  return digits.length + separators + (scaled < 0 ? 1 : 0) + (percent ? 1 : 0) + literal
}

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
  return numberLength(value, code)
}

/** What the code of a number format says, read once per code. */
type NumberShape = { literal: number; decimals: number; percent: boolean; scale: number; separated: boolean }

const shapes = new Map<string, NumberShape>()

function shapeOf(code: string): NumberShape {
  const known = shapes.get(code)
  if (known) return known
  const [positive] = code.split(';') as [string]
  const bare = positive.replace(/"[^"]*"|\[[^\]]*\]/g, '')
  const percent = bare.includes('%')
  const shape = {
    literal: (positive.match(/"[^"]*"/g) ?? []).join('').replaceAll('"', '').length,
    decimals: /\.(0+)/.exec(bare)?.[1]?.length ?? 0,
    percent,
    scale: (percent ? 100 : 1) / 1000 ** (/[0#](,+)(?:%|$)/.exec(bare)?.[1]?.length ?? 0),
    separated: bare.includes('#,##'),
  }
  shapes.set(code, shape)
  return shape
}

function numberLength(value: number, code: string): number {
  const { literal, decimals, percent, scale, separated } = shapeOf(code)
  // A half rounded otherwise than in the cell costs a character at most, which the margin of a column holds.
  const digits = Math.abs(value * scale).toFixed(decimals)
  const whole = decimals === 0 ? digits.length : digits.length - decimals - 1
  const separators = separated ? Math.floor((whole - 1) / 3) : 0
  return digits.length + separators + (value < 0 ? 1 : 0) + (percent ? 1 : 0) + literal
}

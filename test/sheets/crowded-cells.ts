import { addressOf } from '../../src/workbook/address'
import { planGrid } from '../../src/workbook/plan-grid'
import type { CellFormat, PlanCell, SheetPlan } from '../../src/workbook/sheet-plan'

/** A column keeps half a character free: Excel shows `####` when a number touches its edge. */
const EDGE = 0.5
const NORMAL_SIZE = 11
/** Bold digits of Calibri are no wider than plain ones, other fonts' are by about a tenth. */
const BOLD = 1.1
const GENERAL_DIGITS = 11

/** The cells of a plan whose number is wider than its column, so that Excel would show `####`. Texts flow or are cut, never hashes. */
export function crowdedCells(plan: SheetPlan): string[] {
  return planGrid(plan).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const value = cell ? numberOf(cell.content) : null
      if (!cell || value === null) return []
      const format = cell.format === null ? {} : (plan.formats[cell.format] ?? {})
      const needed = widthOf(value, format)
      return needed + EDGE > (plan.columns[column] ?? 8.43) ? [`${plan.name}!${addressOf({ row, column })}`] : []
    }),
  )
}

function numberOf(content: PlanCell): number | null {
  const value = typeof content === 'object' && content !== null ? content.value : content
  return typeof value === 'number' ? value : null
}

function widthOf(value: number, { numberFormat = 'General', size = NORMAL_SIZE, bold }: CellFormat): number {
  return shownNumber(value, numberFormat).length * (size / NORMAL_SIZE) * (bold ? BOLD : 1)
}

/**
 * A number as a French Excel shows it, near enough to count its characters: sections, thousands, decimals, percent,
 * scaling commas, texts between quotes, escaped signs, dates.
 */
export function shownNumber(value: number, format: string): string {
  if (format === 'General' || format === '@') return shownGeneral(value)
  if (/[ymdhs]/i.test(format.replace(/"[^"]*"|\\./g, ''))) return shownDate(format)
  const sections = format.split(';')
  const section = (value < 0 && sections[1]) || (value === 0 && sections[2]) || sections[0]!
  const literal = section.replace(/\[[^\]]*\]/g, '')
  const pattern = /[#0?][#0?,. ]*/.exec(literal.replace(/"[^"]*"|\\./g, (text) => '\u0001'.repeat(text.length)))
  if (!pattern) return literal.replace(/["\\]/g, '')
  const digits = shownDigits(Math.abs(value) * (literal.includes('%') ? 100 : 1), pattern[0].trimEnd())
  const sign = value < 0 && section === sections[0] ? '-' : ''
  const around = literal.slice(0, pattern.index) + digits + literal.slice(pattern.index + pattern[0].trimEnd().length)
  return sign + around.replace(/_./g, ' ').replace(/["\\]/g, '')
}

function shownDigits(value: number, pattern: string): string {
  const scaling = /,+$/.exec(pattern.replace(/\..*/, (part) => /,+$/.exec(part)?.[0] ?? ''))?.[0].length ?? 0
  const decimals = /\.([0#?]+)/.exec(pattern)?.[1]!.length ?? 0
  const [whole = '', fraction] = (value / 1000 ** scaling).toFixed(decimals).split('.')
  const grouped = /[#0],[#0]/.test(pattern) ? whole.replace(/\B(?=(\d{3})+$)/g, ' ') : whole
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

function shownGeneral(value: number): string {
  const text = String(Number(value.toPrecision(GENERAL_DIGITS - 1)))
  return text.length > GENERAL_DIGITS ? text.slice(0, GENERAL_DIGITS) : text
}

function shownDate(format: string): string {
  return format
    .replace(/["\\]/g, '')
    .replace(/m{4,}/gi, 'septembre')
    .replace(/d{4,}/gi, 'mercredi')
    .replace(/m{3}/gi, 'sept.')
}

import { addressOf, columnLetters } from '../../workbook/address'
import type { GridCell, PlanGrid } from '../../workbook/plan-grid'
import type { CellFormat, PlanCell, PlanValue, SheetPlan } from '../../workbook/sheet-plan'
import { cellText, fitsInCell, TextTooLongError } from './cell-text'
import type { Styles } from './styles'

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'])
/** Signs that begin a formula when such a text is typed again: the cell says that it is text. */
const BEGINS_FORMULA = /^[=+\-@\t\r]/

/** What the writing of cells needs to know. */
export type CellContext = {
  sheet: string
  formats: Readonly<Record<string, CellFormat>>
  styles: Styles
  /** A formula of the cell as files hold it. */
  formulaAt(formula: string, row: number, column: number): string
}

/**
 * The rows of a sheet, `<sheetData>`: cells in order, heights where the plan says them.
 *
 * Texts stand in their cells and not in the shared strings: that part keeps its bytes, a sheet that is written again
 * leaves no orphan there, and Excel moves them when it saves.
 */
export function sheetDataXml(grid: PlanGrid, rowHeights: SheetPlan['rowHeights'], context: CellContext): string {
  const heights = new Map(Object.entries(rowHeights ?? {}).map(([row, height]) => [Number(row) - 1, height]))
  const write = cellWriter(context)
  const rows = Math.max(grid.length, ...[...heights.keys()].map((row) => row + 1))
  const written: string[] = []
  for (let row = 0; row < rows; row++) {
    const height = heights.get(row)
    let cells = ''
    grid[row]?.forEach((cell, column) => {
      if (cell) cells += write(cell, { row, column })
    })
    if (cells === '' && height === undefined) continue
    const attributes = height === undefined ? '' : ` ht="${height}" customHeight="1"`
    written.push(`<row r="${row + 1}"${attributes}>${cells}</row>`)
  }
  return written.length === 0 ? '<sheetData/>' : `<sheetData>${written.join('')}</sheetData>`
}

type Place = { row: number; column: number }

/** Writes cells; columns' letters and formats' styles are looked up once, since large sheets have millions of cells. */
function cellWriter(context: CellContext): (cell: GridCell, place: Place) => string {
  const letters: string[] = []
  const styles = new Map<string | null, number>()
  const quotedStyles = new Map<string | null, number>()
  return ({ content, format }, place) => {
    const quoted = typeof content === 'string' && BEGINS_FORMULA.test(content)
    const known = quoted ? quotedStyles : styles
    let style = known.get(format)
    if (style === undefined) known.set(format, (style = context.styles.cellStyle(lookOf(format, context), quoted)))
    const column = (letters[place.column] ??= columnLetters(place.column))
    const start = `<c r="${column}${place.row + 1}"${style === 0 ? '' : ` s="${style}"`}`
    if (content === null || content === '') return style === 0 ? '' : `${start}/>`
    return start + contentXml(content, place, context)
  }
}

function contentXml(content: Exclude<PlanCell, null>, place: Place, context: CellContext): string {
  if (typeof content === 'object') {
    const formula = context.formulaAt(content.formula, place.row, place.column)
    return resultXml(content.value, `<f>${cellText(formula)}</f>`, place, context)
  }
  if (typeof content === 'string') return ` t="inlineStr"><is>${textXml(content, place, context)}</is></c>`
  if (typeof content === 'boolean') return ` t="b"><v>${content ? 1 : 0}</v></c>`
  return `><v>${numberText(content, place, context)}</v></c>`
}

function lookOf(format: string | null, { formats, sheet }: CellContext): CellFormat | null {
  if (format === null) return null
  const look = formats[format]
  if (!look) throw new RangeError(`${sheet} has no format "${format}"`)
  return look
}

/** A formula and its value, with the type that the value has. */
function resultXml(value: PlanValue, formula: string, place: Place, context: CellContext): string {
  if (value === null) return ` t="str">${formula}<v></v></c>`
  if (typeof value === 'number') return `>${formula}<v>${numberText(value, place, context)}</v></c>`
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`
  checkLength(value, place, context)
  return ` t="${ERRORS.has(value) ? 'e' : 'str'}">${formula}<v>${cellText(value)}</v></c>`
}

function textXml(text: string, place: Place, context: CellContext): string {
  checkLength(text, place, context)
  return runXml(text)
}

/**
 * A text as the `<t>` of a cell; its outer and double spaces are kept.
 *
 * @example runXml('R&D ') // '<t xml:space="preserve">R&amp;D </t>'
 */
export function runXml(text: string): string {
  const space = text.trim() === text && !/[\n\t]| {2}/.test(text) ? '' : ' xml:space="preserve"'
  return `<t${space}>${cellText(text)}</t>`
}

function checkLength(text: string, place: Place, { sheet }: CellContext): void {
  if (!fitsInCell(text)) throw new TextTooLongError(sheet, addressOf(place))
}

function numberText(value: number, place: Place, { sheet }: CellContext): string {
  if (!Number.isFinite(value)) throw new RangeError(`${sheet}!${addressOf(place)} would hold ${value}`)
  return String(value === 0 ? 0 : value)
}

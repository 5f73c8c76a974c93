import type { RawCell } from '../../workbook/raw-table'
import { isDash } from '../cells/cell'
import { writtenNumber } from '../cells/number'

const TOTAL = /^(?:sous[- ]?total|total|totaux|grand[- ]total|sub[- ]?total|totals)\b/i

/** Nothing in any cell. */
export function isBlankRow(cells: readonly RawCell[]): boolean {
  return !cells.some(isFilled)
}

/**
 * A total: one text that begins with "Total", "Sous-total"…, and beside it nothing but numbers.
 *
 * @example isTotalRow([null, 'Total chapitre 011', '2 670 500,00']) // true
 * @example isTotalRow(['P1', 'Total mobilité', '12'])               // false
 */
export function isTotalRow(cells: readonly RawCell[]): boolean {
  const first = cells.findIndex(isFilled)
  const text = cells[first]
  if (typeof text !== 'string' || !TOTAL.test(text.trim())) return false
  return cells.every(
    (cell, index) => index <= first || !isFilled(cell) || typeof cell !== 'string' || isNumberText(cell),
  )
}

/**
 * A note or a title among the rows of a plain range: one text of several words and nothing beside it.
 *
 * @example isNoteRow(['Source : direction des finances', null, null]) // true
 * @example isNoteRow(['FRN-070', null, null])                         // false
 */
export function isNoteRow(cells: readonly RawCell[]): boolean {
  const first = cells.findIndex(isFilled)
  const text = cells[first]
  if (cells.length < 3 || typeof text !== 'string' || !/\S\s+\S/.test(text) || isNumberText(text)) return false
  return cells.every((cell, index) => index <= first || !isFilled(cell))
}

/** The header row once more, as exports repeat it on each page. */
export function repeatsHeaders(cells: readonly RawCell[], headers: readonly RawCell[]): boolean {
  return cells.every((cell, index) => cell === headers[index])
}

function isNumberText(text: string): boolean {
  return isDash(text.trim()) || writtenNumber(text.trim(), ',') !== 'unreadable'
}

function isFilled(cell: RawCell): boolean {
  return cell !== null && !(typeof cell === 'string' && cell.trim() === '')
}

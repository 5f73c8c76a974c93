import { errorReading, failed, isDash, isErrorText, type CellReading, type ColumnManner, type FilledCell } from './cell'
import type { MoneyUnit } from './cell'

/** A number as typed: digits with a point (`-1234.56`), and the marks that stood beside it. */
export type Written = { digits: string; percent: boolean; unit: MoneyUnit | null; decided: boolean }

export type WrittenNumber = Written | 'ambiguous' | 'unreadable'

const SIMPLE = /^-?\d+(?:[.,]\d{1,2})?$/
const SPACES = /[\s\u00a0\u2007\u2009\u200a\u202f]+/g
const MINUS = /[\u2012-\u2015\u2212]/g
const MARK = /(k€|m€|keur|meur|€|eur|euros?|%|jours?|days?|j)$/i
const GROUPED = /^\d{1,3}(?:[ '’]\d{3})+(?:([.,])\d*)?$/
const PLAIN = /^(\d*)(?:([.,])(\d*))?$/
const BOTH = /^\d{1,3}(?:(,)(?:\d{3},)*\d{3}\.\d+|(\.)(?:\d{3}\.)*\d{3},\d+)$/
const MANY = /^\d{1,3}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/

/**
 * A number as people and finance systems type it: spaces of every kind or apostrophes between thousands, comma or
 * point for decimals, `(12)`, `12-`, `−12`, `52,56 %`, `3 k€`. `1.234` alone is ambiguous unless `decimal` decides.
 *
 * @example writtenNumber('1 300,29', null) // { digits: '1300.29', percent: false, unit: null, decided: false }
 * @example writtenNumber('(12)', null)     // { digits: '-12', percent: false, unit: null, decided: false }
 * @example writtenNumber('1.234', null)    // 'ambiguous'
 */
export function writtenNumber(text: string, decimal: ',' | '.' | null): WrittenNumber {
  if (SIMPLE.test(text)) return { digits: text.replace(',', '.'), percent: false, unit: null, decided: false }
  let rest = text.replace(SPACES, ' ').replace(MINUS, '-').trim()
  const marks = { percent: false, unit: null as MoneyUnit | null }
  let negative = false
  if (/^\(.*\)$/.test(rest)) [negative, rest] = [true, rest.slice(1, -1).trim()]
  rest = rest.replace(/^€\s*/, '')
  for (let mark = MARK.exec(rest); mark; mark = MARK.exec(rest)) {
    const sign = mark[1]!.toLowerCase()
    if (sign === '%') marks.percent = true
    if (/^(k€|keur)$/.test(sign)) marks.unit = 'k€'
    if (/^(m€|meur)$/.test(sign)) marks.unit = 'M€'
    if (/^(€|eur|euros?)$/.test(sign)) marks.unit = 'euro'
    rest = rest.slice(0, mark.index).trim()
  }
  const sign = /^[-+]\s?|\s?-$/.exec(rest)
  if (sign) {
    if (negative) return 'unreadable'
    negative = sign[0].includes('-')
    rest = (sign.index === 0 ? rest.slice(sign[0].length) : rest.slice(0, sign.index)).trim()
  }
  const digits = digitsOf(rest, decimal)
  if (digits === 'ambiguous' || digits === 'unreadable') return digits
  return { digits: negative ? `-${digits.text}` : digits.text, ...marks, decided: digits.decided }
}

function digitsOf(
  text: string,
  decimal: ',' | '.' | null,
): { text: string; decided: boolean } | 'ambiguous' | 'unreadable' {
  if (text === '' || text === '.' || text === ',') return 'unreadable'
  if (EITHER.test(text)) {
    if (decimal === null) return 'ambiguous'
    return { text: text.includes(decimal) ? text.replace(decimal, '.') : text.replace(/[.,]/, ''), decided: true }
  }
  if (GROUPED.test(text)) return { text: text.replace(/[ '’]/g, '').replace(',', '.'), decided: false }
  if (PLAIN.test(text)) return { text: text.replace(',', '.'), decided: false }
  const both = BOTH.exec(text)
  if (both) {
    const withoutGroups = both[1] ? text.replaceAll(',', '') : text.replaceAll('.', '')
    return { text: withoutGroups.replace(',', '.'), decided: false }
  }
  if (MANY.test(text)) return { text: text.replace(/[.,]/g, ''), decided: false }
  return 'unreadable'
}

/**
 * The decimal sign that the clear numbers of a column show, null when none does or when they disagree.
 *
 * @example decimalSign(['1,234', '12,5']) // ','
 * @example decimalSign(['1,234', '12'])   // null
 */
export function decimalSign(texts: Iterable<string>): ',' | '.' | null {
  let comma = false
  let point = false
  for (const text of texts) {
    const digits = text
      .replace(SPACES, ' ')
      .replace(/[^\d.,' ’]/g, '')
      .trim()
    if (EITHER.test(digits)) continue
    const sign = GROUPED.exec(digits)?.[1] ?? PLAIN.exec(digits)?.[2] ?? signOfGroups(digits)
    if (sign === ',') comma = true
    if (sign === '.') point = true
  }
  return comma === point ? null : comma ? ',' : '.'
}

function signOfGroups(digits: string): string | undefined {
  const both = BOTH.exec(digits)
  if (both) return both[1] ? '.' : ','
  if (MANY.test(digits)) return digits.includes(',') ? '.' : ','
  return undefined
}

/**
 * A quantity without unit.
 *
 * @example readNumber('12,5', { decimal: null }).value // 12.5
 */
export function readNumber(cell: FilledCell, manner: Pick<ColumnManner, 'decimal'>): CellReading<number> {
  if (typeof cell === 'number') return { value: cell, native: true }
  if (typeof cell === 'boolean') return failed('numberUnreadable', cell)
  const text = cell.trim()
  if (text === '' || isDash(text)) return { value: null, native: false }
  if (isErrorText(text)) return errorReading(text)
  const written = writtenNumber(text, manner.decimal)
  if (written === 'ambiguous') return failed('numberAmbiguous', text)
  if (written === 'unreadable') return failed('numberUnreadable', text)
  return withDecision({ value: Number(written.digits), native: false }, written, text)
}

/** Says, beside a value, that the rest of the column decided how an ambiguous text was read. */
export function withDecision<V>(reading: CellReading<V>, written: Written, text: string): CellReading<V> {
  if (!written.decided || reading.problem) return reading
  const params = { value: text, read: written.digits }
  return { ...reading, problem: { code: 'numberDecidedByColumn', severity: 'information', params } }
}

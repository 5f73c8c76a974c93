import type { PlainParameters, Severity } from '../../portfolio/finding'
import type { RawCell } from '../../workbook/raw-table'

/** What is wrong with one cell, before its place and column are known. */
export type CellProblem = { code: string; severity: Severity; params: PlainParameters }

/** What a cell says: its value, null when it says nothing or cannot be read. */
export type CellReading<V> = {
  value: V | null
  /** True when the cell itself holds the value in its own type, so that a formula over it agrees with us. */
  native: boolean
  problem?: CellProblem
}

export type MoneyUnit = 'euro' | 'k€' | 'M€'

/** What the rest of the column, or the workbook, says about how to read one of its cells. */
export type ColumnManner = {
  /** The decimal sign that the column's clear numbers show, null when none does. */
  decimal: ',' | '.' | null
  unit: MoneyUnit
  /** True when the column counts percents (40), false when it holds ratios (0.4). */
  percentPoints: boolean
  date1904: boolean
}

/** A cell that holds something. */
export type FilledCell = Exclude<RawCell, null>

export type CellReader<V> = (cell: FilledCell, manner: ColumnManner) => CellReading<V>

export const PLAIN_MANNER: ColumnManner = { decimal: null, unit: 'euro', percentPoints: false, date1904: false }

const ERRORS =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|NOM\?|VALEUR!|NOMBRE!|NUL!|EPARS!|PROPAGATION!|CALCUL!)$/i

/**
 * Does a text say that an Excel formula failed, in English or in French?
 *
 * @example isErrorText('#NOM?') // true
 */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && ERRORS.test(text.trim())
}

const NOTHING = /^[-\u2012-\u2015\u2212]$/

/** A dash alone, as people write "nothing". */
export function isDash(text: string): boolean {
  return NOTHING.test(text)
}

/** The cell of a failed formula. */
export function errorReading<V>(text: string): CellReading<V> {
  return failed('errorCell', text)
}

/** A cell that cannot be read as its column asks. */
export function failed<V>(code: string, cell: FilledCell, params: PlainParameters = {}): CellReading<V> {
  return {
    value: null,
    native: false,
    problem: { code, severity: 'warning', params: { value: String(cell), ...params } },
  }
}

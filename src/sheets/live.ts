import { columnReference } from '../tables/references'
import type { TableId, TableSource } from '../tables/reading'
import type { SheetContext } from './sheet-context'

/** Products of rows that one sheet may ask Excel to compute; beyond, its figures are values. */
const LIVE_PRODUCTS = 20_000_000

/** The only source of an input table, or null when there is none or several: a live formula names one place. */
export function onlySource(context: Pick<SheetContext, 'sources'>, table: TableId): TableSource | null {
  const sources = context.sources.filter((source) => source.table === table)
  return sources.length === 1 ? sources[0]! : null
}

/** The cells of a column as en-US formula text, whatever they hold, or null when no formula can name them. */
export function cellsOfColumn(source: TableSource, column: string): string | null {
  const found = source.columns[column]
  return found ? columnReference({ ...source, columns: { [column]: { ...found, live: true } } }, column) : null
}

/** Is a sheet of so many formulas, each over so many rows, light enough to stay live? */
export function isLight(formulas: number, rows: number): boolean {
  return formulas * rows <= LIVE_PRODUCTS
}

/**
 * A text or a number as a formula writes it.
 *
 * @example literal('l"été') // '"l""été"'
 * @example literal(46023)   // '46023'
 */
export function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`
}

/** Excel takes "a1" and "A1" for equal: formulas that pick by code need codes that differ by more than their case. */
export function differBeyondCase(codes: readonly string[]): boolean {
  return new Set(codes.map((code) => code.toLowerCase())).size === new Set(codes).size
}

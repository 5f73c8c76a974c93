import { addressOf } from './address'

/**
 * What one cell holds, before any meaning is given to it: text, number (dates are serials), boolean, or nothing.
 * An error cell holds its en-US code as text (`#N/A`); an empty text is nothing.
 */
export type RawCell = string | number | boolean | null

/**
 * A rectangle of cells with a header row, as found in a workbook or a CSV file.
 *
 * `table` is a real Excel table: formulas may name its columns. `range` is a sheet's used range without one:
 * its headers may stand some rows below the top. `csv` came from a text file: every cell is text.
 */
export type RawTable = {
  kind: 'table' | 'range' | 'csv'
  /** Stable in the workbook whatever the table is called. */
  id: string
  name: string
  sheet: string
  /** Position of the first cell: the header row of a `table`, the first used row of the others. */
  top: number
  left: number
  /** All rows of the rectangle, the header row included; totals row of a table excluded. Every row has the same length. */
  cells: readonly (readonly RawCell[])[]
}

/** What our mark on a generated sheet says; it, never the sheet's name, makes a sheet ours. */
export type SheetMark = {
  /** `ranking`, `capacity`, …; a committee sheet is `committee/<committee>/<session date>`. */
  identity: string
  version: string
  /** Fingerprint of the inputs that the sheet was computed from. */
  fingerprint: string
  /** `draft` may be rewritten; `closed` never is. Sheets other than committee sheets are always drafts. */
  state: 'draft' | 'closed'
}

/** A sheet that we wrote earlier, with its tables, so that what people typed there can be kept. */
export type GeneratedSheet = { sheet: string; mark: SheetMark; tables: RawTable[] }

/** Everything that is read from a workbook. */
export type RawWorkbook = {
  /** Input tables and used ranges, never those of generated sheets, in sheet order. */
  tables: RawTable[]
  generated: GeneratedSheet[]
  /** All sheet names in order, for names that must not clash. */
  sheets: string[]
  /** All defined names and table names, for the same reason. */
  names: string[]
  /** True when serial 0 is 1904-01-01 (old Mac workbooks). Office.js cannot tell: it says false. */
  date1904: boolean
  /** The text that says how people mapped their tables; empty when what the workbook holds cannot be read. */
  mapping?: string
}

/** The A1 address, without the sheet, of a cell of a raw table counted from its own corner. */
export function rawAddress(table: Pick<RawTable, 'top' | 'left'>, row: number, column: number): string {
  return addressOf({ row: table.top + row, column: table.left + column })
}

import type { Finding, RowOutcome } from '../portfolio/finding'
import type { Portfolio } from '../portfolio/portfolio'
import type { RawTable } from '../workbook/raw-table'

/** The identifiers of the input tables: the keys of a portfolio. */
export type TableId = keyof Portfolio

/** How one column of the portfolio is found in the workbook. */
export type ColumnSource = {
  /** Counted from zero in the raw table. */
  index: number
  header: string
  /**
   * True when a live formula over the column gives what our engine computes: every cell of every row is blank or
   * natively typed and equal to what was read, and no row was held, rejected or skipped.
   */
  live: boolean
}

/** Where an input table came from, for cell addresses and live formulas. */
export type TableSource = {
  table: TableId
  raw: RawTable
  /** Row of the headers counted from zero in `raw.cells`. */
  headerRow: number
  /** By identifier; a column of a wide table is called after its measure and its period or criterion: `days:2026-Q1`, `score:C2`. */
  columns: Readonly<Record<string, ColumnSource>>
  /** Headers that no column of ours took. */
  unmapped: string[]
}

/** The account of one table: what was read and what became of it. */
export type TableAccount = {
  table: TableId
  name: string
  sheet: string
  /** Rows of the rectangle; the header row counts as skipped, except that of a real table. Equals the sum of the outcomes. */
  read: number
  outcomes: Record<RowOutcome, number>
}

export type PortfolioReading = {
  portfolio: Portfolio
  sources: TableSource[]
  accounts: TableAccount[]
  /** Raw tables that are none of ours, with the table they most resemble, if any, and its columns found and missing. */
  unrecognised: { raw: RawTable; resembles: TableId | null; matched: string[]; missing: string[] }[]
  findings: Finding[]
}

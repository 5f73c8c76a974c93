import type { RawCell } from './raw-table'
import type { SheetPlan } from './sheet-plan'

/** One cell of a user's table: what it must still hold, and what it is to hold. */
export type CellEdit = {
  sheet: string
  /** `F12`. */
  cell: string
  before: RawCell
  after: RawCell
  /** A `date` written as a serial keeps the cell's own date format, or gets the short date of the reader's country. */
  kind: 'plain' | 'date'
}

/** Cells of the user's tables and generated sheets that are written together, all or none. */
export type Change = {
  edits: readonly CellEdit[]
  plans: readonly SheetPlan[]
  /** The sheets of `plans` as they stand, to be put back should Excel fail half-way. */
  restore: readonly SheetPlan[]
  /** Identities of our own sheets that are closed in the same go: they are never written again. */
  close?: readonly string[]
  /** Identities of closed sheets that are drafts again, because their closing is taken back. */
  reopen?: readonly string[]
}

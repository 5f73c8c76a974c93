export type PlainParameters = Readonly<Record<string, string | number>>

export type Severity = 'blocking' | 'warning' | 'information'

/** Where to look: a sheet and, unless it concerns the whole sheet, a cell such as `F12`. */
export type Place = { sheet: string; cell?: string }

/**
 * Something in the data that a person should know or mend. i18n makes the sentences:
 * `findings.<code>.message` says what is wrong, `findings.<code>.mend` what to do.
 */
export type Finding = {
  code: string
  severity: Severity
  place?: Place
  params: PlainParameters
}

/** What became of one row that was read; every row has exactly one outcome. */
export type RowOutcome = 'accepted' | 'acceptedWithFinding' | 'held' | 'rejected' | 'skipped'

/** A row's place in the workbook, and the letters of the columns that its table maps. */
export type Origin = {
  sheet: string
  /** Counted from one, as Excel shows it. */
  row: number
  /** Column identifier → letters; shared by all rows of a table. */
  columns: Readonly<Record<string, string>>
}

/**
 * The cell that holds a column of a row, or the row's first known cell when that column is not in the workbook.
 *
 * @example placeOf({ sheet: 'Projets', row: 12, columns: { code: 'A', envelope: 'F' } }, 'envelope') // { sheet: 'Projets', cell: 'F12' }
 */
export function placeOf(origin: Origin, column?: string): { sheet: string; cell: string } {
  const letters = (column && origin.columns[column]) ?? Object.values(origin.columns)[0] ?? 'A'
  return { sheet: origin.sheet, cell: `${letters}${origin.row}` }
}

/** What was read from a row, with the row's place. */
export type Sourced = { origin: Origin }

import type { DateSerial } from '../portfolio/calendar'
import type { Finding } from '../portfolio/finding'
import type { Period } from '../portfolio/period'
import type { Lang } from '../i18n/translate'
import type { Mapping } from '../tables/mapping'
import type { TableAccount, TableId } from '../tables/reading'
import type { RowTableId } from '../tables/table'
import type { RawCell } from '../workbook/raw-table'
import type { SheetPlan } from '../workbook/sheet-plan'
import type { Inputs } from '../workbook/workbook-host'

/** The steps of the main job, in the order in which a person takes them. */
export const STEPS = ['data', 'priorities', 'capacity', 'costs', 'committee'] as const

export type StepId = (typeof STEPS)[number]

export type StepOptions = {
  lang: Lang
  /** Up to which day the amounts speak. */
  dataDate: DateSerial
  /** The committee's session. */
  session: DateSerial
  committee: 'quarterly'
  /** How tables are mapped for this run, whatever the workbook keeps. */
  mapping?: Mapping
  /** The product's version, for the stamp. */
  version: string
}

/** A figure to show: its label is `figures.<key>` in i18n; null is "n/a". */
export type Figure = {
  key: string
  kind: 'count' | 'money' | 'days' | 'percent' | 'text'
  value: number | string | null
}

/**
 * What people would rather look at than read, as plain data: the title is `pane.pictures.<key>` in i18n, the labels are
 * already words of the chosen language. The `limit` of a bar is drawn as a mark. The columns of a heat map are periods
 * (`2026-Q3`); past its `limit` (1 is the whole capacity) a team is overloaded.
 */
export type Picture =
  | { kind: 'bars'; key: string; unit: Figure['kind']; bars: { label: string; value: number | null; limit?: number }[] }
  | {
      kind: 'heat'
      key: string
      columns: Period[]
      limit: number
      rows: { label: string; ratios: (number | null)[] }[]
    }

/** A raw table as a person sees it: its headers, and the first values under each of them. */
export type DescribedTable = {
  id: string
  name: string
  sheet: string
  headers: string[]
  examples: Readonly<Record<string, readonly RawCell[]>>
}

/** A raw table that was read as one of ours: column of ours → header. */
export type ReadTable = DescribedTable & { table: RowTableId; columns: Readonly<Record<string, string>> }

/** A raw table that is none of ours, with the table it most resembles and the columns that the two share or not. */
export type UnrecognisedTable = DescribedTable & {
  resembles: TableId | null
  matched: string[]
  missing: string[]
}

export type StepResult = {
  step: StepId
  figures: Figure[]
  pictures?: Picture[]
  /** The data step says which tables it could not place. */
  unrecognised?: UnrecognisedTable[]
  /** The data step says which tables it read, so that a person can correct it. */
  read?: ReadTable[]
  findings: Finding[]
  accounts: TableAccount[]
  plans: SheetPlan[]
  /** The writer refuses when they have changed since. */
  inputs: Inputs
}

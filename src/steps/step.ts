import type {
  Arbitration,
  Forcing,
  Objective,
  RequestArbitration,
  ScenarioResult,
} from '../calculation/arbitration/arbitration'
import type { ArbitrateOptions } from '../calculation/arbitration/arbitrate-options'
import type { Effort } from '../calculation/selection/best-selection'
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
export const STEPS = ['data', 'priorities', 'capacity', 'costs', 'arbitration', 'committee'] as const

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
  arbitration?: ArbitrationChoices
  /** What an arbitration of the same inputs said of the requests, for the committee's papers. */
  arbitrated?: readonly RequestArbitration[]
}

/** What a person decides before projects are chosen. */
export type ArbitrationChoices = {
  forced?: readonly Forcing[]
  /** The requests to arbitrate; by default all those that wait for a decision and say enough. */
  requests?: readonly string[]
  /** The scenario that is recommended and explained; by default the first one that has an answer. */
  scenario?: string
  objective?: Objective
  /** How much to say; by default everything, prices included. */
  detail?: ArbitrateOptions['detail']
  /** How long to look, in steps; by default what takes about half a minute for seventy projects. */
  effort?: Effort
  /** What a search that was stopped had found: these scenarios are explained as they stand, and nothing is searched. */
  stopped?: readonly StoppedSearch[]
}

/** The best that was found in a scenario when the search was stopped. */
export type StoppedSearch = {
  scenario: string
  value: number
  bound: number | null
  kept: readonly { subject: string; start: string }[]
}

/** How far a long calculation is; the best found so far can be shown, and kept when it is stopped. */
export type StepProgress = {
  /** 0 to 1. */
  share: number
  /** What is being looked for: a key of i18n under `pane.arbitration.stage`. */
  stage: string
  scenario: string | null
  best: { value: number; bound: number | null; kept: readonly { subject: string; start: string }[] } | null
}

/** What a long calculation tells and asks while it runs. */
export type StepHooks = {
  onProgress?: (progress: StepProgress) => void
  isCancelled?: () => boolean
}

/** A figure to show: its label is `figures.<key>` in i18n; null is "n/a". */
export type Figure = {
  key: string
  kind: 'count' | 'decimal' | 'money' | 'days' | 'percent' | 'text'
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

/** A team by its code, and as the workbook calls it. */
export type TeamName = { code: string; label: string }

/** A decision whose price is asked, in a scenario as it was answered. */
export type OppositeDecision = { scenario: ScenarioResult; subject: string; decision: 'in' | 'out' }

export type StepResult = {
  step: StepId
  figures: Figure[]
  pictures?: Picture[]
  /** The data step says which tables it could not place. */
  unrecognised?: UnrecognisedTable[]
  /** The data step says which tables it read, so that a person can correct it. */
  read?: ReadTable[]
  /** The arbitration step's own answer, which the pane shows and acts on. */
  arbitration?: Arbitration
  /** The names of the teams that an arbitration speaks of. */
  teams?: TeamName[]
  findings: Finding[]
  accounts: TableAccount[]
  plans: SheetPlan[]
  /** The writer refuses when they have changed since. */
  inputs: Inputs
}

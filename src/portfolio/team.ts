import type { Days, Money } from './amount'
import type { Sourced } from './finding'
import type { Period } from './period'

export type Team = Sourced & {
  code: string
  label: string
  role: string | null
  external: boolean | null
  canBeOutsourced: boolean | null
  dayRate: Money | null
  roadmapShare: number | null
  fte: number | null
  /** What a day of the team's own staff costs. */
  internalDayCost: Money | null
}

/** `column` is the identifier, in `origin.columns`, of the column that holds the amount: wide tables have one per period. */
export type Workload = Sourced & {
  project: string
  team: string
  period: Period
  days: Days
  external: boolean | null
  column: string
}

export type Capacity = Sourced & {
  team: string
  period: Period
  internalDays: Days | null
  externalDaysMax: Days | null
  column: string
}

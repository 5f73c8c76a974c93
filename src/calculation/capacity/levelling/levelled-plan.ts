import type { Days } from '../../../portfolio/amount'
import type { Finding } from '../../../portfolio/finding'
import type { Period } from '../../../portfolio/period'

/** A start that levelling proposes to move, by whole periods. */
export type MovedStart = { project: string; title: string; from: Period; to: Period; shift: number }

/** How overloaded the teams are in the coming periods. */
export type OverloadPicture = {
  /** Days beyond the capacities and their tolerance. */
  overload: Days
  /** Teams and periods in which there are some. */
  teamPeriods: number
  /** In the order of the periods. */
  byPeriod: Days[]
}

/** A team's load in the coming periods once the proposed starts are taken. */
export type LevelledTeam = {
  code: string
  label: string
  /** Days asked of the team's own staff. */
  demand: Days[]
  /** What it can give without the tolerance; null when nobody said. */
  capacity: (Days | null)[]
  /** Demand over capacity; null without a capacity. */
  utilisation: (number | null)[]
}

/** The starts that lessen the overload most, and what becomes of it. */
export type LevelledPlan = {
  /** Those that begin after the data date: what lies before can no longer be moved. */
  periods: Period[]
  /** Projects that may start later. */
  movable: number
  /** The greatest shift first, ties by code. */
  moved: MovedStart[]
  before: OverloadPicture
  after: OverloadPicture
  teams: LevelledTeam[]
  tolerance: number
  /** Plans compared. */
  schedules: number
  findings: Finding[]
}

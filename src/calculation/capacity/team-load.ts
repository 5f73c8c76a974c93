import type { Days } from '../../portfolio/amount'
import type { Finding } from '../../portfolio/finding'
import type { Period } from '../../portfolio/period'

/** From that share of its capacity on, a team is called tight. */
export const TIGHT_UTILISATION = 0.9

/** A project's part in the demand on a team in a period. */
export type Cause = { project: string; title: string | null; days: Days }

export type LoadCell = {
  team: string
  period: Period
  /** All days asked, and the part of them to be bought outside. */
  demand: Days
  external: Days
  /** Days that the team's own staff can give; null when nobody said. */
  capacity: Days | null
  /** Days that may be bought outside at most; null when nobody said. */
  externalMax: Days | null
  /** Days asked of the team's own staff beyond their capacity and its tolerance. */
  gap: Days | null
  /** Days asked of the team's own staff over their capacity: 1.2 is 120 %. */
  utilisation: number | null
  /** What makes an overload, greatest first, ties by code; empty where there is none. */
  causes: Cause[]
}

export type LoadedTeam = {
  code: string
  label: string
  /** False for the days of a role (MOE, MOA, AMOA) that no team of the Teams table holds alone. */
  known: boolean
  cells: LoadCell[]
  demand: Days
  capacity: Days | null
  overloads: number
}

export type PeriodLoad = {
  period: Period
  demand: Days
  external: Days
  capacity: Days | null
  /** The gaps of the teams added up: a free team does not relieve another one. */
  gap: Days | null
  /** Over the teams whose capacity is known: ratio of sums, never mean of ratios. */
  utilisation: number | null
  /** Full-time equivalents of the demand. */
  fte: number
  /** Projects under way in the period. */
  projects: number
}

export type TeamLoad = {
  periods: Period[]
  /** By code. */
  teams: LoadedTeam[]
  totals: PeriodLoad[]
  /** By team, then period. */
  overloaded: LoadCell[]
  /** Team-periods whose capacity is known. */
  compared: number
  concurrentLimit: number
  /** 0.1: a team may be asked 10 % more than it can give. */
  tolerance: number
  /** Projects whose days were shared over their dates because Workload has no row for them, by code. */
  spread: string[]
  findings: Finding[]
}

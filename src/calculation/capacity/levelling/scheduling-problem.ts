/**
 * What has to be done, with which resources, when. Amounts are whole numbers, in any unit as long as demands and
 * capacities share one; the product uses hundredths of a person-day. Periods are counted from 0.
 */
export type SchedulingProblem = {
  /** Every activity ends within these periods. */
  periods: number
  /** Resources and activities are named by their position in these lists; their codes are unique. */
  resources: readonly Resource[]
  activities: readonly Activity[]
  links: readonly ActivityLink[]
}

/** A team, or anything else that gives so much in each period. */
export type Resource = { code: string; capacity: readonly number[] }

export type Activity = {
  code: string
  /** In periods; 0 is a milestone. It runs from its start to start + duration − 1. */
  duration: number
  /** First and last start allowed; without a last one, the number of periods limits it. */
  earliest: number
  latest: number | null
  /** The start planned so far, from which a shift is counted; null when there is none. */
  current: number | null
  /** Already under way: it stays at its current start, whatever its window. */
  started: boolean
  /** Asked in each period of the run. */
  demand: readonly ActivityDemand[]
}

export type ActivityDemand = { resource: number; profile: readonly number[] }

/** `after` starts at least `lag` periods after the end of `before`; a negative lag lets them overlap, never start before it. */
export type ActivityLink = { before: number; after: number; lag: number }

/** Why no schedule can keep the limits. Activities by position. */
export type SchedulingConflict =
  /** The links between them go round in a circle. */
  | { kind: 'circle'; activities: number[] }
  /** Its window is empty once the links are counted. */
  | { kind: 'window'; activities: [number] }
  /** It asks, alone or with the activities that cannot move, for more than there is, whenever it starts. */
  | { kind: 'capacity'; activities: [number] }

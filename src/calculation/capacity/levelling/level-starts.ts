import { seeded } from '../../random'
import { measureLevel, type LevelMeasure } from './level-measure'
import { isAllowed, searchLeastOverload } from './overload-search'
import { prepareProblem, startsOf } from './prepare-problem'
import type { SchedulingConflict, SchedulingProblem } from './scheduling-problem'

export type Levelling =
  | {
      status: 'levelled'
      /** New start of each activity, by position. */
      starts: number[]
      measure: LevelMeasure
      /** The planned starts' measure; null when an activity has none, or one that its window or the links forbid. */
      planned: LevelMeasure | null
      /** Schedules made. */
      schedules: number
    }
  | { status: 'impossible'; conflicts: SchedulingConflict[] }

export type SearchEffort = {
  seed: number
  /** How many schedules may be made: the same number gives the same answer on every machine. */
  schedules: number
}

/**
 * New starts, inside the windows and along the links, with the least overload found; among these the fewest overloaded
 * periods, and among these the least shift from the plan. Started activities stay where they are.
 *
 * First one schedule by each priority rule, each activity at the start where it adds least; then ruin and recreate: the
 * activities that meet in an overloaded period, or some at random, are taken out and put back one after the other.
 * Only + − × ÷ are used on values: the answer depends on the seed and the number of schedules alone.
 */
export function levelStarts(problem: SchedulingProblem, { seed, schedules }: SearchEffort): Levelling {
  const { prepared, conflicts } = prepareProblem(problem)
  if (conflicts.length > 0) return { status: 'impossible', conflicts }
  const planned = Int32Array.from(prepared.origin, (position) => problem.activities[position]!.current ?? -1)
  const found = searchLeastOverload(prepared, planned, { random: seeded(seed), schedules })
  const starts = startsOf(prepared, found.starts)
  return {
    status: 'levelled',
    starts,
    measure: measureLevel(problem, starts),
    planned: isAllowed(prepared, planned) ? measureLevel(problem, startsOf(prepared, planned)) : null,
    schedules: found.schedules,
  }
}

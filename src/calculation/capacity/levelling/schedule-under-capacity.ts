import { seeded } from '../../random'
import type { SearchEffort } from './level-starts'
import { searchLists } from './list-search'
import { prepareProblem, startsOf, type Prepared } from './prepare-problem'
import type { SchedulingConflict, SchedulingProblem } from './scheduling-problem'

export type CapacitySchedule =
  | {
      /** Optimal: no schedule ends earlier, and that is proven. Best found: none earlier was found. */
      status: 'optimal' | 'bestFound'
      /** Start of each activity, by position. */
      starts: number[]
      /** Periods until the last end, and a number of periods that no schedule goes below. */
      makespan: number
      atLeast: number
      schedules: number
    }
  /** No schedule was found that keeps all windows and capacities; that there is none is not proven. */
  | { status: 'notFound'; schedules: number }
  | { status: 'impossible'; conflicts: SchedulingConflict[] }

/**
 * Starts that end the whole as early as found, without ever asking more than the capacity, inside the windows and along
 * the links (resource-constrained project scheduling). Started activities stay where they are.
 *
 * Priority rules and sampled lists, then a genetic search on activity lists, every schedule improved by double
 * justification. Each pass that places all activities counts as one schedule. The Levelling sheet keeps the plan's own
 * horizon and asks `levelStarts`; this answers the published question, on which the instances of PSPLIB measure the
 * schedules (`npm run bench`). Only + − × ÷ and a square root are used:
 * the answer depends on the seed and the number of schedules alone.
 */
export function scheduleUnderCapacity(problem: SchedulingProblem, { seed, schedules }: SearchEffort): CapacitySchedule {
  const { prepared, conflicts } = prepareProblem(problem)
  if (conflicts.length > 0) return { status: 'impossible', conflicts }
  const initial = leftByFixed(prepared)
  const blocked = neverFitting(prepared, initial)
  if (blocked.length > 0) {
    const named = blocked.map((i): SchedulingConflict => ({ kind: 'capacity', activities: [prepared.origin[i]!] }))
    return { status: 'impossible', conflicts: named }
  }
  const bound = shortestMakespan(prepared)
  const found = searchLists(prepared, { initial, bound, schedules, random: seeded(seed) })
  if (found.missing > 0) return { status: 'notFound', schedules: found.schedules }
  return {
    status: found.makespan === bound ? 'optimal' : 'bestFound',
    starts: startsOf(prepared, found.starts),
    makespan: found.makespan,
    atLeast: bound,
    schedules: found.schedules,
  }
}

/** Capacity left by the activities that have one start only. */
function leftByFixed(problem: Prepared): Float64Array {
  const left = Float64Array.from(problem.capacity)
  for (let i = 0; i < problem.count; i++) {
    if (problem.earliest[i] !== problem.latest[i]) continue
    forEachDemand(problem, i, (at, amount) => (left[at + problem.earliest[i]!]! -= amount))
  }
  return left
}

/** Activities without a start that the capacity left by the fixed ones allows; a fixed one in a period that lacks capacity. */
function neverFitting(problem: Prepared, left: Float64Array): number[] {
  const { count, earliest, latest } = problem
  const fits = (i: number, start: number, floor: (amount: number) => number) => {
    let ok = true
    forEachDemand(problem, i, (at, amount) => (ok &&= amount === 0 || left[at + start]! >= floor(amount)))
    return ok
  }
  const never: number[] = []
  for (let i = 0; i < count; i++) {
    if (earliest[i] === latest[i]) {
      if (!fits(i, earliest[i]!, () => 0)) never.push(i)
      continue
    }
    let start = earliest[i]!
    while (start <= latest[i]! && !fits(i, start, (amount) => amount)) start++
    if (start > latest[i]!) never.push(i)
  }
  return never
}

/** The longer of the longest chain of links and the time in which the capacity gives all the work of a resource. */
function shortestMakespan(problem: Prepared): number {
  const { count, periods, resources, earliest, duration, capacity } = problem
  let least = 0
  for (let i = 0; i < count; i++) if (earliest[i]! + duration[i]! > least) least = earliest[i]! + duration[i]!
  const work = new Float64Array(resources)
  for (let i = 0; i < count; i++) forEachDemand(problem, i, (at, amount) => (work[Math.floor(at / periods)]! += amount))
  for (let k = 0; k < resources; k++) {
    let rest = work[k]!
    let period = 0
    while (rest > 0 && period < periods) rest -= capacity[k * periods + period++]!
    if (period > least) least = period
  }
  return least
}

/** Visits what activity i asks: where in the capacity, counted from its start, and how much. */
function forEachDemand(problem: Prepared, i: number, visit: (at: number, amount: number) => void): void {
  const { firstDemand, resource, profileAt, profiles, duration, periods } = problem
  for (let e = firstDemand[i]!; e < firstDemand[i + 1]!; e++)
    for (let t = 0; t < duration[i]!; t++) visit(resource[e]! * periods + t, profiles[profileAt[e]! + t]!)
}

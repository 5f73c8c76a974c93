import type { SchedulingProblem } from './scheduling-problem'

/** What levelling lessens, the first before the second before the third. */
export type LevelMeasure = {
  /** What is asked beyond the capacity, summed over resources and periods, in the unit of the demand. */
  overload: number
  /** Resources and periods in which more is asked than there is. */
  periodsOver: number
  /** Periods between the planned starts and the new ones, summed over the activities that have a planned start. */
  shift: number
}

/**
 * How overloaded a schedule is and how far it is from the plan; starts by position of the activities.
 *
 * @example measureLevel({ periods: 2, resources: [{ code: 'A', capacity: [5, 5] }], links: [], activities: [{ code: 'P', duration: 1, earliest: 0, latest: 1, current: 0, started: false, demand: [{ resource: 0, profile: [7] }] }] }, [1]) // { overload: 2, periodsOver: 1, shift: 1 }
 */
export function measureLevel({ resources, activities }: SchedulingProblem, starts: readonly number[]): LevelMeasure {
  const asked = resources.map(({ capacity }) => capacity.map(() => 0))
  let shift = 0
  activities.forEach(({ current, demand, duration }, i) => {
    if (current !== null) shift += Math.abs(starts[i]! - current)
    for (const { resource, profile } of demand)
      for (let t = 0; t < duration; t++) asked[resource]![starts[i]! + t]! += profile[t] ?? 0
  })
  let overload = 0
  let periodsOver = 0
  resources.forEach(({ capacity }, k) =>
    capacity.forEach((given, t) => {
      if (asked[k]![t]! <= given) return
      overload += asked[k]![t]! - given
      periodsOver++
    }),
  )
  return { overload, periodsOver, shift }
}

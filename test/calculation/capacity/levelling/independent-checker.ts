import type { SchedulingProblem } from '../../../../src/calculation/capacity/levelling/scheduling-problem'

export type Level = [overload: number, periodsOver: number, shift: number]

/** Windows, links and horizon that a schedule breaks, from the raw problem alone. */
export function brokenRules({ periods, activities, links }: SchedulingProblem, starts: readonly number[]): string[] {
  const broken: string[] = []
  activities.forEach(({ code, duration, earliest, latest, current, started }, i) => {
    const start = starts[i]!
    if (!Number.isInteger(start)) broken.push(`${code} starts at ${start}`)
    if (start < 0 || start + duration > periods) broken.push(`${code} leaves the periods`)
    if (started ? start !== (current ?? earliest) : start < earliest || (latest !== null && start > latest))
      broken.push(`${code} leaves its window`)
  })
  for (const { before, after, lag } of links) {
    const end = starts[before]! + activities[before]!.duration
    if (starts[after]! < starts[before]! || starts[after]! < end + lag)
      broken.push(`${activities[after]!.code} does not wait for ${activities[before]!.code}`)
  }
  return broken
}

/** Overload, periods over and shift, period by period. */
export function levelOf({ periods, resources, activities }: SchedulingProblem, starts: readonly number[]): Level {
  let overload = 0
  let over = 0
  resources.forEach(({ capacity }, k) => {
    for (let period = 0; period < periods; period++) {
      let asked = 0
      activities.forEach(({ demand }, i) => {
        for (const { resource, profile } of demand)
          if (resource === k && period >= starts[i]!) asked += profile[period - starts[i]!] ?? 0
      })
      overload += Math.max(0, asked - capacity[period]!)
      if (asked > capacity[period]!) over++
    }
  })
  const shift = activities.reduce(
    (sum, { current }, i) => sum + (current === null ? 0 : Math.abs(starts[i]! - current)),
    0,
  )
  return [overload, over, shift]
}

export const endOf = ({ activities }: SchedulingProblem, starts: readonly number[]): number =>
  Math.max(0, ...activities.map(({ duration }, i) => starts[i]! + duration))

/** Negative when the first is better: less overload, then fewer periods over, then less shift. */
export function compareLevels(a: Level, b: Level): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}

/** Every schedule that keeps windows and links, one after the other. */
export function* allSchedules(problem: SchedulingProblem): Generator<number[]> {
  const starts = problem.activities.map(() => 0)
  function* from(i: number): Generator<number[]> {
    if (i === starts.length) {
      if (brokenRules(problem, starts).length === 0) yield [...starts]
      return
    }
    for (let start = 0; start < problem.periods + 1; start++) {
      starts[i] = start
      yield* from(i + 1)
    }
  }
  yield* from(0)
}

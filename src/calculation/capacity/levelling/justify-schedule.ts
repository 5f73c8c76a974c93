import type { Prepared } from './prepare-problem'
import type { Draft } from './serial-schedule'

/**
 * Forward-backward improvement (double justification, Valls, Ballestín and Quintanilla 2005): every activity is pushed
 * as far right as it goes, last finish first, then as far left, first start first. No activity is ever without a place,
 * since its own stays free for it, and the end never comes later.
 */
export function pushRight(problem: Prepared, { starts, free }: Draft, end: number, keys: Float64Array): void {
  const { count, earliest, latest, duration, after, place } = problem
  for (let i = 0; i < count; i++) keys[i] = (starts[i]! + duration[i]!) * count + place[i]!
  keys.sort()
  for (let n = count - 1; n >= 0; n--) {
    const i = problem.order[keys[n]! % count]!
    if (earliest[i] === latest[i]) continue
    let from = end - duration[i]!
    if (latest[i]! < from) from = latest[i]!
    const linksEnd = after.first[i + 1]!
    for (let k = after.first[i]!; k < linksEnd; k++) {
      const last = starts[after.other[k]!]! - after.gap[k]!
      if (last < from) from = last
    }
    const start = starts[i]!
    if (from === start) continue
    free.release(i, start)
    starts[i] = free.latestFit(i, from, start)
    free.occupy(i, starts[i])
  }
}

/** The second half: as far left as possible. Leaves in `keys` the activities' places in order of their former starts. */
export function pushLeft(problem: Prepared, { starts, free }: Draft, keys: Float64Array): void {
  const { count, earliest, latest, before, place } = problem
  for (let i = 0; i < count; i++) keys[i] = starts[i]! * count + place[i]!
  keys.sort()
  for (let n = 0; n < count; n++) {
    const i = problem.order[keys[n]! % count]!
    let from = earliest[i]!
    if (from === latest[i]) continue
    const linksEnd = before.first[i + 1]!
    for (let k = before.first[i]!; k < linksEnd; k++) {
      const soonest = starts[before.other[k]!]! + before.gap[k]!
      if (soonest > from) from = soonest
    }
    const start = starts[i]!
    if (from === start) continue
    free.release(i, start)
    starts[i] = free.earliestFit(i, from, start)
    free.occupy(i, starts[i])
  }
}

/** The activities by start; what waits for another one comes after it. */
export function listByStart({ count, place, order }: Prepared, starts: Int32Array, keys: Float64Array): Int32Array {
  for (let i = 0; i < count; i++) keys[i] = starts[i]! * count + place[i]!
  keys.sort()
  const list = new Int32Array(count)
  for (let n = 0; n < count; n++) list[n] = order[keys[n]! % count]!
  return list
}

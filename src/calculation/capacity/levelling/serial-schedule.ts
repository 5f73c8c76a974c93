import type { FreeCapacity } from './free-capacity'
import type { Prepared } from './prepare-problem'

/** A schedule under construction: the starts, what is left of the capacity, and how many activities found no place. */
export type Draft = { starts: Int32Array; free: FreeCapacity; missing: number }

/**
 * Serial schedule generation (Kelley 1963): in the order of a list, each activity takes the first start that its window,
 * the links and the capacity left allow. An activity that fits nowhere in its window is counted as missing.
 *
 * `initial` is the capacity left by the activities that cannot move, which are skipped.
 */
export function scheduleForward(problem: Prepared, list: Int32Array, initial: Float64Array, draft: Draft): void {
  const { earliest, latest, before } = problem
  const { starts, free } = draft
  free.left.set(initial)
  draft.missing = 0
  for (let n = 0; n < list.length; n++) {
    const i = list[n]!
    let from = earliest[i]!
    const last = latest[i]!
    if (from === last) {
      starts[i] = from
      continue
    }
    const end = before.first[i + 1]!
    for (let k = before.first[i]!; k < end; k++) {
      const soonest = starts[before.other[k]!]! + before.gap[k]!
      if (soonest > from) from = soonest
    }
    const start = free.earliestFit(i, from, last)
    starts[i] = start < 0 ? last : start
    if (start < 0) draft.missing++
    else free.occupy(i, start)
  }
}

/** The same from the end: each activity takes the last start possible. The list begins with what nobody waits for. */
export function scheduleBackward(problem: Prepared, list: Int32Array, initial: Float64Array, draft: Draft): void {
  const { earliest, latest, after } = problem
  const { starts, free } = draft
  free.left.set(initial)
  draft.missing = 0
  for (let n = 0; n < list.length; n++) {
    const i = list[n]!
    const first = earliest[i]!
    let from = latest[i]!
    if (from === first) {
      starts[i] = from
      continue
    }
    const end = after.first[i + 1]!
    for (let k = after.first[i]!; k < end; k++) {
      const last = starts[after.other[k]!]! - after.gap[k]!
      if (last < from) from = last
    }
    const start = free.latestFit(i, from, first)
    starts[i] = start < 0 ? first : start
    if (start < 0) draft.missing++
    else free.occupy(i, start)
  }
}

/** The end of the last activity. */
export function makespan({ count, duration }: Prepared, starts: Int32Array): number {
  let end = 0
  for (let i = 0; i < count; i++) {
    const finish = starts[i]! + duration[i]!
    if (finish > end) end = finish
  }
  return end
}

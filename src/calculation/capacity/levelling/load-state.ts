import type { Prepared } from './prepare-problem'

/** The sums of a plan in progress; whole numbers, so that adding and taking away leave no trace. */
export type LoadState = {
  /** Start of each activity, or −1 when it is not placed. */
  starts: Int32Array
  overload: () => number
  periodsOver: () => number
  shift: () => number
  insert: (activity: number, start: number) => void
  remove: (activity: number) => void
  /** Puts an activity at the start, from `from` to `to`, where it adds least; ties to the earlier start. */
  insertBest: (activity: number, from: number, to: number) => void
  /** Activities at work on a resource in a period beyond its capacity, drawn by a number in [0, 1); empty if none is. */
  meeting: (draw: number) => number[]
}

/**
 * The load of each resource and period, kept as activities come and go.
 *
 * `planned` holds each activity's planned start, or −1.
 */
export function loadState(problem: Prepared, planned: Int32Array): LoadState {
  const { count, periods, duration, firstDemand, resource, profileAt, profiles, capacity } = problem
  const left = Float64Array.from(capacity)
  const starts = new Int32Array(count).fill(-1)
  let overload = 0
  let periodsOver = 0
  let shift = 0

  const moved = (activity: number, start: number) => {
    const from = planned[activity]!
    return from < 0 ? 0 : start > from ? start - from : from - start
  }

  function change(activity: number, start: number, sign: 1 | -1): void {
    const end = firstDemand[activity + 1]!
    for (let e = firstDemand[activity]!; e < end; e++) {
      const base = resource[e]! * periods + start
      for (let t = 0; t < duration[activity]!; t++) {
        const before = left[base + t]!
        const after = before - sign * profiles[profileAt[e]! + t]!
        left[base + t] = after
        overload += (after < 0 ? -after : 0) - (before < 0 ? -before : 0)
        periodsOver += (after < 0 ? 1 : 0) - (before < 0 ? 1 : 0)
      }
    }
    shift += sign * moved(activity, start)
  }

  let addedOver = 0
  function addedOverload(activity: number, start: number): number {
    let added = 0
    addedOver = 0
    const end = firstDemand[activity + 1]!
    for (let e = firstDemand[activity]!; e < end; e++) {
      const base = resource[e]! * periods + start
      const profile = profileAt[e]!
      for (let t = 0; t < duration[activity]!; t++) {
        const before = left[base + t]!
        const after = before - profiles[profile + t]!
        if (after >= 0) continue
        added += before < 0 ? before - after : -after
        if (before >= 0) addedOver++
      }
    }
    return added
  }

  function insert(activity: number, start: number): void {
    change(activity, start, 1)
    starts[activity] = start
  }

  return {
    starts,
    overload: () => overload,
    periodsOver: () => periodsOver,
    shift: () => shift,
    insert,
    remove(activity) {
      change(activity, starts[activity]!, -1)
      starts[activity] = -1
    },
    insertBest(activity, from, to) {
      let best = from
      let least = Infinity
      let leastOver = 0
      for (let start = from; start <= to; start++) {
        const added = addedOverload(activity, start)
        const closer = added === least && addedOver === leastOver && moved(activity, start) < moved(activity, best)
        if (!(added < least || (added === least && addedOver < leastOver) || closer)) continue
        best = start
        least = added
        leastOver = addedOver
      }
      insert(activity, best)
    },
    meeting(draw) {
      if (periodsOver === 0) return []
      let skip = Math.floor(draw * periodsOver)
      let at = 0
      while (left[at]! >= 0 || skip-- > 0) at++
      const team = Math.floor(at / periods)
      const period = at % periods
      const found: number[] = []
      for (let i = 0; i < count; i++) {
        const t = period - starts[i]!
        if (starts[i]! < 0 || t < 0 || t >= duration[i]!) continue
        for (let e = firstDemand[i]!; e < firstDemand[i + 1]!; e++)
          if (resource[e] === team && profiles[profileAt[e]! + t]! > 0) found.push(i)
      }
      return found
    },
  }
}

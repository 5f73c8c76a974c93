import type { Prepared } from './prepare-problem'

/** What is left of each resource in each period, and where an activity fits into it. */
export type FreeCapacity = {
  left: Float64Array
  occupy: (activity: number, start: number) => void
  release: (activity: number, start: number) => void
  /** The first start from `from` to `to` at which the activity fits, or −1. */
  earliestFit: (activity: number, from: number, to: number) => number
  /** The last start from `from` down to `to` at which the activity fits, or −1. */
  latestFit: (activity: number, from: number, to: number) => number
}

/** Free capacity, from what is left when the search begins. */
export function freeCapacity(problem: Prepared, left: Float64Array): FreeCapacity {
  const { periods, duration, firstDemand, resource, profileAt, least, profiles } = problem

  function change(activity: number, start: number, sign: 1 | -1): void {
    const length = duration[activity]!
    const end = firstDemand[activity + 1]!
    for (let e = firstDemand[activity]!; e < end; e++) {
      const base = resource[e]! * periods + start
      const profile = profileAt[e]!
      for (let t = 0; t < length; t++) left[base + t]! += sign * profiles[profile + t]!
    }
  }

  /** A period in which the activity does not fit, the last one first, or −1; `blocking` says of which demand. */
  let blocking = 0
  function lastMiss(activity: number, start: number): number {
    const end = firstDemand[activity + 1]!
    const length = duration[activity]!
    for (let e = firstDemand[activity]!; e < end; e++) {
      const base = resource[e]! * periods + start
      const profile = profileAt[e]!
      for (let t = length - 1; t >= 0; t--) {
        if (left[base + t]! >= profiles[profile + t]!) continue
        blocking = e
        return start + t
      }
    }
    return -1
  }
  function firstMiss(activity: number, start: number): number {
    const end = firstDemand[activity + 1]!
    const length = duration[activity]!
    for (let e = firstDemand[activity]!; e < end; e++) {
      const base = resource[e]! * periods + start
      const profile = profileAt[e]!
      for (let t = 0; t < length; t++) {
        if (left[base + t]! >= profiles[profile + t]!) continue
        blocking = e
        return start + t
      }
    }
    return -1
  }
  /** No period of any run can be this one: even the least part of the demand is too much. */
  const closed = (period: number) => left[resource[blocking]! * periods + period]! < least[blocking]!

  return {
    left,
    occupy: (activity, start) => change(activity, start, -1),
    release: (activity, start) => change(activity, start, 1),
    earliestFit(activity, from, to) {
      for (let start = from; start <= to;) {
        const miss = lastMiss(activity, start)
        if (miss < 0) return start
        start = closed(miss) ? miss + 1 : start + 1
      }
      return -1
    },
    latestFit(activity, from, to) {
      const length = duration[activity]!
      for (let start = from; start >= to;) {
        const miss = firstMiss(activity, start)
        if (miss < 0) return start
        start = closed(miss) ? miss - length : start - 1
      }
      return -1
    },
  }
}

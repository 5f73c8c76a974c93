import { pick, type Random } from '../../random'
import type { Prepared } from './prepare-problem'

/**
 * Two-point crossing (Hartmann 1998): the first and last parts of a child in the order of one list, the middle in that
 * of the other. Both lists follow the links, so the child does.
 */
export function crossLists(a: Int32Array, b: Int32Array, random: Random): Int32Array {
  const count = a.length
  let from = pick(random, count)
  let to = pick(random, count)
  if (from > to) [from, to] = [to, from]
  const child = new Int32Array(count)
  const taken = new Uint8Array(count)
  let at = 0
  for (; at < from; at++) taken[(child[at] = a[at]!)] = 1
  for (let k = 0; at < to; k++) if (!taken[b[k]!]) taken[(child[at++] = b[k]!)] = 1
  for (let k = 0; at < count; k++) if (!taken[a[k]!]) taken[(child[at++] = a[k]!)] = 1
  return child
}

/**
 * Crossing around a busy stretch (after the peak crossing of Valls, Ballestín and Quintanilla 2008): what one schedule
 * starts within the stretch keeps its order; what starts before and after takes the order of the other list.
 */
export function crossAtPeak(
  problem: Prepared,
  kept: { list: Int32Array; starts: Int32Array },
  other: { list: Int32Array },
  random: Random,
): Int32Array {
  const { from, to } = busyStretch(problem, kept.starts, random)
  const child = new Int32Array(problem.count)
  let at = 0
  for (const i of other.list) if (kept.starts[i]! < from) child[at++] = i
  for (const i of kept.list) if (kept.starts[i]! >= from && kept.starts[i]! < to) child[at++] = i
  for (const i of other.list) if (kept.starts[i]! >= to) child[at++] = i
  return child
}

/** Of a few stretches of one drawn length, the one that uses the greatest share of the capacities. */
function busyStretch(problem: Prepared, starts: Int32Array, random: Random): { from: number; to: number } {
  const used = cumulatedUse(problem, starts)
  const end = used.length - 1
  const drawn = Math.floor(end * (SHORTEST + (LONGEST - SHORTEST) * random()))
  const length = drawn < 1 ? 1 : drawn
  let from = 0
  let most = -1
  for (let n = 0; n < STRETCHES_TRIED; n++) {
    const first = pick(random, end - length + 1)
    const use = used[first + length]! - used[first]!
    if (use <= most) continue
    most = use
    from = first
  }
  return { from, to: from + length }
}

const SHORTEST = 0.1
const LONGEST = 0.5
const STRETCHES_TRIED = 3

/** Shares of the capacities used before each period, added up over the resources. */
function cumulatedUse(problem: Prepared, starts: Int32Array): Float64Array {
  const { count, duration, firstDemand, resource, profileAt, profiles, capacity, periods } = problem
  let end = 1
  for (let i = 0; i < count; i++) if (starts[i]! + duration[i]! > end) end = starts[i]! + duration[i]!
  const used = new Float64Array(end + 1)
  for (let i = 0; i < count; i++) {
    for (let e = firstDemand[i]!; e < firstDemand[i + 1]!; e++) {
      const base = resource[e]! * periods
      for (let t = 0; t < duration[i]!; t++) {
        const period = starts[i]! + t
        const given = capacity[base + period]!
        if (given > 0) used[period + 1]! += profiles[profileAt[e]! + t]! / given
      }
    }
  }
  for (let period = 0; period < end; period++) used[period + 1]! += used[period]!
  return used
}

/** Neighbours in the list change places now and then, unless one waits for the other. */
export function swapNeighbours(list: Int32Array, { after }: Prepared, rate: number, random: Random): void {
  for (let n = 0; n + 1 < list.length; n++) {
    if (random() >= rate) continue
    const first = list[n]!
    const second = list[n + 1]!
    let linked = false
    for (let k = after.first[first]!; k < after.first[first + 1]!; k++) linked ||= after.other[k] === second
    if (linked) continue
    list[n] = second
    list[n + 1] = first
  }
}

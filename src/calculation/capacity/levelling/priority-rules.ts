import { type Random } from '../../random'
import type { Prepared } from './prepare-problem'

export type PriorityRule = 'latestFinish' | 'latestStart' | 'slack' | 'successors' | 'followingWork' | 'scarceDemand'

/** In the order in which they are tried. */
export const PRIORITY_RULES: readonly PriorityRule[] = [
  'latestFinish',
  'latestStart',
  'successors',
  'followingWork',
  'slack',
  'scarceDemand',
]

/**
 * How urgent each activity is by a rule, the lowest value first (rules as named by Kolisch and Hartmann): latest finish
 * (LFT) and start (LST), least slack, most total successors (MTS), greatest rank positional weight (GRPW: own duration
 * and those of the direct successors), greatest demand on scarce resources.
 */
export function priorities(problem: Prepared, rule: PriorityRule): Float64Array {
  const { count, duration, earliest, latest } = problem
  const value: { [rule in PriorityRule]: (i: number) => number } = {
    latestFinish: (i) => latest[i]! + duration[i]!,
    latestStart: (i) => latest[i]!,
    slack: (i) => latest[i]! - earliest[i]!,
    successors: (i) => -allSuccessors(problem, i),
    followingWork: (i) => -rankWeight(problem, i),
    scarceDemand: (i) => -scarceDemand(problem, i),
  }
  return Float64Array.from({ length: count }, (_, i) => value[rule](i))
}

/** Backwards, what can start last is placed first: the mirror of the latest finish. */
export function backwardPriorities({ count, earliest }: Prepared): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => -earliest[i]!)
}

/**
 * The activities in an order in which nobody comes before what it waits for (or, backwards, before what waits for it).
 * Among those that may come next the most urgent is taken, ties by code; with a random stream, the more urgent the
 * likelier (regret-based biased sampling, Drexl 1991, with exponent 1).
 */
export function listByPriority(
  { count, before, after }: Prepared,
  urgency: Float64Array,
  { backward = false, random = null }: { backward?: boolean; random?: Random | null } = {},
): Int32Array {
  const [awaited, following] = backward ? [after, before] : [before, after]
  const waiting = Int32Array.from({ length: count }, (_, i) => awaited.first[i + 1]! - awaited.first[i]!)
  const eligible: number[] = []
  for (let i = 0; i < count; i++) if (waiting[i] === 0) eligible.push(i)
  const list = new Int32Array(count)
  for (let n = 0; n < count; n++) {
    const at = random === null ? mostUrgent(eligible, urgency) : drawn(eligible, urgency, random)
    const chosen = eligible[at]!
    eligible[at] = eligible[eligible.length - 1]!
    eligible.pop()
    list[n] = chosen
    for (let k = following.first[chosen]!; k < following.first[chosen + 1]!; k++)
      if (--waiting[following.other[k]!]! === 0) eligible.push(following.other[k]!)
  }
  return list
}

function mostUrgent(eligible: readonly number[], urgency: Float64Array): number {
  let best = 0
  for (let k = 1; k < eligible.length; k++) {
    const difference = urgency[eligible[k]!]! - urgency[eligible[best]!]!
    if (difference < 0 || (difference === 0 && eligible[k]! < eligible[best]!)) best = k
  }
  return best
}

function drawn(eligible: readonly number[], urgency: Float64Array, random: Random): number {
  let worst = -Infinity
  for (const i of eligible) if (urgency[i]! > worst) worst = urgency[i]!
  let total = 0
  for (const i of eligible) total += worst - urgency[i]! + 1
  let rest = random() * total
  for (let k = 0; k < eligible.length - 1; k++) {
    rest -= worst - urgency[eligible[k]!]! + 1
    if (rest < 0) return k
  }
  return eligible.length - 1
}

function allSuccessors({ after, count }: Prepared, activity: number): number {
  const met = new Uint8Array(count)
  const open = [activity]
  let found = 0
  while (open.length > 0) {
    const i = open.pop()!
    for (let k = after.first[i]!; k < after.first[i + 1]!; k++) {
      const next = after.other[k]!
      if (met[next]) continue
      met[next] = 1
      found++
      open.push(next)
    }
  }
  return found
}

function rankWeight({ after, duration }: Prepared, activity: number): number {
  let weight = duration[activity]!
  for (let k = after.first[activity]!; k < after.first[activity + 1]!; k++) weight += duration[after.other[k]!]!
  return weight
}

function scarceDemand(problem: Prepared, activity: number): number {
  const { firstDemand, resource, profileAt, profiles, capacity, duration, periods } = problem
  let share = 0
  for (let e = firstDemand[activity]!; e < firstDemand[activity + 1]!; e++) {
    let given = 0
    for (let t = 0; t < periods; t++) given += capacity[resource[e]! * periods + t]!
    for (let t = 0; t < duration[activity]!; t++) share += profiles[profileAt[e]! + t]! / (given > 0 ? given : 1)
  }
  return share
}

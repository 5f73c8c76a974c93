import { pick, type Random } from '../../random'
import type { LevelMeasure } from './level-measure'
import { loadState, type LoadState } from './load-state'
import type { Prepared } from './prepare-problem'
import { listByPriority, priorities, PRIORITY_RULES } from './priority-rules'

type Plan = LevelMeasure & { starts: Int32Array }

/**
 * The best starts found with so many schedules: one by each priority rule, then rounds of ruin and recreate, of which one
 * that adds a little overload is sometimes kept. `planned` holds each activity's planned start, or −1.
 */
export function searchLeastOverload(
  problem: Prepared,
  planned: Int32Array,
  { random, schedules: limit }: { random: Random; schedules: number },
): { starts: Int32Array; schedules: number } {
  const state = loadState(problem, planned)
  const everyone = Array.from({ length: problem.count }, (_, i) => i)
  const movable = everyone.filter((i) => problem.earliest[i] !== problem.latest[i])
  const lists = PRIORITY_RULES.map((rule) => listByPriority(problem, priorities(problem, rule)))
  let best: Plan | null = isAllowed(problem, planned) ? (restore(state, planned), planOf(state)) : null
  let used = best === null ? 0 : 1
  for (const list of lists) {
    if (best !== null && used >= limit) break
    restore(state, null)
    for (const i of everyone) if (problem.earliest[i] === problem.latest[i]) state.insert(i, problem.earliest[i]!)
    putBack(problem, state, list)
    used++
    if (best === null || isBetter(planOf(state), best)) best = planOf(state)
  }
  let current = best!
  restore(state, current.starts)
  const perfect = () => best!.overload === 0 && best!.shift === 0
  for (; used < limit && movable.length > 0 && !perfect(); used++) {
    takeOut(state, movable, problem, random)
    putBack(problem, state, shuffledList(problem, random))
    const found = planOf(state)
    if (isBetter(found, best!)) best = found
    const tolerance = (1 - used / limit) * TOLERANCE * random()
    if (!isBetter(current, found) || found.overload <= current.overload + tolerance * best!.overload) current = found
    else restore(state, current.starts)
  }
  return { starts: best!.starts, schedules: used }
}

/** Share of the least overload that a round may add and be kept at the start of the search. */
const TOLERANCE = 0.05
const MOST_TAKEN_OUT = 10

function takeOut(state: LoadState, movable: readonly number[], problem: Prepared, random: Random): void {
  const meeting = random() < 0.7 ? state.meeting(random()).filter((i) => problem.earliest[i] !== problem.latest[i]) : []
  const pool = meeting.length > 0 ? meeting : [...movable]
  const wanted = 1 + pick(random, MOST_TAKEN_OUT)
  for (let n = 0; n < wanted; n++) {
    const from = pool.length > 0 ? pool : movable.filter((i) => state.starts[i]! >= 0)
    if (from.length === 0) return
    const at = pick(random, from.length)
    const taken = from[at]!
    from.splice(at, 1)
    if (state.starts[taken]! >= 0) state.remove(taken)
  }
}

/** An order along the links, otherwise random. */
function shuffledList(problem: Prepared, random: Random): Int32Array {
  return listByPriority(
    problem,
    Float64Array.from({ length: problem.count }, () => random()),
  )
}

/** Puts back what is out, in the order of a list; room is left for what comes after along the links. */
function putBack(problem: Prepared, state: LoadState, list: Int32Array): void {
  const { earliest, latest, before, after, order } = problem
  const last = Int32Array.from(latest)
  for (let n = order.length - 1; n >= 0; n--) {
    const i = order[n]!
    for (let k = after.first[i]!; k < after.first[i + 1]!; k++) {
      const other = after.other[k]!
      const room = (state.starts[other]! >= 0 ? state.starts[other]! : last[other]!) - after.gap[k]!
      if (room < last[i]!) last[i] = room
    }
  }
  for (const i of list) {
    if (state.starts[i]! >= 0) continue
    let from = earliest[i]!
    for (let k = before.first[i]!; k < before.first[i + 1]!; k++) {
      const soonest = state.starts[before.other[k]!]! + before.gap[k]!
      if (soonest > from) from = soonest
    }
    state.insertBest(i, from, last[i]!)
  }
}

/** Every start lies in its window and keeps the links. */
export function isAllowed({ count, earliest, latest, before }: Prepared, starts: Int32Array): boolean {
  for (let i = 0; i < count; i++) {
    if (starts[i]! < earliest[i]! || starts[i]! > latest[i]!) return false
    for (let k = before.first[i]!; k < before.first[i + 1]!; k++)
      if (starts[i]! < starts[before.other[k]!]! + before.gap[k]!) return false
  }
  return true
}

function isBetter(a: LevelMeasure, b: LevelMeasure): boolean {
  if (a.overload !== b.overload) return a.overload < b.overload
  if (a.periodsOver !== b.periodsOver) return a.periodsOver < b.periodsOver
  return a.shift < b.shift
}

function planOf(state: LoadState): Plan {
  return {
    starts: Int32Array.from(state.starts),
    overload: state.overload(),
    periodsOver: state.periodsOver(),
    shift: state.shift(),
  }
}

function restore(state: LoadState, starts: Int32Array | null): void {
  for (let i = 0; i < state.starts.length; i++)
    if (state.starts[i]! >= 0 && state.starts[i] !== starts?.[i]) state.remove(i)
  if (starts === null) return
  for (let i = 0; i < starts.length; i++) if (state.starts[i]! < 0) state.insert(i, starts[i]!)
}

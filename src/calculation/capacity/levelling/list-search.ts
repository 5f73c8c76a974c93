import { pick, type Random } from '../../random'
import { freeCapacity } from './free-capacity'
import { listByStart, pushLeft, pushRight } from './justify-schedule'
import { crossAtPeak, crossLists, swapNeighbours } from './list-crossing'
import type { Prepared } from './prepare-problem'
import { backwardPriorities, listByPriority, priorities, PRIORITY_RULES } from './priority-rules'
import { makespan, scheduleBackward, scheduleForward, type Draft } from './serial-schedule'

/** A schedule found, and the list that makes it. Activities without a place outweigh any makespan. */
type Member = { list: Int32Array; starts: Int32Array; makespan: number; missing: number }

export type ListSearchOptions = {
  /** Capacity left by the activities that cannot move. */
  initial: Float64Array
  /** A makespan that no schedule goes below: the search stops there. */
  bound: number
  schedules: number
  random: Random
}

/**
 * The best schedule found with so many schedules: one by each priority rule, sampled ones, then a genetic search on
 * lists (Hartmann 1998) in which every schedule is improved by double justification. Always makes one at least.
 */
export function searchLists(problem: Prepared, options: ListSearchOptions): Member & { schedules: number } {
  const { schedules: limit, bound, random } = options
  const maker = scheduleMaker(problem, options)
  // Few schedules need a small population to get anywhere, many a large one not to settle too early (measured).
  const size = Math.round(Math.sqrt(limit))
  const first = maker.forward(listByPriority(problem, priorities(problem, PRIORITY_RULES[0]!)))
  let best = first
  let population: Member[] = []
  const done = () => maker.schedules() >= limit || (best.missing === 0 && best.makespan <= bound)
  const keep = (member: Member, group: Member[]) => {
    if (isBetter(member, best)) best = member
    group.push(member)
  }

  keep(first, population)
  for (const rule of PRIORITY_RULES.slice(1))
    if (!done()) keep(maker.forward(listByPriority(problem, priorities(problem, rule))), population)
  const urgency = priorities(problem, 'latestStart')
  const backwardUrgency = backwardPriorities(problem)
  if (!done()) keep(maker.backward(listByPriority(problem, backwardUrgency, { backward: true })), population)
  while (!done() && population.length < size) {
    const sampled =
      random() < 0.5
        ? maker.forward(listByPriority(problem, urgency, { random }))
        : maker.backward(listByPriority(problem, backwardUrgency, { backward: true, random }))
    keep(sampled, population)
  }
  while (!done()) {
    const children: Member[] = []
    while (!done() && children.length < size) {
      const a = betterOfTwo(population, random)
      const b = betterOfTwo(population, random)
      const list = random() < PEAK_SHARE ? crossAtPeak(problem, a, b, random) : crossLists(a.list, b.list, random)
      swapNeighbours(list, problem, SWAP_RATE, random)
      keep(maker.forward(list), children)
    }
    population = survivors([...population, ...children], size)
  }
  return { ...best, schedules: maker.schedules() }
}

const PEAK_SHARE = 0.5
const SWAP_RATE = 0.05

/** Makes schedules from lists, improves them, and counts the passes that place all activities. */
function scheduleMaker(problem: Prepared, { initial, bound, schedules: limit }: ListSearchOptions) {
  const { count } = problem
  const draft: Draft = {
    starts: new Int32Array(count),
    free: freeCapacity(problem, Float64Array.from(initial)),
    missing: 0,
  }
  const keys = new Float64Array(count)
  let made = 0

  function improved(): Member {
    let end = makespan(problem, draft.starts)
    if (draft.missing === 0 && end > bound && made + 2 <= limit) {
      pushRight(problem, draft, end, keys)
      pushLeft(problem, draft, keys)
      made += 2
      end = makespan(problem, draft.starts)
    }
    const list = listByStart(problem, draft.starts, keys)
    return { list, starts: Int32Array.from(draft.starts), makespan: end, missing: draft.missing }
  }

  return {
    schedules: () => made,
    forward(list: Int32Array): Member {
      scheduleForward(problem, list, initial, draft)
      made++
      return improved()
    },
    backward(list: Int32Array): Member {
      scheduleBackward(problem, list, initial, draft)
      made++
      if (draft.missing === 0) {
        pushLeft(problem, draft, keys)
        made++
      }
      return improved()
    },
  }
}

function isBetter(a: Member, b: Member): boolean {
  return a.missing === b.missing ? a.makespan < b.makespan : a.missing < b.missing
}

function betterOfTwo(population: readonly Member[], random: Random): Member {
  const a = population[pick(random, population.length)]!
  const b = population[pick(random, population.length)]!
  return isBetter(b, a) ? b : a
}

/** The best of a generation, ties in the order in which they came; a schedule found twice is kept once. */
function survivors(all: Member[], size: number): Member[] {
  const ranked = [...all].sort((a, b) => a.missing - b.missing || a.makespan - b.makespan)
  const kept: Member[] = []
  for (const member of ranked) {
    if (kept.length === size) break
    if (!kept.some((other) => isSame(other, member))) kept.push(member)
  }
  return kept
}

function isSame(a: Member, b: Member): boolean {
  if (a.makespan !== b.makespan || a.missing !== b.missing) return false
  for (let i = 0; i < a.starts.length; i++) if (a.starts[i] !== b.starts[i]) return false
  return true
}

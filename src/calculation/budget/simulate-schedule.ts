import { seeded } from '../random'
import {
  drawNormal,
  normalQuantiles,
  normalShare,
  normalTable,
  quantileAt,
  quantileTable,
  type ThreePoints,
} from './draw-estimates'
import { summarise, type Simulation } from './simulate-total'

/** Something that takes an uncertain time and waits for others. */
export type UncertainTask = {
  duration: ThreePoints
  /** What it waits for, by place in the list, and the time to let pass after the end of each (none when blank). */
  after: readonly number[]
  lags?: readonly number[]
  /** It starts no sooner; 0 when blank. */
  from?: number
  /** The end beyond which its own draws are counted. */
  limit?: number
}

/**
 * When a chain of tasks ends, by drawing their durations many times: each starts when all that it waits for has ended, the
 * whole ends with the last. `criticality` is the share of the draws in which a task is on the longest path: the last to end,
 * and each that made the next one wait. `correlation` says how far durations move together, as in a sum of costs.
 *
 * @returns null when the tasks wait for one another in a circle.
 * @example simulateSchedule([{ duration: { low: 2, likely: 2, high: 2, shape: 'triangular' }, after: [] }, { duration: { low: 3, likely: 3, high: 3, shape: 'triangular' }, after: [0] }], { draws: 10 })?.end.p80 // 5
 */
export function simulateSchedule(
  tasks: readonly UncertainTask[],
  {
    limit = null,
    draws = 10_000,
    seed = 1,
    correlation = 0,
  }: { limit?: number | null; draws?: number; seed?: number; correlation?: number } = {},
): { end: Simulation; ends: Simulation[]; criticality: number[] } | null {
  const order = inOrder(tasks)
  if (!order) return null
  const random = seeded(seed)
  const tables = tasks.map(({ duration }) => quantileTable(duration))
  const shares = normalTable()
  const quantiles = normalQuantiles(shares)
  const [common, own] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)]
  const ends = new Float64Array(draws)
  const each = tasks.map(() => new Float64Array(draws))
  const finish = new Float64Array(tasks.length)
  const waitedFor = new Int32Array(tasks.length)
  const critical = new Int32Array(tasks.length)
  for (let draw = 0; draw < draws; draw++) {
    let last = -1
    const factor = correlation > 0 ? common * drawNormal(quantiles, random) : 0
    for (const task of order) {
      const { after, lags, from } = tasks[task]!
      let start = from ?? 0
      waitedFor[task] = -1
      for (let i = 0; i < after.length; i++) {
        const ready = finish[after[i]!]! + (lags?.[i] ?? 0)
        if (ready < start || (ready === start && (from !== undefined || waitedFor[task] >= 0))) continue
        start = ready
        waitedFor[task] = after[i]!
      }
      const share = correlation > 0 ? normalShare(shares, factor + own * drawNormal(quantiles, random)) : random()
      finish[task] = start + quantileAt(tables[task]!, share)
      each[task]![draw] = finish[task]!
      if (last < 0 || finish[task] > finish[last]!) last = task
    }
    if (last >= 0) ends[draw] = finish[last]!
    for (let task = last; task >= 0; task = waitedFor[task]!) critical[task]!++
  }
  return {
    end: summarise(ends, limit),
    ends: each.map((own, i) => summarise(own, tasks[i]!.limit ?? null)),
    criticality: [...critical].map((count) => count / draws),
  }
}

/** Each task after all that it waits for; null in a circle. */
function inOrder(tasks: readonly UncertainTask[]): number[] | null {
  const order: number[] = []
  const placed = new Set<number>()
  while (order.length < tasks.length) {
    const next = tasks.findIndex((task, i) => !placed.has(i) && task.after.every((before) => placed.has(before)))
    if (next < 0) return null
    placed.add(next)
    order.push(next)
  }
  return order
}

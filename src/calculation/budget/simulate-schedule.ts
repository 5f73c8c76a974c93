import { seeded } from '../random'
import { quantileAt, quantileTable, type ThreePoints } from './draw-estimates'
import { summarise, type Simulation } from './simulate-total'

/** Something that takes an uncertain time and waits for others, given by their place in the list. */
export type UncertainTask = { duration: ThreePoints; after: readonly number[] }

/**
 * When a chain of tasks ends, by drawing their durations many times: each starts when all that it waits for has ended, the
 * whole ends with the last. `criticality` is the share of the draws in which a task is on the longest path.
 *
 * @returns null when the tasks wait for one another in a circle.
 * @example simulateSchedule([{ duration: { low: 2, likely: 2, high: 2, shape: 'triangular' }, after: [] }, { duration: { low: 3, likely: 3, high: 3, shape: 'triangular' }, after: [0] }], { draws: 10 })?.end.p80 // 5
 */
export function simulateSchedule(
  tasks: readonly UncertainTask[],
  { limit = null, draws = 10_000, seed = 1 }: { limit?: number | null; draws?: number; seed?: number } = {},
): { end: Simulation; criticality: number[] } | null {
  const order = inOrder(tasks)
  if (!order) return null
  const random = seeded(seed)
  const tables = tasks.map(({ duration }) => quantileTable(duration))
  const ends = new Float64Array(draws)
  const finish = new Float64Array(tasks.length)
  const critical = new Int32Array(tasks.length)
  for (let draw = 0; draw < draws; draw++) {
    let last = -1
    for (const task of order) {
      let start = 0
      for (const before of tasks[task]!.after) if (finish[before]! > start) start = finish[before]!
      finish[task] = start + quantileAt(tables[task]!, random())
      if (last < 0 || finish[task] > finish[last]!) last = task
    }
    if (last >= 0) ends[draw] = finish[last]!
    for (let task = last; task >= 0;) {
      critical[task]!++
      let latest = -1
      for (const before of tasks[task]!.after) if (latest < 0 || finish[before]! > finish[latest]!) latest = before
      task = latest
    }
  }
  return { end: summarise(ends, limit), criticality: [...critical].map((count) => count / draws) }
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

import type { SelectionProblem } from './selection-problem'

/**
 * All options of all candidates in one row, as numbers: what the search reads millions of times. Option `o` of
 * candidate `c` stands at `first[c] + o`; its work is in `cell` and `amount` from `workFrom[option]` to
 * `workFrom[option + 1]`, its money in `budget` and `money` likewise. A cell is one team in one period.
 */
export type FlatOptions = {
  first: Int32Array
  candidate: Int32Array
  value: Float64Array
  start: Int32Array
  /** First period after the project, or after the horizon. */
  end: Int32Array
  duration: Int32Array
  workFrom: Int32Array
  cell: Int32Array
  amount: Float64Array
  moneyFrom: Int32Array
  budget: Int32Array
  money: Float64Array
}

/** Each cell and each budget once per option; its money is its cost less the exit that it saves. */
export function flatOptions({ candidates, periods }: SelectionProblem): FlatOptions {
  const first = [0]
  const rows: FlatRow[] = []
  candidates.forEach(({ options, exit = [] }, candidate) => {
    for (const { start, duration, value, demand, cost } of options) {
      const work = sums(demand.map(({ team, period, amount }) => [team * periods + period, amount]))
      const money = sums([
        ...cost.map(({ budget, amount }): [number, number] => [budget, amount]),
        ...exit.map(({ budget, amount }): [number, number] => [budget, -amount]),
      ])
      rows.push({ candidate, start, duration, end: Math.min(start + duration, periods), value, work, money })
    }
    first.push(rows.length)
  })
  return {
    first: Int32Array.from(first),
    candidate: Int32Array.from(rows, ({ candidate }) => candidate),
    value: Float64Array.from(rows, ({ value }) => value),
    start: Int32Array.from(rows, ({ start }) => start),
    end: Int32Array.from(rows, ({ end }) => end),
    duration: Int32Array.from(rows, ({ duration }) => duration),
    workFrom: ends(rows.map(({ work }) => work.length)),
    cell: Int32Array.from(rows.flatMap(({ work }) => work.map(([cell]) => cell))),
    amount: Float64Array.from(rows.flatMap(({ work }) => work.map(([, amount]) => amount))),
    moneyFrom: ends(rows.map(({ money }) => money.length)),
    budget: Int32Array.from(rows.flatMap(({ money }) => money.map(([budget]) => budget))),
    money: Float64Array.from(rows.flatMap(({ money }) => money.map(([, amount]) => amount))),
  }
}

type FlatRow = {
  candidate: number
  start: number
  duration: number
  end: number
  value: number
  work: [number, number][]
  money: [number, number][]
}

function sums(amounts: [key: number, amount: number][]): [number, number][] {
  const byKey = new Map<number, number>()
  for (const [key, amount] of amounts) byKey.set(key, (byKey.get(key) ?? 0) + amount)
  return [...byKey]
}

function ends(lengths: readonly number[]): Int32Array {
  const from = new Int32Array(lengths.length + 1)
  lengths.forEach((length, i) => (from[i + 1] = from[i]! + length))
  return from
}

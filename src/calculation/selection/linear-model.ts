import type { Forced, SelectionProblem } from './selection-problem'

/** What a row of the model stands for, so that a conflict can be told in words. */
export type RowMeaning =
  | { kind: 'choose'; candidate: number }
  | { kind: 'capacity'; team: number; period: number }
  | { kind: 'budget'; budget: number }
  | { kind: 'link'; link: number }
  | { kind: 'synergy'; synergy: number }
  | { kind: 'concurrent'; period: number }
  | { kind: 'value' }

/** Bounds and factors have been divided by `scale`. */
export type Row = {
  meaning: RowMeaning
  lower: number
  upper: number
  terms: [column: number, factor: number][]
  scale: number
}

/** Maximise Σ cost · x, each x from 0 to `upper`, under the rows; the first columns are options, in candidate order, then external work, grants and synergies. */
export type LinearModel = {
  costs: number[]
  /** Money that one unit of the column takes from all budgets but overlapping ones. */
  spending: number[]
  upper: number[]
  integer: boolean[]
  rows: Row[]
  /** First column of each candidate's options. */
  firstOption: number[]
}

/**
 * The selection problem as a mixed-integer linear programme in "pulse" form: one yes-or-no column per project and
 * possible start, which solvers bound far better than "started by" columns.
 *
 * Rows are scaled so that their greatest factor is 1: amounts in cents and hundredths of days then meet the solver's
 * absolute tolerances.
 */
export function linearModel(problem: SelectionProblem, forced: Forced = new Map()): LinearModel {
  const model: LinearModel = { costs: [], spending: [], upper: [], integer: [], rows: [], firstOption: [] }
  const addColumn: Building['addColumn'] = ({ cost, spending, upper, integer }) => {
    model.costs.push(cost)
    model.spending.push(spending)
    model.upper.push(upper)
    model.integer.push(integer)
    return model.costs.length - 1
  }
  const addRow: Building['addRow'] = (meaning, terms, lower, upper) => {
    const factors = new Map<number, number>()
    for (const [column, factor] of terms) factors.set(column, (factors.get(column) ?? 0) + factor)
    const greatest = Math.max(...[...factors.values()].map(Math.abs), 0) || 1
    const scaled = [...factors].map(([column, factor]): [number, number] => [column, factor / greatest])
    model.rows.push({ meaning, lower: lower / greatest, upper: upper / greatest, terms: scaled, scale: greatest })
  }

  const counted = ({ budget }: { budget: number }) => !problem.budgets[budget]!.overlaps
  problem.candidates.forEach(({ options, mandatory, exit = [] }, candidate) => {
    const saved = exit.filter(counted).reduce((sum, { amount }) => sum + amount, 0)
    model.firstOption.push(model.costs.length)
    const force = forced.get(candidate)
    const upper = force === 'out' ? 0 : 1
    const terms = options.map((option): [number, number] => {
      const spending = option.cost.filter(counted).reduce((sum, { amount }) => sum + amount, -saved)
      return [addColumn({ cost: option.value, spending, upper, integer: true }), 1]
    })
    addRow({ kind: 'choose', candidate }, terms, mandatory || force === 'in' ? 1 : 0, 1)
  })
  const optionColumns = (candidate: number) =>
    problem.candidates[candidate]!.options.map((option, i) => ({ option, column: model.firstOption[candidate]! + i }))

  addLimits(problem, { optionColumns, addColumn, addRow })
  addLinks(problem, { optionColumns, addRow })
  problem.synergies.forEach(({ a, b, value }, synergy) => {
    const column = addColumn({ cost: value, spending: 0, upper: 1, integer: false })
    const rows = value >= 0 ? [[a], [b]] : [[a, b]]
    for (const candidates of rows) {
      const terms = candidates.flatMap((candidate) =>
        optionColumns(candidate).map(({ column }): [number, number] => [column, -1]),
      )
      if (value >= 0) addRow({ kind: 'synergy', synergy }, [[column, 1], ...terms], -Infinity, 0)
      else addRow({ kind: 'synergy', synergy }, [[column, 1], ...terms], -1, Infinity)
    }
  })
  return model
}

type Building = {
  optionColumns: (
    candidate: number,
  ) => { option: SelectionProblem['candidates'][number]['options'][number]; column: number }[]
  addColumn: (column: { cost: number; spending: number; upper: number; integer: boolean }) => number
  addRow: (meaning: RowMeaning, terms: Row['terms'], lower: number, upper: number) => void
}

function addLimits(problem: SelectionProblem, { optionColumns, addColumn, addRow }: Building): void {
  const capacity = new Map<number, Row['terms']>()
  const budgets: Row['terms'][] = problem.budgets.map(() => [])
  const exits = problem.budgets.map(() => 0)
  const running: Row['terms'][] = Array.from({ length: problem.periods }, () => [])
  problem.candidates.forEach(({ exit = [] }, candidate) => {
    for (const { budget, amount } of exit) exits[budget]! += amount
    for (const { option, column } of optionColumns(candidate)) {
      for (const { team, period, amount } of option.demand) {
        const key = team * problem.periods + period
        const terms = capacity.get(key) ?? []
        terms.push([column, amount])
        capacity.set(key, terms)
      }
      for (const { budget, amount } of option.cost) budgets[budget]!.push([column, amount])
      for (const { budget, amount } of exit) budgets[budget]!.push([column, -amount])
      for (let t = option.start; t < Math.min(option.start + option.duration, problem.periods); t++)
        running[t]!.push([column, 1])
    }
  })
  for (const [key, terms] of [...capacity].sort(([a], [b]) => a - b)) {
    const team = Math.floor(key / problem.periods)
    const period = key % problem.periods
    const { capacity: days, externalMax, externalRate, externalBudget, externalContract } = problem.teams[team]!
    if (externalMax[period]! > 0) {
      const external = addColumn({
        cost: -problem.externalPenalty * externalRate,
        spending: externalRate,
        upper: externalMax[period]!,
        integer: false,
      })
      terms.push([external, -1])
      if (externalRate !== 0) budgets[externalBudget[period]!]!.push([external, externalRate])
      const contract = externalContract?.[period] ?? null
      if (externalRate !== 0 && contract !== null) budgets[contract]!.push([external, externalRate])
    }
    addRow({ kind: 'capacity', team, period }, terms, -Infinity, days[period]!)
  }
  // What a subsidy may bring is part of its budget's limit: its row comes before, under the same meaning.
  problem.grants?.forEach(({ budget, ceiling, amounts }) => {
    const column = addColumn({ cost: 0, spending: 0, upper: ceiling, integer: false })
    const terms = amounts.flatMap(({ candidate, amount }) =>
      optionColumns(candidate).map(({ column: option }): [number, number] => [option, -amount]),
    )
    addRow({ kind: 'budget', budget }, [[column, 1], ...terms], -Infinity, 0)
    budgets[budget]!.push([column, -1])
  })
  problem.budgets.forEach(({ limit }, budget) =>
    addRow({ kind: 'budget', budget }, budgets[budget]!, -Infinity, limit - exits[budget]!),
  )
  if (problem.concurrentLimit !== null) {
    running.forEach((terms, period) =>
      addRow({ kind: 'concurrent', period }, terms, -Infinity, problem.concurrentLimit!),
    )
  }
}

function addLinks(
  problem: SelectionProblem,
  { optionColumns, addRow }: Pick<Building, 'optionColumns' | 'addRow'>,
): void {
  const all = (candidate: number, factor: number) =>
    optionColumns(candidate).map(({ column }): [number, number] => [column, factor])
  problem.links.forEach((link, i) => {
    const meaning = { kind: 'link', link: i } as const
    if (link.kind === 'together') addRow(meaning, [...all(link.a, 1), ...all(link.b, -1)], 0, 0)
    if (link.kind === 'atMost' || link.kind === 'atLeast') {
      const terms = link.group.flatMap((candidate) => all(candidate, 1))
      if (link.kind === 'atMost') addRow(meaning, terms, -Infinity, link.count)
      else addRow(meaning, terms, link.count, Infinity)
    }
    if (link.kind !== 'requires') return
    const { dependent, needed, lag } = link
    if (lag === null) return addRow(meaning, [...all(dependent, 1), ...all(needed, -1)], -Infinity, 0)
    // For every start: begun by then only if the other has ended, with its lag, by then.
    for (const start of new Set(optionColumns(dependent).map(({ option }) => option.start))) {
      const begun = optionColumns(dependent).filter(({ option }) => option.start <= start)
      const ended = optionColumns(needed).filter(({ option }) => option.start + option.duration + lag <= start)
      addRow(
        meaning,
        [
          ...begun.map(({ column }): [number, number] => [column, 1]),
          ...ended.map(({ column }): [number, number] => [column, -1]),
        ],
        -Infinity,
        0,
      )
    }
  })
}

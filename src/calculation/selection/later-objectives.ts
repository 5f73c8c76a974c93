import type { LinearModel } from './linear-model'
import type { Choice, SelectionProblem } from './selection-problem'

/** Share of the greatest amount by which costs may differ and count as equal: sums of cents are rounded in the model. */
const COST_TOLERANCE = 1e-7

/** The model of the cheapest choice worth at least a value; null when nothing costs anything. */
export function cheapestModel(model: LinearModel, leastValue: number): LinearModel | null {
  const greatest = greatestOf(model.spending)
  if (greatest <= 0) return null
  const kept = { lower: leastValue, upper: Infinity, terms: termsOf(model.costs), scale: 1 }
  return {
    ...model,
    costs: model.spending.map((amount) => -amount / greatest),
    rows: [...model.rows, { meaning: { kind: 'value' }, ...kept }],
  }
}

/**
 * The model of the choice that changes the plan that stands least, worth at least a value and costing at most an
 * amount. A project that begins at another time, that enters or that leaves counts as one change.
 */
export function nearestModel(
  problem: SelectionProblem,
  model: LinearModel,
  { approved, leastValue, mostCost }: { approved: Choice; leastValue: number; mostCost: number },
): LinearModel {
  const kept = { lower: leastValue, upper: Infinity, terms: termsOf(model.costs), scale: 1 }
  const greatest = greatestOf(model.spending)
  const most = mostCost - exitCost(problem)
  const upper =
    greatest > 0 && mostCost < Infinity
      ? most / greatest + COST_TOLERANCE * Math.max(1, Math.abs(most / greatest))
      : Infinity
  const terms = termsOf(model.spending.map((amount) => amount / (greatest || 1)))
  const spent = { meaning: { kind: 'value' } as const, lower: -Infinity, upper, terms, scale: 1 }
  return {
    ...model,
    costs: sameness(model, problem, approved),
    rows: [...model.rows, { meaning: { kind: 'value' }, ...kept }, spent],
  }
}

/** How many projects begin at another time than in the plan that stands, enter it or leave it. */
export function changesOf(approved: Choice, choice: Choice): number {
  return choice.filter((option, candidate) => option !== (approved[candidate] ?? null)).length
}

/**
 * 1 for an approved start, −1 for each start of a project that is not approved: the greatest sum changes least. An
 * approved project that is forced out has no start left, and counts for nothing.
 */
function sameness({ costs, firstOption }: LinearModel, problem: SelectionProblem, approved: Choice): number[] {
  const same = costs.map(() => 0)
  problem.candidates.forEach(({ options }, candidate) => {
    const option = approved[candidate] ?? null
    if (option !== null && option < options.length) same[firstOption[candidate]! + option] = 1
    if (option === null) options.forEach((_, i) => (same[firstOption[candidate]! + i] = -1))
  })
  return same
}

/** What all exits together cost: the model counts them as due, and as saved by each project that is kept. */
function exitCost({ candidates, budgets }: SelectionProblem): number {
  return candidates
    .flatMap(({ exit = [] }) => exit)
    .reduce((sum, { budget, amount }) => (budgets[budget]!.overlaps ? sum : sum + amount), 0)
}

function greatestOf(amounts: readonly number[]): number {
  return amounts.reduce((greatest, amount) => Math.max(greatest, Math.abs(amount)), 0)
}

function termsOf(factors: readonly number[]): [number, number][] {
  return factors.flatMap((factor, column): [number, number][] => (factor === 0 ? [] : [[column, factor]]))
}

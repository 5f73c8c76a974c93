import { round } from '../../portfolio/amount'
import { bestSelection, type Effort } from '../selection/best-selection'
import { priceOfForcing, type Price as SelectionPrice } from '../selection/explain-selection'
import { forcedProblem } from '../selection/forced-problem'
import type { Choice, SelectionProblem } from '../selection/selection-problem'
import type { Selection } from '../selection/solve-selection'
import type { ArbitrateHooks } from './arbitrate-options'
import type { Price } from './arbitration'
import type { PortfolioProblem } from './problem-type'
import { quiet } from './progress'

/** Of equal values the one that displaces least is told: worth a short look. */
const NODES_ON_CHANGES = 10

/** Value that counts as better than what was thought best. */
const BETTER = 1e-6

export type PricedSubject = {
  price: Price
  /** A choice found on the way that is worth more than the base: the base was not the best. */
  better: Choice | null
}

/**
 * The price of the opposite decision on a subject: the value lost, who leaves, who enters.
 *
 * The problem is solved again with the decision reversed. Exact when both answers are proven; otherwise an interval
 * from both values and bounds, at least and at most, never below nothing.
 */
export async function priceSubject(
  built: PortfolioProblem,
  base: Selection,
  candidate: number,
  { effort, hooks = {} }: { effort: Effort; hooks?: ArbitrateHooks },
): Promise<PricedSubject> {
  const forced = base.choice![candidate] === null ? 'in' : 'out'
  const found = await priceOfForcing(
    built.problem,
    base,
    { candidate, forced },
    {
      solve: (problem, decisions) =>
        bestSelection(forcedProblem(problem, decisions), {
          effort,
          start: reversed(problem, base.choice!, candidate),
          approved: base.choice!,
          then: ['changes'],
          thenNodes: NODES_ON_CHANGES,
          ...quiet(hooks),
        }),
    },
  )
  const { value } = base.evaluation!
  const isBetter = found.other.evaluation !== null && found.other.evaluation.value > value + BETTER
  return { price: named(built, found), better: isBetter ? found.other.choice : null }
}

/** The price of a decision taken beforehand: a selection that has it, against the best of a problem that leaves it open. */
export async function priceOfDecision(
  open: PortfolioProblem,
  decided: Selection,
  forcing: { candidate: number; forced: 'in' | 'out' },
  { effort, hooks = {} }: { effort: Effort; hooks?: ArbitrateHooks },
): Promise<Price> {
  const best = await bestSelection(open.problem, { effort, approved: open.approved, ...quiet(hooks) })
  return named(open, await priceOfForcing(open.problem, best, forcing, { solve: () => Promise.resolve(decided) }))
}

/** The base without the candidate, or with it at its first start: a start for the search where it keeps the limits. */
function reversed({ candidates }: SelectionProblem, choice: Choice, candidate: number): Choice {
  if (choice[candidate] !== null) return choice.with(candidate, null)
  return choice.with(candidate, candidates[candidate]!.options.length > 0 ? 0 : null)
}

function named({ subjects }: PortfolioProblem, { impossible, loss, displaced, admitted }: SelectionPrice): Price {
  const code = (candidate: number) => subjects[candidate]!.code
  const points = (value: number) => round(value, 6)
  const rounded = loss && {
    atLeast: points(loss.atLeast),
    atMost: loss.atMost === null ? null : points(loss.atMost),
  }
  return { impossible, loss: rounded, displaced: displaced.map(code), admitted: admitted.map(code) }
}

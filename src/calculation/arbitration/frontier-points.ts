import { round, sumOf } from '../../portfolio/amount'
import { bestSelection, type Effort } from '../selection/best-selection'
import type { ArbitrateHooks } from './arbitrate-options'
import type { FrontierPoint, Hypothesis } from './arbitration'
import { choiceOfStarts, chosenStarts, type ChosenStart } from './chosen-starts'
import { costOf } from './limit-uses'
import type { PortfolioProblem } from './problem-type'
import { quiet, reporter } from './progress'
import type { SolvedScenario } from './scenario-result'

/** Shares of the credits, in tenths: from 40 % to 130 %. */
const TENTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13]

/** A point shows the value; of equal values the cheapest one is worth a short look. */
const NODES_ON_COST = 20

/**
 * The best value that each level of credits buys, all else as in a scenario. From the smallest budget up: what a smaller
 * one buys, a greater one can begin with, so that the values never fall.
 */
export async function frontierOf(
  typed: (hypothesis: Hypothesis) => PortfolioProblem,
  scenario: SolvedScenario,
  effort: Effort,
  hooks: ArbitrateHooks,
): Promise<FrontierPoint[]> {
  const points: FrontierPoint[] = []
  const tell = reporter(hooks, 'frontier', scenario)
  let best: readonly ChosenStart[] = []
  for (const [i, tenths] of TENTHS.entries()) {
    if (hooks.isCancelled?.()) break
    const { hypothesis } = scenario.result
    const built = typed({ ...hypothesis, budgetShare: (hypothesis.budgetShare * tenths) / 10 })
    const reached = points.at(-1)?.value ?? -Infinity
    const known = tenths === 10 && (scenario.result.value ?? -Infinity) >= reached ? scenario.selection : null
    const selection =
      known ??
      (await bestSelection(built.problem, {
        effort,
        thenNodes: NODES_ON_COST,
        start: choiceOfStarts(built, best),
        ...quiet(hooks),
      }))
    if (selection.choice) best = chosenStarts(built, selection.choice)
    points.push({
      share: tenths / 10,
      budget: creditsOf(built),
      cost: selection.evaluation ? costOf(selection.evaluation) : 0,
      value: selection.evaluation?.value ?? null,
      status: selection.status,
      bound: selection.bound,
    })
    tell((i + 1) / TENTHS.length)
  }
  return points
}

/** Credits of all open years. */
function creditsOf({ problem, limits }: PortfolioProblem): number {
  const positions = [...limits.keys()].filter(
    (budget) => limits[budget]!.kind === 'credits' && Number.isFinite(problem.budgets[budget]!.limit),
  )
  return round(
    sumOf(positions, (budget) => problem.budgets[budget]!.limit),
    0,
  )
}

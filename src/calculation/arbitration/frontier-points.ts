import { round, sumOf } from '../../portfolio/amount'
import { bestSelection, type BestSelection, type Effort } from '../selection/best-selection'
import type { ArbitrateHooks } from './arbitrate-options'
import type { FrontierPoint, Hypothesis } from './arbitration'
import { choiceOfStarts, chosenStarts, type ChosenStart } from './chosen-starts'
import { costOf } from './limit-uses'
import type { PortfolioProblem } from './problem-type'
import { quiet, reporter } from './progress'
import type { SolvedScenario } from './scenario-result'

/** Shares of the credits, in hundredths: from 40 % to 130 %. */
const SHARES = [40, 50, 60, 70, 80, 90, 100, 110, 120, 130]
/** Below what is owed anyway nothing fits: how finely the curve is drawn from there to the next share. */
const STEP_WHERE_IT_BEGINS = 2

/** A point shows the value; of equal values the cheapest one is worth a short look. */
const NODES_ON_COST = 20

/**
 * The best value that each level of credits buys, all else as in a scenario. From the smallest budget up: what a smaller
 * one buys, a greater one can begin with, so that the values never fall. Where the first budgets are too small for
 * anything, the curve is drawn in finer steps from where it begins.
 */
export async function frontierOf(
  typed: (hypothesis: Hypothesis) => PortfolioProblem,
  scenario: SolvedScenario,
  effort: Effort,
  hooks: ArbitrateHooks,
): Promise<FrontierPoint[]> {
  const points: FrontierPoint[] = []
  const tell = reporter(hooks, 'frontier', scenario)
  const left = [...SHARES]
  let best: readonly ChosenStart[] = []
  for (let share = left.shift(); share !== undefined && !hooks.isCancelled?.(); share = left.shift()) {
    const { built, selection } = await selectedAt(share)
    const before = points.at(-1)
    const begins = before?.status === 'infeasible' && selection.choice !== null
    const finer = begins ? sharesBetween(Math.round(before.share * 100), share) : []
    if (finer.length > 0) {
      left.unshift(...finer, share)
      continue
    }
    if (selection.choice) best = chosenStarts(built, selection.choice)
    points.push(pointOf(share / 100, built, selection))
    tell((share - SHARES[0]!) / (SHARES.at(-1)! - SHARES[0]!))
  }
  return points

  async function selectedAt(share: number) {
    const { hypothesis, value } = scenario.result
    const built = typed({ ...hypothesis, budgetShare: (hypothesis.budgetShare * share) / 100 })
    const reached = points.at(-1)?.value ?? -Infinity
    if (share === 100 && (value ?? -Infinity) >= reached) return { built, selection: scenario.selection }
    const start = choiceOfStarts(built, best)
    const selection = await bestSelection(built.problem, { effort, thenNodes: NODES_ON_COST, start, ...quiet(hooks) })
    return { built, selection }
  }
}

/** Empty where two shares are as near as that already. */
function sharesBetween(low: number, high: number): number[] {
  const shares: number[] = []
  for (let share = low + STEP_WHERE_IT_BEGINS; share < high; share += STEP_WHERE_IT_BEGINS) shares.push(share)
  return shares
}

function pointOf(share: number, built: PortfolioProblem, selection: BestSelection): FrontierPoint {
  const { evaluation, status, bound } = selection
  return {
    share,
    budget: creditsOf(built),
    cost: evaluation ? costOf(evaluation) : 0,
    value: evaluation?.value ?? null,
    status,
    bound,
  }
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

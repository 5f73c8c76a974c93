import type { SelectionProblem } from './selection-problem'
import { solveSelection, type Selection, type SolveOptions } from './solve-selection'

export type FrontierPoint = { share: number; selection: Selection }

/**
 * The best value that each budget buys: the selection at several shares of all budgets (1 is the voted amount).
 *
 * @param onPoint is told each point as it is found.
 */
export async function efficientFrontier(
  problem: SelectionProblem,
  shares: readonly number[],
  options: SolveOptions = {},
  onPoint: (point: FrontierPoint) => void = () => {},
): Promise<FrontierPoint[]> {
  const points: FrontierPoint[] = []
  for (const share of shares) {
    const budgets = problem.budgets.map((budget) => ({ ...budget, limit: budget.limit * share }))
    const point = { share, selection: await solveSelection({ ...problem, budgets }, options) }
    points.push(point)
    onPoint(point)
  }
  return points
}

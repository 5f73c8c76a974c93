import { bestSelection, type BestOptions, type BestSelection } from './best-selection'
import { evaluateChoice } from './evaluate-choice'
import type { SelectionProblem } from './selection-problem'

/**
 * The best selection that an effort buys (see `bestSelection`), also where nothing is left to choose: then keeping nothing
 * is the only selection, and proven, or the limits allow none.
 */
export async function selectBest(problem: SelectionProblem, options: BestOptions): Promise<BestSelection> {
  if (problem.candidates.some((candidate) => candidate.options.length > 0)) return bestSelection(problem, options)
  const choice = problem.candidates.map(() => null)
  const evaluation = evaluateChoice(problem, choice)
  if (evaluation.violations.length > 0)
    return { status: 'infeasible', choice: null, evaluation: null, bound: null, relaxation: null }
  return { status: 'optimal', choice, evaluation, bound: evaluation.value, relaxation: null }
}

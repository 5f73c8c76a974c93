import { evaluateChoice } from './evaluate-choice'
import { relaxSelection } from './relax-selection'
import { searchSelection } from './search-selection'
import type { SelectionProblem } from './selection-problem'
import { solveSelection, type Selection } from './solve-selection'

export type SelectOptions = {
  seed: number
  /** Searches from different seeds, and rounds of each: the same numbers give the same answer on every machine. */
  restarts: number
  rounds: number
  /** Told the best value so far; returning false stops with the best found. */
  onProgress?: (progress: { share: number; value: number; bound: number }) => boolean
}

/** Up to this many candidates the proof comes within seconds. */
const PROVABLE = 25

/**
 * The best selection that can be had: proven for small portfolios, otherwise the best found with the bound that no
 * selection exceeds.
 */
export async function selectPortfolio(problem: SelectionProblem, options: SelectOptions): Promise<Selection> {
  if (problem.candidates.length <= PROVABLE) return solveSelection(problem)
  const relaxation = await relaxSelection(problem)
  if (!relaxation) return { status: 'infeasible', choice: null, evaluation: null, bound: null }
  const { bound } = relaxation
  const best: { choice: Selection['choice']; value: number } = { choice: null, value: -Infinity }
  let stopped = false
  for (let restart = 0; restart < options.restarts && !stopped; restart++) {
    const { choice, value } = searchSelection(problem, relaxation, {
      seed: options.seed + restart,
      rounds: options.rounds,
      onProgress: (progress) => {
        const share = (restart + progress.round / options.rounds) / options.restarts
        stopped = options.onProgress?.({ share, value: Math.max(best.value, progress.value), bound }) === false
        return !stopped
      },
    })
    if (choice && value > best.value) Object.assign(best, { choice, value })
  }
  if (!best.choice) return { status: 'stopped', choice: null, evaluation: null, bound }
  return { status: 'bestFound', choice: best.choice, evaluation: evaluateChoice(problem, best.choice), bound }
}

import type { SelectionProblem } from './selection-problem'

/** How boldly a portfolio of some size is searched. */
export type SearchScale = {
  /** The most projects that a round takes out. */
  taken: number
  /** Share of the rounds that make room for one project. */
  admitting: number
  /** How much a round shuffles, as a share of the projects' values. */
  noise: number
  /** Share of the value that a round may lose at the start. */
  tolerance: number
  /** Searches between two merges of what they found. */
  group: number
  /** Each search goes on from the best found; otherwise they begin anew, so that they differ. */
  goesOn: boolean
  /** Alternatives that a merge adds to what the searches chose, and how many more each time; null for none. */
  core: { first: number; more: number } | null
}

/** So many candidates that the relaxation takes seconds: a rough plan comes before it. */
export const MANY_CANDIDATES = 400
const FEW_CANDIDATES = 100

/**
 * Few large projects need bold rounds and different beginnings, many small ones careful rounds that go on from the best
 * found; where money alone is scarce there are no dates to shuffle. Measured on instances of 69, 200 and 1,000 projects,
 * and on the knapsacks of the OR-Library.
 */
export function searchScale({ candidates, teams }: SelectionProblem): SearchScale {
  const few = { group: 8, goesOn: false, core: null }
  const many = { group: 1, goesOn: true, core: { first: 40, more: 20 } }
  const isFew = candidates.length <= FEW_CANDIDATES
  if (teams.length === 0) {
    if (isFew) return { taken: 12, admitting: 0.3, noise: 0.1, tolerance: 0.0005, ...few }
    return { taken: 12, admitting: 0.3, noise: 0.02, tolerance: 0.00002, ...many }
  }
  if (isFew) return { taken: 12, admitting: 0.5, noise: 1, tolerance: 0.02, ...few }
  if (candidates.length <= MANY_CANDIDATES)
    return { taken: 8, admitting: 0.1, noise: 0.05, tolerance: 0.00005, ...many }
  return { taken: 6, admitting: 0, noise: 0.03, tolerance: 0, ...many }
}

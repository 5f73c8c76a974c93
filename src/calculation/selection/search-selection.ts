import { seeded } from '../random'
import type { Relaxation } from './relax-selection'
import { searchMoves } from './search-moves'
import { searchState, type SearchState } from './search-state'
import type { Choice, SelectionProblem } from './selection-problem'

export type SearchOptions = {
  seed: number
  /** Rounds of ruin and recreate: the same number gives the same answer on every machine. */
  rounds: number
  /** Told the best so far about every hundred rounds; returning false stops the search. */
  onProgress?: (progress: { round: number; value: number }) => boolean
  start?: Choice
}

export type SearchResult = { choice: Choice | null; value: number; rounds: number }

/** A search that gives control back between two stretches; how it is cut into stretches changes nothing. */
export type SelectionSearch = {
  /** Goes on for so many rounds; false once all are done. */
  advance(rounds: number): boolean
  /** The best found so far; no choice when some limit is not kept yet. */
  best(): SearchResult
}

const ROUNDS_BETWEEN_REPORTS = 100
const ROUNDS_BETWEEN_REFRESHES = 1000

/** Runs a whole search (`startSearch`) at once. */
export function searchSelection(
  problem: SelectionProblem,
  relaxation: Relaxation,
  { onProgress, ...options }: SearchOptions,
): SearchResult {
  const search = startSearch(problem, relaxation, options)
  let round = 0
  while (onProgress?.({ round, value: search.best().value }) !== false && search.advance(ROUNDS_BETWEEN_REPORTS))
    round += ROUNDS_BETWEEN_REPORTS
  return search.best()
}

/**
 * A very good selection where proof is out of reach: guided rounding of the relaxation, then rounds of ruin and
 * recreate. A round takes out the projects that meet in one team and period, some at random, or those that stand in the
 * way of another one, and puts projects back in order of their value less the price of what they use; a round that
 * loses a little is sometimes kept, less and less.
 *
 * Only + − × ÷ are used on values: the answer depends on the seed and the number of rounds alone.
 * Sources: G. Schrimpf et al., "Record breaking optimization results using the ruin and recreate principle", 2000;
 * G. Dueck, T. Scheuer, "Threshold accepting", 1990.
 */
export function startSearch(
  problem: SelectionProblem,
  relaxation: Relaxation,
  { seed, rounds, start }: Omit<SearchOptions, 'onProgress'>,
): SelectionSearch {
  const random = seeded(seed)
  const state = searchState(problem)
  const { options, chosen } = state
  const merit = Float64Array.from(relaxation.merits.flat())
  const { noise, tolerance, ...reach } = boldness(problem)
  const moves = searchMoves(problem, { state, random, merit, ...reach })
  const score = scoring(problem, state)
  start?.forEach((option, candidate) => option !== null && state.insert(options.first[candidate]! + option))
  moves.recreate(leaningOn(merit, relaxation), 0)

  let current = score()
  let best = { score: current, lacking: state.lacking() }
  const bestChosen = chosen.slice()
  const currentChosen = chosen.slice()
  let round = 0

  function advance(stretch: number): boolean {
    const until = Math.min(rounds, round + stretch)
    for (; round < until; round++) {
      if (round % ROUNDS_BETWEEN_REFRESHES === 0) state.refresh()
      moves.ruin()
      moves.recreate(merit, noise * random())
      const found = score()
      if (found > best.score + 1e-9) {
        best = { score: found, lacking: state.lacking() }
        bestChosen.set(chosen)
      }
      const allowed = (1 - round / rounds) * tolerance * Math.abs(best.score)
      if (found >= current - allowed * random()) {
        current = found
        currentChosen.set(chosen)
      } else restore(state, currentChosen)
    }
    return round < rounds
  }

  return {
    advance,
    best() {
      if (best.lacking > 0) return { choice: null, value: NaN, rounds: round }
      const choice = Array.from(bestChosen, (option, i) => (option < 0 ? null : option - options.first[i]!))
      return { choice, value: best.score, rounds: round }
    },
  }
}

/** So few candidates are best searched from different beginnings. */
export const FEW_CANDIDATES = 100

/**
 * How far a round may go: the most projects that it takes out, how often it makes room for one project, how much it
 * shuffles, and the share of the value that it may lose at the start. Few large projects need bold rounds, many small
 * ones careful ones; where money alone is scarce there are no dates to shuffle (measured on instances of 69, 200 and
 * 1,000 projects, and on knapsacks).
 */
function boldness({ candidates, teams }: SelectionProblem) {
  const isFew = candidates.length <= FEW_CANDIDATES
  if (teams.length === 0) {
    const calm = { noise: 0.02, tolerance: 0.00002 }
    return { taken: 12, admitting: 0.3, ...(isFew ? { noise: 0.1, tolerance: 0.0005 } : calm) }
  }
  if (isFew) return { taken: 12, admitting: 0.2, noise: 1, tolerance: 0.02 }
  if (candidates.length <= 400) return { taken: 8, admitting: 0.1, noise: 0.05, tolerance: 0.00005 }
  return { taken: 6, admitting: 0, noise: 0.03, tolerance: 0 }
}

/** Merits raised by the share that the relaxed plan takes of each option. */
function leaningOn(merit: Float64Array, { shares }: Relaxation): Float64Array {
  const greatest = merit.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const share = shares.flat()
  return merit.map((value, option) => value + greatest * share[option]!)
}

/** Value, and limits not yet kept, each of which weighs more than all values together. */
function scoring({ candidates }: SelectionProblem, state: SearchState): () => number {
  const all = candidates.reduce((sum, { options }) => sum + Math.max(0, ...options.map(({ value }) => value)), 0)
  return () => {
    const lacking = state.lacking()
    return lacking === 0 ? state.value() : state.value() - lacking * (all + 1)
  }
}

function restore(state: SearchState, wanted: Int32Array): void {
  const { chosen } = state
  for (let i = 0; i < chosen.length; i++) if (chosen[i]! >= 0 && chosen[i] !== wanted[i]) state.remove(i)
  for (let i = 0; i < chosen.length; i++) if (chosen[i]! < 0 && wanted[i]! >= 0) state.insert(wanted[i]!)
}

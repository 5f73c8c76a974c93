import { seeded } from '../random'
import type { ValuedChoice } from './best-choices'
import type { Guide } from './relax-selection'
import { searchMoves } from './search-moves'
import { searchScale } from './search-scale'
import { searchState, type SearchState } from './search-state'
import type { Choice, SelectionProblem } from './selection-problem'

export type SearchOptions = {
  seed: number
  /** Rounds of ruin and recreate: the same number gives the same answer on every machine. */
  rounds: number
  start?: Choice
}

/** A search that gives control back between two stretches; how it is cut into stretches changes nothing. */
export type SelectionSearch = {
  /** Goes on for so many rounds; false once all are done. */
  advance(rounds: number): boolean
  /** The best found so far; null when some limit is not kept yet. */
  best(): ValuedChoice | null
  /** Rounds done. */
  rounds(): number
}

const ROUNDS_BETWEEN_REFRESHES = 1000

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
  guide: Guide,
  { seed, rounds, start }: SearchOptions,
): SelectionSearch {
  const random = seeded(seed)
  const state = searchState(problem)
  const { options, chosen } = state
  const merit = Float64Array.from(guide.merits.flat())
  const { noise, tolerance, taken, admitting } = searchScale(problem)
  const moves = searchMoves(problem, { state, random, merit, taken, admitting })
  const score = scoring(problem, state)
  start?.forEach((option, candidate) => option !== null && state.insert(options.first[candidate]! + option))
  moves.recreate(leaningOn(merit, guide), 0)

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
      if (best.lacking > 0) return null
      const choice = Array.from(bestChosen, (option, i) => (option < 0 ? null : option - options.first[i]!))
      return { choice, value: best.score }
    },
    rounds: () => round,
  }
}

/** Merits raised by the share that the relaxed plan takes of each option. */
function leaningOn(merit: Float64Array, { shares }: Guide): Float64Array {
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

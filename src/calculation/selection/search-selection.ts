import { pick, seeded, type Random } from '../random'
import type { Relaxation } from './relax-selection'
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

const ROUNDS_BETWEEN_REPORTS = 100
const ROUNDS_BETWEEN_REFRESHES = 1000

/**
 * A very good selection where proof is out of reach: guided rounding of the relaxation, then rounds of ruin and
 * recreate. A round takes out the projects that meet in one team and period, or some at random, and puts projects
 * back in order of their value less the price of what they use; a round that loses a little is sometimes kept.
 *
 * Only + − × ÷ are used on values: the answer depends on the seed and the number of rounds alone.
 */
export function searchSelection(
  problem: SelectionProblem,
  relaxation: Relaxation,
  { seed, rounds, onProgress, start }: SearchOptions,
): SearchResult {
  const random = seeded(seed)
  const state = searchState(problem)
  const boldness = problem.candidates.length <= FEW_CANDIDATES ? BOLD : CAREFUL
  const obligatory = obligations(problem)
  const merit = merits(problem, relaxation)
  start?.forEach((option, candidate) => option !== null && state.insert(candidate, option))
  recreate({ problem, state, obligatory, random }, leaningOn(merit, relaxation), 0)

  let best = { score: score(state, problem), choice: [...state.choice], lacking: state.lacking() }
  let current = best
  let round = 0
  for (; round < rounds; round++) {
    if (round % ROUNDS_BETWEEN_REPORTS === 0 && onProgress?.({ round, value: best.score }) === false) break
    if (round % ROUNDS_BETWEEN_REFRESHES === 0) state.refresh()
    ruin(problem, state, random, boldness.taken)
    recreate({ problem, state, obligatory, random }, merit, random() ** boldness.calm)
    const found = { score: score(state, problem), choice: [...state.choice], lacking: state.lacking() }
    const tolerance = (1 - round / rounds) * boldness.tolerance * Math.abs(best.score)
    if (found.score > best.score + 1e-9) best = found
    if (found.score >= current.score - tolerance * random()) current = found
    else restore(state, current.choice)
  }
  return best.lacking > 0
    ? { choice: null, value: NaN, rounds: round }
    : { choice: best.choice, value: best.score, rounds: round }
}

/**
 * How far a round may go: the most projects it takes out, the share of the best value it may lose at the start, and the
 * power that keeps most shuffles small. Few large projects need bold rounds, many small ones careful ones (measured on
 * the instances of 69, 200 and 1,000 projects).
 */
const BOLD = { taken: 12, tolerance: 0.02, calm: 1 }
const CAREFUL = { taken: 12, tolerance: 0.0005, calm: 3 }
const FEW_CANDIDATES = 100

/** Mandatory candidates and all that they require, directly or not. */
function obligations({ candidates, links }: SelectionProblem): boolean[] {
  const obligatory = candidates.map(({ mandatory }) => mandatory)
  for (let changed = true; changed;) {
    changed = false
    for (const link of links) {
      if (link.kind !== 'requires' || !obligatory[link.dependent] || obligatory[link.needed]) continue
      obligatory[link.needed] = changed = true
    }
  }
  return obligatory
}

/** What an option is worth beyond the scarce work and money it uses. */
function merits(problem: SelectionProblem, { workPrices, budgetPrices }: Relaxation): number[][] {
  return problem.candidates.map(({ options }) =>
    options.map(({ value, demand, cost }) => {
      const work = demand.reduce((sum, { team, period, amount }) => sum + amount * workPrices[team]![period]!, 0)
      const money = cost.reduce((sum, { budget, amount }) => sum + amount * budgetPrices[budget]!, 0)
      return value - work - money
    }),
  )
}

/** Merits raised by the share that the relaxed plan takes of each option. */
function leaningOn(merit: number[][], { shares }: Relaxation): number[][] {
  const greatest = Math.max(...merit.flat().map(Math.abs))
  return merit.map((options, candidate) =>
    options.map((value, option) => value + greatest * shares[candidate]![option]!),
  )
}

/** Unsatisfied obligations weigh more than all values together. */
function score(state: SearchState, problem: SelectionProblem): number {
  const lacking = state.lacking()
  if (lacking === 0) return state.value()
  const all = problem.candidates.reduce(
    (sum, { options }) => sum + Math.max(0, ...options.map(({ value }) => value)),
    0,
  )
  return state.value() - lacking * (all + 1)
}

function ruin(problem: SelectionProblem, state: SearchState, random: Random, most: number): void {
  const kept = state.choice.flatMap((option, candidate) => (option === null ? [] : [candidate]))
  if (kept.length === 0) return
  const wanted = 1 + pick(random, Math.max(2, Math.min(most, kept.length)))
  const meeting = random() < 0.6 ? state.users(pick(random, problem.teams.length), pick(random, problem.periods)) : []
  const pool = meeting.length > 1 ? meeting : kept
  for (let i = 0; i < wanted && pool.length > 0; i++) {
    const [candidate] = pool.splice(pick(random, pool.length), 1)
    takeOut(state, candidate!)
  }
}

function takeOut(state: SearchState, candidate: number): void {
  if (state.choice[candidate] === null) return
  for (const dependent of state.dependents(candidate)) takeOut(state, dependent)
  state.remove(candidate)
}

type Round = { problem: SelectionProblem; state: SearchState; obligatory: boolean[]; random: Random }

/** Puts projects in, obligatory ones first, each at the possible start of greatest merit; `noise` shuffles both orders. */
function recreate({ problem, state, obligatory, random }: Round, merit: number[][], noise: number): void {
  const waiting = problem.candidates.flatMap(({ options }, candidate) => {
    if (state.choice[candidate] !== null || options.length === 0) return []
    const value = options[0]!.value
    const ranked = merit[candidate]!.map((worth, option) => ({
      option,
      worth: worth + noise * (random() - 0.5) * value,
    }))
    ranked.sort((a, b) => b.worth - a.worth || a.option - b.option)
    const rank = ranked[0]!.worth + noise * (random() - 0.5) * value
    return [{ candidate, options: ranked, rank: obligatory[candidate] ? Infinity : rank }]
  })
  waiting.sort((a, b) => (a.rank === b.rank ? a.candidate - b.candidate : b.rank - a.rank))
  // A project whose requirement comes later in the order gets a second chance.
  for (const pass of [waiting, waiting]) {
    for (const { candidate, options } of pass) {
      if (state.choice[candidate] !== null) continue
      for (const { option } of options) {
        const gain = state.gain(candidate, option)
        if (gain === null || (gain <= 0 && !obligatory[candidate])) continue
        state.insert(candidate, option)
        break
      }
    }
  }
}

function restore(state: SearchState, choice: Choice): void {
  state.choice.forEach(
    (option, candidate) => option !== null && option !== choice[candidate] && state.remove(candidate),
  )
  choice.forEach(
    (option, candidate) => option !== null && state.choice[candidate] === null && state.insert(candidate, option),
  )
}

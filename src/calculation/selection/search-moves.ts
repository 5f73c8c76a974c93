import { pick, type Random } from '../random'
import { obligations } from './obligations'
import type { SearchState } from './search-state'
import type { SelectionProblem } from './selection-problem'

export type Moves = {
  /** Takes some projects out, or makes room for one that is not kept. */
  ruin(): void
  /**
   * Puts projects in, obligatory ones first, each at the possible start of greatest worth. `noise` shuffles both orders,
   * as a share of the projects' values.
   */
  recreate(worth: Float64Array, noise: number): void
}

/** Where the moves work, and how: what each option is worth beyond what it uses; the share of rounds that make room for one project; the most projects that a round takes out. */
export type MoveOptions = {
  state: SearchState
  random: Random
  merit: Float64Array
  admitting: number
  taken: number
}

/** Share of rounds that take out projects which meet in one team and period. */
const MEETING = 0.6
/** Projects that a new one may push out. */
const MOST_PUSHED = 8

/** The two halves of a round of ruin and recreate. */
export function searchMoves(problem: SelectionProblem, { state, random, merit, admitting, taken }: MoveOptions): Moves {
  const { chosen, options } = state
  const { first, value } = options
  const count = problem.candidates.length
  const obligatory = obligations(problem)
  const needs = problem.candidates.map((): number[] => [])
  for (const link of problem.links) if (link.kind === 'requires') needs[link.dependent]!.push(link.needed)
  const most = problem.candidates.reduce((greatest, candidate) => Math.max(greatest, candidate.options.length), 0)
  const keys = new Float64Array(most)
  const ordered = new Int32Array(most)
  const ranks = new Float64Array(count)
  const waiting = new Int32Array(count)
  const pool = new Int32Array(count)
  const leaving = new Uint8Array(count)
  const draw = (among: number) => pick(random, among)

  function recreate(worth: Float64Array, noise: number): void {
    let length = 0
    for (let candidate = 0; candidate < count; candidate++) {
      if (chosen[candidate]! >= 0) continue
      const best = bestThatMayFit(candidate, worth)
      if (best < 0) continue
      const rank = obligatory[candidate] ? Infinity : worth[best]! + noise * (random() - 0.5) * value[best]!
      let at = length++
      for (; at > 0 && ranks[at - 1]! < rank; at--) {
        ranks[at] = ranks[at - 1]!
        waiting[at] = waiting[at - 1]!
      }
      ranks[at] = rank
      waiting[at] = candidate
    }
    let again = 0
    for (let i = 0; i < length; i++) {
      const candidate = waiting[i]!
      if (!place(candidate, worth, noise) && needs[candidate]!.length > 0) waiting[again++] = candidate
    }
    // A project whose requirement came later in the order gets a second chance.
    for (let i = 0; i < again; i++) place(waiting[i]!, worth, noise)
  }

  function bestThatMayFit(candidate: number, worth: Float64Array): number {
    let best = -1
    const to = first[candidate + 1]!
    for (let option = first[candidate]!; option < to; option++)
      if (!state.refuses(option) && (best < 0 || worth[option]! > worth[best]!)) best = option
    return best
  }

  function place(candidate: number, worth: Float64Array, noise: number): boolean {
    const length = order(candidate, worth, noise)
    for (let i = 0; i < length; i++) {
      const gain = state.gain(ordered[i]!)
      if (gain === -Infinity || (gain <= 0 && !obligatory[candidate])) continue
      state.insert(ordered[i]!)
      return true
    }
    return false
  }

  /** Leaves the options of a candidate that may fit, best first, in `ordered`, and says how many they are. */
  function order(candidate: number, worth: Float64Array, noise: number): number {
    const to = first[candidate + 1]!
    let length = 0
    for (let option = first[candidate]!; option < to; option++) {
      if (state.refuses(option)) continue
      const key = worth[option]! + noise * (random() - 0.5) * value[option]!
      let at = length++
      for (; at > 0 && keys[at - 1]! < key; at--) {
        keys[at] = keys[at - 1]!
        ordered[at] = ordered[at - 1]!
      }
      keys[at] = key
      ordered[at] = option
    }
    return length
  }

  /** With those that require it; of several that require each other, each is taken out once. */
  function takeOut(candidate: number): void {
    if (chosen[candidate]! < 0 || leaving[candidate] === 1) return
    leaving[candidate] = 1
    for (const dependent of state.dependents(candidate)) takeOut(dependent)
    state.remove(candidate)
    leaving[candidate] = 0
  }

  function ruin(): void {
    if (random() < admitting && admit()) return
    const meets = problem.teams.length > 0 && random() < MEETING
    const meeting = meets ? state.users(draw(problem.teams.length), draw(problem.periods)) : []
    let length = meeting.length
    if (length > 1) pool.set(meeting)
    else length = gather((candidate) => chosen[candidate]! >= 0)
    const wanted = 1 + draw(Math.max(2, Math.min(taken, length)))
    for (let i = 0; i < wanted && length > 0; i++) {
      const at = draw(length)
      takeOut(pool[at]!)
      pool[at] = pool[--length]!
    }
  }

  /** Leaves the candidates that are meant in `pool`, and says how many they are. */
  function gather(isMeant: (candidate: number) => boolean): number {
    let length = 0
    for (let candidate = 0; candidate < count; candidate++) if (isMeant(candidate)) pool[length++] = candidate
    return length
  }

  /** Pushes out what stands in the way of one start of a project that is not kept, the most worthy of three. */
  function admit(): boolean {
    const length = gather((candidate) => chosen[candidate]! < 0 && first[candidate + 1]! > first[candidate]!)
    if (length === 0) return false
    const drawn = Array.from({ length: 3 }, () => {
      const candidate = pool[draw(length)]!
      return first[candidate]! + draw(first[candidate + 1]! - first[candidate]!)
    })
    const option = drawn.reduce((best, other) => (merit[other]! > merit[best]! ? other : best))
    for (const needed of needs[options.candidate[option]!]!) if (chosen[needed]! < 0) return false
    for (let pushed = 0; pushed <= MOST_PUSHED; pushed++) {
      if (state.gain(option) !== -Infinity) {
        state.insert(option)
        return true
      }
      const other = state.blocker(option, draw)
      if (other < 0) return true
      takeOut(other)
    }
    return true
  }

  return { ruin, recreate }
}

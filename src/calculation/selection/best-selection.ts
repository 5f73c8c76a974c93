import { evaluateChoice } from './evaluate-choice'
import { relaxSelection, type Relaxation } from './relax-selection'
import { FEW_CANDIDATES, startSearch } from './search-selection'
import type { Choice, SelectionProblem } from './selection-problem'
import { solveSelection, type Selection, type SolveOptions } from './solve-selection'

/** How long to look, in steps rather than seconds: the same numbers give the same answer on every machine. */
export type Effort = {
  seed: number
  /** Searches from different seeds, and rounds of each. */
  restarts: number
  rounds: number
  /** Nodes of the search tree spent on a proof. */
  nodes: number
}

export type BestOptions = {
  effort: Effort
  /** A choice to begin with; one that breaks a limit is left aside. */
  start?: Choice
  /** The plan that stands, which the proven answer changes least. */
  approved?: Choice
  /** What decides between proven choices of equal value, and nodes spent on it (see `SolveOptions`). */
  then?: SolveOptions['then']
  thenNodes?: number
  onProgress?: (progress: { share: number; value: number | null; bound: number; choice: Choice | null }) => void
  isCancelled?: () => boolean
  /** Lets others work: awaited between two stretches of calculation. */
  pause?: () => Promise<void>
}

export type BestSelection = Selection & { relaxation: Relaxation | null }

/** The part of the progress that the search takes; the rest is the proof. */
const SEARCH_SHARE = 0.5

/** Rounds that take well under a tenth of a second, whatever the machine: a round looks at every option. */
function roundsAtOnce({ candidates }: SelectionProblem): number {
  const options = candidates.reduce((sum, candidate) => sum + candidate.options.length, 0)
  return Math.max(20, Math.min(1000, Math.floor(1_000_000 / Math.max(1, options))))
}

/**
 * The best selection that an effort buys: search first, then branch and bound from the best found, up to a number of
 * nodes. The word is `optimal` when the tree is exhausted, else `bestFound` with the bound that nothing exceeds,
 * `infeasible` when even projects done in part cannot keep the limits or the tree holds no answer, `stopped` when
 * cancelled, or when nothing was found within the effort.
 */
export async function bestSelection(problem: SelectionProblem, options: BestOptions): Promise<BestSelection> {
  const { effort, onProgress, isCancelled, pause } = options
  const relaxation = await relaxSelection(problem)
  if (!relaxation) return { status: 'infeasible', choice: null, evaluation: null, bound: null, relaxation }
  const { bound } = relaxation
  const start = options.start && evaluateChoice(problem, options.start)
  let best: { choice: Choice; value: number } | null =
    start?.violations.length === 0 ? { choice: options.start!, value: start.value } : null
  const report = (share: number) =>
    onProgress?.({ share, value: best && best.value, bound, choice: best && best.choice })

  const stretch = roundsAtOnce(problem)
  for (let restart = 0; restart < effort.restarts && !isCancelled?.(); restart++) {
    const goOn = best && (restart === 0 || problem.candidates.length > FEW_CANDIDATES)
    const search = startSearch(problem, relaxation, {
      seed: effort.seed + restart,
      rounds: effort.rounds,
      ...(goOn ? { start: best!.choice } : {}),
    })
    let isUnfinished = true
    // One stretch at least: a run that is cancelled at once still answers its first construction.
    do {
      isUnfinished = search.advance(stretch)
      const { choice, value, rounds } = search.best()
      if (choice && (!best || value > best.value)) best = { choice, value }
      report((SEARCH_SHARE * (restart + rounds / effort.rounds)) / effort.restarts)
      await pause?.()
    } while (isUnfinished && !isCancelled?.())
  }
  const found = foundSelection(problem, best?.choice ?? null, bound)
  if (isCancelled?.()) return { ...found, status: 'stopped', relaxation }
  if (effort.nodes === 0) return { ...found, relaxation }
  const proof = await solveSelection(problem, {
    nodes: effort.nodes,
    ...(best ? { start: best.choice } : {}),
    ...(options.approved ? { approved: options.approved } : {}),
    ...(options.then ? { then: options.then } : {}),
    ...(options.thenNodes === undefined ? {} : { thenNodes: options.thenNodes }),
  })
  await pause?.()
  return { ...better(found, proof), relaxation }
}

function foundSelection(problem: SelectionProblem, choice: Choice | null, bound: number): Selection {
  if (!choice) return { status: 'stopped', choice, evaluation: null, bound }
  return { status: 'bestFound', choice, evaluation: evaluateChoice(problem, choice), bound }
}

/** What search and proof say together: the greater value, the lower bound. */
function better(found: Selection, proof: Selection): Selection {
  if (proof.status === 'optimal' || (proof.status === 'infeasible' && !found.choice)) return proof
  const bound = lower(found.bound, proof.bound)
  if (proof.evaluation && (!found.evaluation || proof.evaluation.value > found.evaluation.value))
    return { ...proof, bound }
  return { ...found, bound }
}

function lower(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

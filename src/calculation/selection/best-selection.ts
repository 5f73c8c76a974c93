import { bestChoices, type BestChoices, type ValuedChoice } from './best-choices'
import { evaluateChoice } from './evaluate-choice'
import { relaxSelection, type Relaxation } from './relax-selection'
import { roughGuide } from './rough-guide'
import { searchGroups } from './search-groups'
import { MANY_CANDIDATES, searchScale } from './search-scale'
import { startSearch } from './search-selection'
import type { Choice, SelectionProblem } from './selection-problem'
import { isAsGood, solveSelection, type Selection, type SolveOptions } from './solve-selection'

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
  onProgress?: (progress: { share: number; value: number | null; bound: number | null; choice: Choice | null }) => void
  isCancelled?: () => boolean
  /** Lets others work: awaited between two stretches of calculation. */
  pause?: () => Promise<void>
}

export type BestSelection = Selection & { relaxation: Relaxation | null }

/** The part of the progress until the proof; the searches that follow it are the rest. */
const PROOF_SHARE = 0.5
const ROUGH_ROUNDS = 100

/**
 * The best selection that an effort buys: a search first, then branch and bound from what it found, up to a number of
 * nodes, then, where that proves nothing, the other searches. The word is `optimal` when the tree is exhausted, else
 * `bestFound` with the bound that nothing exceeds, `infeasible` when even projects done in part cannot keep the limits or
 * the tree holds no answer, `stopped` when cancelled, or when nothing was found within the effort.
 */
export async function bestSelection(problem: SelectionProblem, options: BestOptions): Promise<BestSelection> {
  if (problem.candidates.every((candidate) => candidate.options.length === 0)) return onlySelection(problem)
  const { effort, onProgress, isCancelled, pause } = options
  const found = bestChoices(searchScale(problem).group)
  const start = keptStart(problem, options.start)
  if (start) found.add(start)
  let bound: number | null = null
  let stage = { from: 0, to: effort.nodes === 0 ? 1 : PROOF_SHARE }
  const goOn = async (part: number, latest: ValuedChoice | null) => {
    const best = better(found.first(), latest)
    const share = stage.from + (stage.to - stage.from) * part
    onProgress?.({ share, value: best && best.value, bound, choice: best && best.choice })
    await pause?.()
    return !isCancelled?.()
  }

  if (problem.candidates.length > MANY_CANDIDATES && effort.restarts > 0) {
    await searchRoughly(problem, found, effort.seed)
    await goOn(0, null)
  }
  const relaxation = await relaxSelection(problem)
  if (!relaxation) return { status: 'infeasible', choice: null, evaluation: null, bound: null, relaxation }
  bound = relaxation.bound
  const search = (from: number, to: number) =>
    searchGroups(problem, found, { relaxation, effort, from, to, start: start?.choice, goOn })
  const searched = () => foundSelection(problem, found.first()?.choice ?? null, bound)
  await search(0, effort.nodes === 0 ? effort.restarts : Math.min(1, effort.restarts))
  if (isCancelled?.()) return { ...searched(), status: 'stopped', relaxation }
  if (effort.nodes === 0) return { ...searched(), relaxation }

  const proof = await proofFrom(problem, found.first(), options)
  if (proof.status === 'optimal' || (proof.status === 'infeasible' && !found.first())) return { ...proof, relaxation }
  if (proof.choice && proof.evaluation) found.add({ choice: proof.choice, value: proof.evaluation.value })
  bound = lower(bound, proof.bound)
  stage = { from: PROOF_SHARE, to: 1 }
  if (await goOn(0, null)) await search(1, effort.restarts)
  return { ...searched(), ...(isCancelled?.() ? { status: 'stopped' } : {}), relaxation }
}

/** Where nothing is left to choose, keeping nothing is the only selection, and proven, or the limits allow none. */
function onlySelection(problem: SelectionProblem): BestSelection {
  const choice = problem.candidates.map(() => null)
  const evaluation = evaluateChoice(problem, choice)
  if (evaluation.violations.length > 0)
    return { status: 'infeasible', choice: null, evaluation: null, bound: null, relaxation: null }
  return { status: 'optimal', choice, evaluation, bound: evaluation.value, relaxation: null }
}

/** Branch and bound over the whole problem, from the best found. */
function proofFrom(
  problem: SelectionProblem,
  best: ValuedChoice | null,
  { effort, approved, then, thenNodes }: BestOptions,
): Promise<Selection> {
  return solveSelection(problem, {
    nodes: effort.nodes,
    ...(best ? { start: best.choice } : {}),
    ...(approved ? { approved } : {}),
    ...(then ? { then } : {}),
    ...(thenNodes === undefined ? {} : { thenNodes }),
  })
}

/** A first plan while the relaxation is not known yet. */
async function searchRoughly(problem: SelectionProblem, found: BestChoices, seed: number): Promise<void> {
  const guide = await roughGuide(problem)
  if (!guide) return
  const search = startSearch(problem, guide, { seed, rounds: ROUGH_ROUNDS })
  search.advance(ROUGH_ROUNDS)
  const best = search.best()
  if (best) found.add(best)
}

function keptStart(problem: SelectionProblem, choice: Choice | undefined): ValuedChoice | null {
  const evaluation = choice && evaluateChoice(problem, choice)
  return choice && evaluation?.violations.length === 0 ? { choice, value: evaluation.value } : null
}

function better(first: ValuedChoice | null, latest: ValuedChoice | null): ValuedChoice | null {
  return !latest || (first && first.value >= latest.value) ? first : latest
}

/** What reaches its bound is proven, without any branching. */
function foundSelection(problem: SelectionProblem, choice: Choice | null, bound: number | null): Selection {
  if (!choice) return { status: 'stopped', choice, evaluation: null, bound }
  const evaluation = evaluateChoice(problem, choice)
  return {
    status: bound !== null && isAsGood(evaluation.value, bound) ? 'optimal' : 'bestFound',
    choice,
    evaluation,
    bound,
  }
}

function lower(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

import { evaluateChoice } from './evaluate-choice'
import type { Choice, SelectionProblem } from './selection-problem'

/** Approved projects given up so that a request fits, and the value that goes with them. */
export type Compensation = { postponed: number[]; valueLost: number; choice: Choice }

/**
 * The approved projects whose postponement makes room for a request at the least loss of value: the authority's rule
 * that a new request is accepted only in exchange for approved projects.
 *
 * The request takes its earliest possible start that fits; the other approved projects keep their dates. Answers are
 * minimal (no project is postponed for nothing), ordered by value lost, then by number of projects, then by code.
 * An empty set says that the request fits as it is; no answer, that nothing makes it fit.
 * Mandatory and locked projects are never given up, and a project that others require takes them along.
 *
 * Searched by sets of growing loss: exact for as many sets as are asked for.
 */
export function compensateRequest(
  problem: SelectionProblem,
  approved: Choice,
  { request, locked, answers }: { request: number; locked: ReadonlySet<number>; answers: number },
): Compensation[] {
  const movable = approved.flatMap((option, candidate) => {
    const { mandatory, options } = problem.candidates[candidate]!
    const value = option === null ? 0 : options[option]!.value
    return option === null || mandatory || locked.has(candidate) || candidate === request ? [] : [{ candidate, value }]
  })
  const code = (candidate: number) => problem.candidates[candidate]!.code
  movable.sort((a, b) => a.value - b.value || (code(a.candidate) < code(b.candidate) ? -1 : 1))

  const found: Compensation[] = []
  for (const set of setsByLoss(movable.map(({ value }) => value))) {
    const postponed = set.members.map((i) => movable[i]!.candidate)
    if (found.some((answer) => answer.postponed.every((candidate) => postponed.includes(candidate)))) continue
    const choice = fittingStart(problem, without(approved, postponed), request)
    if (!choice) continue
    found.push({ postponed: postponed.sort((a, b) => (code(a) < code(b) ? -1 : 1)), valueLost: set.loss, choice })
    if (found.length === answers || postponed.length === 0) break
  }
  return found
}

function without(approved: Choice, postponed: readonly number[]): Choice {
  return approved.map((option, candidate) => (postponed.includes(candidate) ? null : option))
}

function fittingStart(problem: SelectionProblem, choice: Choice, request: number): Choice | null {
  const { options } = problem.candidates[request]!
  const order = options.map((option, i) => ({ i, start: option.start })).sort((a, b) => a.start - b.start || a.i - b.i)
  for (const { i } of order) {
    const tried = choice.map((option, candidate) => (candidate === request ? i : option))
    if (evaluateChoice(problem, tried).violations.length === 0) return tried
  }
  return null
}

type LossSet = { members: number[]; loss: number }

/**
 * All sets of items in order of the sum of their values (given in ascending order, none negative), made one by one:
 * each set is followed by itself with the next item added and by itself with its last item replaced by the next.
 */
function* setsByLoss(values: readonly number[]): Generator<LossSet> {
  yield { members: [], loss: 0 }
  if (values.length === 0) return
  const waiting: LossSet[] = [{ members: [0], loss: values[0]! }]
  while (waiting.length > 0) {
    const next = takeLeast(waiting)
    yield next
    const last = next.members.at(-1)!
    const following = last + 1
    if (following === values.length) continue
    put(waiting, { members: [...next.members, following], loss: next.loss + values[following]! })
    const replaced = next.loss - values[last]! + values[following]!
    put(waiting, { members: [...next.members.slice(0, -1), following], loss: replaced })
  }
}

function isBefore(a: LossSet, b: LossSet): boolean {
  return a.loss < b.loss || (a.loss === b.loss && a.members.length < b.members.length)
}

/** Binary heap: the least set first. */
function put(heap: LossSet[], set: LossSet): void {
  let place = heap.push(set) - 1
  while (place > 0) {
    const parent = (place - 1) >> 1
    if (!isBefore(set, heap[parent]!)) break
    heap[place] = heap[parent]!
    place = parent
  }
  heap[place] = set
}

function takeLeast(heap: LossSet[]): LossSet {
  const least = heap[0]!
  const moved = heap.pop()!
  if (heap.length === 0) return least
  let place = 0
  for (;;) {
    let child = 2 * place + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++
    if (!isBefore(heap[child]!, moved)) break
    heap[place] = heap[child]!
    place = child
  }
  heap[place] = moved
  return least
}

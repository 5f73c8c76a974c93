import type { Choice, Forced, SelectionProblem } from './selection-problem'
import { solveSelection, type Selection, type SolveOptions } from './solve-selection'

/** What it would take to reverse the decision on one candidate. */
export type Price = {
  candidate: number
  /** The decision that was forced. */
  forced: 'in' | 'out'
  /** No selection within the limits has it that way. */
  impossible: boolean
  /**
   * Value lost by forcing: exact when both selections are proven, otherwise the interval that values and bounds allow,
   * open when no selection was found. Null when impossible.
   */
  loss: { atLeast: number; atMost: number | null } | null
  /** Kept before, not kept with the forcing, and the reverse; the candidate itself left out. */
  displaced: number[]
  admitted: number[]
  /** The selection with the forcing; when it is worth more than the base, the base was not the best. */
  other: Selection
}

/** How a problem with a decision taken beforehand is solved; by default to proof. */
export type ForcedSolver = (problem: SelectionProblem, forced: Forced) => Promise<Selection>

/**
 * The price of forcing one candidate in or out: what it displaces, what value is lost.
 *
 * Solves again with the forcing and compares with the base selection, which must be feasible. A price is never negative.
 */
export async function priceOfForcing(
  problem: SelectionProblem,
  base: Selection,
  { candidate, forced }: { candidate: number; forced: 'in' | 'out' },
  options: SolveOptions & { solve?: ForcedSolver } = {},
): Promise<Price> {
  const { solve = (again, decisions) => solveSelection(again, { ...options, forced: decisions }) } = options
  const other = await solve(problem, new Map([...(options.forced ?? []), [candidate, forced]]))
  const none = { candidate, forced, displaced: [], admitted: [], other }
  if (!base.choice || other.status === 'infeasible')
    return { ...none, impossible: other.status === 'infeasible', loss: null }
  const loss = lossInterval(base, other)
  if (!other.choice) return { ...none, impossible: false, loss }
  return { ...none, ...changes(base.choice, other.choice, candidate), impossible: false, loss }
}

/** Which candidates leave and which enter from one choice to another. */
function changes(before: Choice, after: Choice, except: number): { displaced: number[]; admitted: number[] } {
  const candidates = before.map((_, candidate) => candidate).filter((candidate) => candidate !== except)
  return {
    displaced: candidates.filter((candidate) => before[candidate] !== null && after[candidate] === null),
    admitted: candidates.filter((candidate) => before[candidate] === null && after[candidate] !== null),
  }
}

function lossInterval(base: Selection, other: Selection): { atLeast: number; atMost: number | null } {
  const [least, most] = rangeOf(base)
  const [otherLeast, otherMost] = rangeOf(other)
  return {
    atLeast: Math.max(0, least - otherMost),
    atMost: Number.isFinite(most - otherLeast) ? Math.max(0, most - otherLeast) : null,
  }
}

/** Between which values the best selection lies. */
function rangeOf({ status, evaluation, bound }: Selection): [least: number, most: number] {
  const least = evaluation?.value ?? -Infinity
  return [least, status === 'optimal' ? least : (bound ?? Infinity)]
}

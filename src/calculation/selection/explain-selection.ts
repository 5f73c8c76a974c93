import type { Choice, SelectionProblem } from './selection-problem'
import { solveSelection, type Selection, type SolveOptions } from './solve-selection'

/** What it would take to reverse the decision on one candidate. */
export type Price = {
  candidate: number
  /** The decision that was forced. */
  forced: 'in' | 'out'
  /** No selection within the limits has it that way. */
  impossible: boolean
  /**
   * Value lost by forcing: exact when both selections are proven, otherwise the interval that values and bounds allow.
   * Null when impossible.
   */
  loss: { atLeast: number; atMost: number } | null
  /** Kept before, not kept with the forcing, and the reverse; the candidate itself left out. */
  displaced: number[]
  admitted: number[]
}

/**
 * The price of forcing one candidate in or out: what it displaces, what value is lost.
 *
 * Solves again with the forcing and compares with the base selection, which must be feasible.
 */
export async function priceOfForcing(
  problem: SelectionProblem,
  base: Selection,
  { candidate, forced }: { candidate: number; forced: 'in' | 'out' },
  options: SolveOptions = {},
): Promise<Price> {
  const other = await solveSelection(problem, {
    ...options,
    forced: new Map([...(options.forced ?? []), [candidate, forced]]),
  })
  if (!base.choice || !other.choice) {
    return { candidate, forced, impossible: other.status === 'infeasible', loss: null, displaced: [], admitted: [] }
  }
  const { displaced, admitted } = changes(base.choice, other.choice, candidate)
  return { candidate, forced, impossible: false, loss: lossInterval(base, other), displaced, admitted }
}

/** Which candidates leave and which enter from one choice to another. */
function changes(before: Choice, after: Choice, except: number): { displaced: number[]; admitted: number[] } {
  const candidates = before.map((_, candidate) => candidate).filter((candidate) => candidate !== except)
  return {
    displaced: candidates.filter((candidate) => before[candidate] !== null && after[candidate] === null),
    admitted: candidates.filter((candidate) => before[candidate] === null && after[candidate] !== null),
  }
}

function lossInterval(base: Selection, other: Selection): { atLeast: number; atMost: number } {
  const low = base.evaluation!.value
  const otherLow = other.evaluation!.value
  const high = base.status === 'optimal' ? low : (base.bound ?? Infinity)
  const otherHigh = other.status === 'optimal' ? otherLow : (other.bound ?? Infinity)
  return { atLeast: Math.max(0, low - otherHigh), atMost: Math.max(0, high - otherLow) }
}

import type { Money } from '../../portfolio/amount'

const MEASURES = ['voted', 'committed', 'verified', 'paid', 'carriedOver', 'accrued'] as const

/**
 * What one line of execution, or one line of budget, brings to a sum; null is an empty cell, never zero. Committed is all
 * that was, what is already paid included.
 */
export type Cells = Record<(typeof MEASURES)[number], Money | null>

/** The measures of a set of lines; null when no line of the set says anything. */
export type Amounts = Cells & {
  /** Lines of execution. */
  lines: number
  /** Committed and not yet paid. */
  outstanding: Money | null
  /** Credits that are neither paid nor committed. */
  available: Money | null
}

/**
 * The measures of a set of lines, summed to the cent.
 *
 * outstanding = committed − paid; available = voted − (paid + outstanding) = voted − committed   [cents]
 *
 * Source of the formula: M52 budget instruction, "crédits disponibles".
 */
export function addUp(items: readonly (Cells & { counted: boolean })[]): Amounts {
  const sums: Cells = { voted: null, committed: null, verified: null, paid: null, carriedOver: null, accrued: null }
  let lines = 0
  for (const item of items) {
    if (item.counted) lines++
    for (const measure of MEASURES) {
      const value = item[measure]
      if (value !== null) sums[measure] = (sums[measure] ?? 0) + value
    }
  }
  const { voted, committed, paid } = sums
  return {
    ...sums,
    lines,
    outstanding: committed === null ? null : committed - (paid ?? 0),
    available: voted === null || committed === null ? null : voted - committed,
  }
}

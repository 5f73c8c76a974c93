import { ratio } from '../../portfolio/amount'
import type { Amounts } from './amounts'

/** Shares of the credits voted, except `paidOfCommitted`; null when there is nothing to divide by. */
export type Rates = {
  commitment: number | null
  verification: number | null
  payment: number | null
  /** Paid and carried over to the next year, over voted. */
  paymentWithCarryOver: number | null
  paidOfCommitted: number | null
}

/**
 * The rates of execution of a set of lines: ratios of sums, never means of ratios. A rate may exceed 100 %.
 *
 * @example executionRates({ voted: 200, committed: 150, verified: 120, paid: 100, carriedOver: 20 }).payment // 0.5
 * @example executionRates({ voted: 0, committed: 150, verified: 120, paid: 100, carriedOver: 20 }).payment // null
 */
export function executionRates(
  amounts: Pick<Amounts, 'voted' | 'committed' | 'verified' | 'paid' | 'carriedOver'>,
): Rates {
  const { voted, committed, verified, paid, carriedOver } = amounts
  const share = (part: number | null, whole: number | null) =>
    part === null || whole === null ? null : ratio(part, whole)
  return {
    commitment: share(committed, voted),
    verification: share(verified, voted),
    payment: share(paid, voted),
    paymentWithCarryOver: share(paid === null || carriedOver === null ? null : paid + carriedOver, voted),
    paidOfCommitted: share(paid, committed),
  }
}

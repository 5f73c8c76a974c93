import type { Money } from '../../portfolio/amount'
import type { ExecutionLine, Portfolio } from '../../portfolio/portfolio'
import type { Ledger } from '../ledger'

/**
 * Lines that a person should look at: committed beyond the vote, a negative payment, a payment without commitment.
 * They are remarks on lines, never an overspend: that is judged at chapter, programme or project level.
 */
export function checkExecution({ execution }: Portfolio, ledger: Ledger): void {
  for (const line of execution) {
    if (line.flow !== 'expense' || line.operation !== 'real') continue
    const { origin, voted, committed, paid } = line
    const number = line.number ?? String(origin.row)
    if (voted !== null && committed !== null && committed > voted) {
      const params = { number, committed: euros(committed), voted: euros(voted) }
      ledger.row(origin, 'committed', 'committedBeyondVote', 'warning', params)
    }
    if (paid !== null && paid < 0) ledger.row(origin, 'paid', 'paidNegative', 'warning', { number, paid: euros(paid) })
    if (isPaidWithoutCommitment(line)) {
      ledger.row(origin, 'committed', 'paidWithoutCommitment', 'warning', { number, paid: euros(paid ?? 0) })
    }
  }
}

/** A file without commitments says nothing about them: only a commitment that was read, and is zero, counts. */
function isPaidWithoutCommitment({ paid, committed }: ExecutionLine): boolean {
  return paid !== null && paid > 0 && committed === 0
}

/** A plain amount for a sentence, whatever its language: digits, a point, two decimals. */
export function euros(amount: Money): string {
  return (amount / 100).toFixed(2)
}

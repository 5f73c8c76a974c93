import type { ExecutionLine } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'
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
      const params = { number, committed, voted }
      ledger.row(origin, 'committed', 'committedBeyondVote', 'warning', params)
    }
    if (paid !== null && paid < 0) ledger.row(origin, 'paid', 'paidNegative', 'warning', { number, paid })
    if (isPaidWithoutCommitment(line)) {
      ledger.row(origin, 'committed', 'paidWithoutCommitment', 'warning', { number, paid: paid ?? 0 })
    }
  }
}

/** A file without commitments says nothing about them: only a commitment that was read, and is zero, counts. */
function isPaidWithoutCommitment({ paid, committed }: ExecutionLine): boolean {
  return paid !== null && paid > 0 && committed === 0
}

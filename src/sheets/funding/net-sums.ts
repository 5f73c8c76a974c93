import type { NetCost } from '../../calculation/budget/net-cost'
import { sumOf } from '../../portfolio/amount'

/** What all projects cost, what comes back, and what is left to the authority. */
export function netSums(netCosts: readonly NetCost[]) {
  const sum = (amount: 'cost' | 'vatFund' | 'notified' | 'received' | 'prudent' | 'expected') =>
    sumOf(netCosts, (row) => row[amount] ?? 0)
  return {
    cost: sum('cost'),
    vatFund: sum('vatFund'),
    notified: sum('notified'),
    received: sum('received'),
    prudent: sum('prudent'),
    expected: sum('expected'),
  }
}

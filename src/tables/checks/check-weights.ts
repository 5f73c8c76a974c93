import { sumOf } from '../../portfolio/amount'
import type { Origin } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Ledger } from '../ledger'

/** Weights of criteria and of objectives that do not make a whole; points and orders of importance need not. */
export function checkAllWeights({ criteria, objectives, settings }: Portfolio, ledger: Ledger): void {
  if (settings.weightsOrigin === 'typed') checkWeights(criteria, ledger)
  checkWeights(objectives, ledger)
}

/** Weights are parts of 100 or of 1; other sums are allowed, since only proportions count, but said. */
function checkWeights(items: readonly { origin: Origin; weight: number | null }[], ledger: Ledger): void {
  const weighted = items.filter(({ weight }) => weight !== null)
  if (weighted.length === 0) return
  const sum = sumOf(weighted, ({ weight }) => weight!)
  const whole = [1, 100].some((target) => Math.abs(sum - target) < 1e-6 * target)
  const params = { sum: Number(sum.toPrecision(12)) }
  if (!whole) ledger.row(weighted[0]!.origin, 'weight', 'weightsNotWhole', 'warning', params)
}

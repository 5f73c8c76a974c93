import { sumOf } from '../../portfolio/amount'
import type { Origin } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Ledger } from '../ledger'

/** Scores outside their criterion's scale, and weights that do not make a whole. */
export function checkScores({ criteria, scores, objectives }: Portfolio, ledger: Ledger): void {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]))
  for (const { origin, project, criterion, score, column } of scores) {
    const scale = byCode.get(criterion)
    if (!scale || score === null) continue
    const { scaleMin, scaleMax } = scale
    const outside = (scaleMin !== null && score < scaleMin) || (scaleMax !== null && score > scaleMax)
    if (!outside) continue
    const params = { project, criterion, value: score, min: scaleMin ?? '', max: scaleMax ?? '' }
    ledger.row(origin, column, 'scoreOutOfScale', 'warning', params)
  }
  checkWeights(criteria, ledger)
  checkWeights(objectives, ledger)
}

/** Weights are parts of 100 or of 1; other sums are allowed, since only proportions count, but said. */
function checkWeights(items: readonly { origin: Origin; weight: number | null }[], ledger: Ledger): void {
  const weighted = items.filter(({ weight }) => weight !== null)
  if (weighted.length === 0) return
  for (const { origin, weight } of weighted) {
    if (weight! < 0) ledger.row(origin, 'weight', 'weightNegative', 'warning', { value: weight! })
  }
  const sum = sumOf(weighted, ({ weight }) => weight!)
  const whole = [1, 100].some((target) => Math.abs(sum - target) < 1e-6 * target)
  const params = { sum: Number(sum.toPrecision(12)) }
  if (!whole) ledger.row(weighted[0]!.origin, 'weight', 'weightsNotWhole', 'warning', params)
}

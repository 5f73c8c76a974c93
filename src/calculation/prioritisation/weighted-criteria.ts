import { placeOf, type Finding } from '../../portfolio/finding'
import type { Criterion } from '../../portfolio/criterion'
import type { ScaleChoice, WeightedCriterion } from './ranking'

/**
 * The criteria with their shares of the weight and their ends. A criterion without a declared scale uses the scores given.
 * `columns` holds the scores of each criterion, in the order of the criteria.
 */
export function weightedCriteria(
  criteria: readonly Criterion[],
  columns: readonly (readonly (number | null)[])[],
  { shares, scale }: { shares: readonly number[]; scale: ScaleChoice },
): { criteria: WeightedCriterion[]; findings: Finding[] } {
  const findings: Finding[] = []
  const weighted = criteria.map((criterion, i): WeightedCriterion => {
    const values = columns[i]!.filter((value) => value !== null)
    const [low, high] = [least(values), greatest(values)]
    const declared = declaredScale(criterion)
    const { curve } = criterion
    if (!declared && curve === null && scale === 'fixed')
      findings.push(about(criterion, 'criterionWithoutScale', 'scaleMin'))
    const ends = (scale === 'fixed' && declared) || { low, high }
    const constant = values.length > 0 && low === high
    if (constant && columns[i]!.length > 1) findings.push(about(criterion, 'constantCriterion', 'label'))
    if (values.length === 0) findings.push(about(criterion, 'criterionWithoutScores', 'code'))
    const [worst, best] = criterion.direction === 'benefit' ? [ends.low, ends.high] : [ends.high, ends.low]
    return { criterion, share: shares[i]!, worst, best, curve, constant }
  })
  return { criteria: weighted, findings }
}

/** The scale that a criterion declares; null when it declares none that can be used. */
export function declaredScale({
  scaleMin,
  scaleMax,
}: Pick<Criterion, 'scaleMin' | 'scaleMax'>): { low: number; high: number } | null {
  return scaleMin === null || scaleMax === null || scaleMin >= scaleMax ? null : { low: scaleMin, high: scaleMax }
}

function about(criterion: Criterion, code: string, column: string): Finding {
  const severity = code === 'constantCriterion' ? 'information' : 'warning'
  return { code, severity, place: placeOf(criterion.origin, column), params: { criterion: criterion.label } }
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), values[0] ?? 0)
}

function greatest(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), values[0] ?? 0)
}

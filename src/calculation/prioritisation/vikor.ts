import { criterionRange, normaliseWeights, type DecisionMatrix } from './decision-matrix'

export type Compromise = {
  /** Weighted regret over all criteria, and over the worst-served one. */
  groupRegret: number[]
  worstRegret: number[]
  /** The compromise index: the smallest is the best. */
  index: number[]
  acceptableAdvantage: boolean
  acceptableStability: boolean
  /** The projects (row numbers) among which the method does not decide. */
  compromiseSet: number[]
}

/**
 * Which project is the best compromise between most criteria and the worst-served one (VIKOR).
 *
 * S = Σ w (f* − f) / (f* − f⁻), R = max of the same terms, Q = v (S − S*) / (S⁻ − S*) + (1 − v) (R − R*) / (R⁻ − R*).
 * A constant criterion and a zero denominator count for nothing. Advantage: Q₂ − Q₁ ≥ 1 / (n − 1).
 * Stability: the best by Q is also the best by S or by R.
 * Source: S. Opricovic and G. H. Tzeng, EJOR 156(2), 2004.
 *
 * @param majority v, the weight of the majority against the worst regret.
 *
 * @example vikor({ values: [[1], [2], [5]], weights: [1], directions: ['benefit'] }).index // [1, 0.75, 0]
 */
export function vikor(matrix: DecisionMatrix, majority = 0.5): Compromise {
  const weights = normaliseWeights(matrix.weights)
  const groupRegret = new Array<number>(matrix.values.length).fill(0)
  const worstRegret = new Array<number>(matrix.values.length).fill(0)
  weights.forEach((weight, criterion) => {
    const { min, max } = criterionRange(matrix, criterion)
    if (max === min) return
    const best = matrix.directions[criterion] === 'benefit' ? max : min
    matrix.values.forEach((row, i) => {
      const regret = (weight * Math.abs(best - row[criterion]!)) / (max - min)
      groupRegret[i]! += regret
      worstRegret[i] = Math.max(worstRegret[i]!, regret)
    })
  })
  const group = unitScale(groupRegret)
  const worst = unitScale(worstRegret)
  const index = group.map((value, i) => majority * value + (1 - majority) * worst[i]!)
  return { groupRegret, worstRegret, index, ...verdict({ index, groupRegret, worstRegret }) }
}

function unitScale(values: readonly number[]): number[] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  return values.map((value) => (high === low ? 0 : (value - low) / (high - low)))
}

function verdict({ index, groupRegret, worstRegret }: Pick<Compromise, 'index' | 'groupRegret' | 'worstRegret'>) {
  const order = index.map((_, i) => i).sort((a, b) => index[a]! - index[b]! || a - b)
  const [first, second] = order
  if (first === undefined || second === undefined) {
    return { acceptableAdvantage: true, acceptableStability: true, compromiseSet: order }
  }
  const threshold = 1 / (index.length - 1)
  const acceptableAdvantage = index[second]! - index[first]! >= threshold
  const acceptableStability =
    groupRegret[first] === Math.min(...groupRegret) || worstRegret[first] === Math.min(...worstRegret)
  const tied = order.filter((i) => index[i]! - index[first]! < threshold)
  const decided = acceptableStability ? [first] : [first, second]
  const compromiseSet = (acceptableAdvantage ? decided : tied).sort((a, b) => a - b)
  return { acceptableAdvantage, acceptableStability, compromiseSet }
}

import { columnRanges, normaliseWeights, type DecisionMatrix } from './decision-matrix'

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
  const { low, high } = columnRanges(matrix.values, weights.length)
  const best = Float64Array.from(matrix.directions, (direction, c) => (direction === 'benefit' ? high[c]! : low[c]!))
  const factors = Float64Array.from(weights, (weight, c) => (high[c]! > low[c]! ? weight / (high[c]! - low[c]!) : 0))
  matrix.values.forEach((row, i) => {
    let sum = 0
    let most = 0
    for (let c = 0; c < factors.length; c++) {
      const difference = best[c]! - row[c]!
      const regret = factors[c]! * (difference < 0 ? -difference : difference)
      sum += regret
      if (regret > most) most = regret
    }
    groupRegret[i] = sum
    worstRegret[i] = most
  })
  const group = unitScale(groupRegret)
  const worst = unitScale(worstRegret)
  const index = group.map((value, i) => majority * value + (1 - majority) * worst[i]!)
  return { groupRegret, worstRegret, index, ...verdict({ index, groupRegret, worstRegret }) }
}

function unitScale(values: readonly number[]): number[] {
  const [low, high] = [least(values), values.reduce((most, value) => (value > most ? value : most), -Infinity)]
  return values.map((value) => (high === low ? 0 : (value - low) / (high - low)))
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => (value < low ? value : low), Infinity)
}

function verdict({ index, groupRegret, worstRegret }: Pick<Compromise, 'index' | 'groupRegret' | 'worstRegret'>) {
  let [first, second] = [-1, -1]
  for (let i = 0; i < index.length; i++) {
    if (first < 0 || index[i]! < index[first]!) [first, second] = [i, first]
    else if (second < 0 || index[i]! < index[second]!) second = i
  }
  if (second < 0) {
    return { acceptableAdvantage: true, acceptableStability: true, compromiseSet: first < 0 ? [] : [first] }
  }
  const threshold = 1 / (index.length - 1)
  const acceptableAdvantage = index[second]! - index[first]! >= threshold
  const acceptableStability = groupRegret[first] === least(groupRegret) || worstRegret[first] === least(worstRegret)
  const tied = [...index.keys()].filter((i) => index[i]! - index[first]! < threshold)
  const decided = acceptableStability ? [first] : [first, second]
  const compromiseSet = (acceptableAdvantage ? decided : tied).sort((a, b) => a - b)
  return { acceptableAdvantage, acceptableStability, compromiseSet }
}

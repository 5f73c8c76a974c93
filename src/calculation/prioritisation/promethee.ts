import { normaliseWeights, type DecisionMatrix } from './decision-matrix'

/** Differences up to `indifference` count for nothing, from `preference` on fully, between them in proportion. */
export type PreferenceThresholds = { indifference: number; preference: number }

const USUAL: PreferenceThresholds = { indifference: 0, preference: 0 }

/**
 * How much each project outranks the others less how much it is outranked, from −1 to 1 (PROMETHEE II, net flow).
 *
 * φ(a) = Σ w Σ_b (P(a, b) − P(b, a)) / (n − 1). Without thresholds any difference counts fully (usual function);
 * equal thresholds give the U-shaped function, different ones the linear function. Sums over sorted values make
 * n projects cost n log n instead of n².
 * Source: J. P. Brans and P. Vincke, Management Science 31(6), 1985.
 *
 * @example promethee({ values: [[1], [2], [5]], weights: [1], directions: ['benefit'] }) // [-1, 0, 1]
 */
export function promethee(
  { values, weights, directions }: DecisionMatrix,
  thresholds: readonly (PreferenceThresholds | undefined)[] = [],
): number[] {
  const flows = new Array<number>(values.length).fill(0)
  if (values.length < 2) return flows
  normaliseWeights(weights).forEach((weight, criterion) => {
    const sign = directions[criterion] === 'benefit' ? 1 : -1
    const column = Float64Array.from(values, (row) => sign * row[criterion]!)
    const share = weight / (values.length - 1)
    netPreference(column, thresholds[criterion] ?? USUAL).forEach((net, i) => (flows[i]! += share * net))
  })
  return flows
}

/** For each value: by how many others it is exceeded less than it exceeds them, counted by degrees of preference. */
function netPreference(column: Float64Array, { indifference, preference }: PreferenceThresholds): number[] {
  const sorted = Float64Array.from(column).sort()
  const sums = new Float64Array(sorted.length + 1)
  sorted.forEach((value, i) => (sums[i + 1] = sums[i]! + value))

  if (preference <= indifference) {
    return Array.from(
      column,
      (value) => below(sorted, value - indifference) - (sorted.length - upTo(sorted, value + indifference)),
    )
  }
  const slope = 1 / (preference - indifference)
  return Array.from(column, (value) => {
    const fullyWorse = upTo(sorted, value - preference)
    const worse = upTo(sorted, value - indifference)
    const notBetter = upTo(sorted, value + indifference)
    const notFullyBetter = below(sorted, value + preference)
    const partlyWorse = (worse - fullyWorse) * (value - indifference) - (sums[worse]! - sums[fullyWorse]!)
    const partlyBetter =
      sums[notFullyBetter]! - sums[notBetter]! - (notFullyBetter - notBetter) * (value + indifference)
    return fullyWorse + slope * (partlyWorse - partlyBetter) - (sorted.length - notFullyBetter)
  })
}

/** How many sorted values are below a limit. */
function below(sorted: Float64Array, limit: number): number {
  return lowest(sorted, (value) => value >= limit)
}

/** How many sorted values are below a limit or equal to it. */
function upTo(sorted: Float64Array, limit: number): number {
  return lowest(sorted, (value) => value > limit)
}

function lowest(sorted: Float64Array, isHigh: (value: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isHigh(sorted[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

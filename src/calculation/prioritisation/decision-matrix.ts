/**
 * What a ranking method compares: one row per project, one column per criterion, nothing missing.
 * Weights may have any sum; directions say whether more is better.
 */
export type DecisionMatrix = {
  values: readonly (readonly number[])[]
  weights: readonly number[]
  directions: readonly ('benefit' | 'cost')[]
}

/**
 * Weights that sum to 1; when all are zero each criterion counts the same.
 *
 * @example normaliseWeights([2, 1, 1]) // [0.5, 0.25, 0.25]
 * @example normaliseWeights([0, 0])    // [0.5, 0.5]
 */
export function normaliseWeights(weights: readonly number[]): number[] {
  let sum = 0
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`A weight is ${weight}: it must be a number from 0 on`)
    sum += weight
  }
  return weights.map((weight) => (sum === 0 ? 1 / weights.length : weight / sum))
}

/** The smallest and greatest value of every criterion over all projects. */
export function columnRanges(
  values: DecisionMatrix['values'],
  width: number,
): { low: Float64Array; high: Float64Array } {
  const low = new Float64Array(width).fill(Infinity)
  const high = new Float64Array(width).fill(-Infinity)
  for (const row of values) {
    for (let c = 0; c < width; c++) {
      const value = row[c]!
      if (value < low[c]!) low[c] = value
      if (value > high[c]!) high[c] = value
    }
  }
  return { low, high }
}

/** The smallest and greatest value of a criterion over all projects. */
export function criterionRange({ values }: DecisionMatrix, criterion: number): { min: number; max: number } {
  let min = Infinity
  let max = -Infinity
  for (const row of values) {
    const value = row[criterion]!
    if (value < min) min = value
    if (value > max) max = value
  }
  return { min, max }
}

import type { DecisionMatrix } from './decision-matrix'

/** What every value is divided by: the sum of its criterion, or the best of it. */
export type RatioBase = 'sum' | 'best'

/**
 * Values as parts of a whole, for criteria in different units: where less is better, 1 ÷ value; then each value over
 * the sum, or over the best, of its criterion. The best has 1 with `best`; the parts add up to 1 with `sum`.
 *
 * Throws a RangeError for a value of zero or less: it has no ratio.
 *
 * @example ratioValues({ values: [[1, 4], [3, 2]], weights: [1, 1], directions: ['benefit', 'cost'] }, 'best') // [[1 / 3, 0.5], [1, 1]]
 */
export function ratioValues(matrix: DecisionMatrix, base: RatioBase): number[][] {
  const wholes = ratioWholes(matrix, base)
  return matrix.values.map((row) => row.map((value, c) => ratioOf(value, wholes[c]!)))
}

/**
 * What turns a value of each criterion into its ratio: multiplied by it where more is better, divided into it elsewhere
 * (then it is negative, to tell the two apart). Methods that need only sums of ratios keep no matrix of them.
 */
export function ratioWholes({ values, directions }: DecisionMatrix, base: RatioBase): Float64Array {
  const wholes = new Float64Array(directions.length)
  const benefit = directions.map((direction) => direction === 'benefit')
  for (const row of values) {
    for (let c = 0; c < wholes.length; c++) {
      const value = row[c]!
      if (!(value > 0 && value < Infinity)) throw new RangeError(`A value is ${value}: ratios need values above 0`)
      const upward = benefit[c]! ? value : 1 / value
      if (base === 'sum') wholes[c]! += upward
      else if (upward > wholes[c]!) wholes[c] = upward
    }
  }
  return wholes.map((whole, c) => (benefit[c]! ? 1 / whole : -1 / whole))
}

/** The ratio of a value, given what `ratioWholes` says of its criterion. */
export function ratioOf(value: number, whole: number): number {
  return whole > 0 ? value * whole : -whole / value
}

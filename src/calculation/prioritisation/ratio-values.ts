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
export function ratioValues({ values, directions }: DecisionMatrix, base: RatioBase): number[][] {
  const upward = values.map((row) => row.map((value, c) => positive(value, directions[c]!)))
  const whole = directions.map((_, c) =>
    upward.reduce((total, row) => (base === 'sum' ? total + row[c]! : Math.max(total, row[c]!)), 0),
  )
  return upward.map((row) => row.map((value, c) => value / whole[c]!))
}

function positive(value: number, direction: 'benefit' | 'cost'): number {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`A value is ${value}: ratios need values above 0`)
  return direction === 'benefit' ? value : 1 / value
}

import { normaliseWeights, type DecisionMatrix } from './decision-matrix'
import { ratioOf, ratioWholes, type RatioBase } from './ratio-values'

/**
 * The weighted sum of ratios, for criteria in different units without a scale of their own.
 *
 * S = Σ w · r, with r the value over the sum, or over the best, of its criterion (1 ÷ value first where less is better).
 * A new project moves the others: on declared scales, the weighted score is to be preferred, and the product ranks by
 * that one. This is the form in which the published cases and other libraries state the weighted sum: what it is
 * compared with by the tests and by `npm run bench`.
 * Source: C. L. Hwang and K. Yoon, "Multiple attribute decision making", 1981 (simple additive weighting).
 *
 * @example ratioSum({ values: [[1], [3]], weights: [1], directions: ['benefit'] }, 'sum') // [0.25, 0.75]
 */
export function ratioSum(matrix: DecisionMatrix, base: RatioBase): number[] {
  const weights = Float64Array.from(normaliseWeights(matrix.weights))
  const wholes = ratioWholes(matrix, base)
  return matrix.values.map((row) => {
    let sum = 0
    for (let c = 0; c < weights.length; c++) sum += weights[c]! * ratioOf(row[c]!, wholes[c]!)
    return sum
  })
}

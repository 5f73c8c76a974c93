import { normaliseWeights, type DecisionMatrix } from './decision-matrix'
import { ratioOf, ratioWholes, type RatioBase } from './ratio-values'

/**
 * The weighted product of ratios (weighted product model): a bad value is not made good by another one as easily as in
 * a sum, and units do not matter.
 *
 * P = Π r^w, with r the value over the sum, or over the best, of its criterion (1 ÷ value first where less is better);
 * only the proportions between projects have a meaning. Throws a RangeError for a value of zero or less.
 * Sources: P. W. Bridgman, "Dimensional analysis", 1922; D. W. Miller and M. K. Starr, 1969.
 *
 * @example weightedProduct({ values: [[1, 4], [4, 1]], weights: [1, 1], directions: ['benefit', 'benefit'] }) // [0.5, 0.5]
 */
export function weightedProduct(matrix: DecisionMatrix, base: RatioBase = 'best'): number[] {
  const weights = Float64Array.from(normaliseWeights(matrix.weights))
  const wholes = ratioWholes(matrix, base)
  return matrix.values.map((row) => {
    let sum = 0
    for (let c = 0; c < weights.length; c++) sum += weights[c]! * Math.log(ratioOf(row[c]!, wholes[c]!))
    return Math.exp(sum)
  })
}

import { criterionRange, type DecisionMatrix } from './decision-matrix'

/**
 * Weights read off the data: a criterion counts the more, the more it separates the projects and the less it repeats
 * the others (CRITIC).
 *
 * Wⱼ = σⱼ Σₖ (1 − rⱼₖ), normalised, on values scaled to 0…1 in the direction of each criterion; σ is the sample
 * standard deviation, r Pearson's correlation. A constant criterion weighs nothing; if all are, all weigh the same.
 *
 * Proven on published cases and not offered as an origin of the weights: every project or request that joins would
 * change the score of all others, and the priorities of the authority would count for nothing.
 * Source: D. Diakoulaki, G. Mavrotas, L. Papayannakis, Computers & Operations Research 22(7), 1995.
 *
 * @example criticWeights({ values: [[1, 2], [2, 1]], weights: [], directions: ['benefit', 'benefit'] }) // [0.5, 0.5]
 */
export function criticWeights(matrix: DecisionMatrix): number[] {
  const columns = matrix.directions.map((direction, criterion) => {
    const { min, max } = criterionRange(matrix, criterion)
    return matrix.values.map((row) => {
      const scaled = max === min ? 0 : (row[criterion]! - min) / (max - min)
      return direction === 'benefit' ? scaled : 1 - scaled
    })
  })
  const deviations = columns.map(centred)
  const lengths = deviations.map((column) => Math.sqrt(dot(column, column)))
  const information = deviations.map((column, j) => {
    if (lengths[j] === 0) return 0
    const conflict = deviations.reduce((sum, other, k) => {
      const correlation = lengths[k] === 0 ? 0 : dot(column, other) / (lengths[j]! * lengths[k]!)
      return sum + 1 - correlation
    }, 0)
    return lengths[j]! * conflict
  })
  const total = information.reduce((sum, value) => sum + value, 0)
  return information.map((value) => (total === 0 ? 1 / information.length : value / total))
}

function centred(column: readonly number[]): number[] {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length
  return column.map((value) => value - mean)
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0)
}

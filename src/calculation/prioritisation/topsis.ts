import { normaliseWeights, type DecisionMatrix } from './decision-matrix'

/**
 * How near each project is to an ideal one and how far from the worst, from 0 to 1 (TOPSIS).
 *
 * v = w·x / √Σx²; C = d⁻ / (d⁺ + d⁻) with Euclidean distances to the best and worst value of each criterion.
 * A criterion that is zero everywhere counts for nothing; projects all alike are all at 0.5.
 * Source: C. L. Hwang and K. Yoon, "Multiple attribute decision making", 1981.
 *
 * @param scaling `vector` divides by the length of the column, `none` takes values and weights as they are.
 *
 * @example topsis({ values: [[1], [3]], weights: [1], directions: ['benefit'] }) // [0, 1]
 */
export function topsis(
  { values, directions, ...matrix }: DecisionMatrix,
  scaling: 'vector' | 'none' = 'vector',
): number[] {
  const weights = scaling === 'none' ? matrix.weights : normaliseWeights(matrix.weights)
  const toIdeal = new Float64Array(values.length)
  const toWorst = new Float64Array(values.length)
  weights.forEach((weight, criterion) => {
    const factor = scaling === 'none' ? weight : weight / (columnLength(values, criterion) || 1)
    const column = Float64Array.from(values, (row) => row[criterion]! * factor)
    const [low, high] = [
      column.reduce((a, b) => Math.min(a, b), Infinity),
      column.reduce((a, b) => Math.max(a, b), -Infinity),
    ]
    const [ideal, worst] = directions[criterion] === 'benefit' ? [high, low] : [low, high]
    column.forEach((value, i) => {
      toIdeal[i]! += (value - ideal) * (value - ideal)
      toWorst[i]! += (value - worst) * (value - worst)
    })
  })
  return values.map((_, i) => {
    const far = Math.sqrt(toIdeal[i]!)
    const near = Math.sqrt(toWorst[i]!)
    return near + far === 0 ? 0.5 : near / (near + far)
  })
}

function columnLength(values: DecisionMatrix['values'], criterion: number): number {
  let squares = 0
  for (const row of values) squares += row[criterion]! * row[criterion]!
  return Math.sqrt(squares)
}

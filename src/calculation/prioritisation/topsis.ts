import { columnRanges, normaliseWeights, type DecisionMatrix } from './decision-matrix'

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
  const { low, high } = columnRanges(values, weights.length)
  const squares = scaling === 'none' ? null : columnSquares(values, weights.length)
  const factors = Float64Array.from(weights, (weight, c) => (squares ? weight / (Math.sqrt(squares[c]!) || 1) : weight))
  const ideal = Float64Array.from(directions, (direction, c) => (direction === 'benefit' ? high[c]! : low[c]!))
  const worst = Float64Array.from(directions, (direction, c) => (direction === 'benefit' ? low[c]! : high[c]!))
  return values.map((row) => {
    let toIdeal = 0
    let toWorst = 0
    for (let c = 0; c < factors.length; c++) {
      const up = (row[c]! - ideal[c]!) * factors[c]!
      const down = (row[c]! - worst[c]!) * factors[c]!
      toIdeal += up * up
      toWorst += down * down
    }
    const far = Math.sqrt(toIdeal)
    const near = Math.sqrt(toWorst)
    return near + far === 0 ? 0.5 : near / (near + far)
  })
}

function columnSquares(values: DecisionMatrix['values'], width: number): Float64Array {
  const squares = new Float64Array(width)
  for (const row of values) for (let c = 0; c < width; c++) squares[c]! += row[c]! * row[c]!
  return squares
}

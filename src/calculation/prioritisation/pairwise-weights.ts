/** Judgements: `a[i][j]` says how many times criterion i matters more than criterion j; null was not compared. */
export type PairwiseMatrix = readonly (readonly (number | null)[])[]

export type PairwiseWeights = {
  weights: number[]
  lambdaMax: number
  consistencyIndex: number
  /** Saaty's consistency ratio: good at 0.10 or less. */
  consistencyRatio: number
  /** The judgement that fits the weights worst, and the value that would fit; null when all fit. */
  worst: { row: number; column: number; judgement: number; fitting: number } | null
}

/** Mean consistency index of random matrices of order n (Saaty 2005), n = 1…15. */
const RANDOM_INDEX = [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59]

const PRECISION = 1e-13
const MOST_ITERATIONS = 1000

/**
 * Weights of criteria from comparisons two by two: the principal eigenvector of the judgements, with how consistent
 * they are and which judgement hurts most.
 *
 * λ = mean((A·w)ᵢ / wᵢ), CI = (λ − n) / (n − 1), CR = CI / RI(n) with Saaty's 2005 indices. Worst judgement:
 * greatest |ln(aᵢⱼ wⱼ / wᵢ)|. A missing pair counts as the ratio of the weights found (Harker 1987).
 * Source: T. L. Saaty, "Decision making with the analytic hierarchy process", 2008.
 *
 * Throws a RangeError when the matrix is not square, has more than 15 rows, a judgement is not above zero,
 * or the comparisons do not link all criteria.
 *
 * @example pairwiseWeights([[1, 3], [1 / 3, 1]]).weights // [0.75, 0.25]
 */
export function pairwiseWeights(matrix: PairwiseMatrix): PairwiseWeights {
  check(matrix)
  const n = matrix.length
  const weights = principalVector(matrix)
  const lambdaMax = multiply(matrix, weights).reduce((sum, value, i) => sum + value / weights[i]!, 0) / n
  const consistencyIndex = n > 1 ? Math.max(0, lambdaMax - n) / (n - 1) : 0
  const consistencyRatio = n > 2 ? consistencyIndex / RANDOM_INDEX[n - 1]! : 0
  return { weights, lambdaMax, consistencyIndex, consistencyRatio, worst: worstJudgement(matrix, weights) }
}

/**
 * One matrix from the judgements of several voters: the geometric mean of each pair, which keeps reciprocity.
 * A voter who did not compare a pair has no part in it.
 *
 * @example groupJudgements([[[1, 2], [0.5, 1]], [[1, 8], [0.125, 1]]]) // [[1, 4], [0.25, 1]]
 */
export function groupJudgements(voters: readonly PairwiseMatrix[]): (number | null)[][] {
  const [first = []] = voters
  return first.map((row, i) => row.map((_, j) => geometricMean(voters.map((matrix) => matrix[i]?.[j] ?? null))))
}

function geometricMean(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null)
  if (given.length === 0) return null
  return given.reduce((product, value) => product * value, 1) ** (1 / given.length)
}

function check(matrix: PairwiseMatrix): void {
  const n = matrix.length
  if (n < 1 || n > RANDOM_INDEX.length) throw new RangeError(`${n} criteria: 1 to 15 can be compared two by two`)
  for (const row of matrix) {
    if (row.length !== n) throw new RangeError(`${n} rows and ${row.length} columns: the matrix must be square`)
    const wrong = row.find((value) => value !== null && !(value > 0 && value < Infinity))
    if (wrong !== undefined) throw new RangeError(`A judgement is ${wrong}: it must be above 0`)
  }
  if (linkedTo(matrix, 0).size < n) throw new RangeError('Some criteria are not linked to the others by any comparison')
}

function linkedTo(matrix: PairwiseMatrix, start: number): Set<number> {
  const linked = new Set([start])
  for (const i of linked) matrix[i]!.forEach((value, j) => value !== null && linked.add(j))
  return linked
}

/** Power iteration from the geometric means of the rows. */
function principalVector(matrix: PairwiseMatrix): number[] {
  const n = matrix.length
  const cells = withOwnRatios(matrix)
  let weights = Float64Array.from(toUnitSum(matrix.map((row) => geometricMean(row) ?? 1)))
  let next = new Float64Array(n)
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    let sum = 0
    for (let i = 0, at = 0; i < n; i++) {
      let product = 0
      for (let j = 0; j < n; j++) product += cells[at++]! * weights[j]!
      next[i] = product
      sum += product
    }
    let change = 0
    for (let i = 0; i < n; i++) {
      next[i]! /= sum
      const difference = next[i]! - weights[i]!
      if (difference > change || -difference > change) change = difference < 0 ? -difference : difference
    }
    ;[weights, next] = [next, weights]
    if (change < PRECISION) break
  }
  return [...weights]
}

/** A missing pair contributes (wᵢ / wⱼ) · wⱼ = wᵢ: each of them adds one to the diagonal of its row. */
function withOwnRatios(matrix: PairwiseMatrix): Float64Array {
  const n = matrix.length
  const cells = new Float64Array(n * n)
  matrix.forEach((row, i) =>
    row.forEach((value, j) => {
      cells[value === null ? i * n + i : i * n + j]! += value ?? 1
    }),
  )
  return cells
}

function multiply(matrix: PairwiseMatrix, weights: readonly number[]): number[] {
  const cells = withOwnRatios(matrix)
  return weights.map((_, i) => weights.reduce((sum, weight, j) => sum + cells[i * weights.length + j]! * weight, 0))
}

function toUnitSum(vector: readonly number[]): number[] {
  const sum = vector.reduce((total, value) => total + value, 0)
  return vector.map((value) => value / sum)
}

function worstJudgement(matrix: PairwiseMatrix, weights: readonly number[]): PairwiseWeights['worst'] {
  let worst: PairwiseWeights['worst'] = null
  let farthest = 1e-9
  for (let row = 0; row < matrix.length; row++) {
    for (let column = row + 1; column < matrix.length; column++) {
      const judgement = matrix[row]![column]!
      if (judgement === null) continue
      const fitting = weights[row]! / weights[column]!
      const distance = Math.abs(Math.log(judgement / fitting))
      if (distance <= farthest) continue
      farthest = distance
      worst = { row, column, judgement, fitting }
    }
  }
  return worst
}

import { comparableScores, countedCriteria, filledScores } from './comparable-scores'
import { criterionRange, type DecisionMatrix } from './decision-matrix'
import { promethee } from './promethee'
import type { Weigh } from './rank-probability'
import type { Ranking } from './ranking'
import { ratioValues } from './ratio-values'
import { rankedProjects, scoreMatrix, type ScoreMatrix } from './score-matrix'

/**
 * How the ranked projects, in rank order, would be weighed anew by the method that ranked them.
 * `linear`: their order is that of a sum of weights times values, so that the limits of each weight are exact.
 */
export type Weighing = { linear: ScoreMatrix } | { weigh: Weigh } | null

const DAYS_UNIT = 100_00

/**
 * The weighing of a ranking. PROMETHEE II is a sum of weights times the net flows of each criterion; the weighted product
 * is one of their logarithms; WSJF divides the weighted score of each project by its size. TOPSIS and VIKOR are not sums.
 * An own formula has no weights: null.
 */
export function weighing(ranking: Ranking): Weighing {
  const { method, criteria } = ranking
  if (method === 'formula') return null
  const ranked = rankedProjects(ranking)
  if (method === 'weightedSum' || method === 'wsjf') {
    const matrix = scoreMatrix(ranking)
    if (method === 'weightedSum') return { linear: matrix }
    const perDay = (score: number | null, i: number) => score && (score * DAYS_UNIT) / ranked[i]!.project.moeDays!
    return { linear: { ...matrix, values: matrix.values.map((row, i) => row.map((score) => perDay(score, i))) } }
  }
  const scores = filledScores(
    ranking.projects.map(({ scores }) => scores),
    criteria,
    ranking.missingScore,
  ).slice(0, ranked.length)
  const { matrix } = comparableScores(scores, criteria)
  switch (method) {
    case 'weightedProduct':
      return {
        linear: spread(
          ratioValues(matrix, 'best').map((row) => row.map(Math.log)),
          ranking,
        ),
      }
    case 'promethee':
      return { linear: spread(transposed(matrix.weights.map((_, c) => promethee(only(matrix, c)))), ranking) }
    case 'topsis':
      return { weigh: nearness(matrix, countedCriteria(criteria)) }
    case 'vikor':
      return { weigh: compromise(matrix, countedCriteria(criteria)) }
  }
}

/** One row per project over all criteria, those that do not count at zero. */
function spread(values: readonly (readonly number[])[], { criteria }: Ranking): ScoreMatrix {
  const counted = countedCriteria(criteria)
  const shares = criteria.map(({ share }) => share)
  return {
    shares,
    values: values.map((row) => {
      const line = shares.map(() => 0)
      counted.forEach((c, i) => (line[c] = row[i]!))
      return line
    }),
  }
}

function only({ values, directions }: DecisionMatrix, criterion: number): DecisionMatrix {
  return { values: values.map((row) => [row[criterion]!]), weights: [1], directions: [directions[criterion]!] }
}

function transposed(columns: readonly (readonly number[])[]): number[][] {
  return (columns[0] ?? []).map((_, i) => columns.map((column) => column[i]!))
}

/** TOPSIS with the squares of all distances worked out before: only the weights change. */
function nearness(matrix: DecisionMatrix, counted: readonly number[]): Weigh {
  const distances = (toBest: boolean) =>
    matrix.values.map((row) =>
      row.map((value, c) => {
        const { min, max } = criterionRange(matrix, c)
        const end = (matrix.directions[c] === 'benefit') === toBest ? max : min
        const squares = matrix.values.reduce((sum, other) => sum + other[c]! * other[c]!, 0)
        return squares === 0 ? 0 : ((value - end) * (value - end)) / squares
      }),
    )
  const [toBest, toWorst] = [distances(true), distances(false)]
  return (weights, totals) => {
    for (let i = 0; i < totals.length; i++) {
      let [far, near] = [0, 0]
      for (let k = 0; k < counted.length; k++) {
        const square = weights[counted[k]!]! * weights[counted[k]!]!
        far += square * toBest[i]![k]!
        near += square * toWorst[i]![k]!
      }
      const both = Math.sqrt(far) + Math.sqrt(near)
      totals[i] = both === 0 ? 0.5 : Math.sqrt(near) / both
    }
  }
}

/** VIKOR with the regrets worked out before; the greatest total is the smallest index. */
function compromise(matrix: DecisionMatrix, counted: readonly number[]): Weigh {
  const ranges = matrix.weights.map((_, c) => criterionRange(matrix, c))
  const regrets = matrix.values.map((row) =>
    row.map((value, c) => {
      const { min, max } = ranges[c]!
      return max === min ? 0 : Math.abs((matrix.directions[c] === 'benefit' ? max : min) - value) / (max - min)
    }),
  )
  const group = new Float64Array(matrix.values.length)
  const worst = new Float64Array(matrix.values.length)
  return (weights, totals) => {
    for (let i = 0; i < totals.length; i++) {
      let [sum, most] = [0, 0]
      for (let k = 0; k < counted.length; k++) {
        const regret = weights[counted[k]!]! * regrets[i]![k]!
        sum += regret
        if (regret > most) most = regret
      }
      group[i] = sum
      worst[i] = most
    }
    const [overGroup, overWorst] = [unitScale(group), unitScale(worst)]
    for (let i = 0; i < totals.length; i++) totals[i] = -(overGroup(group[i]!) + overWorst(worst[i]!)) / 2
  }
}

function unitScale(values: Float64Array): (value: number) => number {
  let [low, high] = [values[0] ?? 0, values[0] ?? 0]
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return high === low ? () => 0 : (value) => (value - low) / (high - low)
}

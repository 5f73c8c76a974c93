import type { Days } from '../../portfolio/amount'
import type { RankingMethod, Settings } from '../../portfolio/settings'
import { comparableScores, filledScores } from './comparable-scores'
import type { DecisionMatrix } from './decision-matrix'
import { promethee } from './promethee'
import type { WeightedCriterion } from './ranking'
import type { ScoreFormula } from './score-formula'
import { topsis } from './topsis'
import { vikor } from './vikor'
import { weightedProduct } from './weighted-product'
import { weightedShortestJob } from './weighted-shortest-job'

/** Points for 100 days of work, of days in hundredths. */
const DAYS_UNIT = 100_00

export type ScoringInputs = {
  method: Exclude<RankingMethod, 'weightedSum'>
  criteria: readonly WeightedCriterion[]
  /** One row per project, as typed. */
  scores: readonly (readonly (number | null)[])[]
  weightedScores: readonly (number | null)[]
  /** MOE days. */
  sizes: readonly (Days | null)[]
  missingScore: Settings['missingScore']
  formula: ScoreFormula | null
}

/**
 * The score of each project by a method other than the weighted sum; null where the method has nothing to say: a score
 * is missing, is not above zero (weighted product), a size is not (WSJF), the formula gives no number.
 *
 * TOPSIS: 100 · closeness. PROMETHEE II: 50 · (1 + net flow). VIKOR: 100 · (1 − Q). Weighted product: 100 · product over
 * the best of each criterion. WSJF: weighted score for 100 MOE days. Rounded to 10 decimals, as the weighted score is.
 */
export function methodScores(inputs: ScoringInputs): (number | null)[] {
  const { method, criteria, weightedScores, sizes, formula } = inputs
  if (method === 'wsjf') {
    return weightedScores.map((score, i) => settled(weightedShortestJob(score, daysOf(sizes[i]!))))
  }
  const scores = filledScores(inputs.scores, criteria, inputs.missingScore)
  if (method === 'formula') {
    return scores.map((row, i) => {
      if (inputs.scores[i]!.every((score) => score === null)) return null
      const given = criteria.flatMap(({ criterion }, c) =>
        row[c] === null ? [] : [[criterion.code, row[c]!] as const],
      )
      return settled(formula?.score(new Map(given)) ?? null)
    })
  }
  const known = scores.map((row, i) => {
    const usable = weightedScores[i] !== null && !(method === 'weightedProduct' && hasNoRatio(row, criteria))
    return usable ? row : row.map(() => null)
  })
  const { rows, matrix } = comparableScores(known, criteria)
  const results: (number | null)[] = scores.map(() => null)
  if (matrix.weights.length === 0) return results
  matrixScores(method, matrix).forEach((score, i) => (results[rows[i]!] = settled(score)))
  return results
}

function matrixScores(method: 'weightedProduct' | 'topsis' | 'promethee' | 'vikor', matrix: DecisionMatrix): number[] {
  switch (method) {
    case 'weightedProduct':
      return weightedProduct(matrix).map((product) => 100 * product)
    case 'topsis':
      return topsis(matrix).map((closeness) => 100 * closeness)
    case 'promethee':
      return promethee(matrix).map((flow) => 50 * (1 + flow))
    case 'vikor':
      return vikor(matrix).index.map((index) => 100 * (1 - index))
  }
}

/** A ratio needs scores above zero on every criterion that counts. */
function hasNoRatio(row: readonly (number | null)[], criteria: readonly WeightedCriterion[]): boolean {
  return comparableScores([row], criteria).matrix.values.some((values) => values.some((value) => value <= 0))
}

function daysOf(size: Days | null): number | null {
  return size === null ? null : size / DAYS_UNIT
}

function settled(score: number | null): number | null {
  return score === null ? null : Math.round(score * 1e10) / 1e10
}

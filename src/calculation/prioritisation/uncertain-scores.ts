import type { Random } from '../random'
import { criterionValue } from './criterion-value'
import type { Weigh } from './rank-probability'
import type { WeightedCriterion } from './ranking'

/**
 * Weighted scores in which every score may be wrong: at each draw a score moves by a number between − `uncertainty` and
 * + `uncertainty` points, small moves being the likelier (triangular), and is held within its scale. Missing scores stay
 * missing, and re-weight the others.
 *
 * The difference of two random numbers from 0 to 1 has exactly that law.
 *
 * @param scores One row per project, in points of each criterion's scale.
 */
export function uncertainScores(
  scores: readonly (readonly (number | null)[])[],
  criteria: readonly WeightedCriterion[],
  { uncertainty, random }: { uncertainty: number; random: Random },
): Weigh {
  const value = criteria.map(valuer)
  return (weights, totals) => {
    for (let i = 0; i < scores.length; i++) {
      const row = scores[i]!
      let total = 0
      let given = 0
      for (let c = 0; c < row.length; c++) {
        const score = row[c]!
        if (score === null) continue
        total += weights[c]! * value[c]!(score + uncertainty * (random() - random()))
        given += weights[c]!
      }
      totals[i] = given > 0 ? total / given : 0
    }
  }
}

/** `criterionValue` with what does not change worked out before. */
function valuer(criterion: WeightedCriterion): (score: number) => number {
  const { worst, best, curve } = criterion
  if (curve !== null || worst === best) return (score) => criterionValue(score, criterion)
  const slope = 1 / (best - worst)
  return (score) => {
    const value = (score - worst) * slope
    return value < 0 ? 0 : value > 1 ? 1 : value
  }
}

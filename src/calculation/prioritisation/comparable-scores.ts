import type { Settings } from '../../portfolio/settings'
import { criterionValue } from './criterion-value'
import type { DecisionMatrix } from './decision-matrix'
import type { WeightedCriterion } from './ranking'

/**
 * The scores of projects with the missing ones filled in: by the worst of the scale, or by the mean of the other
 * projects, if that is the policy; else they stay missing.
 */
export function filledScores(
  scores: readonly (readonly (number | null)[])[],
  criteria: readonly WeightedCriterion[],
  missing: Settings['missingScore'],
): (number | null)[][] {
  const fillers = criteria.map(({ worst }, c): number | null => {
    if (missing === 'worst') return worst
    if (missing !== 'mean') return null
    const given = scores.flatMap((row) => row[c] ?? [])
    return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length
  })
  return scores.map((row) => row.map((score, c) => score ?? fillers[c]!))
}

/** The criteria that count, by their place in the list. */
export function countedCriteria(criteria: readonly Pick<WeightedCriterion, 'share'>[]): number[] {
  return [...criteria.keys()].filter((c) => criteria[c]!.share > 0)
}

/**
 * What methods compare that need every score of every project: the criteria that count, and the rows that lack none of
 * them. A score whose criterion declares a broken line is what the score is worth on it, more being better.
 */
export function comparableScores(
  scores: readonly (readonly (number | null)[])[],
  criteria: readonly WeightedCriterion[],
): { rows: number[]; matrix: DecisionMatrix } {
  const counted = countedCriteria(criteria)
  const rows = [...scores.keys()].filter((i) => counted.every((c) => scores[i]![c] !== null))
  return {
    rows,
    matrix: {
      values: rows.map((i) => counted.map((c) => comparable(scores[i]![c]!, criteria[c]!))),
      weights: counted.map((c) => criteria[c]!.share),
      directions: counted.map((c) => (criteria[c]!.curve === null ? criteria[c]!.criterion.direction : 'benefit')),
    },
  }
}

function comparable(score: number, criterion: WeightedCriterion): number {
  return criterion.curve === null ? score : criterionValue(score, criterion)
}

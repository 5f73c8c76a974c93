import { familiesOf, familyOf } from '../../calculation/prioritisation/rank-projects'
import type { Family, Ranking, WeightedCriterion } from '../../calculation/prioritisation/ranking'

/** A criterion and its place in the lists of scores. */
export type OrderedCriterion = WeightedCriterion & { index: number }

/** The criteria family after family, so that each family is one block of columns. */
export function orderedCriteria({ criteria }: Ranking): OrderedCriterion[] {
  const indexed = criteria.map((criterion, index) => ({ ...criterion, index }))
  return familiesOf(criteria).flatMap((family) => indexed.filter((criterion) => familyOf(criterion) === family))
}

/** The families to show apart: none when all criteria are of one family, whose sub-score would repeat the score. */
export function shownFamilies({ criteria }: Ranking): Family[] {
  const families = familiesOf(criteria)
  return families.length > 1 ? families : []
}

/** The column of a criterion's scores in the ranking table. */
export function scoreColumn(criterion: OrderedCriterion): string {
  return `score/${criterion.criterion.code}`
}

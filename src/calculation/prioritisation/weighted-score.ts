import type { Settings } from '../../portfolio/settings'

export type ScoredCriterion = {
  /** 0 to 1, or null when no score was given. */
  normalised: number | null
  /** Mean of the normalised scores given to other projects, for the policy `mean`. */
  mean: number | null
  share: number
}

/**
 * The weighted score of one project on 0…100, with the share of the weights for which a score was given.
 *
 * score = 100 · Σ share · r ÷ Σ share, over the criteria that have a score, rounded to 10 decimals so that the last bits
 * of a sum never part two equal projects.
 *
 * A missing score never counts as 0 silently: `reweight` leaves the criterion out, `worst` takes the worst of the scale,
 * `mean` takes the mean of the other projects, `exclude` gives no score at all. No score anywhere: null.
 *
 * @example weightedScore([{ normalised: 0.8, mean: 0.5, share: 0.75 }, { normalised: null, mean: 0.5, share: 0.25 }], 'reweight') // { score: 80, completeness: 0.75 }
 * @example weightedScore([{ normalised: 0.8, mean: 0.5, share: 0.75 }, { normalised: null, mean: 0.5, share: 0.25 }], 'exclude')  // { score: null, completeness: 0.75 }
 */
export function weightedScore(
  criteria: readonly ScoredCriterion[],
  missing: Settings['missingScore'],
): { score: number | null; completeness: number } {
  let points = 0
  let counted = 0
  let given = 0
  let all = 0
  for (const { normalised, mean, share } of criteria) {
    all += share
    if (normalised !== null) given += share
    const used = normalised ?? (missing === 'worst' ? 0 : missing === 'mean' ? mean : null)
    if (used === null) continue
    points += share * used
    counted += share
  }
  const completeness = all === 0 ? 0 : given / all
  const complete = criteria.every(({ normalised, share }) => normalised !== null || share === 0)
  if (given === 0 || counted === 0 || (missing === 'exclude' && !complete)) return { score: null, completeness }
  return { score: settled((100 * points) / counted), completeness: complete ? 1 : completeness }
}

/** Ten decimals: 55.00000000000001 and 55 are the same score, and a sheet that rounds likewise agrees. */
function settled(score: number): number {
  return Math.round(score * 1e10) / 1e10
}

import { criterionValue } from './criterion-value'
import type { Ranking, RankedProject } from './ranking'

/** Normalised scores of the ranked projects, ready to be weighed anew. */
export type ScoreMatrix = {
  /** One row per project, one score from 0 to 1 per criterion; null leaves the criterion out and re-weights the others. */
  values: readonly (readonly (number | null)[])[]
  /** The weight of each criterion; they add up to 1. */
  shares: readonly number[]
}

/** The projects that have a rank, in rank order. */
export function rankedProjects({ projects }: Pick<Ranking, 'projects'>): RankedProject[] {
  return projects.filter(({ rank }) => rank !== null)
}

/**
 * The ranked projects' normalised scores in rank order, missing ones filled in as the ranking did:
 * the worst of the scale, the mean of the other projects, or left out.
 */
export function scoreMatrix(ranking: Ranking): ScoreMatrix {
  const { criteria, missingScore, projects } = ranking
  const filler = criteria.map((criterion, c): number | null => {
    if (missingScore === 'worst') return 0
    if (missingScore !== 'mean') return null
    const given = projects.flatMap(({ scores }) => (scores[c] == null ? [] : [criterionValue(scores[c], criterion)]))
    return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length
  })
  return {
    values: rankedProjects(ranking).map(({ scores }) =>
      criteria.map((criterion, c) => {
        const score = scores[c] ?? null
        return score === null ? filler[c]! : criterionValue(score, criterion)
      }),
    ),
    shares: criteria.map(({ share }) => share),
  }
}

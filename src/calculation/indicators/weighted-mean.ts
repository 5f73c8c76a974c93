import { ratio, sumOf, type Days } from '../../portfolio/amount'
import type { Project } from '../../portfolio/project'

/** How much each project counts: the same, by its envelope, by its days of work, or by its score in the ranking. */
export const WEIGHTINGS = ['unweighted', 'byCost', 'byDays', 'byValue'] as const
export type Weighting = (typeof WEIGHTINGS)[number]

/** A figure of the portfolio under every weighting: which one is read is always said. */
export type WeightedFigure = Record<Weighting, number | null> & {
  /** Projects that the figure rests on, of all those that it concerns. */
  known: number
  of: number
}

/**
 * The mean of a figure over projects, under each weighting. Projects whose figure is unknown are left out, and under a
 * weighting those without that weight; nothing left is null.
 *
 * K = Σ pᵢ · kᵢ ÷ Σ pᵢ, with p = 1, the envelope, the MOE, MOA and AMOA days, or the score
 *
 * @param scores The score of each project in the ranking, by code.
 *
 * @example weightedFigure([{ code: 'A', envelope: 300 }, { code: 'B', envelope: 100 }], ({ code }) => (code === 'A' ? 0.2 : 1), new Map()).byCost // 0.4
 */
export function weightedFigure(
  projects: readonly Project[],
  pick: (project: Project) => number | null,
  scores: ReadonlyMap<string, number>,
): WeightedFigure {
  const known = projects.flatMap((project) => {
    const figure = pick(project)
    return figure === null ? [] : [{ project, figure }]
  })
  const mean = (weightOf: (project: Project) => number | null) => {
    const weighed = known.flatMap(({ project, figure }) => {
      const weight = weightOf(project)
      return weight === null || weight === undefined ? [] : [{ weight, figure }]
    })
    return ratio(
      sumOf(weighed, ({ weight, figure }) => weight * figure),
      sumOf(weighed, ({ weight }) => weight),
    )
  }
  return {
    unweighted: mean(() => 1),
    byCost: mean(({ envelope }) => envelope),
    byDays: mean(daysOf),
    byValue: mean(({ code }) => scores.get(code) ?? null),
    known: known.length,
    of: projects.length,
  }
}

/** All days typed for a project; null when none is. */
function daysOf({ moeDays, moaDays, amoaDays }: Project): Days | null {
  const typed = [moeDays, moaDays, amoaDays].filter((days) => days !== null && days !== undefined)
  return typed.length === 0 ? null : sumOf(typed, (days) => days)
}

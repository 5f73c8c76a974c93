import type { Money } from '../../portfolio/amount'
import type { Finding } from '../../portfolio/finding'
import type { Criterion, ValuePoint } from '../../portfolio/criterion'
import type { Project } from '../../portfolio/project'
import type { RankingMethod, Settings } from '../../portfolio/settings'
import type { CriterionWeights } from './criterion-weights'

/** `fixed`: the scale that the criterion declares. `observed`: from the least to the greatest score given. */
export type ScaleChoice = Settings['scoreScale']

/** A criterion ready for use: its share of the weight, and the scores that earn nothing and everything. */
export type WeightedCriterion = {
  criterion: Criterion
  /** 0 to 1; the shares of all criteria add up to 1. */
  share: number
  /** The score worth 0 and the score worth 1; `worst` is the greater one when less is better. Equal when constant. */
  worst: number
  best: number
  /** The broken line that the criterion declares instead of a straight one from worst to best. */
  curve: ValuePoint[] | null
  /** Everybody has the same score: it cannot change the order. */
  constant: boolean
}

export type Family = NonNullable<Criterion['family']> | 'other'

export type RankedProject = {
  project: Project
  /** 1 for the first; equal scores share a rank and the next ranks are skipped (1224). Null when not ranked. */
  rank: number | null
  /** 0 to 100, unless the method has no such scale: points per 100 days of work, or what the authority's formula gives. */
  score: number | null
  /** Score as a share of the sum of all scores. */
  valueShare: number | null
  /** 0 to 100 within each family of criteria, null where no score was given. */
  families: Partial<Record<Family, number | null>>
  /** Share of the weights for which a score was given. */
  completeness: number
  /** The score of each criterion as given, in the order of `criteria`; the mean when several assessors gave one. */
  scores: (number | null)[]
  /** Envelopes of this project and of all those before it, in rank order. A missing envelope adds nothing. */
  cumulated: Money
  /** Is the cumulated cost within the voted budget? Null without a voted budget. */
  withinBudget: boolean | null
  /** Points per 100,000 euros of envelope. */
  valuePerCost: number | null
}

export type Ranking = {
  method: RankingMethod
  /** Where the weights come from, and how consistent the comparisons are that gave them. */
  weights: Pick<CriterionWeights, 'origin' | 'consistency'>
  criteria: WeightedCriterion[]
  scale: ScaleChoice
  missingScore: Settings['missingScore']
  /** In rank order, ties by code; those without a rank last. */
  projects: RankedProject[]
  /** Sum of the envelopes; null when no project has one. */
  envelope: Money | null
  votedBudget: Money | null
  findings: Finding[]
}

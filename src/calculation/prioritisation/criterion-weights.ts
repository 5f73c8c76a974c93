import { placeOf, type Finding } from '../../portfolio/finding'
import type { Criterion } from '../../portfolio/criterion'
import type { Portfolio } from '../../portfolio/portfolio'
import type { WeightsOrigin } from '../../portfolio/settings'
import { comparedWeights } from './compared-weights'
import { normaliseWeights } from './decision-matrix'
import { rankOrderWeights } from './rank-order-weights'

export type CriterionWeights = {
  /** Where the weights come from after all: the typed ones where the others cannot be had. */
  origin: WeightsOrigin
  /** In the order of the criteria, before they are brought to a sum of 1. */
  weights: number[]
  /** 0 to 1, adding up to 1. */
  shares: number[]
  /** Saaty's consistency ratio of the comparisons, and how many people compared; null without comparisons. */
  consistency: { ratio: number; voters: number } | null
  findings: Finding[]
}

/** The swing from worst to best that matters most is worth so many points. */
const MOST_POINTS = 100

/**
 * What each criterion weighs, and where that comes from: typed weights; points of a swing (100 for the criterion whose
 * swing from the worst to the best score matters most, the others in proportion; D. von Winterfeldt and W. Edwards,
 * 1986); an order of importance; or comparisons two by two.
 */
export function criterionWeights(
  criteria: readonly Criterion[],
  { settings, pairwise }: Pick<Portfolio, 'settings' | 'pairwise'>,
): CriterionWeights {
  const { weightsOrigin } = settings
  const typed = (findings: Finding[] = [], consistency: CriterionWeights['consistency'] = null): CriterionWeights => {
    const weights = criteria.map(({ weight }) => Math.max(0, weight ?? 0))
    const found = [...findings, ...weightFindings(criteria, weightsOrigin)]
    return { ...settled(weightsOrigin === 'swing' ? 'swing' : 'typed', weights), consistency, findings: found }
  }
  if (criteria.length === 0) return typed()
  if (weightsOrigin === 'rankOrder') {
    if (criteria.every(({ importance }) => importance === null)) return typed([about(criteria[0]!, 'noImportance')])
    const weights = rankOrderWeights(criteria.map(({ importance }) => importance))
    const missing = criteria.filter(({ importance }) => importance === null)
    return {
      ...settled('rankOrder', weights),
      consistency: null,
      findings: missing.map((criterion) => about(criterion, 'criterionWithoutImportance')),
    }
  }
  if (weightsOrigin !== 'pairwise') return typed()
  const { weights, consistencyRatio, voters, findings } = comparedWeights(criteria, pairwise)
  const consistency = consistencyRatio === null ? null : { ratio: consistencyRatio, voters }
  return weights === null ? typed(findings, consistency) : { ...settled('pairwise', weights), consistency, findings }
}

function settled(origin: WeightsOrigin, weights: number[]): Pick<CriterionWeights, 'origin' | 'weights' | 'shares'> {
  return { origin, weights, shares: normaliseWeights(weights) }
}

function weightFindings(criteria: readonly Criterion[], origin: WeightsOrigin): Finding[] {
  const findings = criteria
    .filter(({ weight }) => weight !== null && weight < 0)
    .map((criterion) => about(criterion, 'negativeWeight', 'weight'))
  if (criteria.length > 0 && criteria.every(({ weight }) => weight === null || weight <= 0))
    return [...findings, about(criteria[0]!, 'weightsAllZero', 'weight')]
  const most = criteria.reduce((greatest, { weight }) => Math.max(greatest, weight ?? 0), 0)
  const points =
    origin === 'swing' && most !== MOST_POINTS ? [about(criteria[0]!, 'swingWithoutHundred', 'weight')] : []
  return [
    ...findings,
    ...points,
    ...criteria.filter(({ weight }) => weight === null).map((c) => about(c, 'criterionWithoutWeight', 'weight')),
  ]
}

function about(criterion: Criterion, code: string, column = 'importance'): Finding {
  return { code, severity: 'warning', place: placeOf(criterion.origin, column), params: { criterion: criterion.label } }
}

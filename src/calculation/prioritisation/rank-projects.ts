import { ratio, sumOf, type Money } from '../../portfolio/amount'
import { byCode, compareCodes } from '../../portfolio/by-code'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import { competitionRanks } from './competition-ranks'
import { criterionValue } from './criterion-value'
import { criterionWeights } from './criterion-weights'
import { methodScores, type ScoringInputs } from './method-scores'
import { ownFormula } from './own-formula'
import type { Family, RankedProject, Ranking, ScaleChoice, WeightedCriterion } from './ranking'
import { emptinessFindings, outOfScale, projectFindings } from './ranking-findings'
import { scoreTable } from './score-table'
import { unrankedByMethod } from './unranked-by-method'
import { weightedCriteria } from './weighted-criteria'
import { weightedScore, type ScoredCriterion } from './weighted-score'

/** 100,000 euros in cents. */
const COST_UNIT = 100_000_00

type Scored = Omit<RankedProject, 'rank' | 'valueShare' | 'cumulated' | 'withinBudget'>

/**
 * Which projects matter most? All projects in the order of their score by the method that the workbook asks for, with
 * what each adds to the cost. A formula that cannot be used gives way to the weighted sum, and it is said.
 * The order of the rows of any table changes nothing.
 */
export function rankProjects(
  portfolio: Portfolio,
  { scale = portfolio.settings.scoreScale }: { scale?: ScaleChoice } = {},
): Ranking {
  const { missingScore, votedBudget, rankingMethod } = portfolio.settings
  const projects = byCode(portfolio.projects)
  const ordered = byCode(portfolio.criteria)
  const table = scoreTable(projects, ordered, scoresOfProjects(portfolio))
  const columns = ordered.length === 0 ? [] : transposed(table.values, ordered.length)
  const weights = criterionWeights(ordered, portfolio)
  const { criteria, findings } = weightedCriteria(ordered, columns, { shares: weights.shares, scale })
  const means = columns.map((column, c) => meanNormalised(column, criteria[c]!))
  const groups = familiesOf(criteria).map((family): [Family, number[]] => [
    family,
    [...criteria.keys()].filter((c) => familyOf(criteria[c]!) === family),
  ])
  const weighted = projects.map((project, i) =>
    scoredProject(project, table.values[i]!, { criteria, groups, means, missingScore }),
  )
  const own = rankingMethod === 'formula' ? ownFormula(portfolio) : null
  const method = own?.formula === null ? 'weightedSum' : rankingMethod
  const scored = byMethod(weighted, { method, criteria, missingScore, formula: own?.formula ?? null })

  return {
    method,
    weights: { origin: weights.origin, consistency: weights.consistency },
    criteria,
    scale,
    missingScore,
    projects: inRankOrder(scored, votedBudget),
    envelope: projects.some(({ envelope }) => envelope !== null)
      ? sumOf(projects, ({ envelope }) => envelope ?? 0)
      : null,
    votedBudget,
    findings: [
      ...emptinessFindings(portfolio),
      ...(own?.findings ?? []),
      ...weights.findings,
      ...findings,
      ...table.findings,
      ...(scale === 'fixed' ? outOfScale(portfolio) : []),
      ...scored.flatMap((project) => projectFindings(project, criteria)),
      ...unrankedByMethod(weighted, scored, { method, criteria, missingScore }),
    ],
  }
}

function byMethod(
  weighted: readonly Scored[],
  { method, ...rest }: Pick<ScoringInputs, 'criteria' | 'missingScore' | 'formula'> & Pick<Ranking, 'method'>,
): readonly Scored[] {
  if (method === 'weightedSum') return weighted
  const scores = methodScores({
    method,
    ...rest,
    scores: weighted.map(({ scores }) => scores),
    weightedScores: weighted.map(({ score }) => score),
    sizes: weighted.map(({ project }) => project.moeDays),
  })
  return weighted.map((project, i) => ({
    ...project,
    score: scores[i]!,
    valuePerCost: perCost(scores[i]!, project.project.envelope),
  }))
}

/** A request is scored in the same table, and ranked elsewhere. */
function scoresOfProjects({ projects, requests, scores }: Portfolio): Portfolio['scores'] {
  const codes = new Set(projects.map(({ code }) => code))
  const others = new Set(requests.map(({ number }) => number).filter((number) => !codes.has(number)))
  return others.size === 0 ? scores : scores.filter(({ project }) => !others.has(project))
}

function transposed(values: readonly (readonly (number | null)[])[], width: number): (number | null)[][] {
  return Array.from({ length: width }, (_, column) => values.map((row) => row[column]!))
}

function meanNormalised(column: readonly (number | null)[], criterion: WeightedCriterion): number | null {
  const given = column.filter((score) => score !== null)
  return ratio(
    sumOf(given, (score) => criterionValue(score, criterion)),
    given.length,
  )
}

type Weighting = Pick<Ranking, 'criteria' | 'missingScore'> & {
  /** The criteria of each family, by their place in the list. */
  groups: [Family, number[]][]
  means: (number | null)[]
}

function scoredProject(
  project: Project,
  scores: (number | null)[],
  { criteria, groups, means, missingScore }: Weighting,
): Scored {
  const terms = criteria.map((criterion, c): ScoredCriterion => {
    const score = scores[c]!
    return {
      normalised: score === null ? null : criterionValue(score, criterion),
      mean: means[c]!,
      share: criterion.share,
    }
  })
  const { score, completeness } = weightedScore(terms, missingScore)
  const families: RankedProject['families'] = {}
  for (const [family, members] of groups) {
    families[family] = weightedScore(
      members.map((c) => terms[c]!),
      'reweight',
    ).score
  }
  return { project, score, completeness, families, scores, valuePerCost: perCost(score, project.envelope) }
}

function perCost(score: number | null, envelope: Money | null): number | null {
  return score === null || envelope === null ? null : ratio(score * COST_UNIT, envelope)
}

/** The families in use, in their usual order. */
export function familiesOf(criteria: readonly WeightedCriterion[]): Family[] {
  const used = new Set(criteria.map(familyOf))
  return FAMILIES.filter((family) => used.has(family))
}

const FAMILIES: Family[] = ['value', 'alignment', 'capability', 'risk', 'other']

export function familyOf({ criterion }: WeightedCriterion): Family {
  return criterion.family ?? 'other'
}

function inRankOrder(scored: readonly Scored[], votedBudget: number | null): RankedProject[] {
  const ranked = scored.filter((project): project is Scored & { score: number } => project.score !== null)
  const ranks = competitionRanks(ranked.map(({ score }) => score))
  const share = ranked.some(({ score }) => score < 0) ? 0 : sumOf(ranked, ({ score }) => score)
  const ordered = ranked
    .map((project, i) => ({ ...project, rank: ranks[i]!, valueShare: ratio(project.score, share) }))
    .sort((a, b) => a.rank - b.rank || compareCodes(a.project.code, b.project.code))
  const unranked = scored.filter(({ score }) => score === null).map((p) => ({ ...p, rank: null, valueShare: null }))
  let cumulated = 0
  return [...ordered, ...unranked].map((project) => {
    cumulated += project.project.envelope ?? 0
    return { ...project, cumulated, withinBudget: votedBudget === null ? null : cumulated <= votedBudget }
  })
}

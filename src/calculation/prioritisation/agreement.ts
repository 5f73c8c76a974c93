import type { RankingMethod } from '../../portfolio/settings'
import { comparableScores } from './comparable-scores'
import { competitionRanks } from './competition-ranks'
import type { DecisionMatrix } from './decision-matrix'
import { kendallTau } from './kendall'
import { promethee } from './promethee'
import type { Ranking } from './ranking'
import { rankedProjects, scoreMatrix } from './score-matrix'
import { topsis } from './topsis'
import { vikor } from './vikor'

const OTHER_METHODS = ['topsis', 'vikor', 'promethee'] as const
type OtherMethod = (typeof OTHER_METHODS)[number]
export type ComparedMethod = OtherMethod | 'weightedSum'

export type Agreement = {
  /** The rank of each project by each method among the projects compared, by project code. */
  ranks: Map<string, Partial<Record<ComparedMethod, number>>>
  /** Kendall's τ-b with the order of the ranking over the same projects; null without two distinct ranks. */
  tau: Partial<Record<ComparedMethod, number | null>>
}

/**
 * The methods that a ranking is compared with: the weighted sum unless it is its own, and the others but its own.
 *
 * @example comparedMethods('weightedSum') // ['topsis', 'vikor', 'promethee']
 * @example comparedMethods('topsis')      // ['weightedSum', 'vikor', 'promethee']
 */
export function comparedMethods(method: RankingMethod): ComparedMethod[] {
  const others = OTHER_METHODS.filter((other) => other !== method)
  return method === 'weightedSum' ? others : ['weightedSum', ...others]
}

/**
 * Would another method rank the projects alike? The same scores and weights, for the ranked projects that have every score
 * that counts: most of these methods know no missing score.
 */
export function methodAgreement(ranking: Ranking): Agreement {
  const ranked = rankedProjects(ranking)
  const { rows, matrix } = comparableScores(
    ranked.map(({ scores }) => scores),
    ranking.criteria,
  )
  const compared = rows.map((i) => ranked[i]!)
  const { values, shares } = scoreMatrix(ranking)
  const sums = rows.map((i) => shares.reduce((sum, share, c) => sum + share * (values[i]![c] ?? 0), 0))
  const ranks: Partial<Record<ComparedMethod, number[]>> = {
    ...(matrix.weights.length > 0 ? methodRanks(matrix) : {}),
    weightedSum: competitionRanks(sums),
  }
  const methods = comparedMethods(ranking.method)
  const ownRanks = competitionRanks(compared.map(({ score }) => score!))
  const each = <T>(value: (method: ComparedMethod) => T) =>
    Object.fromEntries(methods.map((method) => [method, value(method)])) as Partial<Record<ComparedMethod, T>>
  return {
    ranks: new Map(compared.map(({ project }, i) => [project.code, each((method) => ranks[method]![i]!)])),
    tau: each((method) => (ranks[method] ? kendallTau(ownRanks, ranks[method]) : null)),
  }
}

/**
 * The ranks of the projects by each method, the best first, equal ones sharing a rank.
 *
 * @example methodRanks({ values: [[1], [3], [2]], weights: [1], directions: ['benefit'] }).vikor // [3, 1, 2]
 */
export function methodRanks(matrix: DecisionMatrix): Record<OtherMethod, number[]> {
  return {
    topsis: competitionRanks(topsis(matrix)),
    vikor: competitionRanks(vikor(matrix).index.map((index) => -index)),
    promethee: competitionRanks(promethee(matrix)),
  }
}

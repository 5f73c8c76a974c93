import { competitionRanks } from './competition-ranks'
import type { DecisionMatrix } from './decision-matrix'
import { kendallTau } from './kendall'
import { promethee } from './promethee'
import type { Ranking } from './ranking'
import { rankedProjects } from './score-matrix'
import { topsis } from './topsis'
import { vikor } from './vikor'

export const OTHER_METHODS = ['topsis', 'vikor', 'promethee'] as const
export type OtherMethod = (typeof OTHER_METHODS)[number]

export type Agreement = {
  /** The rank of each project by each method among the projects compared, by project code. */
  ranks: Map<string, Record<OtherMethod, number>>
  /** Kendall's τ-b with the order of the weighted score over the same projects; null without two distinct ranks. */
  tau: Record<OtherMethod, number | null>
}

/**
 * Would another method rank the projects alike? TOPSIS, VIKOR and PROMETHEE II on the same scores and weights, for the
 * ranked projects that have every score that counts: these methods know no missing score.
 */
export function methodAgreement(ranking: Ranking): Agreement {
  const counted = [...ranking.criteria.keys()].filter((c) => ranking.criteria[c]!.share > 0)
  const compared = rankedProjects(ranking).filter(({ scores }) => counted.every((c) => scores[c] !== null))
  const matrix: DecisionMatrix = {
    values: compared.map(({ scores }) => counted.map((c) => scores[c]!)),
    weights: counted.map((c) => ranking.criteria[c]!.share),
    directions: counted.map((c) => ranking.criteria[c]!.criterion.direction),
  }
  const ranks = methodRanks(matrix)
  const byScore = competitionRanks(compared.map(({ score }) => score!))
  return {
    ranks: new Map(compared.map(({ project }, i) => [project.code, eachMethod((method) => ranks[method][i]!)])),
    tau: eachMethod((method) => kendallTau(byScore, ranks[method])),
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

function eachMethod<T>(value: (method: OtherMethod) => T): Record<OtherMethod, T> {
  return { topsis: value('topsis'), vikor: value('vikor'), promethee: value('promethee') }
}

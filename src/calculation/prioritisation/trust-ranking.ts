import { seeded } from '../random'
import { methodAgreement, type Agreement } from './agreement'
import { anyWeights, nearbyWeights } from './random-weights'
import { likelyRanks, rankProbability, withinFirst } from './rank-probability'
import type { RankedProject, Ranking } from './ranking'
import { rankedProjects, scoreMatrix } from './score-matrix'
import { weightSensitivity, type WeightSensitivity } from './weight-sensitivity'

/** Each weight may be wrong by up to half of it. */
const SPREAD = 0.5
const KEPT = 0.95
const SEED = 1
const FOLLOWED = 15
const HEAD = 10
const MOST_DRAWS = 10_000
const FEWEST_DRAWS = 500
/** Scores calculated at most, so that a great portfolio waits no longer than a small one. */
const EFFORT = 1_000_000

export type TrustedProject = {
  project: RankedProject
  /** Probabilities when each weight is wrong by up to `spread`. */
  staysFirst: number
  staysInGroup: number
  /** Probability when any weights are as likely as any other. */
  inGroupWhateverWeights: number
  /** Between these ranks in 95 % of the draws around the weights entered. */
  best: number
  worst: number
}

export type RankingTrust = {
  /** k, how many of the first projects make the head of the ranking: see `headOf`. */
  group: number
  draws: number
  seed: number
  spread: number
  /** In the order of the criteria; swaps name rows of `ranked`. */
  weights: WeightSensitivity[]
  ranked: RankedProject[]
  /** The first 15 projects in rank order. */
  projects: TrustedProject[]
  agreement: Agreement
}

/**
 * How far can the ranking be trusted? By how much a weight can move before the head of it changes, how likely each of
 * the first projects keeps its place when the weights are uncertain, and what other methods say.
 * Null when fewer than two projects are ranked. The same tables always give the same figures.
 *
 * @example trustRanking({ projects: [], criteria: [] }) // null
 */
export function trustRanking(ranking: Ranking): RankingTrust | null {
  const ranked = rankedProjects(ranking)
  if (ranked.length < 2) return null
  const matrix = scoreMatrix(ranking)
  const group = headOf(ranked.map(({ rank }) => rank!))
  const draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(EFFORT / ranked.length)))
  const options = { draws, followed: FOLLOWED }
  const near = rankProbability(matrix, { ...options, draw: nearbyWeights(matrix.shares, SPREAD, seeded(SEED)) })
  const any = rankProbability(matrix, { ...options, draw: anyWeights(seeded(SEED)) })
  const [first, inGroup, inGroupAnyway] = [withinFirst(near, 1), withinFirst(near, group), withinFirst(any, group)]
  return {
    group,
    draws,
    seed: SEED,
    spread: SPREAD,
    weights: weightSensitivity(matrix, group),
    ranked,
    projects: ranked.slice(0, FOLLOWED).map((project, i) => ({
      project,
      staysFirst: first[i]!,
      staysInGroup: inGroup[i]!,
      inGroupWhateverWeights: inGroupAnyway[i]!,
      ...likelyRanks(near.counts[i]!, KEPT),
    })),
    agreement: methodAgreement(ranking),
  }
}

/**
 * How many projects make the head of a ranking: ten, or half of them when fewer than 20 are ranked; fewer when that would
 * part projects that share a rank, unless all of them do.
 *
 * @example headOf([1, 2, 2, 4, 5, 6]) // 3
 * @example headOf([1, 2, 2, 2, 5, 6]) // 1
 */
export function headOf(ranks: readonly number[]): number {
  const most = Math.min(HEAD, Math.ceil(ranks.length / 2))
  for (let count = most; count > 0; count--) {
    if (ranks[count] === count + 1) return count
  }
  return most
}

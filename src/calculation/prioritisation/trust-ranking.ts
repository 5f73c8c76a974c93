import { seeded } from '../random'
import { methodAgreement, type Agreement } from './agreement'
import { filledScores } from './comparable-scores'
import { anyWeights, nearbyWeights, type WeightDraw } from './random-weights'
import { drawnRanks, likelyRanks, rankProbability, withinFirst, type RankProbability } from './rank-probability'
import type { RankedProject, Ranking } from './ranking'
import { rankedProjects } from './score-matrix'
import { uncertainScores } from './uncertain-scores'
import { weighing, type Weighing } from './weighing'
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
  /** Probabilities when each weight is wrong by up to `spread`; null where weights have no part in the ranking. */
  staysFirst: number | null
  staysInGroup: number | null
  /** Probability when any weights are as likely as any other. */
  inGroupWhateverWeights: number | null
  /** Probability when each weight is wrong by up to `spread` and each score by up to `uncertainty` points. */
  inGroupWhateverScores: number | null
  /** Between these ranks in 95 % of the draws around the weights entered. */
  best: number | null
  worst: number | null
}

export type RankingTrust = {
  /** k, how many of the first projects make the head of the ranking: see `headOf`. */
  group: number
  draws: number
  /** Draws in which the scores move too; null when they do not. */
  noisyDraws: number | null
  seed: number
  spread: number
  /** Points by which a score may be wrong. */
  uncertainty: number
  /** In the order of the criteria; swaps name rows of `ranked`. Null where the method's order is not that of a sum. */
  weights: WeightSensitivity[] | null
  ranked: RankedProject[]
  /** The first 15 projects in rank order. */
  projects: TrustedProject[]
  agreement: Agreement
}

/**
 * How far can the ranking be trusted? By how much a weight can move before the head of it changes, how likely each of
 * the first projects keeps its place when weights and scores are uncertain, and what other methods say.
 * Null when fewer than two projects are ranked. The same tables always give the same figures.
 *
 * @param uncertainty By how many points a score may be wrong; none at 0.
 *
 * @example trustRanking({ projects: [], criteria: [] }) // null
 */
export function trustRanking(
  ranking: Ranking,
  { uncertainty = 0 }: { uncertainty?: number } = {},
): RankingTrust | null {
  const ranked = rankedProjects(ranking)
  if (ranked.length < 2) return null
  const group = headOf(ranked.map(({ rank }) => rank!))
  const draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(EFFORT / ranked.length)))
  const found = weighing(ranking)
  const ranks = found === null ? null : uncertainWeights(ranking, found, draws)
  const noisy = ranking.method === 'weightedSum' && uncertainty > 0 ? draws : null
  const noise = noisy === null ? null : uncertainAll(ranking, { uncertainty, draws: noisy })
  const within = (probability: RankProbability | null | undefined, k: number, i: number) =>
    probability ? withinFirst(probability, k)[i]! : null
  return {
    group,
    draws,
    noisyDraws: noisy,
    seed: SEED,
    spread: SPREAD,
    uncertainty,
    weights: found && 'linear' in found ? weightSensitivity(found.linear, group) : null,
    ranked,
    projects: ranked.slice(0, FOLLOWED).map((project, i) => ({
      project,
      staysFirst: within(ranks?.near, 1, i),
      staysInGroup: within(ranks?.near, group, i),
      inGroupWhateverWeights: within(ranks?.any, group, i),
      inGroupWhateverScores: within(noise, group, i),
      ...(ranks ? likelyRanks(ranks.near.counts[i]!, KEPT) : { best: null, worst: null }),
    })),
    agreement: methodAgreement(ranking),
  }
}

/** The ranks when the weights are drawn near those entered, and when any weights are. */
function uncertainWeights(
  ranking: Ranking,
  found: NonNullable<Weighing>,
  draws: number,
): Record<'near' | 'any', RankProbability> {
  const shares = ranking.criteria.map(({ share }) => share)
  const size = { projects: rankedProjects(ranking).length, criteria: shares.length }
  const ranks = (draw: WeightDraw) => {
    const options = { draw, draws, followed: FOLLOWED }
    return 'linear' in found ? rankProbability(found.linear, options) : drawnRanks(found.weigh, size, options)
  }
  return { near: ranks(nearbyWeights(shares, SPREAD, seeded(SEED))), any: ranks(anyWeights(seeded(SEED))) }
}

function uncertainAll(
  ranking: Ranking,
  { uncertainty, draws }: { uncertainty: number; draws: number },
): RankProbability {
  const ranked = rankedProjects(ranking)
  const { criteria, missingScore } = ranking
  const scores = filledScores(
    ranking.projects.map(({ scores }) => scores),
    criteria,
    missingScore,
  ).slice(0, ranked.length)
  const shares = criteria.map(({ share }) => share)
  const weigh = uncertainScores(scores, criteria, { uncertainty, random: seeded(SEED + 1) })
  const draw = nearbyWeights(shares, SPREAD, seeded(SEED))
  return drawnRanks(weigh, { projects: ranked.length, criteria: shares.length }, { draw, draws, followed: FOLLOWED })
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

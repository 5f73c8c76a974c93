import { seeded } from '../random'
import {
  drawNormal,
  normalQuantiles,
  normalShare,
  normalTable,
  quantileAt,
  quantileTable,
  type DiscreteRisk,
  type ThreePoints,
} from './draw-estimates'

export type Simulation = {
  draws: number
  mean: number
  /** Of the mean: how far it may be from the one that endless draws would give. */
  standardError: number
  deviation: number
  p10: number
  p50: number
  p80: number
  p90: number
  /** Share of the draws beyond the limit; null without one. */
  beyond: number | null
}

/**
 * Where a sum of uncertain amounts ends, by drawing it many times.
 *
 * Each estimate is drawn from its three points; `correlation` ρ says how far they move together: z = √ρ·f + √(1 − ρ)·e, f
 * common to a draw, and the share of the normal distribution below z is the quantile of the estimate (one-factor Gaussian
 * copula). Each risk occurs with its probability and adds its impact. Percentiles by the nearest rank.
 *
 * The mean is the sum of the means of the estimates, not of their likely values. The same seed gives the same draws.
 *
 * @example simulateTotal({ estimates: [{ low: 5, likely: 5, high: 5, shape: 'pert' }], draws: 100 }).p80 // 5
 */
export function simulateTotal({
  estimates,
  risks = [],
  correlation = 0,
  limit = null,
  draws = 10_000,
  seed = 1,
}: {
  estimates: readonly ThreePoints[]
  risks?: readonly DiscreteRisk[]
  correlation?: number
  limit?: number | null
  draws?: number
  seed?: number
}): Simulation {
  const random = seeded(seed)
  const tables = estimates.map(quantileTable)
  const shares = normalTable()
  const quantiles = normalQuantiles(shares)
  const common = Math.sqrt(correlation)
  const own = Math.sqrt(1 - correlation)
  const totals = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw++) {
    const factor = correlation > 0 ? common * drawNormal(quantiles, random) : 0
    let total = 0
    for (const table of tables) {
      const share = correlation > 0 ? normalShare(shares, factor + own * drawNormal(quantiles, random)) : random()
      total += quantileAt(table, share)
    }
    for (const { probability, impact } of risks) if (random() < probability) total += impact
    totals[draw] = total
  }
  return summarise(totals, limit)
}

/** Mean, spread and nearest-rank percentiles of draws, and how many lie beyond a limit. */
export function summarise(totals: Float64Array, limit: number | null): Simulation {
  const draws = totals.length
  totals.sort()
  let sum = 0
  for (const total of totals) sum += total
  const mean = sum / draws
  let squares = 0
  let beyond = 0
  for (const total of totals) {
    squares += (total - mean) * (total - mean)
    if (limit !== null && total > limit) beyond++
  }
  const deviation = Math.sqrt(squares / Math.max(1, draws - 1))
  const rank = (share: number) => totals[Math.max(0, Math.ceil(share * draws) - 1)]!
  return {
    draws,
    mean,
    standardError: deviation / Math.sqrt(draws),
    deviation,
    p10: rank(0.1),
    p50: rank(0.5),
    p80: rank(0.8),
    p90: rank(0.9),
    beyond: limit === null ? null : beyond / draws,
  }
}

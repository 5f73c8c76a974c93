import { leadChange, type ScoreLine } from './lead-change'
import type { ScoreMatrix } from './score-matrix'

/** Rows of the matrix: the project that loses its place and the one that takes it. */
export type Swap = { leaves: number; enters: number }

/** From which to which weight, from 0 to 1, nothing changes, and what changes beyond; null where nothing ever does. */
export type StableInterval = { from: number; to: number; below: Swap | null; above: Swap | null }

export type WeightSensitivity = {
  /** The weight entered. */
  share: number
  /** Where the first project stays first; null when the criterion carries all the weight, so that no other can take it. */
  first: StableInterval | null
  /** Where the set of the first k projects stays the same, whatever their order. */
  group: StableInterval | null
}

/**
 * How far can the weight of each criterion move before the first project, or the set of the first k, changes?
 * Exact for the weighted score, one criterion at a time, the other weights keeping their proportions.
 *
 * w_k = t and w_j = w_j · (1 − t) ÷ (1 − w_k), so that S(t) = t · r_k + (1 − t) · Σ w_j · r_j ÷ (1 − w_k); the order of
 * two projects changes where their two lines cross. An equal score takes nobody's place.
 * Source: E. Triantaphyllou and A. Sánchez, "A sensitivity analysis approach for some deterministic multi-criteria
 * decision-making methods", Decision Sciences 28(1), 1997.
 *
 * @param matrix Rows in rank order.
 * @param k How many of the first projects make the group.
 *
 * @example weightSensitivity({ values: [[1, 0], [0, 1]], shares: [0.6, 0.4] }, 1)[0].first // { from: 0.5, to: 1, below: { leaves: 0, enters: 1 }, above: null }
 */
export function weightSensitivity({ values, shares }: ScoreMatrix, k: number): WeightSensitivity[] {
  const rows = [...values.keys()]
  return shares.map((share, criterion): WeightSensitivity => {
    if (share >= 1 || values.length === 0) return { share, first: null, group: null }
    const lines = values.map((row) => scoreLine(row, shares, criterion))
    const stable = (inside: number) => stableInterval(lines, { inside: rows.slice(0, inside), share })
    return { share, first: stable(1), group: stable(k) }
  })
}

function scoreLine(row: readonly (number | null)[], shares: readonly number[], criterion: number): ScoreLine {
  let points = 0
  let given = 0
  row.forEach((score, c) => {
    if (c === criterion || score === null) return
    points += shares[c]! * score
    given += shares[c]!
  })
  const others = 1 - shares[criterion]!
  const own = row[criterion] ?? null
  const complete = row.every((score) => score !== null)
  return { n0: points / others, d0: complete ? 1 : given / others, n1: own ?? 0, d1: own === null ? 0 : 1 }
}

function stableInterval(
  lines: readonly ScoreLine[],
  { inside, share }: { inside: readonly number[]; share: number },
): StableInterval {
  const interval: StableInterval = { from: 0, to: 1, below: null, above: null }
  for (const leaves of inside) {
    for (let enters = inside.length; enters < lines.length; enters++) {
      const { below, above } = leadChange(lines[leaves]!, lines[enters]!, share)
      if (below !== null && (interval.below === null || below > interval.from)) {
        interval.from = below
        interval.below = { leaves, enters }
      }
      if (above !== null && (interval.above === null || above < interval.to)) {
        interval.to = above
        interval.above = { leaves, enters }
      }
    }
  }
  return interval
}

const EQUALITY = 1e-12

/**
 * Ranks of scores in falling order: 1, 2, 2, 4. Two scores are equal when they differ by at most 1e-12 of their size.
 *
 * @example competitionRanks([70, 90, 70, 60]) // [2, 1, 2, 4]
 */
export function competitionRanks(scores: readonly number[]): number[] {
  const sorted = new Float64Array(scores).sort().reverse()
  const leaders = new Float64Array(sorted.length)
  const ranks = new Uint32Array(sorted.length)
  let groups = 0
  for (let position = 0; position < sorted.length; position++) {
    const score = sorted[position]!
    if (groups > 0 && sameScore(leaders[groups - 1]!, score)) continue
    leaders[groups] = score
    ranks[groups++] = position + 1
  }
  return scores.map((score) => ranks[groupOf(score, leaders, groups)]!)
}

/** The last of the falling leaders that is not below a score. */
function groupOf(score: number, leaders: Float64Array, groups: number): number {
  let low = 0
  let high = groups - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (leaders[middle]! >= score) low = middle
    else high = middle - 1
  }
  return low
}

/** Equality of scores whatever the last bits of their sums. */
function sameScore(a: number, b: number): boolean {
  return Math.abs(a - b) <= EQUALITY * Math.max(1, Math.abs(a))
}

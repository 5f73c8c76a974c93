const EQUALITY = 1e-12

/**
 * Ranks of scores in falling order: 1, 2, 2, 4. Two scores are equal when they differ by at most 1e-12 of their size.
 *
 * @example competitionRanks([70, 90, 70, 60]) // [2, 1, 2, 4]
 */
export function competitionRanks(scores: readonly number[]): number[] {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]!)
  const ranks = new Array<number>(scores.length)
  let leader = -1
  let rank = 0
  order.forEach((index, position) => {
    if (leader < 0 || !sameScore(scores[leader]!, scores[index]!)) {
      leader = index
      rank = position + 1
    }
    ranks[index] = rank
  })
  return ranks
}

/** Equality of scores whatever the last bits of their sums. */
export function sameScore(a: number, b: number): boolean {
  return Math.abs(a - b) <= EQUALITY * Math.max(1, Math.abs(a))
}

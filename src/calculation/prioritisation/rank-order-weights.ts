/**
 * Weights from an order of importance alone: the mean of all weightings that respect the order (rank-order centroid).
 *
 * w(k) = (1 ÷ n) · Σ 1 ÷ i, for i from k to n, with n criteria; criteria of equal importance share the mean of their
 * places. A criterion without an order has no weight, and the others are ranked among themselves.
 * Source: F. H. Barron and B. E. Barrett, "Decision quality using ranked attribute weights", Management Science 42(11), 1996.
 *
 * @param order 1 for the criterion that matters most; any numbers do, the smallest first.
 *
 * @example rankOrderWeights([1, 2]).map((w) => w * 4)    // [3, 1]
 * @example rankOrderWeights([1, 1]).map((w) => w * 4)    // [2, 2]
 * @example rankOrderWeights([2, null, 1]).map((w) => w * 4) // [1, 0, 3]
 */
export function rankOrderWeights(order: readonly (number | null)[]): number[] {
  const ranked = [...order.keys()].filter((i) => order[i] !== null).sort((a, b) => order[a]! - order[b]!)
  const weights = order.map(() => 0)
  const places = centroidWeights(ranked.length)
  for (let from = 0; from < ranked.length;) {
    let to = from + 1
    while (to < ranked.length && order[ranked[to]!] === order[ranked[from]!]) to++
    const shared = places.slice(from, to).reduce((sum, weight) => sum + weight, 0) / (to - from)
    for (; from < to; from++) weights[ranked[from]!] = shared
  }
  return weights
}

/** The weights of n places, the first one first. */
function centroidWeights(n: number): number[] {
  const weights = new Array<number>(n)
  let sum = 0
  for (let place = n; place >= 1; place--) {
    sum += 1 / place
    weights[place - 1] = sum / n
  }
  return weights
}

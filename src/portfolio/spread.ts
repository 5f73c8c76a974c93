/**
 * Shares a whole number of units in proportion to weights so that the parts add up to it exactly: each part is rounded
 * down, then the units left go to the greatest remainders, the first one winning a tie (largest remainder, Hamilton).
 * Weights that are all zero share equally.
 *
 * @example spreadExactly(100, [1, 1, 1]) // [34, 33, 33]
 * @example spreadExactly(-10, [3, 1])    // [-8, -2]
 */
export function spreadExactly(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return []
  if (total < 0) return spreadExactly(-total, weights).map((part) => -part)
  let sum = 0
  for (const weight of weights) sum += weight
  if (sum === 0)
    return spreadExactly(
      total,
      weights.map(() => 1),
    )
  const parts = weights.map((weight) => Math.floor((total * weight) / sum))
  const remainders = weights.map((weight, i) => (total * weight) / sum - parts[i]!)
  let left = total
  for (const part of parts) left -= part
  const order = [...weights.keys()].sort((a, b) => remainders[b]! - remainders[a]! || a - b)
  for (const index of order.slice(0, left)) parts[index]! += 1
  return parts
}

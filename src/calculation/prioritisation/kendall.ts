/**
 * How far two orders agree, from −1 (opposite) to 1 (the same), ties counted as neither (Kendall's τ-b).
 *
 * τ_b = (C − D) ÷ √((n₀ − n₁)(n₀ − n₂)), with C pairs in the same order, D in opposite orders, n₀ = n (n − 1) ÷ 2 pairs
 * and n₁, n₂ pairs tied in either order. Null when one of them has no order at all. Counted in n log n by merging.
 * Sources: M. G. Kendall, "The treatment of ties in ranking problems", Biometrika 33(3), 1945;
 * W. R. Knight, JASA 61(314), 1966, for the count.
 *
 * @example kendallTau([1, 2, 3, 4], [1, 2, 4, 3]) // 2 / 3
 * @example kendallTau([1, 2, 3], [1, 1, 1])       // null
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number | null {
  const order = [...a.keys()].sort((i, j) => a[i]! - a[j]! || b[i]! - b[j]!)
  const second = order.map((i) => b[i]!)
  const tiedInA = tiedPairs(order, (i, j) => a[i] === a[j])
  const tiedInBoth = tiedPairs(order, (i, j) => a[i] === a[j] && b[i] === b[j])
  const discordant = inversions(second)
  const tiedInB = tiedPairs(second.sort(rising), (x, y) => x === y)

  const pairs = (a.length * (a.length - 1)) / 2
  const ordered = (pairs - tiedInA) * (pairs - tiedInB)
  if (ordered <= 0) return null
  const concordant = pairs - tiedInA - tiedInB + tiedInBoth - discordant
  return (concordant - discordant) / Math.sqrt(ordered)
}

const rising = (x: number, y: number) => x - y

/** Pairs of equal items, which stand side by side. */
function tiedPairs(sorted: readonly number[], same: (x: number, y: number) => boolean): number {
  let pairs = 0
  let run = 0
  for (let i = 1; i < sorted.length; i++) {
    run = same(sorted[i - 1]!, sorted[i]!) ? run + 1 : 0
    pairs += run
  }
  return pairs
}

/** Pairs of which the greater comes first. */
function inversions(values: readonly number[]): number {
  let from = Float64Array.from(values)
  let into = new Float64Array(values.length)
  let count = 0
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length)
      const end = Math.min(start + 2 * width, values.length)
      let [left, right] = [start, middle]
      for (let at = start; at < end; at++) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) into[at] = from[left++]!
        else {
          into[at] = from[right++]!
          count += middle - left
        }
      }
    }
    ;[from, into] = [into, from]
  }
  return count
}

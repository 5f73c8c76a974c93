/** Differences up to this size are equality: the last bits of a sum change no order. */
const EQUALITY = 1e-12
const STRAIGHT = 1e-13

/** A score as the weight t of one criterion goes from 0 to 1: (n₀(1−t) + n₁t) ÷ (d₀(1−t) + d₁t). */
export type ScoreLine = { n0: number; n1: number; d0: number; d1: number }

/**
 * The weights, below and above the one entered, beyond which `other` overtakes `leader`; null where it never does.
 *
 * The difference of the two scores has the sign of n·d′ − n′·d, a straight line when no score is missing and a parabola
 * otherwise, so that its roots are exact. Where the two only touch, nothing is overtaken.
 *
 * @param entered The weight at which `leader` is at least as good as `other`, from 0 to 1.
 *
 * @example leadChange({ n0: 0.8, n1: 0.2, d0: 1, d1: 1 }, { n0: 0.4, n1: 0.6, d0: 1, d1: 1 }, 0.25) // { below: null, above: 0.5 }
 */
export function leadChange(
  leader: ScoreLine,
  other: ScoreLine,
  entered: number,
): { below: number | null; above: number | null } {
  const atZero = leader.n0 * other.d0 - other.n0 * leader.d0
  const atOne = leader.n1 * other.d1 - other.n1 * leader.d1
  const between = leader.n0 * other.d1 + leader.n1 * other.d0 - other.n0 * leader.d1 - other.n1 * leader.d0
  const square = atZero - between + atOne
  const slope = between - 2 * atZero
  const roots = rootsOf(square, slope, atZero)
  const isOvertaken = (from: number, to: number) => {
    const middle = (from + to) / 2
    return (square * middle + slope) * middle + atZero < -EQUALITY
  }

  const above = [entered, ...roots.filter((root) => root > entered && root < 1), 1]
  const below = [entered, ...roots.filter((root) => root > 0 && root < entered).reverse(), 0]
  return { below: firstOvertaken(below, isOvertaken), above: firstOvertaken(above, isOvertaken) }
}

function firstOvertaken(bounds: readonly number[], isOvertaken: (from: number, to: number) => boolean): number | null {
  for (let i = 0; i + 1 < bounds.length; i++) {
    if (isOvertaken(bounds[i]!, bounds[i + 1]!)) return bounds[i]!
  }
  return null
}

/** The real roots of square·t² + slope·t + constant, in rising order. */
function rootsOf(square: number, slope: number, constant: number): number[] {
  if (Math.abs(square) <= STRAIGHT) return slope === 0 ? [] : [-constant / slope]
  const discriminant = slope * slope - 4 * square * constant
  if (discriminant < 0) return []
  const q = -(slope + (slope < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2
  if (q === 0) return [0]
  return [q / square, constant / q].sort((a, b) => a - b)
}

import type { FrontierPoint } from '../../calculation/arbitration/arbitration'
import type { Money } from '../../portfolio/amount'

/** A point of the frontier that has a value. */
export type KnownPoint = FrontierPoint & { value: number }

/** Gains smaller than that are rounding. */
const LEAST_GAIN = 1e-6

/** The points that have a value, by growing budget. */
export function knownPoints(points: readonly FrontierPoint[]): KnownPoint[] {
  return points.filter((point): point is KnownPoint => point.value !== null).sort((a, b) => a.share - b.share)
}

/**
 * The points that no other one beats: as much value for less money spent, or more value for as much. A smaller budget may
 * have to spend more for less, when its yearly credits leave no better choice; one of several equal points is kept.
 */
export function undominated(points: readonly KnownPoint[]): KnownPoint[] {
  const beats = (a: KnownPoint, b: KnownPoint) => a.value >= b.value - LEAST_GAIN && a.cost <= b.cost
  return points.filter(
    (point, i) => !points.some((other, j) => j !== i && beats(other, point) && (!beats(point, other) || j < i)),
  )
}

/** The point of the credits as voted: the one whose share is nearest to 1. */
export function votedPoint(points: readonly KnownPoint[]): KnownPoint | null {
  const [first, ...others] = points
  if (!first) return null
  return others.reduce((best, point) => (Math.abs(point.share - 1) < Math.abs(best.share - 1) ? point : best), first)
}

/**
 * Value gained from one point to another for each 100,000 euros of credits; null when the budgets are equal.
 *
 * @example gainRate({ value: 100, budget: 0 }, { value: 110, budget: 200_000_00 }) // 5
 */
export function gainRate(from: { value: number; budget: Money }, to: { value: number; budget: Money }): number | null {
  const more = to.budget - from.budget
  return more === 0 ? null : ((to.value - from.value) * 10_000_000) / more
}

/** The nearest larger budget at which the value grows; null when no larger one brings anything. */
export function nextUseful(points: readonly KnownPoint[], voted: KnownPoint): KnownPoint | null {
  return points.find((point) => point.share > voted.share && point.value > voted.value + LEAST_GAIN) ?? null
}

/** The next smaller budget; null when there is none. */
export function nextSmaller(points: readonly KnownPoint[], voted: KnownPoint): KnownPoint | null {
  return points.filter((point) => point.share < voted.share).at(-1) ?? null
}

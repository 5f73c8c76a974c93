import type { ValuePoint } from '../../portfolio/criterion'
import { normalisedScore } from './normalised-score'

/**
 * What a score is worth on its criterion, from 0 to 1: on the line between the worst and the best score, or on the
 * broken line that the criterion declares; beyond its ends, it is held there.
 *
 * value = v₁ + (score − s₁) ÷ (s₂ − s₁) · (v₂ − v₁) between the two declared points around the score.
 * Source: R. L. Keeney and H. Raiffa, "Decisions with multiple objectives", 1976 (piecewise value functions).
 *
 * @example criterionValue(4, { worst: 0, best: 5, curve: null }) // 0.8
 * @example criterionValue(4, { worst: 0, best: 5, curve: [{ score: 0, value: 0 }, { score: 3, value: 0.6 }, { score: 5, value: 1 }] }) // 0.8
 * @example criterionValue(1, { worst: 0, best: 5, curve: [{ score: 0, value: 0 }, { score: 2, value: 0.9 }] }) // 0.45
 */
export function criterionValue(
  score: number,
  { worst, best, curve }: { worst: number; best: number; curve: readonly ValuePoint[] | null },
): number {
  return curve === null ? normalisedScore(score, { worst, best }) : valueOnCurve(score, curve)
}

function valueOnCurve(score: number, curve: readonly ValuePoint[]): number {
  const after = curve.findIndex((point) => point.score >= score)
  if (after === 0) return curve[0]!.value
  if (after < 0) return curve.at(-1)!.value
  const [from, to] = [curve[after - 1]!, curve[after]!]
  return from.value + ((score - from.score) / (to.score - from.score)) * (to.value - from.value)
}

/**
 * A score brought to 0…1 between the worst and the best of its criterion, whichever way is better; beyond, it is held at the end.
 *
 * r = (score − worst) ÷ (best − worst)      r = 1 when worst = best
 *
 * @example normalisedScore(4, { worst: 0, best: 5 })   // 0.8
 * @example normalisedScore(120, { worst: 100, best: 0 }) // 0
 */
export function normalisedScore(score: number, { worst, best }: { worst: number; best: number }): number {
  if (worst === best) return 1
  return Math.min(1, Math.max(0, (score - worst) / (best - worst)))
}

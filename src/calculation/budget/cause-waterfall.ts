import { sumOf, type Money } from '../../portfolio/amount'
import type { MoveCause } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'
import type { ProjectCost } from './project-costs'

const CAUSES = ['scope', 'volume', 'price', 'tax', 'other'] as const satisfies readonly MoveCause[]

export type Cause = (typeof CAUSES)[number]

/** The way from the envelopes to the estimated final cost by cause, and what only moved from one year to another. */
export type CauseWaterfall = {
  start: Money
  steps: { cause: Cause; deviation: Money; before: Money; after: Money }[]
  end: Money
  /** Moves between years: their total is zero, whatever each year says. */
  timing: { year: number | null; amount: Money }[]
  timingTotal: Money
  /** Moves that name a cause, out of those that could. */
  explained: { moves: number; of: number }
}

/**
 * Why the projects cost more or less than their envelopes: scope, volume, price, VAT as the budget moves say, and the rest
 * under "other", shown even when it is zero.
 *
 * other = (final cost − envelope) − Σ named causes; start + Σ steps = end, to the cent   [cents]
 *
 * The vote of the initial budget is no change. Moves between years are apart: they cost nothing. Null when no project has
 * both an envelope and an estimate. Source: cost variance algebra; the causes are those that people type.
 */
export function causeWaterfall({ budgetMoves }: Portfolio, costs: readonly ProjectCost[]): CauseWaterfall | null {
  const compared = costs.filter(({ deviation }) => deviation !== null)
  if (compared.length === 0) return null
  const codes = new Set(compared.map(({ code }) => code))
  const moves = budgetMoves.filter(({ project, stage }) => project !== null && codes.has(project) && stage !== 'BP')
  const start = sumOf(compared, ({ reference }) => reference!)
  const end = sumOf(compared, ({ finalCost }) => finalCost!)
  const named = (cause: MoveCause) =>
    sumOf(
      moves.filter((move) => move.cause === cause),
      ({ amount }) => amount,
    )
  let level = start
  const steps = CAUSES.map((cause) => {
    const before = level
    const deviation = cause === 'other' ? end - before : named(cause)
    level += deviation
    return { cause, deviation, before, after: level }
  })
  const timing = moves.filter(({ cause }) => cause === 'timing')
  const years = [...new Set(timing.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
  return {
    start,
    steps,
    end,
    timing: years.map((year) => ({
      year,
      amount: sumOf(
        timing.filter((move) => move.year === year),
        ({ amount }) => amount,
      ),
    })),
    timingTotal: sumOf(timing, ({ amount }) => amount),
    explained: { moves: moves.filter(({ cause }) => cause !== null && cause !== 'other').length, of: moves.length },
  }
}

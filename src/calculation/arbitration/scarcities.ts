import type { Relaxation } from '../selection/relax-selection'
import type { Scarcity } from './arbitration'
import type { PortfolioProblem } from './problem-type'

/** A thousand euros in cents, and a day in hundredths. */
const THOUSAND_EUROS = 1_000_00
const DAY = 100

/** Value below which a scarcity is rounding. */
const NEGLIGIBLE = 1e-6

/**
 * What one more unit of each scarce limit would bring: the dual values of the relaxed problem, in which projects may be
 * done in part. True for small additions; a whole project may need more. Greatest first within money, then teams.
 */
export function scarcities({ teams, periods, limits }: PortfolioProblem, relaxation: Relaxation): Scarcity[] {
  const money = relaxation.budgetPrices.map((price, budget): Scarcity => ({
    limit: { kind: 'money', limit: limits[budget]! },
    per: 'thousandEuros',
    value: price * THOUSAND_EUROS,
  }))
  const days = relaxation.workPrices.flatMap((row, team) =>
    row.map((price, period): Scarcity => ({
      limit: { kind: 'team', team: teams[team]!, period: periods[period]! },
      per: 'day',
      value: price * DAY,
    })),
  )
  return [money, days].flatMap((list) =>
    list.filter(({ value }) => value > NEGLIGIBLE).sort((a, b) => b.value - a.value),
  )
}

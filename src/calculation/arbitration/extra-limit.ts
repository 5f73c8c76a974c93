import type { Extra } from '../selection/smallest-extra'
import type { Verdict } from './arbitration'
import { limitOfRow } from './limit-names'
import type { PortfolioProblem } from './problem-type'

type NamedExtra = NonNullable<Verdict['smallestExtra']>

/** More of a limit, in the words of the portfolio: whole cents or whole hundredths of a day, never too few. */
export function namedExtra(built: PortfolioProblem, extra: Extra): NamedExtra {
  const amount = Math.ceil(extra.amount - ROUNDING)
  if (extra.limit === 'budget')
    return { limit: limitOfRow(built, { kind: 'budget', budget: extra.budget })!, money: amount, days: null }
  const { team, period } = extra
  return { limit: limitOfRow(built, { kind: 'capacity', team, period })!, money: null, days: amount }
}

const ROUNDING = 1e-4

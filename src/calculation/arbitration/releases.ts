import type { Period } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Option } from '../selection/selection-problem'
import type { MoneyLimit, Release } from './arbitration'
import { committedOf, type CreditBook } from './credit-book'
import type { Draft } from './subject-drafts'

type Context = {
  limits: readonly MoneyLimit[]
  teams: readonly string[]
  periods: readonly Period[]
  book: CreditBook
}

/**
 * What leaving an approved project gives back, and what it does not: the credits that it has not committed, in their
 * own section and year, and the days not yet worked. What is committed stays spent. The cost of stopping it and a
 * subsidy to repay are those typed; for a project under way, blank is unknown.
 */
export function releaseOf(
  portfolio: Portfolio,
  { code, source, started }: Draft,
  { cost, demand }: Pick<Option, 'cost' | 'demand'>,
  { limits, teams, periods, book }: Context,
): Release {
  return {
    freed: cost.map(({ budget, amount }) => ({ limit: limits[budget]!, amount })),
    freedDays: demand.map(({ team, period, amount }) => ({
      team: teams[team]!,
      period: periods[period]!,
      days: amount,
    })),
    keptAnyway: [
      ...keptCommitment(portfolio, code, book),
      ...(source.kind === 'project' ? exitCosts(portfolio, source.project, started) : []),
    ],
  }
}

function keptCommitment({ execution }: Portfolio, code: string, book: CreditBook): Release['keptAnyway'] {
  const committed = committedOf(book, code)
  if (committed !== null) return committed === 0 ? [] : [{ kind: 'committed', amount: committed }]
  return execution.some((line) => line.committed !== null) ? [] : [{ kind: 'committed', amount: null }]
}

function exitCosts(
  { funding }: Portfolio,
  { code, terminationCost, subsidyToRepay }: Portfolio['projects'][number],
  started: boolean,
): Release['keptAnyway'] {
  const known = funding.filter(({ project }) => project === code)
  const neverReceived = known.length > 0 && known.every(({ received }) => received === 0)
  return [
    ...(terminationCost !== null || started ? [{ kind: 'terminationCost', amount: terminationCost } as const] : []),
    ...(subsidyToRepay !== null || (started && !neverReceived)
      ? [{ kind: 'subsidyToRepay', amount: subsidyToRepay } as const]
      : []),
  ]
}

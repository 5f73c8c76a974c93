import { round, sumOf, type Days, type Money } from '../../portfolio/amount'
import type { Evaluation } from '../selection/evaluate-choice'
import type { Choice } from '../selection/selection-problem'
import type { MoneyUse, TeamUse } from './arbitration'
import type { PortfolioProblem } from './problem-type'

/**
 * How full each money limit is, external days included; what subsidies bring is available too. Credits that nobody
 * voted limit nothing, and are left out.
 */
export function moneyUses(built: PortfolioProblem, { spent, granted, external }: Evaluation): MoneyUse[] {
  const { problem, limits } = built
  const outside = externalMoney(built, external)
  const brought = problem.budgets.map(() => 0)
  problem.grants?.forEach(({ budget }, grant) => (brought[budget]! += granted[grant]!))
  return limits.flatMap((limit, budget) => {
    const left = problem.budgets[budget]!.limit
    if (!Number.isFinite(left)) return []
    const available = cents(left + brought[budget]!)
    return [{ limit, available, used: cents(spent[budget]!), external: cents(outside[budget]!) }]
  })
}

/** How full each team is in each period that has a capacity: own days, days asked, days bought outside. */
export function teamUses(
  { problem, teams, periods }: PortfolioProblem,
  choice: Choice,
  evaluation: Evaluation,
): TeamUse[] {
  const demand = demandOf(problem, choice)
  return teams.flatMap((team, k) =>
    periods.flatMap((period, t) => {
      const capacity = problem.teams[k]!.capacity[t]!
      if (!Number.isFinite(capacity)) return []
      const external = cents(evaluation.external[k]![t]!)
      return [{ team, period, capacity: cents(capacity), demand: cents(demand[k]![t]!), external }]
    }),
  )
}

/** Days bought outside, and what they cost. */
export function externalTotals(
  { problem }: PortfolioProblem,
  { external }: Evaluation,
): { externalDays: Days; externalCost: Money } {
  const days = external.map((row) => sumOf(row, (amount) => amount))
  return {
    externalDays: cents(sumOf(days, (amount) => amount)),
    externalCost: cents(days.reduce((sum, amount, team) => sum + amount * problem.teams[team]!.externalRate, 0)),
  }
}

/** Money still to spend, all years; a programme authorisation or a contract counts the same euros again. */
export function costOf({ cost }: Evaluation): Money {
  return cents(cost)
}

function externalMoney({ problem }: PortfolioProblem, external: Evaluation['external']): number[] {
  const money = problem.budgets.map(() => 0)
  problem.teams.forEach(({ externalRate, externalBudget, externalContract }, team) =>
    external[team]!.forEach((days, period) => {
      money[externalBudget[period]!]! += days * externalRate
      const contract = externalContract?.[period] ?? null
      if (contract !== null) money[contract]! += days * externalRate
    }),
  )
  return money
}

function demandOf({ teams, periods, candidates }: PortfolioProblem['problem'], choice: Choice): number[][] {
  const demand = teams.map(() => new Array<number>(periods).fill(0))
  choice.forEach((option, candidate) => {
    if (option === null) return
    for (const { team, period, amount } of candidates[candidate]!.options[option]!.demand)
      demand[team]![period]! += amount
  })
  return demand
}

/** Whole cents, or whole hundredths of a day. */
function cents(amount: number): number {
  return round(amount, 0)
}

import { SLACK } from './search-budgets'
import type { SelectionProblem } from './selection-problem'

/** Each team in each period: its days, those with external work, the price of these, who pays and under which contract. */
export function searchCells({ teams, periods }: SelectionProblem) {
  const all = teams.flatMap((team) => Array.from({ length: periods }, (_, period) => ({ team, period })))
  return {
    capacity: Float64Array.from(all, ({ team, period }) => team.capacity[period]!),
    ceiling: Float64Array.from(all, ({ team, period }) => {
      const most = team.capacity[period]! + team.externalMax[period]!
      return most + SLACK * Math.max(1, most)
    }),
    rate: Float64Array.from(all, ({ team }) => team.externalRate),
    payer: Int32Array.from(all, ({ team, period }) => team.externalBudget[period]!),
    contract: Int32Array.from(all, ({ team, period }) => team.externalContract?.[period] ?? -1),
  }
}

import { linearModel, type LinearModel } from './linear-model'
import type { Forced, SelectionProblem } from './selection-problem'
import type { Extra } from './smallest-extra'
import { solveModel } from './solve-selection'

/** Amounts below this share of a row's greatest factor are rounding. */
const NEGLIGIBLE = 1e-7

/**
 * The cheapest way out of a problem that has no answer: how much more money in which budgets, how many more days of
 * which teams in which periods. Days are priced at the team's outside rate; at the highest rate of all teams where it
 * has none, so that they are never free. Null when no money and no days help, because rules clash.
 *
 * Elastic model: each limit may be exceeded by a slack, the sum of the priced slacks is made as small as possible.
 * Source: J. W. Chinneck, "Feasibility and infeasibility in optimization", 2008, elastic programming.
 */
export async function cheapestRelaxation(problem: SelectionProblem, forced?: Forced): Promise<Extra[] | null> {
  const model = linearModel(problem, forced)
  const { elastic, slacks } = withSlacks(problem, model)
  const columns = await solveModel(elastic)
  if (!columns) return null
  return slacks.flatMap(({ relief, column, scale }) => {
    const amount = columns[column]! * scale
    return columns[column]! > NEGLIGIBLE ? [{ ...relief, amount }] : []
  })
}

type Slack = { relief: Extra; column: number; scale: number }

function withSlacks(problem: SelectionProblem, model: LinearModel): { elastic: LinearModel; slacks: Slack[] } {
  const rates = problem.teams.map(({ externalRate }) => externalRate)
  const highest = rates.reduce((most, rate) => Math.max(most, rate), 0) || 1
  const slacks: Slack[] = []
  const prices: number[] = []
  const last = new Map(model.rows.map(({ meaning }, row) => [JSON.stringify(meaning), row]))
  const rows = model.rows.map((row, position) => {
    const { meaning, scale } = row
    const isMoney = meaning.kind === 'budget' && last.get(JSON.stringify(meaning)) === position
    if (!isMoney && meaning.kind !== 'capacity') return row
    const column = model.costs.length + slacks.length
    slacks.push({
      relief:
        meaning.kind === 'capacity'
          ? { limit: 'capacity', team: meaning.team, period: meaning.period, amount: 0 }
          : { limit: 'budget', budget: (meaning as { budget: number }).budget, amount: 0 },
      column,
      scale,
    })
    prices.push(scale * (meaning.kind === 'capacity' ? rates[meaning.team]! || highest : 1))
    return { ...row, terms: [...row.terms, [column, -1] as [number, number]] }
  })
  const greatest = prices.reduce((most, price) => Math.max(most, price), 0) || 1
  const none = <T>(value: T) => slacks.map(() => value)
  return {
    slacks,
    elastic: {
      ...model,
      costs: [...model.costs.map(() => 0), ...prices.map((price) => -price / greatest)],
      spending: [...model.spending, ...none(0)],
      upper: [...model.upper, ...none(Infinity)],
      integer: [...model.integer, ...none(false)],
      rows,
    },
  }
}

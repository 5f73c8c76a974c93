import type { Portfolio } from '../../portfolio/portfolio'
import { relaxSelection } from '../selection/relax-selection'
import type { Hypothesis } from './arbitration'
import { hypotheses, INTERNAL, OUTSOURCED } from './hypotheses'
import { portfolioProblem } from './portfolio-problem'
import type { PortfolioProblem, PortfolioProblemOptions } from './problem-type'

/** Ten per cent less credits, external days bought. */
const LESS_BUDGET: Hypothesis = { ...OUTSOURCED, code: 'lessBudget', budgetShare: 0.9 }

/**
 * The hypotheses to compare when nobody said any: own teams only; external days bought; ten per cent less credits; one
 * more full-time equivalent in the team that is most worth it; then those of the workbook's Scenarios table.
 */
export async function proposedHypotheses(
  portfolio: Portfolio,
  options: Pick<PortfolioProblemOptions, 'dataDate' | 'scores'>,
): Promise<Hypothesis[]> {
  const built = portfolioProblem(portfolio, { ...options, hypothesis: OUTSOURCED, objective: 'value' })
  const team = await scarcestTeam(built)
  const added: Hypothesis[] = team === null ? [] : [{ ...OUTSOURCED, code: 'addedFte', addedFte: [{ team, fte: 1 }] }]
  const typed = hypotheses(portfolio).filter(({ code }) => code !== INTERNAL.code && code !== OUTSOURCED.code)
  return [INTERNAL, OUTSOURCED, LESS_BUDGET, ...added, ...typed]
}

/**
 * The team whose days are worth most over all periods, in the relaxed problem; null when no team is scarce.
 * One more full-time equivalent adds days in every period, so the periods' prices are added up.
 */
async function scarcestTeam({ problem, teams }: PortfolioProblem): Promise<string | null> {
  if (problem.candidates.length === 0) return null
  const relaxation = await relaxSelection(problem)
  if (!relaxation) return null
  const worth = relaxation.workPrices.map((row) => row.reduce((sum, price) => sum + price, 0))
  const greatest = worth.reduce((most, value) => Math.max(most, value), 0)
  return greatest > NEGLIGIBLE ? teams[worth.indexOf(greatest)]! : null
}

const NEGLIGIBLE = 1e-9

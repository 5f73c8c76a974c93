import { sumOf, type Money } from '../../portfolio/amount'
import type { Portfolio } from '../../portfolio/portfolio'
import type { ThreePoints } from './draw-estimates'
import type { ProjectCost } from './project-costs'
import { simulateTotal, type Simulation } from './simulate-total'

const [LEAST_DRAWS, MOST_DRAWS] = [500, 10_000]
/** What a sheet can wait for; above a hundred projects there are fewer draws. */
const ESTIMATES_DRAWN = 1_000_000

/** How likely the final cost is to exceed what was granted. */
export type CostRisk = {
  /** Null when no project has three points. */
  simulation: Simulation | null
  /** Projects drawn, those whose spread is typed, and those left out for want of an estimate, an envelope or a spread. */
  drawn: number
  typed: number
  left: number
  /** Envelopes of the projects drawn. */
  budget: Money
  risks: number
}

/**
 * Draws the final costs of the projects together and counts how often they exceed their envelopes.
 *
 * Three points: the low and high costs typed for the project, else its estimate × (1 + the drifts that the settings
 * assume); the likely one is the estimate. Costs already paid bound the low point. Risks add their extra cost when both their
 * chance and their extra cost are typed.
 */
export function costRisk(portfolio: Portfolio, costs: readonly ProjectCost[]): CostRisk {
  const { costSpread, riskCorrelation } = portfolio.settings
  const projects = new Map(portfolio.projects.map((project) => [project.code, project]))
  let typed = 0
  const drawn = costs.flatMap((cost) => {
    const { lowCost, highCost } = projects.get(cost.code)!
    const { finalCost, reference, paid } = cost
    if (finalCost === null || reference === null) return []
    const low = lowCost ?? (costSpread.low === null ? null : Math.round(finalCost * (1 + costSpread.low)))
    const high = highCost ?? (costSpread.high === null ? null : Math.round(finalCost * (1 + costSpread.high)))
    if (low === null || high === null) return []
    if (lowCost !== null && highCost !== null) typed++
    const least = Math.max(Math.min(low, finalCost), Math.min(paid ?? 0, finalCost))
    const points: ThreePoints = { low: least, likely: finalCost, high: Math.max(high, finalCost), shape: 'pert' }
    return [{ reference, points }]
  })
  const risks = portfolio.risks.flatMap(({ probability, costImpact }) =>
    probability !== null && costImpact !== null ? [{ probability, impact: costImpact }] : [],
  )
  const budget = sumOf(drawn, ({ reference }) => reference)
  const estimates = drawn.map(({ points }) => points)
  const draws = Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.floor(ESTIMATES_DRAWN / Math.max(1, drawn.length))))
  return {
    simulation:
      drawn.length === 0
        ? null
        : simulateTotal({ estimates, risks, correlation: riskCorrelation, limit: budget, draws }),
    drawn: drawn.length,
    typed,
    left: costs.length - drawn.length,
    budget,
    risks: risks.length,
  }
}

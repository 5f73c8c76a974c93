import fc from 'fast-check'
import { costRisk } from '../../../src/calculation/budget/cost-risk'
import { quantileAt, quantileTable } from '../../../src/calculation/budget/draw-estimates'
import { groupBudget } from '../../../src/calculation/budget/group-budget'
import { projectCosts } from '../../../src/calculation/budget/project-costs'
import { simulateSchedule } from '../../../src/calculation/budget/simulate-schedule'
import { simulateTotal } from '../../../src/calculation/budget/simulate-total'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import { portfolioOf, project, risk } from '../../portfolio/builders'
import { cases } from '../cases'

type Chain = {
  input: { items: [number, number, number][] }
  expected: { mean: number; sd: number; P10: number; P50: number; P80: number; P90: number }
  tol: { quantile_10k_draws: number }
}

describe('a sum of uncertain amounts', () => {
  test('mc-chain-5-activities.json: percentiles, and a mean that is the sum of means and not of modes', () => {
    const { data } = cases<Chain>('montecarlo', 'mc-chain')[0]!
    const estimates = data.input.items.map(([low, likely, high]) => {
      return { low, likely, high, shape: 'triangular' as const }
    })
    const result = simulateTotal({ estimates })
    const { mean, sd, P10, P50, P80, P90 } = data.expected
    expect(Math.abs(result.mean - mean)).toBeLessThan(4 * result.standardError)
    expect(result.mean - 41).toBeGreaterThan(5)
    expect(Math.abs(result.deviation - sd)).toBeLessThan(0.15)
    const found = [result.p10, result.p50, result.p80, result.p90]
    found.forEach((value, i) =>
      expect(Math.abs(value - [P10, P50, P80, P90][i]!)).toBeLessThan(data.tol.quantile_10k_draws),
    )
  })

  test('mc-second-moment-independent.json and -correlated.json: moving together widens the total, not its mean', () => {
    const published = cases<{ expected: { total_sd: number } }>('montecarlo', 'mc-second-moment')
    const [correlated, independent] = published.map(({ data }) => data.expected.total_sd) as [number, number]
    // Triangular estimates with the published means and variances: half-width √6·sd around the mean.
    const estimates = [
      [10, 2],
      [15, 3],
      [20, 4],
    ].map(([mean, sd]) => {
      const half = Math.sqrt(6) * sd!
      return { low: mean! - half, likely: mean!, high: mean! + half, shape: 'triangular' as const }
    })
    const apart = simulateTotal({ estimates })
    expect(Math.abs(apart.mean - 45)).toBeLessThan(4 * apart.standardError)
    expect(Math.abs(apart.deviation - independent)).toBeLessThan(0.15)
    const together = simulateTotal({ estimates, correlation: 0.4 })
    expect(Math.abs(together.mean - 45)).toBeLessThan(4 * together.standardError)
    // The published correlations are 0.5, 0.3 and 0.4: one factor of 0.4 comes near them.
    expect(Math.abs(together.deviation - correlated)).toBeLessThan(0.3)
  })

  test('a PERT estimate has the mean (low + 4 likely + high) ÷ 6', () => {
    const points = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.nat(1000), fc.nat(1000))
    fc.assert(
      fc.property(points, ([low, more, most]) => {
        fc.pre(more + most > 0)
        const [likely, high] = [low + more, low + more + most]
        const table = quantileTable({ low, likely, high, shape: 'pert' })
        let mean = 0
        for (let i = 0; i < 4096; i++) mean += quantileAt(table, (i + 0.5) / 4096) / 4096
        expect(Math.abs(mean - (low + 4 * likely + high) / 6)).toBeLessThan((high - low) * 0.003)
      }),
      { numRuns: 8 },
    )
  })

  test('a certain estimate is certain, a risk adds its impact as often as it occurs', () => {
    const estimates = [{ low: 7, likely: 7, high: 7, shape: 'pert' as const }]
    expect(simulateTotal({ estimates, draws: 500 })).toMatchObject({ p10: 7, p90: 7, deviation: 0 })
    const result = simulateTotal({ estimates, risks: [{ probability: 0.25, impact: 100 }], limit: 50 })
    expect(Math.abs(result.beyond! - 0.25)).toBeLessThan(0.02)
  })

  test('the same seed gives the same figures', () => {
    const estimates = [{ low: 1, likely: 2, high: 9, shape: 'pert' as const }]
    expect(simulateTotal({ estimates, correlation: 0.3 })).toEqual(simulateTotal({ estimates, correlation: 0.3 }))
  })
})

describe('a chain of tasks', () => {
  const task = (low: number, high: number, after: number[] = []) => {
    return { duration: { low, likely: (low + high) / 2, high, shape: 'triangular' as const }, after }
  }

  test('the longer branch is always critical, equal branches half of the time', () => {
    const longer = simulateSchedule([task(1, 2), task(5, 6, [0]), task(1, 2, [0]), task(1, 1, [1, 2])])!
    expect(longer.criticality).toEqual([1, 1, 0, 1])
    const equal = simulateSchedule([task(2, 4), task(2, 4), task(1, 1, [0, 1])])!
    expect(Math.abs(equal.criticality[0]! - 0.5)).toBeLessThan(0.02)
  })

  test('the end of parallel tasks is later than the mean of each: it is the latest of them', () => {
    const both = simulateSchedule([task(0, 10), task(0, 10)])!
    expect(both.end.mean).toBeGreaterThan(6)
  })

  test('a circle has no end', () => expect(simulateSchedule([task(1, 2, [1]), task(1, 2, [0])])).toBeNull())
})

describe('the final cost of a portfolio', () => {
  const riskOf = (portfolio: Portfolio) =>
    costRisk(portfolio, projectCosts(portfolio, groupBudget(portfolio, ['project'], { dataDate: 46295 })))
  const base = { envelope: 100_00, declaredFinalCost: 100_00 }

  test('is drawn from the costs typed, else from the drifts that the settings assume, else not at all', () => {
    const typed = riskOf(portfolioOf({ projects: [project('A', { ...base, lowCost: 90_00, highCost: 150_00 })] }))
    expect(typed).toMatchObject({ drawn: 1, typed: 1, left: 0 })
    expect(typed.simulation!.beyond).toBeGreaterThan(0.5)
    const portfolio = portfolioOf({ projects: [project('A', base), project('B', { envelope: 1_00 })] })
    expect(riskOf(portfolio)).toMatchObject({ drawn: 0, left: 2, simulation: null })
    const settings = { ...portfolio.settings, costSpread: { low: -0.06, high: 0.389 } }
    const assumed = riskOf({ ...portfolio, settings })
    expect(assumed).toMatchObject({ drawn: 1, typed: 0, left: 1, budget: 100_00 })
    expect(assumed.simulation!.p10).toBeGreaterThan(94_00)
  })

  test('counts the risks whose chance and extra cost are both typed', () => {
    const projects = [project('A', { ...base, lowCost: 100_00, highCost: 100_00 })]
    const risks = [risk({ probability: 0.5, costImpact: 50_00 }), risk({ probability: 0.5 })]
    const { simulation, risks: counted } = riskOf(portfolioOf({ projects, risks }))
    expect(counted).toBe(1)
    expect(Math.abs(simulation!.beyond! - 0.5)).toBeLessThan(0.02)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { earnPortfolio } from '../../../src/calculation/budget/earn-portfolio'
import { round } from '../../../src/portfolio/amount'
import { executionLine, ORIGIN, portfolioOf, project } from '../../portfolio/builders'
import { sampleReading } from '../../sheets/sample'

const DATE = 46295
const golden = JSON.parse(
  readFileSync(join(__dirname, '../../../samples/source/data/departement-exemple/golden.json'), 'utf8'),
) as { evm: { bac: string; pv: string; ev: string; ac: string; cpi_x1000: number; spi_x1000: number } }
const { portfolio: sample } = sampleReading()

describe('the example department', () => {
  const { whole, projects, objectives } = earnPortfolio(sample, { dataDate: DATE })

  test('gives the budget, planned, earned and actual amounts of its authors, to the cent', () => {
    const { bac, pv, ev, ac, cpi_x1000, spi_x1000 } = golden.evm
    const amounts = [whole.budget, whole.plannedValue, whole.earnedValue, whole.actualCost]
    expect(amounts.map((amount) => (amount! / 100).toFixed(2))).toEqual([bac, pv, ev, ac])
    expect([bac, pv, ev, ac]).toEqual(['15000000.00', '9139061.44', '7678674.00', '6740233.62'])
    expect([whole.measures!.costIndex!, whole.measures!.scheduleIndex!].map((index) => round(index * 1000, 0))).toEqual(
      [cpi_x1000, spi_x1000],
    )
  })

  test('objectives add up to the portfolio, and every project is known', () => {
    expect(projects.every(({ missing }) => missing === null)).toBe(true)
    for (const amount of ['budget', 'plannedValue', 'earnedValue', 'actualCost'] as const) {
      expect(objectives.reduce((sum, group) => sum + group[amount]!, 0)).toBe(whole[amount])
    }
  })
})

describe('one project', () => {
  const line = executionLine({ project: 'A', verified: 410_000_00, paid: 300_000_00, committed: 600_000_00 })
  const of = (parts: Parameters<typeof project>[1], actualCost: 'verified' | 'paid' | 'committed' = 'verified') => {
    const portfolio = portfolioOf({ projects: [project('A', parts)], execution: [line] })
    return earnPortfolio({ ...portfolio, settings: { ...portfolio.settings, actualCost } }, { dataDate: DATE })
  }
  const full = { envelope: 1_000_000_00, progress: 0.4, plannedValue: 500_000_00 }

  test('a typed planned value is taken; the estimates are those of the worked case', () => {
    const [first] = of(full).projects
    expect(first).toMatchObject({ plannedFrom: 'typed', earnedValue: 400_000_00, actualCost: 410_000_00 })
    expect(first!.measures!.estimates.typical! / 100).toBeCloseTo(1_025_000, 6)
  })

  test('without one it is linear over the working days of the baseline, and complete after its end', () => {
    const dates = { plannedStart: 46023, baselineEnd: 46387 }
    const [first] = of({ ...full, plannedValue: null, ...dates }).projects
    expect(first!.plannedFrom).toBe('linear')
    expect(first!.plannedValue).toBeGreaterThan(700_000_00)
    expect(first!.plannedValue).toBeLessThan(800_000_00)
    const [ended] = of({ ...full, plannedValue: null, plannedStart: 45000, baselineEnd: 46000 }).projects
    expect(ended!.plannedValue).toBe(1_000_000_00)
  })

  test('the actual cost is what the setting says', () => {
    expect(of(full, 'paid').whole.actualCost).toBe(300_000_00)
    expect(of(full, 'committed').whole.actualCost).toBe(600_000_00)
  })

  test('what lacks is named, and no index is made up', () => {
    expect(of({ ...full, envelope: null }).projects[0]).toMatchObject({ missing: 'noEnvelope', measures: null })
    expect(of({ ...full, progress: null }).projects[0]).toMatchObject({ missing: 'noProgress', measures: null })
    expect(of({ ...full, plannedValue: null }).projects[0]).toMatchObject({ missing: 'noPlan', measures: null })
    const unspent = portfolioOf({ projects: [project('A', full)] })
    expect(earnPortfolio(unspent, { dataDate: DATE }).projects[0]).toMatchObject({ missing: 'noCost', measures: null })
  })

  test('more than the budget earned or planned is said where it was typed', () => {
    expect(of({ ...full, progress: 1.2, plannedValue: 2_000_000_00 }).findings.map(({ code }) => code)).toEqual([
      'earnedBeyondBudget',
      'plannedBeyondBudget',
    ])
  })

  test('a candidate is in no baseline', () => expect(of({ ...full, status: 'candidate' }).projects).toEqual([]))
})

describe('the curve', () => {
  const month = (name: string, planned: number | null, paid: number | null = null) => {
    return { origin: ORIGIN, month: name, planned, verified: null, paid }
  }
  const typed = (monthly: ReturnType<typeof month>[]) =>
    earnPortfolio(
      portfolioOf({
        projects: [project('A', { envelope: 60_00, progress: 1 / 3, plannedValue: 30_00 })],
        execution: [executionLine({ project: 'A', verified: 20_00 })],
        monthly,
      }),
      { dataDate: DATE },
    )

  test('comes from the Monthly table, and says at which month today’s work was due', () => {
    const { curve } = typed([month('2026-08', 10_00), month('2026-09', 30_00), month('2026-10', 60_00)])
    expect(curve).toMatchObject({ from: 'table', elapsed: 2, duration: 3 })
    expect(curve.schedule!.earnedSchedule).toBeCloseTo(1.5, 10)
  })

  test('says nothing as paid after the data date', () => {
    const { curve } = typed([month('2026-09', 30_00, 5_00), month('2026-10', 60_00, 9_00)])
    expect(curve.points.map(({ paid }) => paid)).toEqual([5_00, null])
  })

  test('that decreases, has a hole or ends elsewhere than the budget is told', () => {
    const codes = (rows: ReturnType<typeof month>[]) => typed(rows).findings.map(({ code }) => code)
    expect(codes([month('2026-08', 40_00), month('2026-09', 30_00), month('2026-10', 60_00)])).toEqual([
      'curveDecreases',
    ])
    expect(codes([month('2026-08', 10_00), month('2026-10', 60_00)])).toEqual(['curveIncomplete'])
    expect(codes([month('2026-08', 10_00), month('2026-09', 50_00)])).toEqual(['curveDiffersFromBudget'])
  })

  test('without the table is the sum of the baselines, complete to the cent', () => {
    const plans = ['A', 'B'].map((code, i) =>
      project(code, { envelope: 100_01 + i, progress: 0.5, plannedStart: 46023 + 40 * i, baselineEnd: 46200 + 90 * i }),
    )
    const execution = [
      executionLine({ project: 'A', verified: 10_00, paid: 4_00, date: 46030 }),
      executionLine({ project: 'B', verified: 20_00, paid: 6_00, date: 46100 }),
    ]
    const { curve } = earnPortfolio(portfolioOf({ projects: plans, execution }), { dataDate: DATE })
    expect(curve.from).toBe('computed')
    expect(curve.points.at(-1)!.planned).toBe(200_03)
    expect(curve.points.filter(({ paid }) => paid !== null).at(-1)).toMatchObject({ verified: 30_00, paid: 10_00 })
  })
})

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...sample.projects.keys()], { minLength: 69, maxLength: 69 }), (order) => {
      const shuffled = { ...sample, projects: order.map((i) => sample.projects[i]!) }
      expect(earnPortfolio(shuffled, { dataDate: DATE }).objectives).toEqual(
        earnPortfolio(sample, { dataDate: DATE }).objectives,
      )
    }),
    { numRuns: 5 },
  )
})

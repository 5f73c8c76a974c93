import fc from 'fast-check'
import { endRisk } from '../../../src/calculation/budget/end-risk'
import { simulateSchedule } from '../../../src/calculation/budget/simulate-schedule'
import type { Dependency, Project } from '../../../src/portfolio/project'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import { ORIGIN, portfolioOf, project } from '../../portfolio/builders'

const TODAY = 46295
const ends = (portfolio: Portfolio) => endRisk(portfolio, { dataDate: TODAY })
const exactly = (end: number, parts: Partial<Project> = {}): Partial<Project> => {
  return { status: 'inProgress', plannedEnd: end, earliestEnd: end, latestEnd: end, ...parts }
}
const waits = (from: string, to: string, lag: number | null = null): Dependency => {
  return { origin: ORIGIN, from, to, kind: 'finishToStart', group: null, lag, count: null }
}
const next = (start: number, days: number) => exactly(start + days - 1, { status: 'approved', plannedStart: start })

describe('when projects end', () => {
  test('a certain end is that day, never late', () => {
    const { whole, projects } = ends(portfolioOf({ projects: [project('A', exactly(TODAY + 30))] }))
    expect(whole).toMatchObject({ planned: TODAY + 30, p50: TODAY + 30, p90: TODAY + 30, late: 0 })
    expect(projects[0]).toMatchObject({ criticality: 1, typed: true })
  })

  test('the drifts of the settings bear on the days left: 100 days less 10 % to 100 days more 50 %', () => {
    const portfolio = portfolioOf({ projects: [project('A', { status: 'inProgress', plannedEnd: TODAY + 100 })] })
    expect(ends(portfolio)).toMatchObject({ whole: null, left: { noRange: 1 } })
    const settings = { ...portfolio.settings, delaySpread: { low: -0.1, high: 0.5 } }
    const { whole, typed, projects } = ends({ ...portfolio, settings })
    // PERT on 90, 100, 150: mean (90 + 400 + 150) ÷ 6 = 106.7, skewed to the right, so a median a little below.
    expect(whole!.p50 - TODAY).toBeGreaterThanOrEqual(104)
    expect(whole!.p50 - TODAY).toBeLessThanOrEqual(107)
    expect(whole!.p90).toBeLessThan(TODAY + 150)
    expect(typed).toBe(0)
    // Chance of more than the likely value: 1 − I(1/6; 1 + 4/6, 1 + 20/6) ≈ 0.69.
    expect(Math.abs(projects[0]!.late - 0.69)).toBeLessThan(0.03)
  })

  test('a project waits for the end of the latest of those before it, with the lag, and keeps its own length', () => {
    const projects = [
      project('A', exactly(TODAY + 50)),
      project('B', exactly(TODAY + 70)),
      project('C', next(TODAY + 11, 20)),
    ]
    const dependencies = [waits('A', 'C', 30), waits('B', 'C', 5)]
    const result = ends(portfolioOf({ projects, dependencies }))
    // max(10, 50 + 30, 70 + 5) + 20 = 100.
    expect(result.whole!.p50).toBe(TODAY + 100)
    expect(result.links).toEqual({ followed: 2, broken: 2, ignored: 0 })
    expect(Object.fromEntries(result.projects.map((row) => [row.code, row.criticality]))).toEqual({ A: 1, B: 0, C: 1 })
    expect(result.projects[0]).toMatchObject({ code: 'C', late: 1 })
  })

  test('planned dates that already break a link are counted apart; those that keep it are not', () => {
    const links = (start: number) =>
      ends(
        portfolioOf({
          projects: [project('A', exactly(TODAY + 50)), project('C', next(start, 20))],
          dependencies: [waits('A', 'C')],
        }),
      ).links.broken
    expect(links(TODAY + 50)).toBe(1)
    expect(links(TODAY + 51)).toBe(0)
  })

  test('a project under way waits for nothing any more; a link from one that is left out is said', () => {
    const projects = [project('A', exactly(TODAY + 50)), project('B', exactly(TODAY + 20))]
    expect(ends(portfolioOf({ projects, dependencies: [waits('A', 'B')] })).whole!.p50).toBe(TODAY + 50)
    const unknown = [project('A', { status: 'suspended' }), project('B', next(TODAY + 2, 5))]
    const left = ends(portfolioOf({ projects: unknown, dependencies: [waits('A', 'B')] }))
    expect(left).toMatchObject({ links: { followed: 0, ignored: 1 }, left: { suspended: 1 } })
  })

  test('what cannot be drawn is counted by its reason; finished projects and candidates are not asked', () => {
    const projects = [
      project('A', { status: 'inProgress' }),
      project('B', exactly(TODAY - 1)),
      project('C', exactly(TODAY + 9, { earliestEnd: TODAY + 12, latestEnd: TODAY + 8 })),
      project('D', exactly(TODAY + 9, { status: 'finished' })),
      project('E', exactly(TODAY + 9, { status: 'candidate' })),
    ]
    const { left, whole, findings } = ends(portfolioOf({ projects }))
    expect(left).toEqual({ noDates: 1, endPast: 1, noRange: 0, reversed: 1, suspended: 0 })
    expect(whole).toBeNull()
    expect(findings.map(({ code, params }) => [code, params['project']])).toEqual([['endsReversed', 'C']])
  })

  test('an end outside its range and drifts the wrong way round are said', () => {
    const portfolio = portfolioOf({
      projects: [project('A', exactly(TODAY + 9, { latestEnd: TODAY + 5, earliestEnd: null }))],
    })
    const settings = { ...portfolio.settings, delaySpread: { low: 0.4, high: 0.1 } }
    const { findings, left } = ends({ ...portfolio, settings })
    expect(findings.map(({ code }) => code)).toEqual(['endOutsideRange', 'delaySpreadReversed'])
    expect(left.noRange).toBe(1)
  })

  test('a circle of projects has no end', () => {
    const projects = [project('A', next(TODAY + 2, 5)), project('B', next(TODAY + 2, 5))]
    const dependencies = [waits('A', 'B'), waits('B', 'A')]
    expect(ends(portfolioOf({ projects, dependencies }))).toMatchObject({ circle: true, whole: null })
  })
})

test('percentiles are in order, the whole never ends before a project, and the order of rows changes nothing', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(200)), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(rows, (drawn) => {
      const projects = drawn.map(([days, more], i) =>
        project(`P${i}`, { ...next(TODAY + 1, days), latestEnd: TODAY + days + more }),
      )
      const dependencies = projects.slice(1).map(({ code }) => waits('P0', code))
      const result = ends(portfolioOf({ projects, dependencies }))
      for (const { p50, p80, p90, criticality } of result.projects) {
        expect(p50 <= p80 && p80 <= p90 && p90 <= result.whole!.p90).toBe(true)
        expect(criticality >= 0 && criticality <= 1).toBe(true)
      }
      const turned = { projects: projects.toReversed(), dependencies: dependencies.toReversed() }
      expect(ends(portfolioOf(turned))).toEqual(result)
    }),
    { numRuns: 6 },
  )
})

test('durations that move together spread the end of a chain more widely, around the same mean', () => {
  const step = { low: 0, likely: 10, high: 20, shape: 'triangular' as const }
  const chain = [0, 1, 2, 3].map((i) => ({ duration: step, after: i === 0 ? [] : [i - 1] }))
  const [apart, together] = [0, 0.8].map((correlation) => simulateSchedule(chain, { correlation })!.end)
  expect(together!.deviation).toBeGreaterThan(apart!.deviation * 1.4)
  expect(Math.abs(together!.mean - apart!.mean)).toBeLessThan(0.5)
})

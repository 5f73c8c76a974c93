import fc from 'fast-check'
import { INTERNAL, OUTSOURCED } from '../../../src/calculation/arbitration/hypotheses'
import { portfolioProblem } from '../../../src/calculation/arbitration/portfolio-problem'
import { solveSelection } from '../../../src/calculation/selection/solve-selection'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import type { ProjectStatus } from '../../../src/portfolio/project'
import {
  budgetLine,
  capacity,
  day,
  executionLine,
  ORIGIN,
  portfolioOf,
  project,
  request,
  team,
  workload,
} from '../../portfolio/builders'
import { decisionsOf } from './decisions'
import { brokenLimits } from './raw-checker'

const DATA_DATE = day('2026-09-30')
const QUARTERS = ['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']
const STARTS = ['2026-01-01', '2026-07-15', '2026-10-01', '2027-01-01', '2027-02-15', '2027-04-01']
const ENDS = ['2027-03-31', '2027-05-31', '2027-06-30', '2027-09-30']

const euros = (most: number) => fc.integer({ min: 0, max: most }).map((amount) => amount * 1000_00)
const days = fc.integer({ min: 0, max: 30 }).map((amount) => amount * 100)

const projects = fc.array(
  fc.record({
    status: fc.constantFrom<ProjectStatus>('approved', 'inProgress', 'candidate', 'suspended', 'finished'),
    start: fc.constantFrom(...STARTS),
    end: fc.constantFrom(...ENDS),
    latest: fc.constantFrom(null, 3, 6),
    voted: fc.array(fc.tuple(fc.constantFrom('capital' as const, 'operating' as const), euros(40)), { maxLength: 3 }),
    committed: euros(20),
    load: fc.array(fc.tuple(fc.constantFrom('T1', 'T2'), fc.constantFrom(...QUARTERS), days), { maxLength: 4 }),
    moe: fc.option(days),
    running: fc.option(euros(20)),
    stop: fc.option(euros(5)),
    mandatory: fc.integer({ min: 0, max: 19 }),
    subsidy: fc.option(euros(10)),
    score: fc.integer({ min: 1, max: 100 }),
  }),
  { minLength: 1, maxLength: 6 },
)

const portfolios: fc.Arbitrary<{ portfolio: Portfolio; scores: Map<string, number> }> = fc
  .record({
    projects,
    asked: fc.array(
      fc.record({ capital: euros(30), running: euros(10), moe: days, months: fc.constantFrom(3, 5, 9) }),
      {
        maxLength: 2,
      },
    ),
    links: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 5 }),
        to: fc.integer({ min: 0, max: 5 }),
        kind: fc.constantFrom('requires', 'finishToStart', 'excludes', 'together'),
        lag: fc.constantFrom(null, 20),
      }),
      { maxLength: 3 },
    ),
    own: fc.array(days, { minLength: 2, maxLength: 2 }),
    outside: days,
    free: euros(60),
    ceiling: fc.option(euros(20)),
    after: fc.option(euros(30)),
    atOnce: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ projects: drawn, asked, links, own, outside, free, ceiling, after, atOnce }) => {
    const code = (i: number) => `P${i}`
    const scores = new Map([
      ...drawn.map(({ score }, i) => [code(i), score] as const),
      ...asked.map((_, i) => [`R${i}`, 40 + i] as const),
    ])
    const portfolio = portfolioOf({
      settings: {
        ...portfolioOf().settings,
        roadmapEnd: day('2027-12-31'),
        concurrentProjectsLimit: atOnce,
        operatingAfterRoadmap: after,
        requestLatestShiftMonths: 6,
      },
      projects: drawn.map(({ status, start, end, latest, running, stop, mandatory, moe }, i) =>
        project(code(i), {
          status,
          plannedStart: day(start),
          plannedEnd: Math.max(day(end), day(start) + 60),
          latestShiftMonths: latest,
          progress: 0,
          runningCost: running,
          terminationCost: stop,
          mandatory: mandatory === 0,
          moeDays: moe,
        }),
      ),
      requests: asked.map(({ capital, running, moe, months }, i) =>
        request(`R${i}`, {
          capital,
          operatingPerYear: running,
          moeDays: moe,
          durationMonths: months,
          wishedDate: day('2027-07-01'),
        }),
      ),
      teams: [
        team('T1', { role: 'MOE', canBeOutsourced: true, dayRate: 600_00 }),
        team('T2', { role: 'AMOA', canBeOutsourced: true, dayRate: 500_00 }),
      ],
      capacity: QUARTERS.flatMap((quarter) => [
        capacity('T1', quarter, own[0]!, outside),
        capacity('T2', quarter, own[1]!, outside),
      ]),
      workload: drawn.flatMap(({ load }, i) =>
        load.map(([name, quarter, asks]) => workload(code(i), name, quarter, asks)),
      ),
      budget: [
        ...drawn.flatMap(({ voted }, i) =>
          voted.map(([section, amount], n) =>
            budgetLine({ project: code(i), section, year: 2026 + (n % 2), voted: amount }),
          ),
        ),
        ...(['capital', 'operating'] as const).flatMap((section) => [
          budgetLine({ section, year: 2026, voted: free }),
          budgetLine({ section, year: 2027, voted: free }),
        ]),
      ],
      execution: drawn.map(({ committed }, i) => executionLine({ project: code(i), year: 2026, committed })),
      dependencies: links
        .filter(({ from, to }) => from !== to && from < drawn.length && to < drawn.length)
        .map(({ from, to, kind, lag }) => ({
          origin: ORIGIN,
          from: code(from),
          to: code(to),
          kind: kind as 'requires',
          group: null,
          lag,
          count: null,
        })),
      contracts:
        ceiling === null
          ? []
          : [
              {
                origin: ORIGIN,
                number: 'M1',
                label: null,
                holder: null,
                teams: ['T1'],
                family: null,
                notifiedOn: day('2026-01-01'),
                end: null,
                ceiling,
                ordered: 0,
              },
            ],
      funding: drawn.flatMap(({ subsidy }, i) =>
        subsidy === null
          ? []
          : [
              {
                origin: ORIGIN,
                scheme: 'S',
                ceiling: 12_000_00,
                project: code(i),
                section: 'capital' as const,
                year: 2027,
                asked: null,
                notified: subsidy,
                received: null,
                rate: null,
              },
            ],
      ),
    })
    return { portfolio, scores }
  })

test('no answer breaks a limit of the tables, recomputed from their rows', async () => {
  let answers = 0
  let kept = 0
  await fc.assert(
    fc.asyncProperty(portfolios, fc.boolean(), async ({ portfolio, scores }, outsourcing) => {
      const hypothesis = outsourcing ? OUTSOURCED : INTERNAL
      const built = portfolioProblem(portfolio, { dataDate: DATA_DATE, hypothesis, objective: 'value', scores })
      const { choice } = await solveSelection(built.problem)
      if (!choice) return
      answers++
      kept += choice.filter((option) => option !== null).length
      const broken = brokenLimits(portfolio, { dataDate: DATA_DATE, hypothesis }, decisionsOf(built, choice))
      expect(broken).toEqual([])
    }),
    { numRuns: 200 },
  )
  expect(answers).toBeGreaterThan(50)
  expect(kept).toBeGreaterThan(50)
})

import { INTERNAL, OUTSOURCED } from '../../../src/calculation/arbitration/hypotheses'
import { portfolioProblem } from '../../../src/calculation/arbitration/portfolio-problem'
import type { MoneyLimit } from '../../../src/calculation/arbitration/arbitration'
import type { PortfolioProblem } from '../../../src/calculation/arbitration/problem-type'
import type { Link } from '../../../src/calculation/selection/selection-problem'
import { solveSelection } from '../../../src/calculation/selection/solve-selection'
import type { Contract, Funding } from '../../../src/portfolio/funding'
import type { Portfolio } from '../../../src/portfolio/portfolio'
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

const DATA_DATE = day('2026-09-30')

/** A roadmap by quarter until the end of 2027, whose every project and request scores 50. */
function built(parts: Partial<Portfolio>, options: Partial<Parameters<typeof portfolioProblem>[1]> = {}) {
  const blank = portfolioOf(parts)
  const portfolio: Portfolio = {
    ...blank,
    settings: { ...blank.settings, roadmapStart: day('2025-01-01'), roadmapEnd: day('2027-12-31'), ...parts.settings },
  }
  const codes = [...portfolio.projects.map(({ code }) => code), ...portfolio.requests.map(({ number }) => number)]
  return portfolioProblem(portfolio, {
    dataDate: DATA_DATE,
    hypothesis: INTERNAL,
    objective: 'value',
    scores: new Map(codes.map((code) => [code, 50])),
    ...options,
  })
}

const credits = (section: 'capital' | 'operating', year: number): MoneyLimit => ({ kind: 'credits', section, year })

function leftOf({ problem, limits }: PortfolioProblem, limit: MoneyLimit): number | undefined {
  return problem.budgets[limits.findIndex((other) => JSON.stringify(other) === JSON.stringify(limit))]?.limit
}

function costs({ problem, limits }: PortfolioProblem, candidate: number, option = 0) {
  return problem.candidates[candidate]!.options[option]!.cost.map(({ budget, amount }) => ({
    limit: limits[budget]!,
    amount,
  }))
}

const started = (code: string, parts = {}) =>
  project(code, { plannedStart: day('2026-01-01'), plannedEnd: day('2027-06-30'), progress: 0.25, ...parts })
const planned = (code: string, parts = {}) =>
  project(code, {
    status: 'approved',
    plannedStart: day('2027-01-01'),
    plannedEnd: day('2027-06-30'),
    ...parts,
  })

describe('what a project under way can give back', () => {
  const committed80 = {
    projects: [started('P1')],
    budget: [
      budgetLine({ project: 'P1', year: 2026, voted: 60_000_00 }),
      budgetLine({ project: 'P1', year: 2027, voted: 40_000_00 }),
    ],
    execution: [
      executionLine({ project: 'P1', year: 2026, committed: 60_000_00 }),
      executionLine({ project: 'P1', year: 2027, committed: 20_000_00 }),
    ],
    workload: [workload('P1', 'T', '2026-Q3', 30_00), workload('P1', 'T', '2027-Q1', 10_00)],
    capacity: [capacity('T', '2027-Q1', 40_00)],
    teams: [team('T')],
  }

  test('stopping a project that is 80 % committed frees the 20 % left, in its own section and year, and no day already worked', () => {
    const problem = built(committed80)
    const release = problem.releases[0]!
    expect(release.freed).toEqual([{ limit: credits('capital', 2027), amount: 20_000_00 }])
    expect(release.freedDays).toEqual([{ team: 'T', period: '2027-Q1', days: 10_00 }])
    expect(release.keptAnyway).toEqual([
      { kind: 'committed', amount: 80_000_00 },
      { kind: 'terminationCost', amount: null },
      { kind: 'subsidyToRepay', amount: null },
    ])
    expect(leftOf(problem, credits('capital', 2026))).toBe(0)
    expect(leftOf(problem, credits('capital', 2027))).toBe(20_000_00)
  })

  test('what it still brings is its score times what is not done', () => {
    expect(built(committed80).subjects[0]).toMatchObject({ score: 50, value: 37.5, started: true, cost: 20_000_00 })
  })

  test('a typed price of stopping is due when it is not kept, and said', async () => {
    const parts = {
      ...committed80,
      projects: [started('P1', { terminationCost: 5_000_00, subsidyToRepay: 0 })],
      budget: [...committed80.budget, budgetLine({ section: 'operating', year: 2026, voted: 4_000_00 })],
    }
    const problem = built(parts)
    expect(problem.releases[0]!.keptAnyway).toContainEqual({ kind: 'terminationCost', amount: 5_000_00 })
    const { status } = await solveSelection(problem.problem, { forced: new Map([[0, 'out']]) })
    expect(status).toBe('infeasible')
    expect((await solveSelection(problem.problem)).status).toBe('optimal')
  })

  test('a project under way never moves, whatever its latest shift', () => {
    const { problem } = built({ ...committed80, projects: [started('P1', { latestShiftMonths: 12 })] })
    expect(problem.candidates[0]!.options).toHaveLength(1)
    expect(problem.candidates[0]!.options[0]).toMatchObject({ start: 0, duration: 3 })
  })

  test('commitments beyond the credits leave nothing, and never a negative amount to free', () => {
    const problem = built({
      ...committed80,
      execution: [executionLine({ project: 'P1', year: 2027, committed: 50_000_00 })],
    })
    expect(costs(problem, 0).filter(({ amount }) => amount < 0)).toEqual([])
    expect(leftOf(problem, credits('capital', 2027))).toBe(0)
    expect(problem.findings).toContainEqual(expect.objectContaining({ code: 'capitalUsedUp' }))
  })
})

describe('capital and operating credits', () => {
  const settings = { ...portfolioOf().settings, roadmapEnd: day('2027-12-31'), requestLatestShiftMonths: 0 }
  const rich = budgetLine({ year: 2027, voted: 1_000_000_00 })
  const operating = (voted: number) => budgetLine({ section: 'operating', year: 2027, voted })
  const wish = request('R1', {
    capital: 50_000_00,
    operatingPerYear: 12_000_00,
    moeDays: 0,
    wishedDate: day('2027-07-01'),
  })

  test('capital credits never pay operating costs', async () => {
    const poor = built({ requests: [wish], budget: [rich, operating(1_000_00)], settings })
    expect((await solveSelection(poor.problem)).choice).toEqual([null])
    const enough = built({ requests: [wish], budget: [rich, operating(20_000_00)], settings })
    expect((await solveSelection(enough.problem)).choice).toEqual([0])
  })

  test('nor do operating credits pay capital', async () => {
    const problem = built({
      requests: [wish],
      budget: [
        budgetLine({ year: 2027, voted: 1_000_00 }),
        budgetLine({ year: 2026, voted: 0 }),
        operating(1_000_000_00),
      ],
    })
    expect((await solveSelection(problem.problem)).choice).toEqual([null])
  })

  test('a running cost counts from the day after the end, in proportion in the first year, in full after the roadmap', () => {
    const problem = built({
      projects: [planned('P1', { runningCost: 36_500_00, envelope: 0 })],
      budget: [rich, operating(100_000_00)],
      settings: { ...settings, operatingAfterRoadmap: 30_000_00 },
    })
    // From 1 July to 31 December 2027: 184 days of 365.
    expect(costs(problem, 0)).toEqual([
      { limit: credits('operating', 2027), amount: 18_400_00 },
      { limit: { kind: 'afterRoadmap' }, amount: 36_500_00 },
    ])
    expect(problem.problem.candidates[0]!.options[0]!.cost).toHaveLength(2)
  })

  test('a section without any vote has no limit, and it is said', () => {
    const problem = built({ requests: [wish], budget: [rich] })
    expect(leftOf(problem, credits('operating', 2027))).toBe(Infinity)
    expect(problem.findings).toContainEqual(
      expect.objectContaining({ code: 'noOperatingCredits', params: { year: 2027 } }),
    )
  })

  test('a cut of the credits takes what is left, never what is committed', () => {
    const problem = built(
      {
        budget: [budgetLine({ year: 2026, voted: 100_00 })],
        execution: [executionLine({ year: 2026, committed: 95_00 })],
        projects: [planned('P1')],
      },
      { hypothesis: { ...INTERNAL, budgetShare: 0.9 } },
    )
    expect(leftOf(problem, credits('capital', 2026))).toBe(0)
  })
})

describe('external days', () => {
  const contract = (parts: Partial<Contract>): Contract => ({
    origin: ORIGIN,
    number: 'M1',
    label: null,
    holder: null,
    teams: ['T'],
    family: null,
    notifiedOn: null,
    end: null,
    ceiling: null,
    ordered: null,
    ...parts,
  })
  const parts = (contracts: Contract[]) => ({
    projects: [planned('P1')],
    teams: [team('T', { canBeOutsourced: true, dayRate: 500_00 })],
    workload: [workload('P1', 'T', '2027-Q1', 20_00), workload('P1', 'T', '2027-Q2', 20_00)],
    capacity: [capacity('T', '2027-Q1', 15_00, 10_00), capacity('T', '2027-Q2', 15_00, 10_00)],
    budget: [budgetLine({ section: 'operating', year: 2027, voted: 1_000_000_00 })],
    contracts,
  })
  const outsourced = (contracts: Contract[]) => built(parts(contracts), { hypothesis: OUTSOURCED })

  test('only when the hypothesis allows them; they cost the operating credits of the same year', async () => {
    expect((await solveSelection(built(parts([])).problem)).choice).toEqual([null])
    const problem = outsourced([])
    const { choice, evaluation } = await solveSelection(problem.problem)
    expect(choice).toEqual([0])
    expect(evaluation!.external[0]).toEqual([0, 5_00, 5_00, 0, 0])
    expect(evaluation!.cost).toBe(5_000_00)
  })

  test('only from the notification of the contract that names the team', () => {
    expect(outsourced([contract({ notifiedOn: day('2027-04-01') })]).problem.teams[0]!.externalMax).toEqual([
      0, 0, 10_00, 0, 0,
    ])
    const halfway = outsourced([contract({ notifiedOn: day('2027-02-15') })]).problem.teams[0]!.externalMax[1]!
    expect(halfway).toBeGreaterThan(4_00)
    expect(halfway).toBeLessThan(6_00)
    const never = outsourced([contract({})])
    expect(never.problem.teams[0]!.externalMax).toEqual([0, 0, 0, 0, 0])
    expect(never.findings).toContainEqual(expect.objectContaining({ code: 'contractNotNotified' }))
  })

  test('only under what is left of its ceiling', async () => {
    const under = (ordered: number) => contract({ notifiedOn: day('2026-01-01'), ceiling: 10_000_00, ordered })
    expect((await solveSelection(outsourced([under(5_000_00)]).problem)).choice).toEqual([0])
    expect((await solveSelection(outsourced([under(5_000_01)]).problem)).choice).toEqual([null])
  })

  test('none without a day rate', () => {
    const withoutRate = { ...parts([]), teams: [team('T', { canBeOutsourced: true })] }
    const { problem } = built(withoutRate, { hypothesis: OUTSOURCED })
    expect(problem.teams[0]!.externalMax).toEqual([0, 0, 0, 0, 0])
  })

  test('added staff give their days of the roadmap in every quarter', () => {
    const { problem } = built(
      { ...parts([]), teams: [team('T', { roadmapShare: 0.4 })] },
      { hypothesis: { ...INTERNAL, addedFte: [{ team: 'T', fte: 2 }] } },
    )
    // 2 · 205 · 0.4 ÷ 4 = 41 days.
    expect(problem.teams[0]!.capacity[1]).toBe(15_00 + 41_00)
  })
})

describe('windows and links', () => {
  const starts = (problem: PortfolioProblem, candidate = 0) =>
    problem.problem.candidates[candidate]!.options.map(({ start }) => problem.periods[start])

  test('a planned project may begin up to its latest shift, whole quarters only', () => {
    expect(starts(built({ projects: [planned('P1', { latestShiftMonths: 8 })] }))).toEqual([
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
    ])
  })

  test('one that should have begun already begins in the first quarter to come; a locked one has one start', () => {
    const late = planned('P1', { plannedStart: day('2026-04-01'), plannedEnd: day('2026-12-31') })
    expect(starts(built({ projects: [late] }))).toEqual(['2026-Q4'])
    expect(starts(built({ projects: [planned('P1', { latestShiftMonths: 6, locked: true })] }))).toEqual(['2027-Q1'])
  })

  test('a hypothesis lets a project begin earlier', () => {
    const hypothesis = { ...INTERNAL, earlierStarts: [{ project: 'P1', months: 3 }] }
    const problem = built({ projects: [planned('P1')] }, { hypothesis })
    expect(starts(problem)).toEqual(['2026-Q4', '2027-Q1'])
    expect(problem.approved).toEqual([1])
  })

  const link = (kind: 'requires' | 'finishToStart' | 'excludes' | 'together' | 'atMost', parts = {}) => ({
    origin: ORIGIN,
    from: 'A',
    to: 'B',
    kind,
    group: null,
    lag: null,
    count: null,
    ...parts,
  })
  const pair = (dependency: ReturnType<typeof link>, a = {}, b = {}) =>
    built({ projects: [planned('A', a), planned('B', b)], dependencies: [dependency] }).problem.links

  test('projects that require each other are kept all or none, one after the other where the table says so', () => {
    const both = (second: ReturnType<typeof link>) =>
      built({ projects: [planned('A'), planned('B')], dependencies: [link('requires'), second] }).problem.links
    expect(both(link('requires', { from: 'B', to: 'A' }))).toEqual([{ kind: 'together', a: 0, b: 1 }])
    expect(both(link('finishToStart', { from: 'A', to: 'B' }))).toEqual(
      expect.arrayContaining([
        { kind: 'together', a: 0, b: 1 },
        expect.objectContaining({ kind: 'requires', dependent: 1, needed: 0 }) as Link,
      ]),
    )
  })

  test('a link of a project to itself is left out', () => {
    expect(pair(link('requires', { to: 'A' }))).toEqual([])
    expect(pair(link('finishToStart', { to: 'A' }))).toEqual([])
  })

  test('what requires, goes with or excludes another', () => {
    expect(pair(link('requires'))).toEqual([{ kind: 'requires', dependent: 0, needed: 1, lag: null }])
    expect(pair(link('together'))).toEqual([{ kind: 'together', a: 0, b: 1 }])
    expect(pair(link('excludes'))).toEqual([{ kind: 'atMost', group: [0, 1], count: 1 }])
    expect(pair(link('atMost', { group: 'G', count: 1 }))).toEqual([{ kind: 'atMost', group: [0, 1], count: 1 }])
  })

  test('finish to start keeps the days, within a shared quarter too', () => {
    const lagOf = (end: string, start: string, lag = 0) => {
      const [found] = pair(
        link('finishToStart', { lag }),
        { plannedEnd: day(end) },
        { plannedStart: day(start), plannedEnd: day('2027-12-31') },
      )
      return found!.kind === 'requires' ? found!.lag : undefined
    }
    expect(lagOf('2027-03-31', '2027-04-01')).toBe(0)
    expect(lagOf('2027-02-15', '2027-03-01')).toBe(-1)
    expect(lagOf('2027-03-01', '2027-03-01')).toBe(0)
    expect(lagOf('2027-03-31', '2027-04-01', 91)).toBe(1)
  })

  test('what is finished satisfies a link, what was dropped ends it with a word, what has begun is not held back', () => {
    expect(pair(link('finishToStart'), { status: 'finished' })).toEqual([])
    expect(pair(link('excludes'), { status: 'finished' })).toEqual([{ kind: 'atMost', group: [0], count: 0 }])
    expect(pair(link('finishToStart'), {}, { status: 'inProgress' })).toEqual([])
    const dropped = built({
      projects: [planned('A', { status: 'dropped' }), planned('B')],
      dependencies: [link('requires', { from: 'B', to: 'A' })],
    })
    expect(dropped.problem.links).toEqual([])
    expect(dropped.findings).toContainEqual(expect.objectContaining({ code: 'linkEnded' }))
  })
})

describe('subsidies', () => {
  const subsidy = (parts: Partial<Funding>): Funding => ({
    origin: ORIGIN,
    scheme: 'S',
    ceiling: 25_00,
    project: 'P1',
    section: null,
    year: 2027,
    asked: null,
    notified: 20_00,
    received: null,
    rate: null,
    ...parts,
  })
  const two = (funding: Funding[]) =>
    built({
      projects: [planned('P1', { envelope: 60_00 }), planned('P2', { envelope: 60_00 })],
      budget: [budgetLine({ year: 2027, voted: 95_00 })],
      funding,
    })

  test('what was notified raises the credits with the project, up to the ceiling of the scheme', async () => {
    expect((await solveSelection(two([]).problem)).evaluation!.value).toBe(50)
    const both = two([subsidy({}), subsidy({ project: 'P2' })])
    expect(both.problem.grants).toEqual([
      {
        code: 'S',
        budget: expect.any(Number) as number,
        ceiling: 25_00,
        amounts: [
          { candidate: 0, amount: 20_00 },
          { candidate: 1, amount: 20_00 },
        ],
      },
    ])
    expect((await solveSelection(both.problem)).evaluation).toMatchObject({ value: 100, granted: [25_00] })
    const tight = two([subsidy({ ceiling: 24_00 }), subsidy({ project: 'P2', ceiling: 24_00 })])
    expect((await solveSelection(tight.problem)).evaluation!.value).toBe(50)
  })

  test('what is only asked for, or was received already, raises nothing', () => {
    const asked = two([subsidy({ notified: null, asked: 20_00 })])
    expect(asked.problem.grants).toEqual([])
    expect(asked.findings).toContainEqual(expect.objectContaining({ code: 'subsidyOnlyAsked' }))
    expect(two([subsidy({ received: 20_00 })]).problem.grants).toEqual([])
  })
})

describe('requests', () => {
  test('an incomplete one, a refused one and one that became a project are no subjects', () => {
    const problem = built({
      projects: [planned('P1', { request: 'R4' })],
      requests: [
        request('R1', { capital: 1_00, moeDays: 1_00 }),
        request('R2', { capital: 1_00, moeDays: 1_00, status: 'refused' }),
        request('R3', { capital: null, moeDays: 1_00 }),
        request('R4', { capital: 1_00, moeDays: 1_00 }),
      ],
    })
    expect(problem.subjects.map(({ code }) => code)).toEqual(['P1', 'R1'])
    expect(problem.findings).toContainEqual(
      expect.objectContaining({ code: 'requestNotReady', params: { request: 'R3' } }),
    )
  })

  test('its MOE days go to the teams of that role by their capacity, MOA and AMOA by ratio', () => {
    const problem = built({
      requests: [request('R1', { capital: 1_00, moeDays: 40_00, durationMonths: 3, wishedDate: day('2027-04-01') })],
      teams: [team('X', { role: 'MOE' }), team('Y', { role: 'moe' }), team('Z', { role: 'AMOA' })],
      capacity: [capacity('X', '2027-Q1', 30_00), capacity('Y', '2027-Q1', 10_00), capacity('Z', '2027-Q1', 10_00)],
    })
    const [first] = problem.problem.candidates[0]!.options
    expect(
      first!.demand.map(({ team: k, period, amount }) => [problem.teams[k], problem.periods[period], amount]),
    ).toEqual([
      ['X', '2027-Q1', 30_00],
      ['Y', '2027-Q1', 10_00],
      ['Z', '2027-Q1', 20_00],
    ])
    expect(problem.findings).toContainEqual(
      expect.objectContaining({ code: 'daysWithoutLimit', params: { teams: 'MOA' } }),
    )
  })
})

test('a project that costs, asks and brings nothing changes nothing for the others', async () => {
  const parts = {
    projects: [planned('P1', { envelope: 60_00 }), planned('P2', { envelope: 60_00 })],
    budget: [budgetLine({ year: 2027, voted: 95_00 })],
  }
  const before = await solveSelection(built(parts).problem)
  const after = await solveSelection(
    built(
      { ...parts, projects: [...parts.projects, planned('P3', { envelope: 0 })] },
      {
        scores: new Map([
          ['P1', 50],
          ['P2', 50],
          ['P3', 0],
        ]),
      },
    ).problem,
  )
  expect(after.evaluation!.value).toBe(before.evaluation!.value)
  expect(after.evaluation!.cost).toBe(before.evaluation!.cost)
})

test('after the end of the roadmap there is nothing to decide, and it is said', () => {
  const over = built({ projects: [planned('P1')] }, { dataDate: day('2028-01-15') })
  expect(over).toMatchObject({ subjects: [], periods: [], findings: [{ code: 'roadmapOver' }] })
})

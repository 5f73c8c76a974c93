import fc from 'fast-check'
import { levelPortfolio } from '../../../../src/calculation/capacity/levelling/level-portfolio'
import { loadTeams } from '../../../../src/calculation/capacity/load-teams'
import type { Dependency } from '../../../../src/portfolio/project'
import type { Portfolio } from '../../../../src/portfolio/portfolio'
import { capacity, day, ORIGIN, portfolioOf, project, team, workload } from '../../../portfolio/builders'
import { exampleDepartment } from '../../../portfolio/example-department'

const DATA_DATE = day('2026-09-30')
const QUARTERS = ['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']

const planned = (code: string, from: string, to: string, latestShiftMonths: number | null = 6) =>
  project(code, { status: 'approved', plannedStart: day(from), plannedEnd: day(to), latestShiftMonths })
const finishToStart = (from: string, to: string): Dependency => ({
  origin: ORIGIN,
  from,
  to,
  kind: 'finishToStart',
  group: null,
  lag: null,
  count: null,
})
const oneTeam = (parts: Partial<Portfolio>) =>
  portfolioOf({
    teams: [team('T')],
    capacity: QUARTERS.map((quarter) => capacity('T', quarter, 10_00)),
    ...parts,
  })
const level = (portfolio: Portfolio) =>
  levelPortfolio(portfolio, { load: loadTeams(portfolio), dataDate: DATA_DATE, effort: { seed: 1, schedules: 300 } })

describe('two projects that meet', () => {
  const two = oneTeam({
    projects: [planned('A', '2026-10-01', '2026-12-31'), planned('B', '2026-10-01', '2026-12-31')],
    workload: [workload('A', 'T', '2026-Q4', 8_00), workload('B', 'T', '2026-Q4', 8_00)],
  })

  test('one waits a quarter, and the overload is gone', () => {
    const plan = level(two)
    expect(plan.moved).toHaveLength(1)
    expect(plan.moved[0]).toMatchObject({ from: '2026-Q4', to: '2027-Q1', shift: 1 })
    expect(plan.before).toEqual({ overload: 6_00, teamPeriods: 1, byPeriod: [6_00, 0, 0, 0, 0] })
    expect(plan.after).toEqual({ overload: 0, teamPeriods: 0, byPeriod: [0, 0, 0, 0, 0] })
  })

  test.each([
    ['under way', { status: 'inProgress' as const }],
    ['locked', { locked: true }],
    ['of unknown latest shift', { latestShiftMonths: null }],
    ['already started', { actualStart: day('2026-09-01') }],
  ])('projects %s stay where they are', (_, change) => {
    const plan = level({ ...two, projects: two.projects.map((each) => ({ ...each, ...change })) })
    expect(plan.moved).toEqual([])
    expect(plan.movable).toBe(0)
    expect(plan.after).toEqual(plan.before)
  })

  test('days to be bought outside weigh on no team', () => {
    const plan = level({ ...two, workload: two.workload.map((row) => ({ ...row, external: true })) })
    expect(plan.before.overload).toBe(0)
  })

  test('what comes after waits too', () => {
    const linked = { ...two, dependencies: [finishToStart('A', 'B')] }
    const plan = level(linked)
    expect(plan.moved.map(({ project: code, shift }) => [code, shift])).toEqual([['B', 1]])
    expect(plan.findings).toEqual([])
  })

  test('a link that no window can keep is named at its cell, and gets no later', () => {
    const late = {
      ...two,
      projects: [planned('A', '2026-10-01', '2027-12-31', 0), planned('B', '2026-10-01', '2026-12-31', 3)],
      dependencies: [finishToStart('A', 'B')],
    }
    expect(level(late).findings).toEqual([
      {
        code: 'linkBeyondWindows',
        severity: 'warning',
        place: { sheet: 'Test', cell: 'A2' },
        params: { from: 'A', to: 'B' },
      },
    ])
  })
})

test('links that go round in a circle stop nothing; they are named', () => {
  const round = oneTeam({
    projects: [planned('A', '2026-10-01', '2026-12-31'), planned('B', '2026-10-01', '2026-12-31')],
    dependencies: [finishToStart('A', 'B'), finishToStart('B', 'A')],
  })
  expect(level(round).findings.length).toBeGreaterThan(0)
})

describe('the example department', () => {
  const sample = exampleDepartment()
  const shiftable = {
    ...sample,
    projects: sample.projects.map((each) => ({ ...each, latestShiftMonths: each.status === 'approved' ? 9 : null })),
  }
  const load = loadTeams(shiftable)
  const plan = levelPortfolio(shiftable, { load, dataDate: DATA_DATE })

  test('begins from the overload of the capacity sheet in the coming quarters', () => {
    const coming = load.overloaded.filter(({ period }) => period > '2026-Q3')
    expect(plan.before.overload).toBe(coming.reduce((sum, { gap }) => sum + gap!, 0))
    expect(plan.before.teamPeriods).toBe(coming.length)
  })

  test('is relieved by nearly a third, inside the windows', () => {
    expect(plan.after.overload).toBeLessThan(plan.before.overload * 0.72)
    for (const { shift } of plan.moved) expect(shift).toBeLessThanOrEqual(3)
  })

  test('asks for the same days before and after', () => {
    const asked = plan.teams.reduce((sum, { demand }) => sum + demand.reduce((all, days) => all + days, 0), 0)
    const coming = load.totals.filter(({ period }) => period > '2026-Q3')
    expect(asked).toBe(coming.reduce((sum, { demand, external }) => sum + demand - external, 0))
  })

  test('gives the same starts whatever the order of the rows', () => {
    const turned = {
      ...shiftable,
      projects: [...shiftable.projects].reverse(),
      workload: [...shiftable.workload].reverse(),
      dependencies: [...shiftable.dependencies].reverse(),
    }
    const again = levelPortfolio(turned, { load: loadTeams(turned), dataDate: DATA_DATE })
    expect(again.moved).toEqual(plan.moved)
  })
})

test('no start leaves its window or goes before the end of what it waits for', () => {
  const quarterStart = ['2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01']
  const quarterEnd = ['2026-12-31', '2027-03-31', '2027-06-30', '2027-09-30']
  const anyProject = fc.record({
    start: fc.nat(2),
    length: fc.nat(1),
    days: fc.nat(12),
    shift: fc.constantFrom(0, 3, 6),
  })
  fc.assert(
    fc.property(fc.array(anyProject, { minLength: 1, maxLength: 5 }), fc.boolean(), (drawn, linked) => {
      const portfolio = oneTeam({
        projects: drawn.map(({ start, length, shift }, i) =>
          planned(`P${i}`, quarterStart[start]!, quarterEnd[start + length]!, shift),
        ),
        workload: drawn.map(({ start, days }, i) => workload(`P${i}`, 'T', QUARTERS[start]!, days * 100)),
        dependencies: linked && drawn.length > 1 ? [finishToStart('P0', 'P1')] : [],
      })
      const plan = level(portfolio)
      const shifts = new Map(plan.moved.map(({ project: code, shift }) => [code, shift]))
      drawn.forEach(({ shift }, i) => expect(shifts.get(`P${i}`) ?? 0).toBeLessThanOrEqual(shift / 3))
      if (!linked || drawn.length === 1 || drawn[1]!.start <= drawn[0]!.start) return
      const [first, second] = [drawn[0]!, drawn[1]!]
      const wait = (shift: (code: string) => number) =>
        second.start + shift('P1') - (first.start + first.length + shift('P0'))
      const after = wait((code) => shifts.get(code) ?? 0)
      if (plan.findings.length > 0) expect(after).toBeGreaterThanOrEqual(wait(() => 0))
      else if (first.shift > 0 || second.shift > 0) expect(after).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})

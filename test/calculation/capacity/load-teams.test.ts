import fc from 'fast-check'
import { loadTeams } from '../../../src/calculation/capacity/load-teams'
import type { LoadCell } from '../../../src/calculation/capacity/team-load'
import { round } from '../../../src/portfolio/amount'
import { capacity, day, portfolioOf, project, team, workload } from '../../portfolio/builders'
import { exampleDepartment, exampleFigures, exampleQuarters, exampleRows } from '../../portfolio/example-department'

describe('the example department', () => {
  const load = loadTeams(exampleDepartment())

  test('has the 40 overloaded team-quarters of its authors, out of 96', () => {
    const found = load.overloaded.map((cell) => [
      cell.team,
      cell.period.replace('Q', 'T'),
      cell.demand / 100,
      cell.capacity! / 100,
      round(cell.utilisation! * 100, 1),
    ])
    expect(found).toEqual(exampleFigures().overloaded_cells)
    expect(load.compared).toBe(96)
  })

  test('asks each team, each quarter, for the days that its authors added up', () => {
    for (const row of exampleRows('charge')) {
      const cells = load.teams.find(({ code }) => code === row['equipe'])!.cells
      expect(cells.map(({ demand }) => demand / 100)).toEqual(
        exampleQuarters().map((period) => Number(row[period.replace('Q', 'T')])),
      )
    }
  })

  test('names the projects behind each overload, and they add up to it', () => {
    for (const cell of load.overloaded) {
      expect(cell.causes.reduce((sum, { days }) => sum + days, 0)).toBe(cell.demand)
      expect(cell.causes.map(({ days }) => days)).toEqual(cell.causes.map(({ days }) => days).sort((a, b) => b - a))
    }
  })

  test('has nothing to report and nothing to spread', () => {
    expect(load.findings).toEqual([])
    expect(load.spread).toEqual([])
  })
})

describe('one team in one quarter', () => {
  const cellOf = (parts: Parameters<typeof portfolioOf>[0]): LoadCell =>
    loadTeams(portfolioOf({ teams: [team('T')], ...parts })).teams[0]!.cells[0]!

  test('nothing asked of a team that can give is 0 %, not undefined', () => {
    expect(cellOf({ capacity: [capacity('T', '2026-Q1', 10_00)] })).toMatchObject({ demand: 0, gap: 0, utilisation: 0 })
  })

  test('a capacity of zero has a gap and no rate', () => {
    const found = cellOf({ workload: [workload('P', 'T', '2026-Q1', 5_00)], capacity: [capacity('T', '2026-Q1', 0)] })
    expect(found).toMatchObject({ gap: 5_00, utilisation: null })
  })

  test('an unknown capacity has neither gap nor rate', () => {
    const found = cellOf({ workload: [workload('P', 'T', '2026-Q1', 5_00)] })
    expect(found).toMatchObject({ demand: 5_00, capacity: null, gap: null, utilisation: null, causes: [] })
  })

  test('days bought outside do not weigh on the staff', () => {
    const found = cellOf({
      workload: [workload('P', 'T', '2026-Q1', 12_00), workload('P', 'T', '2026-Q1', 4_00, true)],
      capacity: [capacity('T', '2026-Q1', 10_00, 6_00)],
    })
    expect(found).toMatchObject({ demand: 16_00, external: 4_00, gap: 2_00, utilisation: 1.2, externalMax: 6_00 })
    expect(found.causes).toEqual([{ project: 'P', title: null, days: 12_00 }])
  })

  test('an overload begins beyond the tolerance', () => {
    const base = portfolioOf({
      teams: [team('T')],
      workload: [workload('P', 'T', '2026-Q1', 11_00)],
      capacity: [capacity('T', '2026-Q1', 10_00)],
    })
    const overloads = (overloadTolerance: number) =>
      loadTeams({ ...base, settings: { ...base.settings, overloadTolerance } }).overloaded.length
    expect([overloads(0), overloads(0.09), overloads(0.1)]).toEqual([1, 1, 0])
  })

  test('causes come greatest first, equal days by code', () => {
    const found = cellOf({
      workload: [
        workload('B', 'T', '2026-Q1', 3_00),
        workload('C', 'T', '2026-Q1', 5_00),
        workload('A', 'T', '2026-Q1', 3_00),
      ],
      capacity: [capacity('T', '2026-Q1', 1_00)],
    })
    expect(found.causes.map(({ project: code }) => code)).toEqual(['C', 'A', 'B'])
  })
})

describe('periods', () => {
  test('months are added up when the capacity is by quarter, and it is said', () => {
    const load = loadTeams(
      portfolioOf({
        teams: [team('T')],
        workload: [workload('P', 'T', '2026-01', 3_00), workload('P', 'T', '2026-03', 4_00)],
        capacity: [capacity('T', '2026-Q1', 5_00)],
      }),
    )
    expect(load.periods).toEqual(['2026-Q1'])
    expect(load.teams[0]!.cells[0]).toMatchObject({ demand: 7_00, gap: 2_00 })
    expect(load.findings).toMatchObject([{ code: 'mixedPeriods', params: { period: '2026-Q1' } }])
  })

  test('a quarter without any row stands between two others', () => {
    const load = loadTeams(
      portfolioOf({ workload: [workload('P', 'T', '2026-Q1', 1), workload('P', 'T', '2026-Q3', 1)] }),
    )
    expect(load.periods).toEqual(['2026-Q1', '2026-Q2', '2026-Q3'])
  })

  test('full-time equivalents and projects under way are counted per period', () => {
    const load = loadTeams(
      portfolioOf({
        projects: [
          project('A', { plannedStart: day('2026-02-01'), plannedEnd: day('2026-05-31') }),
          project('B', { plannedStart: day('2026-02-01'), forecastEnd: day('2026-02-28'), status: 'finished' }),
          project('C', { plannedStart: day('2026-02-01'), plannedEnd: day('2026-12-31'), status: 'dropped' }),
        ],
        workload: [workload('A', 'T', '2026-Q1', 51_25), workload('A', 'T', '2026-Q2', 0)],
      }),
    )
    expect(load.totals).toMatchObject([
      { period: '2026-Q1', fte: 1, projects: 2 },
      { period: '2026-Q2', fte: 0, projects: 1 },
    ])
  })
})

describe('projects without a row in Workload', () => {
  const dated = { plannedStart: day('2026-01-01'), plannedEnd: day('2026-06-30'), moeDays: 120_00 }

  test('their days and the ratios are shared over their dates, for the team that alone has the role', () => {
    const load = loadTeams(
      portfolioOf({
        projects: [project('A', dated)],
        teams: [team('T', { role: 'moe' }), team('U', { role: 'AMOA' }), team('V', { role: 'AMOA' })],
      }),
    )
    expect(load.teams.map(({ code, known, demand }) => [code, known, demand])).toEqual([
      ['AMOA', false, 60_00],
      ['MOA', false, 120_00],
      ['T', true, 120_00],
      ['U', true, 0],
      ['V', true, 0],
    ])
    expect(load.spread).toEqual(['A'])
    expect(load.findings.map(({ code }) => code)).toEqual(['daysSpreadOverDates', 'noCapacity'])
  })

  test('nothing is shared for those who ask for nothing, and missing dates are a finding', () => {
    const load = loadTeams(
      portfolioOf({
        projects: [
          project('A', { ...dated, status: 'candidate' }),
          project('B', { ...dated, status: 'finished' }),
          project('C', { ...dated, plannedEnd: day('2025-12-31') }),
          project('D', dated),
        ],
        workload: [workload('D', 'T', '2026-Q1', 1_00)],
      }),
    )
    expect(load.spread).toEqual([])
    expect(
      load.findings.filter(({ code }) => code === 'daysWithoutDates').map(({ params }) => params['project']),
    ).toEqual(['C'])
  })
})

describe('what is missing is said', () => {
  test('a team whose capacity is unknown in a loaded period', () => {
    const load = loadTeams(
      portfolioOf({
        teams: [team('T'), team('U')],
        workload: [
          workload('P', 'T', '2026-Q1', 1),
          workload('P', 'T', '2026-Q2', 1),
          workload('P', 'U', '2026-Q1', 1),
        ],
        capacity: [capacity('U', '2026-Q1', 1)],
      }),
    )
    expect(load.findings).toMatchObject([
      { code: 'teamWithoutCapacity', params: { team: 'Team T', count: 2, first: '2026-Q1', last: '2026-Q2' } },
    ])
  })

  test('days typed far from the ratios', () => {
    const load = loadTeams(
      portfolioOf({ projects: [project('A', { moeDays: 100_00, moaDays: 121_00, amoaDays: 60_00 })] }),
    )
    expect(load.findings.filter(({ code }) => code === 'daysOffRatio')).toMatchObject([
      { params: { role: 'MOA', target: 100_00 } },
    ])
  })

  test('an empty workbook has no period, no team and no finding', () => {
    expect(loadTeams(portfolioOf())).toMatchObject({ periods: [], teams: [], totals: [], findings: [] })
  })
})

describe('for any workload', () => {
  const rows = fc.array(
    fc.record({
      project: fc.constantFrom('A', 'B', 'C'),
      team: fc.constantFrom('T', 'U'),
      period: fc.constantFrom('2026-Q1', '2026-Q2', '2026-Q4'),
      days: fc.integer({ min: 0, max: 50_00 }),
      external: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  const build = (list: { project: string; team: string; period: string; days: number; external: boolean }[]) =>
    portfolioOf({
      workload: list.map((row) => workload(row.project, row.team, row.period, row.days, row.external)),
      capacity: [capacity('T', '2026-Q1', 20_00), capacity('U', '2026-Q2', 10_00)],
    })

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(loadTeams(build(list.toReversed()))).toEqual(loadTeams(build(list)))
      }),
    )
  })

  test('no day is lost between the rows and the totals', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const total = list.reduce((sum, { days }) => sum + days, 0)
        const load = loadTeams(build(list))
        expect(load.totals.reduce((sum, { demand }) => sum + demand, 0)).toBe(total)
        expect(load.teams.reduce((sum, { demand }) => sum + demand, 0)).toBe(total)
      }),
    )
  })
})

import fc from 'fast-check'
import { benefitsRealised } from '../../../src/calculation/indicators/benefits-realised'
import { completion } from '../../../src/calculation/indicators/completion'
import { processValues } from '../../../src/calculation/indicators/process-value'
import { requestInflow } from '../../../src/calculation/indicators/request-inflow'
import { proposedWeather } from '../../../src/calculation/indicators/weather'
import { weightedFigure } from '../../../src/calculation/indicators/weighted-mean'
import type { Benefit, Milestone, Process } from '../../../src/portfolio/project'
import type { Decision } from '../../../src/portfolio/committee'
import type { Request } from '../../../src/portfolio/request'
import { ORIGIN, portfolioOf, project } from '../../portfolio/builders'

const DATA_DATE = 46295

describe('a figure under every weighting', () => {
  const projects = [
    project('A', { progress: 0.2, envelope: 300_00, moeDays: 10_00, amoaDays: 20_00 }),
    project('B', { progress: 1, envelope: 100_00, moeDays: 10_00 }),
    project('C', { envelope: 900_00, moeDays: 90_00 }),
  ]
  const scores = new Map([
    ['A', 25],
    ['B', 75],
  ])

  test('each weight gives its own mean, over the projects whose figure is known', () => {
    const { known, of, ...means } = weightedFigure(projects, ({ progress }) => progress, scores)
    expect([known, of]).toEqual([2, 3])
    expect(means.unweighted).toBeCloseTo(0.6, 12)
    expect(means.byCost).toBeCloseTo(0.4, 12)
    expect(means.byDays).toBeCloseTo(0.4, 12)
    expect(means.byValue).toBeCloseTo(0.8, 12)
  })

  test('nothing known, or no weight at all, is not zero', () => {
    const none = weightedFigure([project('A', { progress: 0.5 })], ({ progress }) => progress, new Map())
    expect(none).toEqual({ unweighted: 0.5, byCost: null, byDays: null, byValue: null, known: 1, of: 1 })
    expect(weightedFigure([], () => 1, new Map()).unweighted).toBeNull()
  })

  test('lies between the least and the greatest, and equal projects give the same whatever the weighting', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 1000 })), { minLength: 1 }), (rows) => {
        const drawn = rows.map(([progress, envelope], i) => project(`P${i}`, { progress, envelope, moeDays: envelope }))
        const { unweighted, byCost } = weightedFigure(drawn, ({ progress }) => progress, new Map())
        const [low, high] = [Math.min(...rows.map(([p]) => p)), Math.max(...rows.map(([p]) => p))]
        for (const mean of [unweighted!, byCost!]) {
          expect(mean).toBeGreaterThanOrEqual(low - 1e-9)
          expect(mean).toBeLessThanOrEqual(high + 1e-9)
        }
        const same = weightedFigure(drawn, () => 7, new Map())
        expect(same.byCost).toBeCloseTo(7, 9)
      }),
    )
  })
})

describe('completion of the roadmap as launched', () => {
  const { settings } = portfolioOf()
  const launched = { ...settings, roadmapStart: 45658, addedProjectsThreshold: 0.2 }

  test('three finished of four planned is 75 %; added and dropped ones stand apart', () => {
    const result = completion(
      {
        settings: launched,
        projects: [
          ...['A', 'B', 'C'].map((code) => project(code, { status: 'finished', baselineEnd: 46000 })),
          project('D', { status: 'dropped', baselineEnd: 46100 }),
          project('E', { status: 'finished', addedOn: 46000 }),
          project('F', { status: 'candidate' }),
          project('G', { status: 'inProgress', addedOn: 45000, baselineEnd: 47000 }),
        ],
      },
      DATA_DATE,
    )
    expect(result).toMatchObject({
      planned: 5,
      finished: 3,
      rate: 0.6,
      due: 4,
      dueFinished: 3,
      dueRate: 0.75,
      dropped: 1,
    })
    expect(result.added!.map(({ code }) => code)).toEqual(['E'])
    expect(result).toMatchObject({ addedRate: 0.2, tooManyAdded: false })
  })

  test('when nobody says when projects were added, the rate of added ones is unknown, not zero', () => {
    const result = completion({ settings: launched, projects: [project('A')] }, DATA_DATE)
    expect(result).toMatchObject({ added: null, addedRate: null, tooManyAdded: false, dueRate: null })
  })
})

describe('requests', () => {
  const request = (number: string, date: number | null, status: Request['status'], decision: string | null = null) =>
    ({
      ...portfolioOf().requests[0],
      origin: ORIGIN,
      number,
      date,
      status,
      decision,
      compensation: [],
    }) as unknown as Request
  const decided = (number: string, date: number, of: string | null) =>
    ({ number, date, request: of, projects: [] }) as unknown as Decision

  test('are counted by the quarter in which they came, with what became of them and how long they waited', () => {
    const inflow = requestInflow(
      {
        requests: [
          request('1', 46100, 'accepted'),
          request('2', 46110, 'refused', 'D2'),
          request('3', 46250, 'received'),
          request('4', 46285, 'postponed'),
          request('5', null, 'received'),
          request('6', DATA_DATE + 1, 'received'),
        ],
        decisions: [decided('D1', 46140, '1'), decided('D2', 46130, null)],
      },
      DATA_DATE,
    )
    expect(inflow.quarters).toEqual([
      { quarter: '2026-Q1', received: 2, accepted: 1, refused: 1, waiting: 0 },
      { quarter: '2026-Q2', received: 0, accepted: 0, refused: 0, waiting: 0 },
      { quarter: '2026-Q3', received: 2, accepted: 0, refused: 0, waiting: 2 },
    ])
    expect(inflow).toMatchObject({
      requests: 5,
      undated: 1,
      acceptance: 0.5,
      waiting: 3,
      medianAge: 27.5,
      medianResponse: 30,
    })
  })

  test('none decided has no acceptance rate', () => {
    expect(
      requestInflow({ requests: [request('1', 46100, 'received')], decisions: [] }, DATA_DATE).acceptance,
    ).toBeNull()
  })
})

describe('benefits', () => {
  const benefit = (parts: Partial<Benefit>): Benefit => ({
    origin: ORIGIN,
    project: 'A',
    indicator: 'days',
    unit: null,
    beneficiary: null,
    reference: 20,
    target: 10,
    targetDate: null,
    measured: null,
    measuredOn: null,
    ...parts,
  })
  const one = (parts: Partial<Benefit>) => benefitsRealised({ benefits: [benefit(parts)] }, DATA_DATE).rows[0]!

  test('what is realised is the part of the way from the reference to the target, downwards too', () => {
    expect(one({ measured: 14 }).realised).toBeCloseTo(0.6, 12)
    expect(one({ measured: 22 }).realised).toBeCloseTo(-0.2, 12)
    expect(one({ measured: 0, reference: 0, target: 5 }).realised).toBe(0)
  })

  test.each([
    [{}, 'notMeasured'],
    [{ reference: null, measured: 1 }, 'noReference'],
    [{ target: null, measured: 1 }, 'noTarget'],
    [{ target: 20, measured: 1 }, 'targetIsReference'],
  ] as const)('%j gives no figure: %s', (parts, gap) => {
    expect(one(parts)).toMatchObject({ realised: null, gap })
    expect(benefitsRealised({ benefits: [benefit(parts)] }, DATA_DATE).mean).toBeNull()
  })

  test('a target day that has passed without its target is overdue', () => {
    expect(one({ targetDate: 46000, measured: 14 }).overdue).toBe(true)
    expect(one({ targetDate: 46000 }).overdue).toBe(true)
    expect(one({ targetDate: 46000, measured: 10 }).overdue).toBe(false)
    expect(one({ targetDate: 47000, measured: 14 }).overdue).toBe(false)
  })
})

describe('processes', () => {
  const process = (code: string, parts: Partial<Process> = {}): Process => ({
    origin: { ...ORIGIN, columns: { minutesSaved: 'E' } },
    code,
    label: code,
    department: null,
    volume: null,
    unitMinutes: null,
    minutesSaved: null,
    yearlyCost: null,
    citizenScore: null,
    staffScore: null,
    dutyScore: null,
    ...parts,
  })

  test('stand by hours to save; the first ones that hold 80 % are the vital ones, and those nobody changes are named', () => {
    const { rows, hoursSaved, vital, untouched } = processValues({
      processes: [
        process('P1', { volume: 60, minutesSaved: 10 }),
        process('P2', { volume: 600, minutesSaved: 8, unitMinutes: 20 }),
        process('P3', { volume: 120, minutesSaved: 5 }),
        process('P4', { volume: 120 }),
      ],
      projects: [project('A', { processes: ['P1', 'P3'] }), project('B', { processes: ['P2'], status: 'finished' })],
    })
    expect(rows.map(({ process: { code }, hoursSaved: hours }) => [code, hours])).toEqual([
      ['P2', 80],
      ['P1', 10],
      ['P3', 10],
      ['P4', null],
    ])
    expect({ hoursSaved, vital }).toEqual({ hoursSaved: 100, vital: 1 })
    expect(rows.map(({ cumulated }) => cumulated)).toEqual([0.8, 0.9, 1, null])
    expect(untouched.map(({ process: { code } }) => code)).toEqual(['P2'])
  })

  test('the value index is worth against cost, 1 for a process of mean worth and median cost', () => {
    const { rows } = processValues({
      processes: [
        process('P1', { citizenScore: 3, staffScore: 3, yearlyCost: 100_00 }),
        process('P2', { citizenScore: 4, yearlyCost: 200_00 }),
        process('P3', { citizenScore: 2, yearlyCost: 50_00 }),
        process('P4', { citizenScore: 5 }),
        process('P5', { yearlyCost: 100_00 }),
      ],
      projects: [],
    })
    const index = (code: string) => rows.find(({ process: { code: own } }) => own === code)!.valueIndex
    expect(index('P1')).toBeCloseTo(3 / 3.5, 12)
    expect(index('P2')).toBeCloseTo(4 / 3.5 / 2, 12)
    expect(index('P3')).toBeCloseTo((2 / 3.5) * 2, 12)
    expect([index('P4'), index('P5')]).toEqual([null, null])
  })

  test('a process that would save more time than it takes is a finding at its cell', () => {
    const { findings } = processValues({
      processes: [process('P1', { unitMinutes: 10, minutesSaved: 12 })],
      projects: [],
    })
    expect(findings).toMatchObject([{ code: 'savesMoreThanItTakes', place: { sheet: 'Test', cell: 'E2' } }])
  })
})

describe('the trend of the weather', () => {
  const milestone = (baseline: number, planned: number, actual: number | null): Milestone => {
    return { origin: ORIGIN, project: 'A', label: 'm', baseline, planned, actual }
  }
  const health = [{ project: project('A'), proposed: 'amber' as const, difficulties: [] }]
  const trend = (milestones: Milestone[]) => proposedWeather(health, { milestones }, DATA_DATE)[0]!

  test('is worse when the milestones to come slip a fortnight more than those behind', () => {
    const behind = milestone(46200, 46200, 46210)
    expect(trend([behind, milestone(46300, 46340, null)])).toMatchObject({
      slipBehind: 10,
      slipAhead: 40,
      trend: 'worse',
    })
    expect(trend([behind, milestone(46300, 46310, null)]).trend).toBe('steady')
    expect(trend([milestone(46200, 46200, 46260), milestone(46300, 46310, null)]).trend).toBe('better')
  })

  test('is unknown without milestones on both sides of the data date', () => {
    expect(trend([milestone(46300, 46340, null)])).toMatchObject({ trend: null, slipBehind: null, slipAhead: 40 })
  })
})

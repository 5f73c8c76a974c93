import type {
  Arbitration,
  Compensation,
  FrontierPoint,
  MoneyUse,
  RequestArbitration,
  ScenarioResult,
  Subject,
  TeamUse,
  Verdict,
} from '../../../src/calculation/arbitration/arbitration'
import { hypothesis } from '../../calculation/arbitration/hypothesis'

/** Short ways to write an arbitration; whatever a test is not about is plausible and small. */
export function subject(code: string, parts: Partial<Subject> = {}): Subject {
  return {
    code,
    title: `Project ${code}`,
    kind: 'project',
    approved: false,
    started: false,
    locked: false,
    mandatory: false,
    score: 50,
    value: 50,
    cost: 100_000_00,
    plannedStart: '2026-Q1',
    ...parts,
  }
}

export function verdict(code: string, parts: Partial<Verdict> = {}): Verdict {
  return {
    subject: code,
    kept: true,
    start: '2026-Q1',
    shift: 0,
    forced: null,
    cost: [{ year: 2026, amount: 100_000_00 }],
    binding: [],
    price: { impossible: false, loss: { atLeast: 4, atMost: 4 }, displaced: [], admitted: [] },
    smallestExtra: null,
    release: null,
    ...parts,
  }
}

/** Not kept, for want of the capital credits of 2026. */
export function refused(code: string, parts: Partial<Verdict> = {}): Verdict {
  return verdict(code, {
    kept: false,
    start: null,
    shift: null,
    binding: [{ kind: 'money', limit: CAPITAL_2026 }],
    price: { impossible: false, loss: { atLeast: 3, atMost: 3 }, displaced: ['P12'], admitted: [] },
    smallestExtra: { limit: { kind: 'money', limit: CAPITAL_2026 }, money: 12_345_67, days: null },
    ...parts,
  })
}

export const CAPITAL_2026 = { kind: 'credits', section: 'capital', year: 2026 } as const
export const OPERATING_2026 = { kind: 'credits', section: 'operating', year: 2026 } as const

export const MONEY: MoneyUse[] = [
  { limit: CAPITAL_2026, available: 500_000_00, used: 480_000_00, external: 20_000_00 },
  { limit: OPERATING_2026, available: 100_000_00, used: 30_000_00, external: 0 },
  { limit: { kind: 'authorisation' }, available: 900_000_00, used: 700_000_00, external: 0 },
]

export const TEAMS: TeamUse[] = [
  { team: 'DEV', period: '2026-Q1', capacity: 100_00, demand: 130_00, external: 30_00 },
  { team: 'DEV', period: '2026-Q2', capacity: 100_00, demand: 60_00, external: 0 },
]

export function scenario(code: string, verdicts: Verdict[], parts: Partial<ScenarioResult> = {}): ScenarioResult {
  return {
    hypothesis: hypothesis(code),
    objective: 'value',
    status: 'optimal',
    value: 406,
    bound: 406,
    gap: 0,
    cost: 510_000_00,
    externalDays: 30_00,
    externalCost: 20_000_00,
    verdicts,
    money: MONEY,
    teams: TEAMS,
    scarcities: [
      { limit: { kind: 'money', limit: CAPITAL_2026 }, per: 'thousandEuros', value: 0.05 },
      { limit: { kind: 'team', team: 'DEV', period: '2026-Q1' }, per: 'day', value: 0.4 },
    ],
    conflict: [],
    relaxation: [],
    ...parts,
  }
}

/** No selection exists: a mandatory project does not fit in the credits. */
export function impossible(code: string, parts: Partial<ScenarioResult> = {}): ScenarioResult {
  return scenario(code, [], {
    status: 'infeasible',
    value: null,
    bound: null,
    gap: null,
    conflict: [
      { kind: 'mandatory', subject: 'P01' },
      { kind: 'money', limit: CAPITAL_2026 },
    ],
    relaxation: [{ limit: { kind: 'money', limit: CAPITAL_2026 }, money: 50_000_00, days: null }],
    ...parts,
  })
}

export function point(share: number, value: number | null, parts: Partial<FrontierPoint> = {}): FrontierPoint {
  return {
    share,
    budget: Math.round(share * 600_000_00),
    cost: Math.round(share * 580_000_00),
    value,
    status: 'optimal',
    bound: value,
    ...parts,
  }
}

export function compensation(subjects: string[], parts: Partial<Compensation> = {}): Compensation {
  return {
    given: subjects.map((code) => ({
      subject: code,
      kind: 'postponed',
      newStart: '2026-Q4',
      valueLost: 67,
      release: {
        freed: [{ limit: CAPITAL_2026, amount: 80_000_00 }],
        freedDays: [{ team: 'DEV', period: '2026-Q1', days: 40_00 }],
        keptAnyway: [
          { kind: 'committed', amount: 20_000_00 },
          { kind: 'terminationCost', amount: null },
        ],
      },
    })),
    valueLost: 67 * subjects.length,
    start: '2026-Q2',
    status: 'optimal',
    before: { money: MONEY, teams: TEAMS },
    after: {
      money: MONEY.map((use, i) => (i === 0 ? { ...use, used: 470_000_00 } : use)),
      teams: TEAMS.map((use, i) => (i === 0 ? { ...use, demand: 110_00 } : use)),
    },
    ...parts,
  }
}

export function requestAnswer(number: string, parts: Partial<RequestArbitration> = {}): RequestArbitration {
  return {
    request: number,
    title: `Request ${number}`,
    value: 76,
    scored: true,
    answer: 'exchange',
    options: [compensation(['P03']), compensation(['P10', 'P12'], { valueLost: 119 })],
    binding: [],
    ...parts,
  }
}

/** Two scenarios over four projects and a request, a frontier, a request with two options. */
export function arbitration(parts: Partial<Arbitration> = {}): Arbitration {
  const subjects = [
    subject('P01', { mandatory: true, value: 80 }),
    subject('P02', { value: 60, approved: true }),
    subject('P03', { value: 67, approved: true, started: true }),
    subject('P04', { value: 40 }),
    subject('R13', { kind: 'request', value: 76, plannedStart: null }),
  ]
  return {
    subjects,
    periods: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    scenarios: [
      scenario('internal', [verdict('P01'), verdict('P02'), verdict('P03'), refused('P04'), refused('R13')]),
      scenario(
        'outsourced',
        [
          verdict('P01'),
          verdict('P02', { start: '2026-Q3', shift: 2 }),
          verdict('P03'),
          verdict('P04'),
          refused('R13'),
        ],
        {
          hypothesis: hypothesis('outsourced', { outsourcing: true }),
          status: 'bestFound',
          value: 548,
          bound: 560,
          gap: 12 / 548,
        },
      ),
    ],
    recommended: 'outsourced',
    otherObjective: null,
    stability: subjects.map(({ code }) => ({
      subject: code,
      kept: code === 'P04' ? 1 : code === 'R13' ? 0 : 2,
      of: 2,
    })),
    frontier: [point(0.8, 481), point(0.9, 533), point(1, 548), point(1.1, 548), point(1.2, 556)],
    plan: { cost: 450_000_00, value: 300, broken: [] },
    requests: [requestAnswer('R13')],
    findings: [],
    ...parts,
  }
}

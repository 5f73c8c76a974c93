import { followBudget } from '../../../src/calculation/budget/follow-budget'
import { loadTeams } from '../../../src/calculation/capacity/load-teams'
import { prepareCommittee } from '../../../src/calculation/committee/prepare-committee'
import { projectDelay } from '../../../src/calculation/committee/project-delay'
import { rankProjects } from '../../../src/calculation/prioritisation/rank-projects'
import type { Decision } from '../../../src/portfolio/committee'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import type { Request } from '../../../src/portfolio/request'
import { day, portfolioOf, project } from '../../portfolio/builders'

const origin = { sheet: 'Demandes', row: 5, columns: { number: 'A', due: 'H' } }

function prepare(part: Partial<Portfolio>, session = '2026-10-15') {
  const portfolio = portfolioOf(part)
  const dataDate = day('2026-09-30')
  return prepareCommittee({
    portfolio,
    ranking: rankProjects(portfolio),
    load: loadTeams(portfolio),
    budget: followBudget(portfolio, { dataDate }),
    dataDate,
    session: day(session),
    committee: 'quarterly',
  })
}

function request(part: Partial<Request> & { number: string }): Request {
  return {
    origin,
    date: null,
    department: 'DSN',
    requester: null,
    title: 'Portail',
    need: null,
    process: null,
    reason: 'Obsolescence',
    objective: null,
    capital: 50_000_00,
    operatingPerYear: null,
    moeDays: 120_00,
    moaDays: null,
    amoaDays: null,
    wishedDate: day('2027-04-01'),
    durationMonths: null,
    sponsor: null,
    status: 'examined',
    compensation: [],
    decision: null,
    ...part,
  }
}

function decision(part: Partial<Decision> & { number: string }): Decision {
  return {
    origin,
    committee: null,
    date: day('2026-06-15'),
    subject: 'Reporter',
    request: null,
    kind: null,
    projects: [],
    impactMoney: null,
    impactDays: null,
    reason: null,
    owner: null,
    due: null,
    state: 'open',
    ...part,
  }
}

describe('requests to arbitrate', () => {
  test('120 MOE days ask for 120 MOA and 60 AMOA by ratio, 300 in all', () => {
    const { requests } = prepare({ requests: [request({ number: 'D1' })] })
    expect(requests[0]).toMatchObject({
      complete: true,
      cost: 50_000_00,
      moe: 120_00,
      moa: 120_00,
      amoa: 60_00,
      total: 300_00,
      byRatio: true,
      proposal: 'compensate',
    })
  })

  test('a request is accepted only in exchange for approved projects', () => {
    const { requests } = prepare({ requests: [request({ number: 'D1', compensation: ['P3'] })] })
    expect(requests[0]!.proposal).toBe('exchange')
  })

  test('what lacks is named, the cost stays unknown, and complete requests come first', () => {
    const { requests, findings } = prepare({
      requests: [
        request({ number: 'D1', capital: null, reason: null, moeDays: null }),
        request({ number: 'D2', status: 'toComplete' }),
        request({ number: 'D3' }),
      ],
    })
    expect(requests.map((item) => item.request.number)).toEqual(['D3', 'D1', 'D2'])
    expect(requests[1]).toMatchObject({ missing: ['reason', 'cost', 'moeDays'], cost: null, total: null })
    expect(requests[1]!.proposal).toBe('complete')
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'committeeRequestsIncomplete', params: { rows: 2, numbers: 'D1, D2' } }),
    )
  })

  test('what was decided does not come back', () => {
    const { requests } = prepare({
      requests: [request({ number: 'D1', status: 'accepted' }), request({ number: 'D2', decision: 'R7' })],
    })
    expect(requests).toEqual([])
  })
})

describe('projects in difficulty', () => {
  const dates = { plannedStart: day('2025-01-01'), baselineEnd: day('2025-12-31') }

  test('delay is judged against the duration first planned, with a month of grace', () => {
    const limits = { green: 0.05, amber: 0.15 }
    const status = (forecastEnd: string) =>
      projectDelay(project('P', { ...dates, forecastEnd: day(forecastEnd) }), limits).status
    expect(status('2026-01-31')).toBe('green')
    expect(status('2026-02-15')).toBe('amber')
    expect(status('2026-03-31')).toBe('red')
  })

  test('an end that is not known is not on time', () => {
    const unknown = { days: null, rate: null, status: null }
    expect(projectDelay(project('P'), { green: 0.05, amber: 0.15 })).toEqual(unknown)
  })

  test('the worst sign gives the state; more red signs come first', () => {
    const late = { ...dates, forecastEnd: day('2026-12-31'), status: 'inProgress' as const }
    const { difficulties, health, inDifficulty } = prepare({
      projects: [
        project('P1', { ...late }),
        project('P2', { ...late, envelope: 100_000_00, declaredFinalCost: 150_000_00 }),
        project('P3', { status: 'inProgress', envelope: 100_000_00, declaredFinalCost: 90_000_00 }),
        project('P4', { ...late, status: 'finished' }),
        project('P5', { status: 'approved' }),
      ],
    })
    expect(difficulties.map((item) => [item.project.code, item.difficulties.map(({ kind }) => kind)])).toEqual([
      ['P2', ['cost', 'delay']],
      ['P1', ['delay']],
    ])
    expect(health).toEqual({ green: 1, amber: 0, red: 2, unknown: 1 })
    expect(inDifficulty).toBe(2)
  })
})

describe('indicators name their weighting', () => {
  test('progress counts each project the same, or by its envelope', () => {
    const { indicators } = prepare({
      projects: [
        project('P1', { status: 'inProgress', progress: 0.2, envelope: 300_00 }),
        project('P2', { status: 'finished', progress: 1, envelope: 100_00 }),
        project('P3', { status: 'approved', progress: null, envelope: 900_00 }),
      ],
    })
    const found = (key: string) => indicators.find((indicator) => indicator.key === key)
    expect(found('progress')).toMatchObject({ unweighted: 0.6, byCost: 0.4, known: 2, of: 3 })
    expect(found('completion')).toMatchObject({ unweighted: 1 / 3, byCost: 1 / 13 })
    expect(found('delay')).toMatchObject({ unweighted: null, byCost: null, known: 0 })
  })
})

describe('earlier decisions and next dates', () => {
  test('an open decision past its date is late and comes first', () => {
    const { decisions } = prepare({
      decisions: [
        decision({ number: 'R1', state: 'done' }),
        decision({ number: 'R2', due: day('2026-12-31') }),
        decision({ number: 'R3', due: day('2026-09-01') }),
        decision({ number: 'R4', date: day('2026-11-01') }),
      ],
    })
    expect(decisions.map((item) => [item.decision.number, item.state])).toEqual([
      ['R3', 'late'],
      ['R2', 'open'],
      ['R1', 'done'],
    ])
  })

  test('with empty tables the agenda keeps the portfolio, the budget and the dates', () => {
    const pack = prepare({})
    expect(pack.agenda.map(({ topic }) => topic)).toEqual(['portfolio', 'budget', 'dates'])
    expect(pack.capacity).toEqual({ periods: [], teams: [], gap: null })
    expect(pack.dates).toEqual({ sessions: [], milestones: [], milestonesInAll: 0 })
  })

  test('a full agenda fits in two hours', () => {
    const pack = prepare({ requests: Array.from({ length: 40 }, (_, i) => request({ number: `D${i}` })) })
    const last = pack.agenda.at(-1)!
    expect(last.from + last.minutes).toBeLessThanOrEqual(120)
  })
})

test('a session before the data date is said', () => {
  const codes = (session: string) => prepare({}, session).findings.map(({ code }) => code)
  expect(codes('2026-09-29')).toContain('committeeBeforeData')
  expect(codes('2026-09-30')).not.toContain('committeeBeforeData')
})

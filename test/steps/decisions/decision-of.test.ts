import type { Arbitration, Compensation } from '../../../src/calculation/arbitration/arbitration'
import { decisionOf } from '../../../src/steps/decisions/decision-of'
import { DECISION } from './sample-decisions'

const release = { freed: [], freedDays: [], keptAnyway: [] }
const option = (...subjects: string[]): Compensation => ({
  given: subjects.map((subject) => ({ subject, kind: 'postponed', newStart: '2027-Q4', valueLost: 1, release })),
  valueLost: 1,
  start: '2027-Q1',
  status: 'optimal',
  before: { money: [], teams: [] },
  after: { money: [], teams: [] },
})
const answered = (answer: 'asIs' | 'exchange' | 'impossible', options: Compensation[]) => ({
  requests: [
    { request: 'DEM-2026-08', title: '', value: 1, scored: true, answer, options, binding: [] },
  ] as Arbitration['requests'],
  scenarios: [],
})
const first = { option: 1, scenario: null }

test('an option is taken as it stands, by its rank', () => {
  const exchange = answered('exchange', [option('P1'), option('P2', 'P3')])
  expect(decisionOf({ ...DECISION, given: [] }, { ...first, option: 2 }, exchange).given).toEqual([
    { project: 'P2', kind: 'postponed', newStart: '2027-Q4' },
    { project: 'P3', kind: 'postponed', newStart: '2027-Q4' },
  ])
  expect(decisionOf(DECISION, first, answered('asIs', [])).given).toEqual([])
})

test.each([
  ['optionUnknown', answered('exchange', [option('P1')]), 2],
  ['requestImpossible', answered('impossible', []), 1],
  ['requestNotArbitrated', { requests: [], scenarios: [] }, 1],
  ['requestNotArbitrated', null, 1],
])('%s is said', (code, arbitration, rank) => {
  const refusal = expect.objectContaining({ code }) as Error
  expect(() => decisionOf(DECISION, { option: rank, scenario: null }, arbitration)).toThrow(refusal)
})

test('a scenario without an answer is said, with those that have one', () => {
  const refusal = expect.objectContaining({ code: 'scenarioUnknown' }) as Error
  expect(() => decisionOf(DECISION, { option: null, scenario: 'S9' }, answered('asIs', []))).toThrow(refusal)
})

import fc from 'fast-check'
import { envelopeSteps } from '../../../src/calculation/changes/envelope-steps'
import { frozenSituations, situationBefore } from '../../../src/calculation/changes/frozen-situations'
import { situationChanges } from '../../../src/calculation/changes/situation-changes'
import type { SnapshotRow } from '../../../src/portfolio/snapshot'
import { ORIGIN } from '../../portfolio/builders'
import { anySituation, situation, state } from './states'

const BEFORE = situation(46212, [
  state('A', { envelope: 100_00, end: 46400, weather: 'green', status: 'approved' }),
  state('B', { envelope: 200_00, end: 46500, weather: 'red' }),
  state('C', { envelope: null, title: 'Archive' }),
  state('D', { envelope: 10_00 }),
])
const AFTER = situation(46310, [
  state('A', { envelope: 130_00, end: 46430, weather: 'amber', status: 'inProgress' }),
  state('B', { envelope: 180_00, end: 46490, weather: 'amber' }),
  state('D', { envelope: 10_00, paid: 4_00 }),
  state('E', { envelope: 55_55, title: 'Archive' }),
])

describe('from one session to the next', () => {
  const changes = situationChanges(BEFORE, AFTER)

  test('what happened is counted, and projects come in the order of what it means to the committee', () => {
    expect(changes.counts).toEqual({
      ...{ entered: 1, left: 1, status: 1, later: 1, earlier: 1, dearer: 1, cheaper: 1, worse: 1, better: 1 },
      news: 4,
    })
    expect(changes.projects.map(({ project }) => project)).toEqual(['E', 'C', 'A', 'B', 'D'])
  })

  test('totals count what is known, and say of how many projects it is', () => {
    expect(changes.totals.envelope).toEqual({ from: 310_00, to: 375_55, change: 65_55, knownFrom: 3, knownTo: 4 })
    expect(changes.totals.finalCost).toEqual({ from: null, to: null, change: 0, knownFrom: 0, knownTo: 0 })
  })

  test('a project gone and another come under the same title are said to be perhaps the same', () => {
    expect(changes.recoded).toEqual([{ from: 'C', to: 'E', title: 'Archive' }])
    expect(changes.findings).toEqual([{ code: 'projectRecoded', severity: 'information', params: changes.recoded[0] }])
  })

  test('a title that two projects share tells nothing', () => {
    const twice = situation(2, [state('E', { title: 'Archive' }), state('F', { title: 'Archive' })])
    expect(situationChanges(situation(1, [state('C', { title: 'Archive' })]), twice).recoded).toEqual([])
  })
})

describe('the way from the envelopes then to those now', () => {
  test('the largest have a step of their own, the others one together', () => {
    const { start, steps, end } = envelopeSteps(situationChanges(BEFORE, AFTER), 2)!
    expect([start, end]).toEqual([310_00, 375_55])
    expect(steps.map(({ key, kind, deviation, projects }) => [key, kind, deviation, projects])).toEqual([
      ['E', 'entered', 55_55, 1],
      [null, 'others', 10_00, 2],
    ])
  })

  test('it reaches the total of the second situation, to the cent, however many steps are shown', () => {
    fc.assert(
      fc.property(anySituation, anySituation, fc.integer({ min: 1, max: 14 }), (from, to, most) => {
        const changes = situationChanges(from, to)
        const steps = envelopeSteps(changes, most)
        if (steps === null) return
        expect(steps.end).toBe(changes.totals.envelope.to)
        expect(steps.steps.length).toBeLessThanOrEqual(most)
      }),
    )
  })

  test('without an envelope at one end there is no way', () => {
    expect(envelopeSteps(situationChanges(situation(1, []), AFTER), 8)).toBeNull()
  })
})

describe('the sessions that were frozen', () => {
  const row = (committee: string, session: number, project: string): SnapshotRow => ({
    origin: ORIGIN,
    committee,
    session,
    seal: null,
    ...state(project),
  })
  const snapshots = [row('B', 46310, 'P2'), row('B', 46310, 'P1'), row('A', 46212, 'P1'), row('B', 46212, 'P1')]
  const situations = frozenSituations({ snapshots, frozenSessions: [] })

  test('come by date whatever the order of their rows, projects by code', () => {
    expect(situations.map(({ committee, session }) => [committee, session])).toEqual([
      ['A', 46212],
      ['B', 46212],
      ['B', 46310],
    ])
    expect(situations[2]!.projects.map(({ project }) => project)).toEqual(['P1', 'P2'])
  })

  test('the last one before a session is that of the same committee, else of any, never one of that day', () => {
    const before = (committee: string, session: number) => situationBefore(situations, { committee, session })
    expect(before('A', 46400)).toMatchObject({ committee: 'A', session: 46212 })
    expect(before('B', 46310)).toMatchObject({ committee: 'B', session: 46212 })
    expect(before('Z', 46400)).toMatchObject({ committee: 'B', session: 46310 })
    expect(before('A', 46212)).toBeNull()
  })
})

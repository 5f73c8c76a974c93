import fc from 'fast-check'
import { previousPlan } from '../../../src/calculation/indicators/previous-plan'
import type { PlanVersionRow } from '../../../src/portfolio/project'
import { ORIGIN, project } from '../../portfolio/builders'

const DATA_DATE = 46295

function row(code: string, parts: Partial<PlanVersionRow> = {}): PlanVersionRow {
  return {
    origin: ORIGIN,
    version: 'V1',
    label: null,
    adoptedOn: 45700,
    body: null,
    deliberation: null,
    kind: null,
    project: code,
    plannedStart: null,
    plannedEnd: null,
    envelope: null,
    days: null,
    score: null,
    ...parts,
  }
}

const projects = [
  project('A', { status: 'finished', plannedEnd: 46200 }),
  project('B', { status: 'inProgress', plannedEnd: 46391 }),
  project('C', { status: 'dropped', plannedEnd: 46900 }),
  project('D', { status: 'approved', plannedEnd: 46500 }),
  project('N', { status: 'approved', plannedEnd: 46800 }),
  project('K', { status: 'candidate' }),
]
const planVersions = [
  row('A', { plannedEnd: 46200 }),
  row('B', { plannedEnd: 46295 }),
  row('C', { plannedEnd: 46000 }),
  row('D', { plannedEnd: 46530 }),
  row('GONE', { plannedEnd: 46100 }),
  row('E'),
]

test('finished of what was due, the data date included; a project abandoned or gone stays due', () => {
  expect(previousPlan({ projects, planVersions }, DATA_DATE)).toMatchObject({
    version: 'V1',
    projects: 6,
    undated: 1,
    due: 4,
    dueFinished: 1,
    rate: 0.25,
    added: ['N'],
    abandoned: ['C', 'E', 'GONE'],
  })
})

test('moved ends are counted one way and the other, and their median is in months', () => {
  const result = previousPlan({ projects, planVersions }, DATA_DATE)!
  expect([result.compared, result.later, result.earlier]).toEqual([3, 1, 1])
  expect(result.medianSlip).toBeCloseTo((96 - 30) / 2 / 30.4375, 12)
})

test('nothing due, nothing compared: the figures are unknown, not zero', () => {
  const rate = previousPlan({ projects, planVersions: [row('A', { plannedEnd: 47000 })] }, DATA_DATE)!.rate
  expect(rate).toBeNull()
  expect(previousPlan({ projects, planVersions: [row('A')] }, DATA_DATE)!.medianSlip).toBeNull()
})

describe('the version compared', () => {
  const versionOf = (...rows: PlanVersionRow[]) =>
    previousPlan({ projects, planVersions: rows }, DATA_DATE)?.version ?? null

  test('is the last adopted by the data date, an undated one coming before', () => {
    const [first, second] = [row('A', { version: 'V1' }), row('A', { version: 'V2', adoptedOn: 46000 })]
    const later = row('A', { version: 'V3', adoptedOn: DATA_DATE + 1 })
    expect(versionOf(second, first, later, row('A', { version: 'V9', adoptedOn: null }))).toBe('V2')
    expect(versionOf(later)).toBeNull()
  })

  test('is the one marked previous when there is one', () => {
    const marked = row('A', { version: 'V1', kind: 'previous' })
    expect(versionOf(marked, row('A', { version: 'V2', adoptedOn: 46000, kind: 'revision' }))).toBe('V1')
  })

  test('nothing is said without a version', () => expect(versionOf()).toBeNull())
})

test('the order of the rows changes nothing', () => {
  const expected = previousPlan({ projects, planVersions }, DATA_DATE)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(planVersions, { minLength: planVersions.length }),
      fc.shuffledSubarray(projects, { minLength: projects.length }),
      (rows, list) => expect(previousPlan({ projects: list, planVersions: rows }, DATA_DATE)).toEqual(expected),
    ),
  )
})

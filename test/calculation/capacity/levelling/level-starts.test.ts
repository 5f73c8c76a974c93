import fc from 'fast-check'
import { levelStarts, type Levelling } from '../../../../src/calculation/capacity/levelling/level-starts'
import type { Activity, SchedulingProblem } from '../../../../src/calculation/capacity/levelling/scheduling-problem'
import { allSchedules, brokenRules, compareLevels, levelOf, type Level } from './independent-checker'
import { levellingCases } from './published-problems'
import { randomProblem, reordered } from './random-problems'

const EFFORT = { seed: 1, schedules: 200 }

function levelled(answer: Levelling) {
  if (answer.status !== 'levelled') throw new Error(answer.status)
  const { overload, periodsOver, shift } = answer.measure
  return { ...answer, level: [overload, periodsOver, shift] as Level }
}

const project = (code: string, change: Partial<Activity>): Activity => ({
  code,
  duration: 2,
  earliest: 0,
  latest: 4,
  current: 0,
  started: false,
  demand: [{ resource: 0, profile: [10_00, 10_00] }],
  ...change,
})
const oneTeam = (activities: Activity[], change: Partial<SchedulingProblem> = {}): SchedulingProblem => ({
  periods: 6,
  resources: [{ code: 'DEV', capacity: new Array<number>(6).fill(10_00) }],
  activities,
  links: [],
  ...change,
})

describe('cases with a proven least overload', () => {
  test.each(levellingCases())('$name: from $before to $optimal', ({ problem, before, optimal }) => {
    for (const seed of [1, 2, 3]) {
      const { starts, planned, level } = levelled(levelStarts(problem, { seed, schedules: 200 }))
      expect(planned!.overload).toBe(before)
      expect(level[0]).toBe(optimal)
      expect(brokenRules(problem, starts)).toEqual([])
      expect(levelOf(problem, starts)).toEqual(level)
    }
  })
})

describe('starts shifted inside their windows', () => {
  test('the second of two projects waits until the team is free, by no more than it takes', () => {
    const { starts, measure, planned } = levelled(levelStarts(oneTeam([project('A', {}), project('B', {})]), EFFORT))
    expect(planned).toEqual({ overload: 20_00, periodsOver: 2, shift: 0 })
    expect(measure).toEqual({ overload: 0, periodsOver: 0, shift: 2 })
    expect([...starts].sort()).toEqual([0, 2])
  })

  test('a started project stays where it is, even outside its window; the other one moves', () => {
    const problem = oneTeam([project('A', { started: true, current: 1, earliest: 3 }), project('B', { current: 1 })])
    expect(levelled(levelStarts(problem, EFFORT)).starts).toEqual([1, 3])
  })

  test('an overload that no window avoids is lessened as far as they allow, and measured', () => {
    const problem = oneTeam([project('A', { latest: 1 }), project('B', { latest: 1 })])
    expect(levelled(levelStarts(problem, EFFORT)).measure).toEqual({ overload: 10_00, periodsOver: 1, shift: 1 })
  })

  test('a plan without overload stays as it is', () => {
    const problem = oneTeam([project('A', {}), project('B', { current: 3 })])
    const { starts, measure } = levelled(levelStarts(problem, EFFORT))
    expect(starts).toEqual([0, 3])
    expect(measure.shift).toBe(0)
  })

  test('a plan that breaks a window or a link is not measured, and is mended', () => {
    const links = [{ before: 0, after: 1, lag: 1 }]
    const answer = levelled(levelStarts(oneTeam([project('A', {}), project('B', {})], { links }), EFFORT))
    expect(answer.planned).toBeNull()
    expect(answer.starts).toEqual([0, 3])
  })
})

describe('what cannot be scheduled is named', () => {
  test('links that go round in a circle', () => {
    const links = [
      { before: 0, after: 1, lag: 0 },
      { before: 1, after: 0, lag: 0 },
    ]
    const problem = oneTeam([project('A', {}), project('B', {}), project('C', {})], { links })
    expect(levelStarts(problem, EFFORT)).toEqual({
      status: 'impossible',
      conflicts: [{ kind: 'circle', activities: [0, 1] }],
    })
  })

  test('a window left empty by what the project waits for', () => {
    const links = [{ before: 0, after: 1, lag: 0 }]
    const problem = oneTeam([project('A', { started: true, current: 3 }), project('B', { latest: 4 })], { links })
    expect(levelStarts(problem, EFFORT)).toEqual({
      status: 'impossible',
      conflicts: [
        { kind: 'window', activities: [0] },
        { kind: 'window', activities: [1] },
      ],
    })
  })
})

describe('any small problem', () => {
  test('gets the best of all its schedules; none is refused that has one', () => {
    fc.assert(
      fc.property(randomProblem({ most: 4, periods: 5 }), (problem) => {
        const answer = levelStarts(problem, { seed: 1, schedules: 300 })
        let best: Level | null = null
        for (const starts of allSchedules(problem)) {
          const level = levelOf(problem, starts)
          if (best === null || compareLevels(level, best) < 0) best = level
        }
        if (best === null) expect(answer.status).toBe('impossible')
        else expect(levelled(answer).level).toEqual(best)
      }),
      { numRuns: 150, seed: 3 },
    )
  })
})

describe('any problem', () => {
  const problems = randomProblem({ most: 14, periods: 12 })

  test('no window, link or started project is ever broken, the measure is true, and it never gets worse than the plan', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, seed) => {
        const answer = levelStarts(problem, { seed, schedules: 60 })
        if (answer.status !== 'levelled') return
        const { starts, level, planned } = levelled(answer)
        expect(brokenRules(problem, starts)).toEqual([])
        expect(levelOf(problem, starts)).toEqual(level)
        if (planned) expect(compareLevels(level, [planned.overload, planned.periodsOver, 0])).toBeLessThanOrEqual(0)
      }),
      { seed: 3 },
    )
  })

  test('the order of the rows changes nothing, and the same seed gives the same answer', () => {
    const shuffled = problems.chain((problem) => {
      const positions = problem.activities.map((_, i) => i)
      return fc.record({
        problem: fc.constant(problem),
        order: fc.shuffledSubarray(positions, { minLength: positions.length }),
      })
    })
    fc.assert(
      fc.property(shuffled, ({ problem, order }) => {
        const answer = levelStarts(problem, { seed: 5, schedules: 60 })
        expect(levelStarts(problem, { seed: 5, schedules: 60 })).toEqual(answer)
        const other = levelStarts(reordered(problem, order), { seed: 5, schedules: 60 })
        expect(other.status).toBe(answer.status)
        if (answer.status !== 'levelled' || other.status !== 'levelled') return
        expect(other.measure).toEqual(answer.measure)
        expect(other.starts).toEqual(order.map((position) => answer.starts[position]))
      }),
      { numRuns: 60, seed: 3 },
    )
  })
})

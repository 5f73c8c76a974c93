import fc from 'fast-check'
import {
  scheduleUnderCapacity,
  type CapacitySchedule,
} from '../../../../src/calculation/capacity/levelling/schedule-under-capacity'
import type { SchedulingProblem } from '../../../../src/calculation/capacity/levelling/scheduling-problem'
import { allSchedules, brokenRules, endOf, levelOf } from './independent-checker'
import { psplib } from './published-problems'
import { randomProblem, reordered } from './random-problems'

function scheduled(answer: CapacitySchedule) {
  if (answer.status !== 'optimal' && answer.status !== 'bestFound') throw new Error(answer.status)
  return answer
}

const overloadOf = (problem: SchedulingProblem, starts: readonly number[]) => levelOf(problem, starts)[0]

describe.each([
  { set: 'j30', most: 0.6 },
  { set: 'j60', most: 1.7 },
  { set: 'j120', most: 5.8 },
])('PSPLIB $set, 1,000 schedules', ({ set, most }) => {
  const instances = psplib(set)
  const deviations: number[] = []

  test.each(instances)('$name: limits kept, not below $lowerBound (best known $bestKnown)', (instance) => {
    const { problem, lowerBound, bestKnown } = instance
    const { starts, makespan, atLeast, schedules } = scheduled(
      scheduleUnderCapacity(problem, { seed: 1, schedules: 1000 }),
    )
    expect(brokenRules(problem, starts)).toEqual([])
    expect(overloadOf(problem, starts)).toBe(0)
    expect(makespan).toBe(endOf(problem, starts))
    expect(makespan).toBeGreaterThanOrEqual(lowerBound)
    expect(atLeast).toBeLessThanOrEqual(bestKnown)
    expect(schedules).toBeLessThanOrEqual(1000)
    deviations.push((makespan / bestKnown - 1) * 100)
  })

  test(`within ${most} % of the best known on average`, () => {
    expect(deviations).toHaveLength(instances.length)
    expect(deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length).toBeLessThanOrEqual(most)
  })
})

describe('any small problem', () => {
  test('ends as early as the best of all its schedules that keep the capacities', () => {
    fc.assert(
      fc.property(randomProblem({ most: 4, periods: 5 }), (problem) => {
        const answer = scheduleUnderCapacity(problem, { seed: 1, schedules: 600 })
        let earliest = Infinity
        for (const starts of allSchedules(problem))
          if (overloadOf(problem, starts) === 0) earliest = Math.min(earliest, endOf(problem, starts))
        if (earliest === Infinity) expect(['notFound', 'impossible']).toContain(answer.status)
        else expect(scheduled(answer).makespan).toBe(earliest)
      }),
      { numRuns: 200, seed: 3 },
    )
  })
})

describe('any problem', () => {
  const problems = randomProblem({ most: 12, periods: 40 }).map((problem) => ({
    ...problem,
    resources: problem.resources.map(({ code, capacity }) => ({ code, capacity: capacity.map((given) => given + 8) })),
  }))

  test('no window, link or capacity is ever broken, and what is called optimal is at its bound', () => {
    let found = 0
    fc.assert(
      fc.property(problems, fc.nat(), (problem: SchedulingProblem, seed) => {
        const answer = scheduleUnderCapacity(problem, { seed, schedules: 60 })
        if (!('starts' in answer)) return
        found++
        expect(brokenRules(problem, answer.starts)).toEqual([])
        expect(overloadOf(problem, answer.starts)).toBe(0)
        expect(answer.makespan).toBe(endOf(problem, answer.starts))
        expect(answer.makespan).toBeGreaterThanOrEqual(answer.atLeast)
        expect(answer.status).toBe(answer.makespan === answer.atLeast ? 'optimal' : 'bestFound')
      }),
      { seed: 3 },
    )
    expect(found).toBeGreaterThan(10)
  })

  test('the order of the rows changes nothing, and the same seed gives the same answer', () => {
    for (const { problem } of psplib('j30').slice(0, 5)) {
      const order = problem.activities.map((_, i) => (i * 7 + 3) % problem.activities.length)
      const answer = scheduled(scheduleUnderCapacity(problem, { seed: 5, schedules: 300 }))
      expect(scheduleUnderCapacity(problem, { seed: 5, schedules: 300 })).toEqual(answer)
      const other = scheduled(scheduleUnderCapacity(reordered(problem, order), { seed: 5, schedules: 300 }))
      expect(other).toEqual({ ...answer, starts: order.map((position) => answer.starts[position]) })
    }
  })
})

describe('what cannot be scheduled', () => {
  const alone: SchedulingProblem = {
    periods: 4,
    resources: [{ code: 'DEV', capacity: [5, 5, 5, 5] }],
    activities: [
      {
        code: 'A',
        duration: 2,
        earliest: 0,
        latest: null,
        current: null,
        started: false,
        demand: [{ resource: 0, profile: [6, 1] }],
      },
    ],
    links: [],
  }

  test('an activity that asks alone for more than there is, whenever it starts', () => {
    expect(scheduleUnderCapacity(alone, { seed: 1, schedules: 10 })).toEqual({
      status: 'impossible',
      conflicts: [{ kind: 'capacity', activities: [0] }],
    })
  })

  test('a problem without activities ends at once', () => {
    const empty = { ...alone, activities: [] }
    expect(scheduleUnderCapacity(empty, { seed: 1, schedules: 10 })).toMatchObject({ status: 'optimal', makespan: 0 })
  })

  test('windows too tight for all: not found, never a broken limit', () => {
    const [activity] = alone.activities
    const busy = { ...activity!, latest: 1, demand: [{ resource: 0, profile: [4, 4] }] }
    const both = { ...alone, activities: [busy, { ...busy, code: 'B' }] }
    expect(scheduleUnderCapacity(both, { seed: 1, schedules: 10 }).status).toBe('notFound')
  })
})

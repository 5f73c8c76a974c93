import fc from 'fast-check'
import type { SchedulingProblem } from '../../../../src/calculation/capacity/levelling/scheduling-problem'

/** Problems with windows, profiles, links with lags, changing capacities, milestones and started activities. */
export function randomProblem({ most, periods }: { most: number; periods: number }): fc.Arbitrary<SchedulingProblem> {
  const activity = fc.record({
    duration: fc.integer({ min: 0, max: Math.ceil(periods / 2) }),
    earliest: fc.integer({ min: 0, max: Math.floor(periods / 2) }),
    room: fc.option(fc.integer({ min: 0, max: periods }), { nil: null }),
    current: fc.option(fc.nat(periods - 1), { nil: null }),
    started: fc.boolean(),
    profiles: fc.array(fc.array(fc.nat(6), { minLength: periods, maxLength: periods }), { minLength: 2, maxLength: 2 }),
  })
  return fc
    .record({
      capacities: fc.array(fc.array(fc.nat(10), { minLength: periods, maxLength: periods }), {
        minLength: 2,
        maxLength: 2,
      }),
      activities: fc.array(activity, { minLength: 1, maxLength: most }),
      links: fc.array(fc.record({ a: fc.nat(most - 1), b: fc.nat(most - 1), lag: fc.integer({ min: -2, max: 2 }) }), {
        maxLength: 3,
      }),
    })
    .map(({ capacities, activities, links }) => ({
      periods,
      resources: capacities.map((capacity, k) => ({ code: `T${k}`, capacity })),
      activities: activities.map(({ duration, earliest, room, current, started, profiles }, i) => ({
        code: `P${String(i).padStart(2, '0')}`,
        duration,
        earliest,
        latest: room === null ? null : earliest + room,
        current,
        started: started && current !== null && i % 3 === 0,
        demand: profiles.map((profile, resource) => ({ resource, profile: profile.slice(0, duration) })),
      })),
      links: links.flatMap(({ a, b, lag }) => (a < b && b < activities.length ? [{ before: a, after: b, lag }] : [])),
    }))
}

/** The same problem with its rows in another order: `order` holds the former position of each row. */
export function reordered(problem: SchedulingProblem, order: readonly number[]): SchedulingProblem {
  const place = (position: number) => order.indexOf(position)
  return {
    ...problem,
    resources: [...problem.resources].reverse(),
    activities: order.map((position) => {
      const activity = problem.activities[position]!
      const last = problem.resources.length - 1
      const demand = activity.demand.map(({ resource, profile }) => ({ resource: last - resource, profile })).reverse()
      return { ...activity, demand }
    }),
    links: problem.links
      .map(({ before, after, lag }) => ({ before: place(before), after: place(after), lag }))
      .reverse(),
  }
}

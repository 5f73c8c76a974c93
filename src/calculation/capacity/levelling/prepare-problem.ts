import type { SchedulingConflict, SchedulingProblem } from './scheduling-problem'

/**
 * A scheduling problem in flat arrays, its activities and resources in order of their codes, so that an answer depends
 * neither on the order of the rows nor on anything else than the seed.
 */
export type Prepared = {
  count: number
  periods: number
  resources: number
  /** Position in the problem of each activity. */
  origin: Int32Array
  duration: Int32Array
  /** First and last start once the links are counted. */
  earliest: Int32Array
  latest: Int32Array
  /** An order in which nobody comes before what it waits for, and each activity's place in it. */
  order: Int32Array
  place: Int32Array
  before: Links
  after: Links
  /** Demands of activity i: from `firstDemand[i]` to `firstDemand[i + 1]` − 1. */
  firstDemand: Int32Array
  resource: Int32Array
  /** Where the demand's profile begins in `profiles`, and the least amount in it. */
  profileAt: Int32Array
  least: Float64Array
  profiles: Float64Array
  /** By resource, then period. */
  capacity: Float64Array
}

/** Neighbours of activity i: from `first[i]` to `first[i + 1]` − 1; `gap` is counted from start to start. */
export type Links = { first: Int32Array; other: Int32Array; gap: Int32Array }

/**
 * The problem made ready for the many schedules of a search: windows tightened along the links, started activities held
 * where they are.
 *
 * @example prepareProblem({ periods: 3, resources: [], activities: [], links: [] }).conflicts // []
 */
export function prepareProblem(problem: SchedulingProblem): { prepared: Prepared; conflicts: SchedulingConflict[] } {
  const { activities, resources, periods } = problem
  const origin = byCode(activities)
  const rank = new Int32Array(origin.length)
  origin.forEach((position, i) => (rank[position] = i))
  const sorted = Array.from(origin, (position) => activities[position]!)
  const arcs = problem.links.map(({ before, after, lag }) => ({
    from: rank[before]!,
    to: rank[after]!,
    gap: activities[before]!.duration + lag > 0 ? activities[before]!.duration + lag : 0,
  }))
  const before = links(
    sorted.length,
    arcs.map(({ from, to, gap }) => ({ of: to, other: from, gap })),
  )
  const after = links(
    sorted.length,
    arcs.map(({ from, to, gap }) => ({ of: from, other: to, gap })),
  )
  const order = orderAlongLinks(before, after)
  const windows = sorted.map(({ started, current, earliest, latest, duration }) => {
    if (started) return [current ?? earliest, current ?? earliest] as const
    const last = periods - duration
    return [earliest > 0 ? earliest : 0, latest !== null && latest < last ? latest : last] as const
  })
  const prepared: Prepared = {
    count: sorted.length,
    periods,
    resources: resources.length,
    origin,
    duration: Int32Array.from(sorted, ({ duration }) => duration),
    earliest: Int32Array.from(windows, ([first]) => first),
    latest: Int32Array.from(windows, ([, last]) => last),
    order,
    place: new Int32Array(sorted.length),
    before,
    after,
    ...flatDemand(problem, sorted),
  }
  const named = (i: number) => origin[i]!
  if (order.length < sorted.length) {
    const met = new Set(order)
    const circle = sorted.flatMap((_, i) => (met.has(i) ? [] : [named(i)]))
    return { prepared, conflicts: [{ kind: 'circle', activities: circle }] }
  }
  order.forEach((i, place) => (prepared.place[i] = place))
  tighten(prepared)
  const conflicts = sorted.flatMap((_, i): SchedulingConflict[] =>
    prepared.earliest[i]! <= prepared.latest[i]! && fitsInPeriods(prepared, i)
      ? []
      : [{ kind: 'window', activities: [named(i)] }],
  )
  return { prepared, conflicts }
}

/** Starts in the order of the problem's activities. */
export function startsOf({ origin }: Prepared, starts: Int32Array): number[] {
  const result = new Array<number>(origin.length).fill(0)
  origin.forEach((position, i) => (result[position] = starts[i]!))
  return result
}

function fitsInPeriods({ earliest, latest, duration, periods }: Prepared, i: number): boolean {
  return earliest[i]! >= 0 && latest[i]! + duration[i]! <= periods
}

function byCode(items: readonly { code: string }[]): Int32Array {
  const positions = items.map((_, i) => i)
  positions.sort((a, b) => (items[a]!.code < items[b]!.code ? -1 : items[a]!.code > items[b]!.code ? 1 : a - b))
  return Int32Array.from(positions)
}

function links(count: number, arcs: { of: number; other: number; gap: number }[]): Links {
  arcs.sort((a, b) => a.of - b.of || a.other - b.other || a.gap - b.gap)
  const first = new Int32Array(count + 1)
  for (const { of } of arcs) first[of + 1]!++
  for (let i = 0; i < count; i++) first[i + 1]! += first[i]!
  return {
    first,
    other: Int32Array.from(arcs, ({ other }) => other),
    gap: Int32Array.from(arcs, ({ gap }) => gap),
  }
}

/** What waits for nothing first; shorter than the list of activities when links go round in a circle. */
function orderAlongLinks(before: Links, after: Links): Int32Array {
  const count = before.first.length - 1
  const waiting = Int32Array.from({ length: count }, (_, i) => before.first[i + 1]! - before.first[i]!)
  const order: number[] = []
  for (let i = 0; i < count; i++) if (waiting[i] === 0) order.push(i)
  for (let next = 0; next < order.length; next++) {
    const i = order[next]!
    for (let k = after.first[i]!; k < after.first[i + 1]!; k++)
      if (--waiting[after.other[k]!]! === 0) order.push(after.other[k]!)
  }
  return Int32Array.from(order)
}

function tighten({ order, before, after, earliest, latest }: Prepared): void {
  for (const i of order) {
    for (let k = before.first[i]!; k < before.first[i + 1]!; k++) {
      const soonest = earliest[before.other[k]!]! + before.gap[k]!
      if (soonest > earliest[i]!) earliest[i] = soonest
    }
  }
  for (const i of Int32Array.from(order).reverse()) {
    for (let k = after.first[i]!; k < after.first[i + 1]!; k++) {
      const last = latest[after.other[k]!]! - after.gap[k]!
      if (last < latest[i]!) latest[i] = last
    }
  }
}

function flatDemand({ resources, periods }: SchedulingProblem, sorted: SchedulingProblem['activities']) {
  const resourceOrder = byCode(resources)
  const rank = new Int32Array(resources.length)
  resourceOrder.forEach((position, k) => (rank[position] = k))
  const entries = sorted.map(({ demand, duration }) => {
    const profiles = new Map<number, number[]>()
    for (const { resource, profile } of demand) {
      const sum = profiles.get(rank[resource]!) ?? new Array<number>(duration).fill(0)
      profiles.set(
        rank[resource]!,
        sum.map((amount, t) => amount + (profile[t] ?? 0)),
      )
    }
    return [...profiles].filter(([, profile]) => profile.some((amount) => amount > 0)).sort(([a], [b]) => a - b)
  })
  const flat = entries.flat()
  const firstDemand = new Int32Array(sorted.length + 1)
  entries.forEach((own, i) => (firstDemand[i + 1] = firstDemand[i]! + own.length))
  const profileAt = new Int32Array(flat.length)
  for (let e = 1; e < flat.length; e++) profileAt[e] = profileAt[e - 1]! + flat[e - 1]![1].length
  const capacity = new Float64Array(resources.length * periods)
  resourceOrder.forEach((position, k) => {
    for (let t = 0; t < periods; t++) capacity[k * periods + t] = resources[position]!.capacity[t] ?? 0
  })
  return {
    firstDemand,
    resource: Int32Array.from(flat, ([resource]) => resource),
    profileAt,
    least: Float64Array.from(flat, ([, profile]) => Math.min(...profile)),
    profiles: Float64Array.from(flat.flatMap(([, profile]) => profile)),
    capacity,
  }
}

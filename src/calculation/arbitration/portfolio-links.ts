import { compareCodes } from '../../portfolio/by-code'
import { DAYS_PER_YEAR } from '../../portfolio/calendar'
import { placeOf, type Finding } from '../../portfolio/finding'
import { groupBy } from '../../portfolio/group-by'
import { periodBounds, periodLength, periodOf, periodsPerYear, type Period } from '../../portfolio/period'
import type { Dependency } from '../../portfolio/project'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Link } from '../selection/selection-problem'
import { mutualAsTogether } from './mutual-links'
import type { Draft } from './subject-drafts'

type Context = {
  drafts: readonly Draft[]
  positionOf: ReadonlyMap<string, number>
  finished: ReadonlySet<string>
  periods: readonly Period[]
}

/**
 * The links between subjects that can still be kept or broken.
 *
 * A requires B: A only if B is kept. Finish to start: B only if A is kept, and begins after its end and the lag, as
 * long as B has not begun; a started project is never held back by what should have come before it. What is finished
 * satisfies a link; what was dropped ends it, with a finding. A tranche is a project that requires the one before.
 */
export function portfolioLinks(
  { dependencies, projects }: Portfolio,
  drafts: readonly Draft[],
  periods: readonly Period[],
): { links: Link[]; findings: Finding[] } {
  const context: Context = {
    drafts,
    positionOf: new Map(drafts.map(({ code }, position) => [code, position])),
    finished: new Set(projects.filter(({ status }) => status === 'finished').map(({ code }) => code)),
    periods,
  }
  const findings: Finding[] = []
  const links: Link[] = []
  // A link of a project to itself says nothing that could be kept: reading the table says so.
  const between = dependencies.filter(({ kind, from, to }) => kind === 'atMost' || from !== to)
  const ordered = between.sort(
    (a, b) => compareCodes(a.from, b.from) || compareCodes(a.to, b.to) || compareCodes(a.kind, b.kind),
  )
  for (const dependency of ordered.filter(({ kind }) => kind !== 'atMost')) {
    const ended = endedSides(dependency, context)
    if (ended.length === 0) links.push(...pairLinks(dependency, context))
    else if (!context.finished.has(dependency.from) || !context.finished.has(dependency.to))
      findings.push(...ended.map((code) => endedFinding(dependency, code)))
  }
  const groups = groupBy(
    ordered.filter(({ kind }) => kind === 'atMost'),
    ({ group, from, to }) => group ?? `${from} ${to}`,
  )
  for (const [, rows] of [...groups].sort(([a], [b]) => compareCodes(a, b))) links.push(...groupLink(rows, context))
  return { links: mutualAsTogether(links), findings }
}

/** Sides that are neither a subject nor finished: dropped, refused, not ready or unknown. */
function endedSides({ from, to }: Dependency, { positionOf, finished }: Context): string[] {
  return [from, to].filter((code) => !positionOf.has(code) && !finished.has(code))
}

function pairLinks({ kind, from, to, lag }: Dependency, context: Context): Link[] {
  const { positionOf, drafts } = context
  const [a, b] = [positionOf.get(from), positionOf.get(to)]
  switch (kind) {
    case 'requires':
      return a === undefined || b === undefined ? [] : [{ kind, dependent: a, needed: b, lag: null }]
    case 'finishToStart':
      if (a === undefined || b === undefined || drafts[b]!.started) return []
      return [
        { kind: 'requires', dependent: b, needed: a, lag: lagInPeriods(drafts[a]!, drafts[b]!, lag ?? 0, context) },
      ]
    case 'together':
      if (a !== undefined && b !== undefined) return [{ kind, a, b }]
      return [a, b].flatMap((position) =>
        position === undefined ? [] : [{ kind: 'atLeast', group: [position], count: 1 } as const],
      )
    case 'excludes':
      return atMost([a, b], 1)
    case 'atMost':
      return []
  }
}

function groupLink(rows: readonly Dependency[], { positionOf, finished }: Context): Link[] {
  const codes = [...new Set(rows.flatMap(({ from, to }) => [from, to]))].sort(compareCodes)
  const counts = rows.map(({ count }) => count ?? 1)
  const allowed = counts.reduce((least, count) => (count < least ? count : least))
  const members = codes.flatMap((code) => {
    const position = positionOf.get(code)
    return position !== undefined || finished.has(code) ? [position] : []
  })
  return atMost(members, allowed)
}

/** At most so many of some; those without a position are finished, and count. */
function atMost(members: readonly (number | undefined)[], count: number): Link[] {
  const group = members.filter((member) => member !== undefined)
  const left = Math.max(0, count - (members.length - group.length))
  return group.length > left ? [{ kind: 'atMost', group, count: left }] : []
}

/**
 * How many whole periods must lie between the period in which one ends and the one in which the other begins, so that
 * the days keep the lag wherever both are moved: −1 lets them share a period.
 */
function lagInPeriods(before: Draft, after: Draft, lag: number, { periods }: Context): number {
  const length = periodLength(periods[0]!)
  const place = (day: number) => {
    const { first, last } = periodBounds(periodOf(day, length))
    return (day - first) / (last - first + 1)
  }
  const span = DAYS_PER_YEAR / periodsPerYear(periods[0]!)
  // The last day of one must lie strictly before the first day of the other.
  return Math.floor(place(before.end) + lag / span - place(after.start) + ROUNDING)
}

const ROUNDING = 1e-6

function endedFinding({ origin, from, to }: Dependency, code: string): Finding {
  return {
    code: 'linkEnded',
    severity: 'information',
    place: placeOf(origin, code === from ? 'from' : 'to'),
    params: { from, to, code },
  }
}

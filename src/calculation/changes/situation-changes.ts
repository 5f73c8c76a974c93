import { sumOf } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import type { Finding } from '../../portfolio/finding'
import type { ProjectState } from '../../portfolio/snapshot'
import { compareSituations, type ProjectChange } from './compare-situations'
import type { Situation } from './situation'

export const MEASURES = ['envelope', 'finalCost', 'paid', 'days'] as const

export type Measure = (typeof MEASURES)[number]

/** A total then and now over the projects of which it is known; null where it is known of none. */
export type TotalChange = { from: number | null; to: number | null; change: number; knownFrom: number; knownTo: number }

/** A project that is gone and one that came under the same title: likely the same one under another code. */
export type Recoded = { from: string; to: string; title: string }

/** What changed from one situation to another. */
export type SituationChanges = {
  from: Situation
  to: Situation
  /** The projects of which anything differs, the gravest first. */
  projects: ProjectChange[]
  totals: Record<Measure, TotalChange>
  counts: {
    entered: number
    left: number
    status: number
    later: number
    earlier: number
    dearer: number
    cheaper: number
    worse: number
    better: number
    /** Projects of which the committee should hear. */
    news: number
  }
  recoded: Recoded[]
  findings: Finding[]
}

/**
 * What changed between two situations: projects entered and left, statuses, dates, amounts, scores and weather, with totals
 * whose difference is the sum of the changes to the cent.
 */
export function situationChanges(from: Situation, to: Situation): SituationChanges {
  const projects = compareSituations(from, to).sort(byImportance)
  const count = (is: (change: ProjectChange) => boolean) => projects.filter(is).length
  const stayed = (change: ProjectChange) => change.from !== null && change.to !== null
  const recoded = recodedProjects(projects)
  return {
    from,
    to,
    projects,
    totals: {
      envelope: totalOf('envelope', from, to),
      finalCost: totalOf('finalCost', from, to),
      paid: totalOf('paid', from, to),
      days: totalOf('days', from, to),
    },
    counts: {
      entered: count((change) => change.from === null),
      left: count((change) => change.to === null),
      status: count((change) => stayed(change) && change.aspects.includes('status')),
      later: count(({ endMoved }) => endMoved !== null && endMoved > 0),
      earlier: count(({ endMoved }) => endMoved !== null && endMoved < 0),
      dearer: count((change) => stayed(change) && change.envelope > 0),
      cheaper: count((change) => stayed(change) && change.envelope < 0),
      worse: count(({ weather }) => weather === 'worse'),
      better: count(({ weather }) => weather === 'better'),
      news: count(({ news }) => news),
    },
    recoded,
    findings: recoded.map((pair): Finding => ({ code: 'projectRecoded', severity: 'information', params: pair })),
  }
}

function totalOf(measure: Measure, from: Situation, to: Situation): TotalChange {
  const known = ({ projects }: Situation) => projects.flatMap((state) => state[measure] ?? [])
  const [before, after] = [known(from), known(to)]
  const sum = (values: number[]) => sumOf(values, (value) => value)
  return {
    from: before.length === 0 ? null : sum(before),
    to: after.length === 0 ? null : sum(after),
    change: sum(after) - sum(before),
    knownFrom: before.length,
    knownTo: after.length,
  }
}

/** Each title once on each side, or nobody knows which became which. */
function recodedProjects(projects: readonly ProjectChange[]): Recoded[] {
  const gone = uniqueTitles(projects.flatMap(({ from, to }) => (from && !to ? [from] : [])))
  const come = uniqueTitles(projects.flatMap(({ from, to }) => (to && !from ? [to] : [])))
  return [...gone]
    .flatMap(([title, from]) => (come.has(title) ? [{ from, to: come.get(title)!, title }] : []))
    .sort((a, b) => compareCodes(a.from, b.from))
}

function uniqueTitles(states: readonly ProjectState[]): Map<string, string> {
  const titles = new Map<string, string>()
  const twins = new Set<string>()
  for (const { title, project } of states) {
    if (title === null) continue
    if (titles.has(title)) twins.add(title)
    titles.set(title, project)
  }
  for (const title of twins) titles.delete(title)
  return titles
}

/** News first; then who came or went, changes of status, money, dates, and code. */
function byImportance(a: ProjectChange, b: ProjectChange): number {
  const weight = (change: ProjectChange) => [
    Number(change.news),
    Number(change.from === null || change.to === null),
    Number(change.aspects.includes('status')),
    Math.abs(change.envelope) + Math.abs(change.finalCost),
    Math.abs(change.endMoved ?? 0),
    Number(change.weather !== null),
  ]
  const [left, right] = [weight(a), weight(b)]
  const decisive = left.findIndex((value, i) => value !== right[i])
  return decisive < 0 ? compareCodes(a.project, b.project) : right[decisive]! - left[decisive]!
}

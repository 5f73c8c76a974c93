import { byCode, compareCodes } from '../../portfolio/by-code'
import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import { endEstimate, type EndEstimate, type EndUnknown } from './end-estimate'
import { endFindings } from './end-findings'
import { simulateSchedule, type UncertainTask } from './simulate-schedule'
import type { Simulation } from './simulate-total'

const [LEAST_DRAWS, MOST_DRAWS] = [500, 10_000]
/** What a sheet can wait for; above a hundred projects there are fewer draws. */
const ENDS_DRAWN = 1_000_000

export type EndDates = {
  p50: DateSerial
  p80: DateSerial
  p90: DateSerial
  /** Share of the draws after the planned end. */ late: number
}

export type ProjectEnd = EndDates & {
  code: string
  title: string
  planned: DateSerial
  typed: boolean
  /** Share of the draws in which it decides when the last project ends. */
  criticality: number
}

/** How likely projects are to end after their planned end, alone and together. */
export type EndRisk = {
  /** The end of the last project; null when nothing can be drawn. */
  whole: (EndDates & { planned: DateSerial; draws: number }) | null
  /** Those drawn, from the most likely to be late to the least. */
  projects: ProjectEnd[]
  typed: number
  /** Projects still to end that are left out, by what they lack. */
  left: Record<EndUnknown, number>
  /**
   * Finish-to-start links that count, of them those that the planned dates themselves break, and those left out because
   * the project waited for is.
   */
  links: { followed: number; broken: number; ignored: number }
  /** Projects wait for one another in a circle: nothing is drawn. */
  circle: boolean
  findings: Finding[]
}

/**
 * Draws the end of every project still to end, each waiting for those that it is linked to, and counts how often it comes
 * after the planned end.
 *
 * end = max(own start or data date, ends waited for + lag) + duration drawn      [calendar days]
 *
 * A started project waits for nothing any more. Fewer draws above a hundred projects; the same seed, the same figures,
 * whatever the order of the rows.
 */
export function endRisk(portfolio: Portfolio, { dataDate }: { dataDate: DateSerial }): EndRisk {
  const { delaySpread, riskCorrelation } = portfolio.settings
  const left: EndRisk['left'] = { noDates: 0, endPast: 0, noRange: 0, reversed: 0, suspended: 0 }
  const drawn: EndEstimate[] = []
  for (const project of byCode(portfolio.projects)) {
    const estimate = endEstimate(project, { dataDate, delaySpread })
    if (typeof estimate === 'string') left[estimate]++
    else if (estimate) drawn.push(estimate)
  }
  const { tasks, links } = tasksOf(portfolio, drawn)
  const typed = drawn.filter((estimate) => estimate.typed).length
  const about = { typed, left, links, findings: endFindings(portfolio) }
  if (drawn.length === 0) return { ...about, whole: null, projects: [], circle: false }
  const planned = drawn.reduce((last, project) => (project.planned > last ? project.planned : last), 0)
  const draws = Math.max(LEAST_DRAWS, Math.min(MOST_DRAWS, Math.floor(ENDS_DRAWN / drawn.length)))
  const simulation = simulateSchedule(tasks, { limit: planned, draws, correlation: riskCorrelation })
  if (!simulation) return { ...about, whole: null, projects: [], circle: true }
  const projects = drawn.map(({ project: { code, title }, planned, typed }, i) => {
    return { code, title, planned, typed, ...datesIn(simulation.ends[i]!), criticality: simulation.criticality[i]! }
  })
  return {
    ...about,
    whole: { planned, draws, ...datesIn(simulation.end) },
    projects: projects.sort(byLateness),
    circle: false,
  }
}

/** The projects as tasks, each waiting for those drawn before it, and how many links count. */
function tasksOf(
  { dependencies, projects }: Portfolio,
  drawn: readonly EndEstimate[],
): { tasks: UncertainTask[]; links: EndRisk['links'] } {
  const place = new Map(drawn.map(({ project }, i) => [project.code, i]))
  const over = new Set(projects.filter(({ status }) => status === 'finished').map(({ code }) => code))
  const waits = drawn.map((): { before: number; lag: number }[] => [])
  const links = { followed: 0, broken: 0, ignored: 0 }
  for (const { kind, from, to, lag } of dependencies) {
    const after = place.get(to)
    if (kind !== 'finishToStart' || after === undefined || drawn[after]!.started || over.has(from)) continue
    const before = place.get(from)
    links[before === undefined ? 'ignored' : 'followed']++
    if (before === undefined) continue
    if (drawn[after]!.from < drawn[before]!.planned + (lag ?? 0)) links.broken++
    waits[after]!.push({ before, lag: lag ?? 0 })
  }
  const tasks = drawn.map(({ from, planned, duration }, i): UncertainTask => {
    const inPlace = waits[i]!.sort((a, b) => a.before - b.before)
    const after = inPlace.map(({ before }) => before)
    return { from, limit: planned, duration, after, lags: inPlace.map(({ lag }) => lag) }
  })
  return { tasks, links }
}

/** A draw that ends within a day ends that day. */
function datesIn({ p50, p80, p90, beyond }: Simulation): EndDates {
  return { p50: Math.ceil(p50), p80: Math.ceil(p80), p90: Math.ceil(p90), late: beyond! }
}

/** By the chance of being late in whole percents, then by the days late eight times in ten: draws alone separate no one. */
function byLateness(a: ProjectEnd, b: ProjectEnd): number {
  return (
    Math.round(b.late * 100) - Math.round(a.late * 100) ||
    b.p80 - b.planned - (a.p80 - a.planned) ||
    compareCodes(a.code, b.code)
  )
}

import { byCode, compareCodes } from '../../portfolio/by-code'
import { monthsLater, type DateSerial } from '../../portfolio/calendar'
import { placeOf, type Finding } from '../../portfolio/finding'
import { periodBounds, periodLength, periodOf, periodsApart, periodsPerYear, type Period } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import type { Request } from '../../portfolio/request'
import { datesOf } from '../capacity/spread-demand'
import type { Hypothesis } from './arbitration'

/** A project or a request before its costs and days are counted. Positions count from the first period, past ones below zero. */
export type Draft = {
  code: string
  title: string
  source: { kind: 'project'; project: Project } | { kind: 'request'; request: Request }
  approved: boolean
  started: boolean
  locked: boolean
  mandatory: boolean
  /** Where its planned dates stand; the first period alone when it has none. */
  start: DateSerial
  end: DateSerial
  first: number
  last: number
  /** By how many periods it may be moved, the plan's own place first. */
  shifts: number[]
  plannedStart: Period | null
}

type Context = { periods: readonly Period[]; dataDate: DateSerial; hypothesis: Hypothesis }

/**
 * What the committee can still decide on: projects that are neither finished nor dropped, then complete requests that
 * were neither accepted nor refused, each by code.
 */
export function subjectDrafts(portfolio: Portfolio, context: Context): { drafts: Draft[]; findings: Finding[] } {
  const findings: Finding[] = []
  const projects = byCode(portfolio.projects).filter(({ status }) => status !== 'finished' && status !== 'dropped')
  const taken = new Set(portfolio.projects.map(({ request }) => request))
  const requests = [...portfolio.requests]
    .filter(({ number, status }) => status !== 'accepted' && status !== 'refused' && !taken.has(number))
    .sort((a, b) => compareCodes(a.number, b.number))
  const complete = requests.filter((request) => {
    if (isComplete(request)) return true
    findings.push({
      code: 'requestNotReady',
      severity: 'information',
      place: placeOf(request.origin, 'number'),
      params: { request: request.number },
    })
    return false
  })
  const drafts = [
    ...projects.map((project) => projectDraft(project, context, findings)),
    ...complete.map((request) => requestDraft(request, portfolio.settings, context)),
  ]
  return { drafts, findings }
}

function isComplete({ status, capital, operatingPerYear, moeDays }: Request): boolean {
  return status !== 'toComplete' && (capital !== null || operatingPerYear !== null) && moeDays !== null
}

function projectDraft(project: Project, { periods, dataDate, hypothesis }: Context, findings: Finding[]): Draft {
  const dates = datesOf(project)
  if (dates === null)
    findings.push({
      code: 'subjectWithoutDates',
      severity: 'warning',
      place: placeOf(project.origin, 'plannedStart'),
      params: { project: project.code },
    })
  const { first: begin, last: finish } = periodBounds(periods[0]!)
  const { start, end } = dates ?? { start: begin, end: finish }
  const started = hasStarted(project, start, dataDate)
  const first = positionOf(start, periods)
  const months = hypothesis.earlierStarts.find(({ project: code }) => code === project.code)?.months ?? 0
  const latest = project.latestShiftMonths ?? 0
  return {
    code: project.code,
    title: project.title,
    source: { kind: 'project', project },
    approved: project.status !== 'candidate',
    started,
    locked: project.locked === true,
    mandatory: project.mandatory === true,
    start,
    end,
    first,
    last: Math.max(positionOf(end, periods), started ? 0 : first),
    shifts:
      started || project.locked === true
        ? [started ? 0 : Math.max(0, -first)]
        : possibleShifts(first, periods, { earlier: inPeriods(months, periods), later: inPeriods(latest, periods) }),
    plannedStart: dates && periodOf(start, periodLength(periods[0]!)),
  }
}

function hasStarted({ status, actualStart }: Project, start: DateSerial, dataDate: DateSerial): boolean {
  if (status === 'inProgress' || status === 'suspended') return true
  if (status === null) return start <= dataDate
  return status === 'approved' && actualStart !== null && actualStart <= dataDate
}

/** A request begins so that its service is there on the wished day, or as soon as possible after that. */
function requestDraft(
  request: Request,
  { requestMonths, requestLatestShiftMonths }: Portfolio['settings'],
  { periods, hypothesis }: Context,
): Draft {
  const months = Math.max(1, Math.round(request.durationMonths ?? requestMonths))
  const firstDay = periodBounds(periods[0]!).first
  const wished = request.wishedDate === null ? firstDay : monthsLater(request.wishedDate, -months)
  const start = Math.max(firstDay, wished)
  const end = monthsLater(start, months) - 1
  const first = positionOf(start, periods)
  const last = positionOf(end, periods)
  const earlier = hypothesis.earlierStarts.find(({ project }) => project === request.number)?.months ?? 0
  const room = Math.max(0, periods.length - 1 - last)
  return {
    code: request.number,
    title: request.title ?? request.need ?? request.process ?? request.number,
    source: { kind: 'request', request },
    approved: false,
    started: false,
    locked: false,
    mandatory: false,
    start,
    end,
    first,
    last,
    shifts: possibleShifts(first, periods, {
      earlier: inPeriods(earlier, periods),
      later: Math.min(room, inPeriods(requestLatestShiftMonths, periods)),
    }),
    plannedStart: periodOf(start, periodLength(periods[0]!)),
  }
}

/** The plan's own place first, or the first one still to come, then later ones, then earlier ones; none before the first period or after the last. */
function possibleShifts(
  first: number,
  periods: readonly Period[],
  { earlier, later }: { earlier: number; later: number },
): number[] {
  const own = Math.max(0, -first)
  const shifts = [own]
  for (let shift = own + 1; shift <= later; shift++) shifts.push(shift)
  for (let shift = own - 1; shift >= -earlier; shift--) shifts.push(shift)
  return shifts.filter((shift) => first + shift >= 0 && first + shift < periods.length)
}

/** Whole periods in some months: a part of one moves nothing. */
function inPeriods(months: number, periods: readonly Period[]): number {
  return Math.max(0, Math.floor((months * periodsPerYear(periods[0]!)) / 12))
}

function positionOf(day: DateSerial, periods: readonly Period[]): number {
  return periodsApart(periods[0]!, periodOf(day, periodLength(periods[0]!)))
}

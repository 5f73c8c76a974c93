import { compareCodes } from '../../../portfolio/by-code'
import { dateOf, daysInMonth, type DateSerial } from '../../../portfolio/calendar'
import { groupBy } from '../../../portfolio/group-by'
import { periodBounds, periodLength, periodOf, type Period, type PeriodLength } from '../../../portfolio/period'
import type { Dependency, Project } from '../../../portfolio/project'
import type { Portfolio } from '../../../portfolio/portfolio'
import { datesOf, type Demand } from '../spread-demand'
import type { TeamLoad } from '../team-load'
import type { Activity, ActivityLink, SchedulingProblem } from './scheduling-problem'

/** The coming periods as a scheduling problem, each of its numbers known by its name in the portfolio. */
export type PortfolioSchedule = {
  problem: SchedulingProblem
  periods: Period[]
  /** The dependency behind each link of the problem. */
  links: Dependency[]
  movable: number
}

const MONTHS: Record<PeriodLength, number> = { month: 1, quarter: 3, year: 12 }

/**
 * What can still be moved, and what it has to fit around: an approved project whose start lies ahead moves by whole
 * periods up to its latest shift, unless it is locked; every other demand stays where it is.
 *
 * A finish-to-start link asks for as many periods between two starts as keep the dates in order, whatever both shift by.
 */
export function portfolioSchedule(
  { projects, dependencies }: Pick<Portfolio, 'projects' | 'dependencies'>,
  { load, demand, dataDate }: { load: TeamLoad; demand: readonly Demand[]; dataDate: DateSerial },
): PortfolioSchedule {
  const periods = load.periods.filter((period) => periodBounds(period).first > dataDate)
  const teams = load.teams.map(({ code }) => code)
  const asked = groupBy(
    demand.filter(({ external, period }) => !external && periods.includes(period)),
    ({ project }) => project,
  )
  const byCode = new Map(projects.map((project) => [project.code, project]))
  const length = periods[0] === undefined ? 'quarter' : periodLength(periods[0])
  const codes = [...new Set([...asked.keys(), ...byCode.keys()])].sort(compareCodes)
  const activities = codes.flatMap((code): Activity[] => {
    const project = byCode.get(code)
    const own = asked.get(code) ?? []
    const span = spanOf(project, own, periods, length)
    if (!span || periods.length === 0) return []
    const shift = project ? shiftOf(project, dataDate, length) : 0
    return [
      {
        code,
        duration: span.to - span.from + 1,
        earliest: span.from,
        latest: span.from + shift,
        current: span.from,
        started: shift === 0,
        demand: demandOf(own, teams, periods, span),
      },
    ]
  })
  const total = demand.reduce((sum, { days }) => sum + days, 0)
  const position = new Map(activities.map(({ code }, i) => [code, i]))
  const links = dependencies.filter(
    ({ kind, from, to }) => kind === 'finishToStart' && position.has(from) && position.has(to) && from !== to,
  )
  const moves = (code: string) => !activities[position.get(code)!]!.started
  const moving = links.filter(({ from, to }) => moves(from) || moves(to))
  const dated = moving.filter(({ from, to }) => datesOf(byCode.get(from)!) && datesOf(byCode.get(to)!))
  return {
    problem: {
      periods: periods.length,
      resources: load.teams.map(({ code, cells }) => ({
        code,
        capacity: cells
          .filter(({ period }) => periods.includes(period))
          .map(({ capacity }) => (capacity === null ? total : Math.round(capacity * (1 + load.tolerance)))),
      })),
      activities,
      links: dated.map(({ from, to, lag }) => {
        const [before, after] = [position.get(from)!, position.get(to)!]
        const [first, second] = [activities[before]!, activities[after]!]
        const soonest = datesOf(byCode.get(from)!)!.end + (lag ?? 0) + 1
        const late = monthsOf(soonest) - monthsOf(datesOf(byCode.get(to)!)!.start)
        const needed = Math.ceil(late / MONTHS[length])
        return { before, after, lag: second.current! - first.current! + needed - first.duration } satisfies ActivityLink
      }),
    },
    periods,
    links: dated,
    movable: activities.filter(({ started }) => !started).length,
  }
}

/** From the first to the last coming period that the dates or the demand touch, or null when neither does. */
function spanOf(
  project: Project | undefined,
  own: readonly Demand[],
  periods: readonly Period[],
  length: PeriodLength,
): { from: number; to: number } | null {
  const dates = project && datesOf(project)
  const touched = own.map(({ period }) => periods.indexOf(period))
  if (dates) {
    const [start, end] = [periodOf(dates.start, length), periodOf(dates.end, length)]
    const inside = periods.flatMap((period, i) => (period >= start && period <= end ? [i] : []))
    touched.push(...inside.slice(0, 1), ...inside.slice(-1))
  }
  return touched.length === 0 ? null : { from: Math.min(...touched), to: Math.max(...touched) }
}

/** By how many periods a project may start later; 0 when it is under way, locked, or nobody said. */
function shiftOf(project: Project, dataDate: DateSerial, length: PeriodLength): number {
  const { status, locked, latestShiftMonths, actualStart } = project
  const start = datesOf(project)?.start ?? null
  if (status !== 'approved' || locked === true || actualStart !== null || start === null) return 0
  if (periodBounds(periodOf(start, length)).first <= dataDate) return 0
  return Math.max(0, Math.floor((latestShiftMonths ?? 0) / MONTHS[length]))
}

/** A day counted in months and parts of a month, so that shifting by months shifts the count by as many. */
function monthsOf(serial: DateSerial): number {
  const { year, month, day } = dateOf(serial)
  return year * 12 + month + (day - 1) / daysInMonth(year, month)
}

function demandOf(
  own: readonly Demand[],
  teams: readonly string[],
  periods: readonly Period[],
  { from, to }: { from: number; to: number },
): Activity['demand'] {
  return [...groupBy(own, ({ team }) => team)].map(([team, rows]) => {
    const profile = new Array<number>(to - from + 1).fill(0)
    for (const { period, days } of rows) profile[periods.indexOf(period) - from]! += days
    return { resource: teams.indexOf(team), profile }
  })
}

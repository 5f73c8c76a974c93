import { addMonths, type DateSerial } from '../../portfolio/calendar'
import { monthsBetween, periodBounds, periodLength, periodOf, type Period } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import type { Request } from '../../portfolio/request'
import type { RowTableId } from '../../tables/table'
import type { Decision, Given, Outcome } from './decision'

/** What a column of a row is to say: a value of a list, a day, a text or codes. */
export type Wish = {
  table: RowTableId
  row: Project | Request
  key: string
  column: string
  value: { word: string } | { day: DateSerial } | { text: string } | { codes: readonly string[] }
}

/**
 * What a decision asks of the tables: the request accepted, with what makes room for it; the projects that give way
 * postponed, suspended or dropped; and for a scenario, each project and request as it was decided. What already is so
 * is asked too: only cells that hold something else become edits.
 */
export function wishesOf(decision: Decision, { projects, requests }: Pick<Portfolio, 'projects' | 'requests'>): Wish[] {
  const project = new Map(projects.map((row) => [row.code, row]))
  const request = new Map(requests.map((row) => [row.number, row]))
  const asked = decision.request === null ? undefined : request.get(decision.request)
  const given = decision.given.flatMap((way) => givenWishes(way, project.get(way.project)))
  const settled = new Set([decision.request, ...decision.given.map(({ project: code }) => code)])
  const outcomes = decision.outcomes
    .filter(({ subject }) => !settled.has(subject))
    .flatMap((outcome) => [
      ...projectWishes(outcome, project.get(outcome.subject)),
      ...requestWishes(outcome, request.get(outcome.subject), decision.number),
    ])
  return [...(asked ? acceptedWishes(asked, decision) : []), ...given, ...outcomes]
}

function acceptedWishes(row: Request, { number, given }: Decision): Wish[] {
  const codes = given.map(({ project }) => project)
  return [
    requestWish(row, 'status', { word: 'accepted' }),
    ...(codes.length > 0 ? [requestWish(row, 'compensation', { codes })] : []),
    requestWish(row, 'decision', { text: number }),
  ]
}

/** A postponed project keeps its status when it has a date; what is not spent of a reduced one waits. */
function givenWishes({ kind, newStart }: Given, row: Project | undefined): Wish[] {
  if (!row) return []
  if (kind === 'stopped') return [projectWish(row, 'status', { word: 'dropped' })]
  if (kind === 'postponed' && newStart !== null) return dateWishes(row, newStart)
  return [projectWish(row, 'status', { word: waiting(row) })]
}

/** A project that is kept is in the plan at its date; one that is not waits. Work under way keeps its dates. */
function projectWishes({ kept, start }: Outcome, row: Project | undefined): Wish[] {
  if (!row || row.status === 'finished' || row.status === 'dropped') return []
  if (!kept) return row.status === 'suspended' ? [] : [projectWish(row, 'status', { word: waiting(row) })]
  if (row.status === 'inProgress') return []
  const resumed = hasStarted(row) ? 'inProgress' : 'approved'
  const dates = start === null || hasStarted(row) ? [] : dateWishes(row, start)
  return [projectWish(row, 'status', { word: resumed }), ...dates]
}

const SETTLED = new Set<Request['status']>(['accepted', 'refused'])

function requestWishes({ kept }: Outcome, row: Request | undefined, number: string): Wish[] {
  if (!row || SETTLED.has(row.status)) return []
  return [
    requestWish(row, 'status', { word: kept ? 'accepted' : 'postponed' }),
    requestWish(row, 'decision', { text: number }),
  ]
}

/** What has begun is suspended; what has not goes back among the candidates. */
function waiting(row: Project): 'suspended' | 'candidate' {
  return hasStarted(row) ? 'suspended' : 'candidate'
}

function hasStarted({ status, actualStart, progress }: Project): boolean {
  return status === 'inProgress' || status === 'suspended' || actualStart !== null || (progress ?? 0) > 0
}

/** Start and ends move by as many months, so that the project keeps its length; the baseline stays what it was. */
function dateWishes(row: Project, newStart: Period): Wish[] {
  if (row.plannedStart === null) return [projectWish(row, 'plannedStart', { day: periodBounds(newStart).first })]
  const months = monthsBetween(periodOf(row.plannedStart, periodLength(newStart)), newStart)
  if (months === 0) return []
  return (['plannedStart', 'plannedEnd', 'forecastEnd'] as const).flatMap((column) => {
    const day = row[column]
    return day === null ? [] : [projectWish(row, column, { day: addMonths(day, months) })]
  })
}

function projectWish(row: Project, column: string, value: Wish['value']): Wish {
  return { table: 'projects', row, key: row.code, column, value }
}

function requestWish(row: Request, column: string, value: Wish['value']): Wish {
  return { table: 'requests', row, key: row.number, column, value }
}

import { placeOf, type Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Decision } from './decision'

type Tables = Pick<Portfolio, 'projects' | 'requests' | 'decisions' | 'workload' | 'milestones'>

/** What stands against a decision, and what a person has still to do once it is written. */
export function decisionFindings(tables: Tables, decision: Decision, applied: ReadonlySet<string>): Finding[] {
  return [
    ...numberFindings(tables, decision, applied),
    ...requestFindings(tables, decision),
    ...givenFindings(tables, decision),
  ]
}

/** A number is used once: in the journal, on a request, or in the register for something else. */
function numberFindings(
  { requests, decisions }: Tables,
  { number, request }: Decision,
  applied: ReadonlySet<string>,
): Finding[] {
  if (number.trim() === '') return [blocking('decisionNumberMissing', {})]
  if (applied.has(number)) return [blocking('decisionNumberApplied', { number })]
  const bearer = requests.find((row) => row.decision === number)
  if (bearer)
    return [
      {
        ...blocking('decisionNumberOnRequest', { number, request: bearer.number }),
        place: placeOf(bearer.origin, 'decision'),
      },
    ]
  const entry = decisions.find((row) => row.number === number)
  if (entry && entry.request !== null && entry.request !== request) {
    return [
      {
        ...blocking('decisionNumberOnRequest', { number, request: entry.request }),
        place: placeOf(entry.origin, 'request'),
      },
    ]
  }
  if (entry || decisions.length === 0) return []
  return [
    {
      code: 'decisionToRegister',
      severity: 'information',
      place: { sheet: decisions[0]!.origin.sheet },
      params: { number },
    },
  ]
}

function requestFindings({ requests, projects }: Tables, { request }: Decision): Finding[] {
  if (request === null) return []
  const row = requests.find(({ number }) => number === request)
  if (!row) return [blocking('decisionRequestUnknown', { request })]
  if (row.status === 'accepted' || row.status === 'refused') {
    return [{ ...blocking('decisionRequestSettled', { request }), place: placeOf(row.origin, 'status') }]
  }
  if (projects.some((project) => project.request === request)) return []
  const sheet = projects[0]?.origin.sheet
  return [
    {
      code: 'acceptedNeedsProject',
      severity: 'information',
      ...(sheet ? { place: { sheet } } : {}),
      params: { request },
    },
  ]
}

function givenFindings({ projects, workload, milestones }: Tables, { given, outcomes, request }: Decision): Finding[] {
  if (request === null && outcomes.length === 0 && given.length === 0) return [blocking('decisionEmpty', {})]
  const known = new Map(projects.map((row) => [row.code, row]))
  const dated = new Set([...workload, ...milestones].map(({ project }) => project))
  return given.flatMap(({ project, kind, newStart }): Finding[] => {
    const row = known.get(project)
    if (!row) return [blocking('decisionProjectUnknown', { project })]
    const place = placeOf(row.origin, 'status')
    if (row.locked) return [{ ...blocking('decisionProjectLocked', { project }), place }]
    if (row.status === 'finished' || row.status === 'dropped') {
      return [{ ...blocking('decisionProjectClosed', { project }), place }]
    }
    const params = { project }
    if (kind === 'reduced') return [{ code: 'reducedNeedsBudget', severity: 'information', place, params }]
    if (kind !== 'postponed' || newStart === null || !dated.has(project)) return []
    return [{ code: 'postponedNeedsDates', severity: 'information', place, params }]
  })
}

function blocking(code: string, params: Finding['params']): Finding {
  return { code, severity: 'blocking', params }
}

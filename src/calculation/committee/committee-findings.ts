import { placeOf, type Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { CommitteePack } from './committee-pack'

type Part = Pick<CommitteePack, 'requests' | 'decisions' | 'place' | 'session' | 'dataDate'>

/** What the secretary should mend before the papers are sent. */
export function committeeFindings(
  { sessions }: Portfolio,
  { requests, decisions, place, session, dataDate }: Part,
): Finding[] {
  const findings: Finding[] = []
  const incomplete = requests.filter(({ complete }) => !complete)
  if (incomplete.length > 0) {
    findings.push({
      code: 'committeeRequestsIncomplete',
      severity: 'warning',
      place: placeOf(incomplete[0]!.request.origin, 'number'),
      params: { rows: incomplete.length, numbers: incomplete.map(({ request }) => request.number).join(', ') },
    })
  }
  const late = decisions.filter(({ state }) => state === 'late')
  if (late.length > 0) {
    findings.push({
      code: 'committeeDecisionsLate',
      severity: 'warning',
      place: placeOf(late[0]!.decision.origin, 'due'),
      params: { rows: late.length, numbers: late.map(({ decision }) => decision.number).join(', ') },
    })
  }
  if (sessions.length > 0 && place === null) {
    findings.push({
      code: 'committeeSessionUnknown',
      severity: 'information',
      place: { sheet: sessions[0]!.origin.sheet },
      params: { session },
    })
  }
  if (session < dataDate) {
    findings.push({ code: 'committeeBeforeData', severity: 'information', params: { session, date: dataDate } })
  }
  return findings
}

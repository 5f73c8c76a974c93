import { frozenSituations, situationBefore } from '../calculation/changes/frozen-situations'
import type { Situation } from '../calculation/changes/situation'
import { situationChanges, type SituationChanges } from '../calculation/changes/situation-changes'
import type { DateSerial } from '../portfolio/calendar'
import type { Finding } from '../portfolio/finding'
import { changesSheet } from '../sheets/changes'
import { committeeName } from '../sheets/committee/committee-name'
import type { Change } from '../workbook/change'
import type { Inputs } from '../workbook/workbook-host'
import type { CloseInput } from './close-session'
import { situationNow } from './situations'

/** The sessions to compare; null is the last one closed before the other, and the tables as they stand. */
export type ComparedSessions = { from: DateSerial | null; to: DateSerial | null }

/** What changed between two sessions, and the sheet that says so; nothing is written while a finding is blocking. */
export type ChangesPlan = {
  changes: SituationChanges | null
  findings: Finding[]
  change: Change | null
  inputs: Inputs
}

/** Compares two closed sessions, or one of them with the tables as they stand for the session that is prepared. */
export function compareSessions({ from, to }: ComparedSessions, input: CloseInput): ChangesPlan {
  const { portfolio, calculations, context, inputs } = input
  const frozen = frozenSituations(portfolio)
  const papers = calculations.committee()
  const committee = committeeName(context, papers)
  const at = (session: DateSerial): Situation | null => {
    const held = frozen.filter((situation) => situation.session === session)
    return held.find((situation) => situation.committee === committee) ?? held[0] ?? null
  }
  const refused = (code: string, params: Finding['params']): ChangesPlan => {
    return { changes: null, findings: [{ code, severity: 'blocking', params }], change: null, inputs }
  }
  const { session, dataDate } = papers
  const later = to === null ? situationNow(calculations, { committee, session, dataDate }) : at(to)
  if (!later) return refused('sessionNotFrozen', { session: to! })
  const earlier = from === null ? situationBefore(frozen, later) : at(from)
  if (!earlier && from !== null) return refused('sessionNotFrozen', { session: from })
  if (!earlier) return refused('noFrozenSession', { session: later.session })
  if (earlier.session >= later.session) {
    return refused('sessionsNotInOrder', { from: earlier.session, to: later.session })
  }
  const changes = situationChanges(earlier, later)
  const change = { edits: [], plans: [changesSheet(context, changes)], restore: [] }
  return { changes, findings: changes.findings, change, inputs }
}

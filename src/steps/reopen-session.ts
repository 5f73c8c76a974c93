import { frozenSituations } from '../calculation/changes/frozen-situations'
import type { DateSerial } from '../portfolio/calendar'
import type { Finding } from '../portfolio/finding'
import { snapshotsSheet } from '../sheets/snapshots'
import { frozenLines, type FrozenLine } from '../sheets/snapshots/snapshot-lines'
import { daySerial } from '../workbook/date-format'
import type { ClosePlan, CloseInput } from './close-session'
import { sessionSheets } from './session-sheets'

/**
 * Takes back the closing of the last session that was closed: its sheets are drafts again, and what it froze goes.
 * An earlier session stays closed for good, since later ones were compared with it.
 */
export function reopenSession(session: DateSerial, input: CloseInput): ClosePlan {
  const { portfolio, context, inputs, date1904 } = input
  const closed = sessionSheets(context).filter(({ sheet }) => sheet.mark.state === 'closed')
  const own = closed.filter((row) => row.session === session)
  const frozen = frozenSituations(portfolio)
  const later = [...closed, ...frozen].map((row) => row.session).filter((other) => other > session)
  const sheets = own.map(({ sheet }) => sheet.sheet)
  const refused = (code: string, other: DateSerial): ClosePlan => {
    const findings: Finding[] = [{ code, severity: 'blocking', params: { session, other } }]
    return { sheets, frozen: [], findings, change: null, inputs }
  }
  if (own.length === 0) return refused('sessionNotClosed', session)
  if (later.length > 0) return refused('sessionNotLast', Math.max(...later))
  const lines = frozenLines(context)
  const shown = daySerial(session, { date1904 })
  const isOther = (line: FrozenLine) => line['session'] !== shown
  const left = { sessions: lines.sessions.filter(isOther), projects: lines.projects.filter(isOther) }
  const taken = frozen.filter((row) => row.session === session)
  const change = {
    edits: [],
    plans: taken.length === 0 ? [] : [snapshotsSheet(context, left)],
    restore: taken.length === 0 ? [] : [snapshotsSheet(context, lines)],
    reopen: own.map(({ sheet }) => sheet.mark.identity),
  }
  return { sheets, frozen: taken, findings: [], change, inputs }
}

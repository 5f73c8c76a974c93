import { frozenSituations } from '../calculation/changes/frozen-situations'
import type { Situation } from '../calculation/changes/situation'
import type { DateSerial } from '../portfolio/calendar'
import type { Finding } from '../portfolio/finding'
import type { Portfolio } from '../portfolio/portfolio'
import type { SheetContext } from '../sheets/sheet-context'
import { snapshotsSheet } from '../sheets/snapshots'
import { frozenLines, linesFor } from '../sheets/snapshots/snapshot-lines'
import type { Change } from '../workbook/change'
import type { Inputs } from '../workbook/workbook-host'
import type { Calculations } from './calculations'
import { sessionSheets } from './session-sheets'
import { situationNow } from './situations'

/** What closing a session would do; nothing is written while a finding is blocking. */
export type ClosePlan = {
  /** Names of the sheets that would be closed. */
  sheets: string[]
  /** The situations that would be frozen: one for each committee that sat that day and has none yet. */
  frozen: Situation[]
  findings: Finding[]
  change: Change | null
  inputs: Inputs
}

export type CloseInput = {
  portfolio: Portfolio
  calculations: Calculations
  context: SheetContext
  /** Fingerprint of what the sheets are calculated from, and the inputs that the change rests on. */
  fingerprint: string
  inputs: Inputs
  date1904: boolean
}

/**
 * Closes the sheets of a session: their marks say so from then on, and no run ever writes them again. What they show and
 * what people typed in them stays as it is. In the same go the situation of every project is frozen, as the committee
 * leaves it: its decisions included, if they are applied before. What an earlier closing froze is never written again.
 */
export function closeSession(session: DateSerial, input: CloseInput): ClosePlan {
  const { portfolio, context, fingerprint, inputs, date1904 } = input
  const own = sessionSheets(context).filter((row) => row.session === session)
  const committees = own.filter(({ committee }) => committee !== null)
  const open = committees.filter(({ sheet }) => sheet.mark.state === 'draft')
  if (open.length === 0) {
    const code = committees.length > 0 ? 'sessionClosedAlready' : 'sessionHasNoSheet'
    const findings: Finding[] = [{ code, severity: 'blocking', params: { session } }]
    return { sheets: [], frozen: [], findings, change: null, inputs }
  }
  const closed = own.filter(({ sheet }) => sheet.mark.state === 'draft').map(({ sheet }) => sheet)
  const older = open.filter(({ sheet }) => sheet.mark.fingerprint !== fingerprint)
  const known = frozenSituations(portfolio).filter((situation) => situation.session === session)
  const wanted = [...new Set(open.map(({ committee }) => committee!))]
  const frozen = wanted
    .filter((committee) => !known.some((situation) => situation.committee === committee))
    .map((committee) => situationNow(input.calculations, { committee, session, dataDate: context.dataDate }))
  const findings: Finding[] = [
    ...older.map(({ sheet: { sheet } }) => noted('closedFromOlderData', session, sheet)),
    ...(frozen.length < wanted.length ? [noted('snapshotKept', session)] : []),
  ]
  const change = {
    ...frozenPlans(context, frozen, date1904),
    edits: [],
    close: closed.map(({ mark }) => mark.identity),
  }
  return { sheets: closed.map(({ sheet }) => sheet), frozen, findings, change, inputs }
}

function noted(code: string, session: DateSerial, sheet?: string): Finding {
  return { code, severity: 'information', ...(sheet === undefined ? {} : { place: { sheet } }), params: { session } }
}

function frozenPlans(
  context: SheetContext,
  frozen: readonly Situation[],
  date1904: boolean,
): Pick<Change, 'plans' | 'restore'> {
  if (frozen.length === 0) return { plans: [], restore: [] }
  const lines = frozenLines(context)
  const added = frozen.map((situation) => linesFor(situation, { lang: context.lang, date1904 }))
  const grown = {
    sessions: [...lines.sessions, ...added.flatMap(({ sessions }) => sessions)],
    projects: [...lines.projects, ...added.flatMap(({ projects }) => projects)],
  }
  return { plans: [snapshotsSheet(context, grown)], restore: [snapshotsSheet(context, lines)] }
}

/** Committee sheets of earlier sessions that nobody has closed: they are said, and left as they are. */
export function openDrafts(context: Pick<SheetContext, 't' | 'generated'>, session: DateSerial): Finding[] {
  return sessionSheets(context)
    .filter((row) => row.committee !== null && row.session < session && row.sheet.mark.state === 'draft')
    .sort((a, b) => a.session - b.session)
    .map((row) => ({
      code: 'sessionStillOpen',
      severity: 'warning',
      place: { sheet: row.sheet.sheet },
      params: { session: row.session },
    }))
}

import { parseIsoDate, type DateSerial } from '../portfolio/calendar'
import type { Finding } from '../portfolio/finding'
import type { Change } from '../workbook/change'
import type { GeneratedSheet } from '../workbook/raw-table'
import type { Inputs } from '../workbook/workbook-host'

/** What closing a session would do; nothing is written while a finding is blocking. */
export type ClosePlan = {
  /** Names of the committee sheets that would be closed. */
  sheets: string[]
  findings: Finding[]
  change: Change | null
  inputs: Inputs
}

/**
 * Closes the committee sheets of a session: their marks say so from then on, and no run ever writes them again. What
 * they show and what people typed in them stays as it is.
 */
export function closeSession(
  session: DateSerial,
  { generated, inputs }: { generated: readonly GeneratedSheet[]; inputs: Inputs },
): ClosePlan {
  const own = committeeSheets(generated).filter(({ date }) => date === session)
  const open = own.filter(({ sheet }) => sheet.mark.state === 'draft').map(({ sheet }) => sheet)
  const sheets = open.map(({ sheet }) => sheet)
  if (open.length === 0) {
    const code = own.length > 0 ? 'sessionClosedAlready' : 'sessionHasNoSheet'
    return { sheets, findings: [{ code, severity: 'blocking', params: { session } }], change: null, inputs }
  }
  const older = open.filter(({ mark }) => mark.fingerprint !== inputs.fingerprint)
  const findings = older.map(({ sheet }): Finding => ({
    code: 'closedFromOlderData',
    severity: 'information',
    place: { sheet },
    params: { session },
  }))
  const change = { edits: [], plans: [], restore: [], close: open.map(({ mark }) => mark.identity) }
  return { sheets, findings, change, inputs }
}

/** Committee sheets of earlier sessions that nobody has closed: they are said, and left as they are. */
export function openDrafts(generated: readonly GeneratedSheet[], session: DateSerial): Finding[] {
  return committeeSheets(generated)
    .filter(({ date, sheet }) => date < session && sheet.mark.state === 'draft')
    .sort((a, b) => a.date - b.date)
    .map(({ date, sheet: { sheet } }) => ({
      code: 'sessionStillOpen',
      severity: 'warning',
      place: { sheet },
      params: { session: date },
    }))
}

function committeeSheets(generated: readonly GeneratedSheet[]): { sheet: GeneratedSheet; date: DateSerial }[] {
  return generated.flatMap((sheet) => {
    const { identity } = sheet.mark
    const date = parseIsoDate(identity.slice(identity.lastIndexOf('/') + 1))
    return identity.startsWith('committee/') && date !== null ? [{ sheet, date }] : []
  })
}

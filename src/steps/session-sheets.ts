import type { DateSerial } from '../portfolio/calendar'
import { changesSession } from '../sheets/changes/changes-identity'
import { committeeSession } from '../sheets/committee/committee-name'
import type { SheetContext } from '../sheets/sheet-context'
import type { GeneratedSheet } from '../workbook/raw-table'

/** A sheet of ours that belongs to a session; `committee` is null for those that go with its papers. */
export type SessionSheet = { sheet: GeneratedSheet; session: DateSerial; committee: string | null }

/** The sheets of ours that a session closes: the papers of its committees, and what changed since the one before. */
export function sessionSheets(context: Pick<SheetContext, 't' | 'generated'>): SessionSheet[] {
  return context.generated.flatMap((sheet): SessionSheet[] => {
    const { identity } = sheet.mark
    const papers = committeeSession(context, identity)
    if (papers) return [{ sheet, ...papers }]
    const session = changesSession(identity)
    return session === null ? [] : [{ sheet, session, committee: null }]
  })
}

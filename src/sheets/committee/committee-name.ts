import type { CommitteeFrequency, CommitteePack } from '../../calculation/committee/committee-pack'
import { isoDate, parseIsoDate, type DateSerial } from '../../portfolio/calendar'
import type { SheetContext } from '../sheet-context'

const PREFIX = 'committee/'
const FREQUENCIES: readonly string[] = ['monthly', 'quarterly', 'halfYearly', 'yearly'] satisfies CommitteeFrequency[]

/** What makes a committee sheet the same one from one generation to the next: its committee and its session. */
export function committeeIdentity(pack: Pick<CommitteePack, 'name' | 'frequency' | 'session'>): string {
  return `${PREFIX}${pack.name ?? pack.frequency}/${isoDate(pack.session)}`
}

/** The committee's own name, else what a committee of that frequency is called. */
export function committeeName(
  { t }: Pick<SheetContext, 't'>,
  { name, frequency }: Pick<CommitteePack, 'name' | 'frequency'>,
): string {
  return name ?? t(`sheets.committee.defaultName.${frequency}`)
}

/** The committee and the session of a committee sheet, from its identity; null for any other sheet. */
export function committeeSession(
  context: Pick<SheetContext, 't'>,
  identity: string,
): { committee: string; session: DateSerial } | null {
  const end = identity.lastIndexOf('/')
  const session = parseIsoDate(identity.slice(end + 1))
  if (!identity.startsWith(PREFIX) || session === null) return null
  const part = identity.slice(PREFIX.length, end)
  return { committee: FREQUENCIES.includes(part) ? context.t(`sheets.committee.defaultName.${part}`) : part, session }
}

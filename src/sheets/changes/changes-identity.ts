import type { Situation } from '../../calculation/changes/situation'
import { isoDate, parseIsoDate, type DateSerial } from '../../portfolio/calendar'

const PREFIX = 'changes/'

/** What makes a sheet of changes the same one: the committee and the two sessions that it compares. */
export function changesIdentity(
  from: Pick<Situation, 'session'>,
  to: Pick<Situation, 'session' | 'committee'>,
): string {
  return `${PREFIX}${to.committee}/${isoDate(from.session)}/${isoDate(to.session)}`
}

/**
 * The later of the two sessions, from the identity of a sheet of changes; null for any other sheet.
 *
 * @example changesSession('changes/Comité/2026-07-09/2026-10-15') // 46310
 * @example changesSession('ranking') // null
 */
export function changesSession(identity: string): DateSerial | null {
  return identity.startsWith(PREFIX) ? parseIsoDate(identity.slice(identity.lastIndexOf('/') + 1)) : null
}

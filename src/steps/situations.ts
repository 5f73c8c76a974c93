import { frozenSituations, situationBefore } from '../calculation/changes/frozen-situations'
import type { Situation } from '../calculation/changes/situation'
import { situationChanges, type SituationChanges } from '../calculation/changes/situation-changes'
import type { DateSerial } from '../portfolio/calendar'
import type { Portfolio } from '../portfolio/portfolio'
import type { Calculations } from './calculations'

/** The portfolio as the tables and the calculations say it now, for the session of a committee. */
export function situationNow(
  calculations: Calculations,
  { committee, session, dataDate }: { committee: string; session: DateSerial; dataDate: DateSerial },
): Situation {
  return { committee, session, dataDate, frozen: false, projects: calculations.states() }
}

/** What changed since the committee's last closed session; null when none was closed before this one. */
export function changesSince(portfolio: Portfolio, now: Situation): SituationChanges | null {
  const before = situationBefore(frozenSituations(portfolio), now)
  return before && situationChanges(before, now)
}

import { compareCodes } from '../../portfolio/by-code'
import type { DateSerial } from '../../portfolio/calendar'
import { groupBy } from '../../portfolio/group-by'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Situation } from './situation'

type Frozen = Pick<Portfolio, 'snapshots' | 'frozenSessions'>

/**
 * The situations that closed sessions froze, the earliest first, projects by code. A session of which no project is left
 * is no situation.
 *
 * @example frozenSituations({ snapshots: [], frozenSessions: [] }) // []
 */
export function frozenSituations({ snapshots, frozenSessions }: Frozen): Situation[] {
  const dates = new Map(frozenSessions.map((row) => [keyOf(row), row.dataDate]))
  return [...groupBy(snapshots, keyOf)]
    .map(([key, rows]): Situation => ({
      committee: rows[0]!.committee,
      session: rows[0]!.session,
      dataDate: dates.get(key) ?? null,
      frozen: true,
      projects: rows.map(({ origin: _, committee: __, session: ___, seal: ____, ...state }) => state).sort(byProject),
    }))
    .sort((a, b) => a.session - b.session || compareCodes(a.committee, b.committee))
}

/**
 * The situation that a committee left at its last session before a day. Where none of that committee is known, the last one of any
 * committee: its name is said with it. Null without any.
 */
export function situationBefore(
  situations: readonly Situation[],
  { committee, session }: { committee: string; session: DateSerial },
): Situation | null {
  const earlier = situations.filter((situation) => situation.session < session)
  return earlier.findLast((situation) => situation.committee === committee) ?? earlier.at(-1) ?? null
}

function keyOf({ committee, session }: { committee: string; session: DateSerial }): string {
  return `${session} ${committee}`
}

function byProject(a: { project: string }, b: { project: string }): number {
  return compareCodes(a.project, b.project)
}

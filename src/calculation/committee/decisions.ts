import type { DateSerial } from '../../portfolio/calendar'
import type { Decision } from '../../portfolio/committee'
import type { Portfolio } from '../../portfolio/portfolio'
import { compareCodes } from '../../portfolio/by-code'

/** An earlier decision as it stands on the day of the session. */
export type FollowedDecision = { decision: Decision; state: 'late' | 'open' | 'done' | 'cancelled' | 'unknown' }

const ORDER: Record<FollowedDecision['state'], number> = { late: 0, open: 1, unknown: 2, done: 3, cancelled: 4 }

/**
 * What became of a committee's earlier decisions: late ones first, then by due date. An open decision whose due date
 * is past is late, whatever its row says. Decisions that name no committee are everybody's.
 */
export function followDecisions(
  { decisions }: Pick<Portfolio, 'decisions'>,
  { committee, session }: { committee: string | null; session: DateSerial },
): FollowedDecision[] {
  return decisions
    .filter((decision) => committee === null || decision.committee === null || decision.committee === committee)
    .filter((decision) => decision.date === null || decision.date < session)
    .map((decision): FollowedDecision => ({ decision, state: stateOf(decision, session) }))
    .sort(
      (a, b) =>
        ORDER[a.state] - ORDER[b.state] || dueOf(a) - dueOf(b) || compareCodes(a.decision.number, b.decision.number),
    )
}

function stateOf({ state, due }: Decision, session: DateSerial): FollowedDecision['state'] {
  if (state === 'open' && due !== null && due < session) return 'late'
  return state ?? 'unknown'
}

const NEVER: DateSerial = 2_958_465

function dueOf({ decision }: FollowedDecision): DateSerial {
  return decision.due ?? NEVER
}

import type { RequestArbitration } from '../arbitration/arbitration'
import type { SituationChanges } from '../changes/situation-changes'
import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Member, Session } from '../../portfolio/committee'
import type { ProjectStatus } from '../../portfolio/project'
import type { Status } from '../budget/cost-status'
import type { BudgetFollowUp } from '../budget/follow-budget'
import type { RankedProject } from '../prioritisation/ranking'
import type { AgendaPoint } from './agenda'
import type { ComingCapacity } from './coming-capacity'
import type { FollowedDecision } from './decisions'
import type { Indicator } from '../indicators/portfolio-indicators'
import type { NextDates } from './next-dates'
import type { ProjectHealth } from './project-health'
import type { RequestToArbitrate } from './requests'
import type { RankedRisk } from './risks'

export type CommitteeFrequency = 'monthly' | 'quarterly' | 'halfYearly' | 'yearly'

/** Everything that a committee must see and decide at one session. */
export type CommitteePack = {
  frequency: CommitteeFrequency
  /** The committee's own name, null when the Committees table has none of that frequency. */
  name: string | null
  session: DateSerial
  dataDate: DateSerial
  /** The row of the Sessions table, if there is one for that day. */
  place: Session | null
  members: Member[]
  agenda: AgendaPoint[]
  projects: { total: number; byStatus: Record<ProjectStatus | 'unknown', number>; active: number; activeLimit: number }
  /** Of the projects under way. */
  health: Record<Status | 'unknown', number>
  indicators: Indicator[]
  budget: BudgetFollowUp
  /** The projects in most difficulty, and how many have a red or amber sign. */
  difficulties: ProjectHealth[]
  inDifficulty: number
  requests: RequestToArbitrate[]
  /** What an arbitration said of them, when there was one. */
  arbitrated: readonly RequestArbitration[]
  /** What changed since the committee's last closed session; null when none was closed before this one. */
  changes: SituationChanges | null
  capacity: ComingCapacity
  risks: RankedRisk[]
  decisions: FollowedDecision[]
  dates: NextDates
  /** The approved or running projects with the least value, first candidates for a compensation. */
  leastValued: RankedProject[]
  findings: Finding[]
}

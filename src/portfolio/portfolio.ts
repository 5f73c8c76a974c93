import type { Allocation, Authorisation, BudgetLine, BudgetMove, ExecutionLine, MonthlyPoint } from './budget'
import type { Committee, Decision, Member, Session } from './committee'
import type { Comparison, Criterion, Score } from './criterion'
import type { Contract, Funding } from './funding'
import type {
  Benefit,
  Department,
  Dependency,
  Milestone,
  Objective,
  PlanVersionRow,
  Process,
  Project,
  Risk,
} from './project'
import type { Request } from './request'
import type { Scenario, ScenarioProject } from './scenario'
import type { Settings } from './settings'
import type { FrozenSession, SnapshotRow } from './snapshot'
import type { Capacity, Team, Workload } from './team'

/**
 * The whole of what was read from the input tables, typed and in the vocabulary of the field.
 * A field is null when its cell is blank or its column missing: missing is never zero.
 * Lists keep the order of the rows; codes are text and keep their zeros.
 */
export type Portfolio = {
  settings: Settings
  objectives: Objective[]
  departments: Department[]
  projects: Project[]
  requests: Request[]
  criteria: Criterion[]
  pairwise: Comparison[]
  scores: Score[]
  teams: Team[]
  workload: Workload[]
  capacity: Capacity[]
  budget: BudgetLine[]
  execution: ExecutionLine[]
  budgetMoves: BudgetMove[]
  authorisations: Authorisation[]
  allocations: Allocation[]
  monthly: MonthlyPoint[]
  dependencies: Dependency[]
  funding: Funding[]
  contracts: Contract[]
  scenarios: Scenario[]
  scenarioProjects: ScenarioProject[]
  milestones: Milestone[]
  risks: Risk[]
  processes: Process[]
  benefits: Benefit[]
  committees: Committee[]
  sessions: Session[]
  members: Member[]
  decisions: Decision[]
  planVersions: PlanVersionRow[]
  frozenSessions: FrozenSession[]
  snapshots: SnapshotRow[]
}

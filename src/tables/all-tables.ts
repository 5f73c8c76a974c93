import { benefits } from './declared/benefits'
import { allocations, authorisations } from './declared/authorisations'
import { budget } from './declared/budget'
import { budgetMoves } from './declared/budget-moves'
import { capacity } from './declared/capacity'
import { committees, members, sessions } from './declared/committees'
import { contracts } from './declared/contracts'
import { criteria } from './declared/criteria'
import { decisions } from './declared/decisions'
import { departments } from './declared/departments'
import { dependencies } from './declared/dependencies'
import { execution } from './declared/execution'
import { funding } from './declared/funding'
import { milestones } from './declared/milestones'
import { monthly } from './declared/monthly'
import { objectives } from './declared/objectives'
import { pairwise } from './declared/pairwise'
import { planVersions } from './declared/plan-versions'
import { processes } from './declared/processes'
import { projects } from './declared/projects'
import { requests } from './declared/requests'
import { risks } from './declared/risks'
import { scenarioProjects, scenarios } from './declared/scenarios'
import { scores } from './declared/scores'
import { frozenSessions, snapshots } from './declared/snapshots'
import { teams } from './declared/teams'
import { workload } from './declared/workload'
import type { RowTableId, TableDeclaration } from './table'

/** All input tables that hold rows, what others refer to first. */
export const TABLES = {
  objectives,
  departments,
  processes,
  projects,
  requests,
  criteria,
  pairwise,
  scores,
  teams,
  workload,
  capacity,
  budget,
  execution,
  budgetMoves,
  authorisations,
  allocations,
  monthly,
  dependencies,
  funding,
  contracts,
  scenarios,
  scenarioProjects,
  milestones,
  risks,
  benefits,
  committees,
  sessions,
  members,
  decisions,
  planVersions,
  frozenSessions,
  snapshots,
} as const satisfies { [T in RowTableId]: TableDeclaration<T> }

export const TABLE_IDS = Object.keys(TABLES) as RowTableId[]

/** The declaration of a table, whatever its rows become. */
export function declarationOf(table: RowTableId): TableDeclaration {
  return TABLES[table]
}

import { sumOf, type Money } from '../../portfolio/amount'
import type { Settings } from '../../portfolio/settings'
import { deviationOf, type Deviation, type Status } from './cost-status'
import { compareKeys } from './group-budget'
import type { ProjectCost } from './project-costs'

/** The costs of several projects; deviations compare only projects that have both a reference and an estimate. */
export type CostGroup = Deviation & {
  key: string | null
  projects: number
  /** Of all projects that have one. */
  reference: Money | null
  /** Projects that have both, and what each side of the comparison adds up to. */
  compared: { projects: number; reference: Money; finalCost: Money }
  /** The mean of the projects' own rates, each counting the same whatever its cost. */
  meanRate: number | null
  statuses: Record<Status | 'unknown', number>
}

/** Costs added up by objective, axis or department, ordered by code, "unassigned" last. */
export function costGroups(
  costs: readonly ProjectCost[],
  by: 'objective' | 'axis' | 'department',
  limits: Settings['varianceLimits'],
): CostGroup[] {
  const groups = new Map<string | null, ProjectCost[]>()
  for (const cost of costs) {
    const members = groups.get(cost[by])
    if (members) members.push(cost)
    else groups.set(cost[by], [cost])
  }
  return [...groups]
    .map(([key, members]) => costGroup(key, members, limits))
    .sort((a, b) => compareKeys([a.key], [b.key]))
}

/**
 * The costs of a set of projects. The deviation is one of sums; `meanRate` is the unweighted mean of rates that
 * the State publishes: the two differ, and a reader is told which is which.
 */
export function costGroup(
  key: string | null,
  costs: readonly ProjectCost[],
  limits: Settings['varianceLimits'],
): CostGroup {
  const compared = costs.filter((cost) => cost.deviation !== null)
  const rated = compared.filter((cost) => cost.rate !== null)
  const reference = sumOf(compared, (cost) => cost.reference!)
  const finalCost = sumOf(compared, (cost) => cost.finalCost!)
  const statuses = { green: 0, amber: 0, red: 0, unknown: 0 }
  for (const cost of costs) statuses[cost.status ?? 'unknown']++
  return {
    key,
    projects: costs.length,
    reference: costs.some((cost) => cost.reference !== null) ? sumOf(costs, (cost) => cost.reference ?? 0) : null,
    compared: { projects: compared.length, reference, finalCost },
    meanRate: rated.length === 0 ? null : sumOf(rated, (cost) => cost.rate!) / rated.length,
    statuses,
    ...(compared.length === 0 ? deviationOf(null, null, limits) : deviationOf(finalCost, reference, limits)),
  }
}

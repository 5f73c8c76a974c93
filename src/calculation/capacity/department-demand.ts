import { sumOf, type Days } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import { groupBy } from '../../portfolio/group-by'
import type { Portfolio } from '../../portfolio/portfolio'

/** Days that a department's projects ask of all teams; null for projects without a department. */
export type DepartmentDemand = { department: string | null; projects: number; days: Days }

/** Demand by the department of the project, greatest first, ties by code. */
export function demandByDepartment(
  { projects }: Pick<Portfolio, 'projects'>,
  demand: readonly { project: string; days: Days }[],
): DepartmentDemand[] {
  const departments = new Map(projects.map(({ code, department }) => [code, department]))
  const groups = groupBy(demand, ({ project }) => departments.get(project) ?? '')
  return [...groups]
    .map(([department, rows]) => ({
      department: department === '' ? null : department,
      projects: new Set(rows.map(({ project }) => project)).size,
      days: sumOf(rows, ({ days }) => days),
    }))
    .sort((a, b) => b.days - a.days || compareCodes(a.department ?? '', b.department ?? ''))
}

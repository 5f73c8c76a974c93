import { byCode } from '../../portfolio/by-code'
import { placeOf, type Finding } from '../../portfolio/finding'
import type { Period, PeriodLength } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import type { Team } from '../../portfolio/team'
import { ratioCosting } from './ratio-costing'
import { spreadDays } from './spread-days'

/** Days asked of a team (or of a role that no single team holds) for a project in a period. */
export type Demand = { project: string; team: string; period: Period; days: number; external: boolean }

/** Longer than that between its dates, a project's dates are taken for a slip of the pen. */
const LONGEST_YEARS = 15

/**
 * The demand of the projects for which Workload has no row: their MOE, MOA and AMOA days (the last two by ratio when blank)
 * shared over their dates, for the team that alone has that role, else for the role itself.
 * Candidates, suspended, finished and dropped projects ask for nothing.
 */
export function spreadDemand(
  { projects, workload, teams, settings }: Portfolio,
  length: PeriodLength,
): { demand: Demand[]; spread: string[]; findings: Finding[] } {
  const typed = new Set(workload.map(({ project }) => project))
  const holders = roleHolders(teams)
  const demand: Demand[] = []
  const spread: string[] = []
  const findings: Finding[] = []
  for (const project of byCode(projects)) {
    const days = typed.has(project.code) || !asksForDays(project) ? null : roleDays(project, settings)
    if (days === null) continue
    const dates = datesOf(project)
    if (dates === null) {
      findings.push({
        code: 'daysWithoutDates',
        severity: 'warning',
        place: placeOf(project.origin, 'plannedStart'),
        params: { project: project.code },
      })
      continue
    }
    spread.push(project.code)
    for (const [role, asked] of Object.entries(days)) {
      const team = holders.get(role) ?? role
      for (const part of spreadDays({ days: asked, ...dates, length, profile: settings.spreadProfile })) {
        if (part.days !== 0) demand.push({ project: project.code, team, ...part, external: false })
      }
    }
  }
  if (spread.length > 0)
    findings.push({
      code: 'daysSpreadOverDates',
      severity: 'information',
      params: { count: spread.length, projects: listed(spread) },
    })
  return { demand, spread, findings }
}

/** First and last day on which a project is expected to be under way, or null when unknown, inverted or absurd. */
export function datesOf(project: Project): { start: number; end: number } | null {
  const start = project.actualStart ?? project.plannedStart
  const end = project.forecastEnd ?? project.plannedEnd ?? project.baselineEnd
  if (start === null || end === null || end < start || end - start > LONGEST_YEARS * 366) return null
  return { start, end }
}

function asksForDays({ status }: Project): boolean {
  return status === 'approved' || status === 'inProgress' || status === null
}

function roleDays(
  { moeDays, moaDays, amoaDays }: Project,
  settings: Portfolio['settings'],
): Record<'MOE' | 'MOA' | 'AMOA', number> | null {
  const ratios = moeDays === null ? null : ratioCosting(moeDays, settings)
  const days = { MOE: moeDays ?? 0, MOA: moaDays ?? ratios?.moa ?? 0, AMOA: amoaDays ?? ratios?.amoa ?? 0 }
  return days.MOE + days.MOA + days.AMOA === 0 ? null : days
}

function roleHolders(teams: readonly Team[]): Map<string, string> {
  const holders = new Map<string, string[]>()
  for (const { code, role } of teams) {
    if (role === null) continue
    const name = role.trim().toUpperCase()
    holders.set(name, [...(holders.get(name) ?? []), code])
  }
  return new Map([...holders].filter(([, codes]) => codes.length === 1).map(([role, codes]) => [role, codes[0]!]))
}

const LISTED = 10

function listed(codes: readonly string[]): string {
  return codes.slice(0, LISTED).join(', ') + (codes.length > LISTED ? ', …' : '')
}

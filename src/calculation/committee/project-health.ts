import type { Money } from '../../portfolio/amount'
import type { Period } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import type { Status } from '../budget/cost-status'
import type { BudgetFollowUp } from '../budget/follow-budget'
import { compareCodes } from '../../portfolio/by-code'
import type { TeamLoad } from '../capacity/team-load'
import { projectDelay } from './project-delay'
import { riskExposure, riskStatus } from './risks'
import { isUnderWay } from './under-way'

/** Why a project is in difficulty, with the figure that says so. */
export type Difficulty =
  | { kind: 'cost'; status: Status; deviation: Money; rate: number | null }
  | { kind: 'delay'; status: Status; days: number }
  | { kind: 'load'; status: Status; teams: string[]; periods: number }
  | { kind: 'risk'; status: Status; label: string; exposure: number }

export type ProjectHealth = {
  project: Project
  /** The worst of what is known; null when nothing is. */
  proposed: Status | null
  /** Those that are amber or red, worst first. */
  difficulties: Difficulty[]
}

const GRAVITY: Record<Status, number> = { red: 2, amber: 1, green: 0 }

/**
 * The state of each project under way or approved, proposed from its cost, delay, load and risks, worst first: by
 * number of red signs, then of amber ones, then money at stake, then code.
 */
export function projectHealth(
  portfolio: Portfolio,
  budget: BudgetFollowUp,
  load: TeamLoad,
  comingPeriods: readonly Period[],
): ProjectHealth[] {
  const signs = [costSigns(budget), delaySigns(portfolio), loadSigns(load, comingPeriods), riskSigns(portfolio)]
  return portfolio.projects
    .filter(isUnderWay)
    .map((project): ProjectHealth => {
      const found = signs.flatMap((sign) => sign.get(project.code) ?? [])
      const worst = found.toSorted((a, b) => GRAVITY[b.status] - GRAVITY[a.status])
      return {
        project,
        proposed: worst[0]?.status ?? null,
        difficulties: worst.filter((sign) => sign.status !== 'green'),
      }
    })
    .sort(byGravity)
}

type Signs = Map<string, Difficulty>

function costSigns({ costs }: BudgetFollowUp): Signs {
  return new Map(
    costs.flatMap(({ code, status, deviation, rate }) =>
      status === null ? [] : [[code, { kind: 'cost', status, deviation: deviation!, rate }] as const],
    ),
  )
}

function delaySigns({ projects, settings }: Portfolio): Signs {
  return new Map(
    projects.flatMap((project) => {
      const { status, days } = projectDelay(project, settings.varianceLimits)
      return status === null ? [] : [[project.code, { kind: 'delay', status, days: days! }] as const]
    }),
  )
}

/** A project is blamed for an overload to come only where it is the first cause of it. */
function loadSigns({ overloaded, teams }: TeamLoad, comingPeriods: readonly Period[]): Signs {
  const labels = new Map(teams.map((team) => [team.code, team.label]))
  const signs = new Map<string, Extract<Difficulty, { kind: 'load' }>>()
  for (const { team, period, causes } of overloaded) {
    const first = causes[0]
    if (!first || !comingPeriods.includes(period)) continue
    const sign = signs.get(first.project) ?? { kind: 'load', status: 'amber', teams: [], periods: 0 }
    const label = labels.get(team) ?? team
    signs.set(first.project, {
      ...sign,
      teams: sign.teams.includes(label) ? sign.teams : [...sign.teams, label],
      periods: sign.periods + 1,
    })
  }
  return signs
}

function riskSigns({ risks }: Portfolio): Signs {
  const signs: Signs = new Map()
  for (const risk of risks.toSorted((a, b) => compareCodes(a.code, b.code))) {
    const exposure = riskExposure(risk)
    if (risk.project === null || exposure === null) continue
    const known = signs.get(risk.project)
    if (known?.kind === 'risk' && known.exposure >= exposure) continue
    signs.set(risk.project, { kind: 'risk', status: riskStatus(exposure), label: risk.label, exposure })
  }
  return signs
}

function byGravity(a: ProjectHealth, b: ProjectHealth): number {
  const count = (health: ProjectHealth, status: Status) =>
    health.difficulties.filter((difficulty) => difficulty.status === status).length
  return (
    count(b, 'red') - count(a, 'red') ||
    count(b, 'amber') - count(a, 'amber') ||
    moneyAtStake(b) - moneyAtStake(a) ||
    compareCodes(a.project.code, b.project.code)
  )
}

function moneyAtStake({ difficulties }: ProjectHealth): Money {
  const cost = difficulties.find((difficulty) => difficulty.kind === 'cost')
  return cost ? cost.deviation : 0
}

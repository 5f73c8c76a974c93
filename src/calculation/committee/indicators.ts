import { ratio, sumOf } from '../../portfolio/amount'
import type { Portfolio, Project } from '../../portfolio/portfolio'
import type { BudgetFollowUp } from '../budget/follow-budget'
import { byCode } from '../../portfolio/by-code'
import { projectDelay } from './project-delay'
import { isUnderWay } from './under-way'

/**
 * A figure of the whole portfolio under both weightings: each project counting the same, and each counting by its
 * envelope. They differ, and the reader is told which is which.
 */
export type Indicator = {
  key: 'completion' | 'progress' | 'onTime' | 'delay' | 'costDeviation'
  unit: 'share' | 'months'
  unweighted: number | null
  byCost: number | null
  /** Projects that the figure rests on, of all those that it concerns. */
  known: number
  of: number
}

const DAYS_PER_MONTH = 365.25 / 12

/** The indicators of the portfolio, candidates left out. */
export function indicators({ projects, settings }: Portfolio, { costs, portfolioCost }: BudgetFollowUp): Indicator[] {
  const plan = byCode(projects.filter((project) => project.status !== 'candidate'))
  const followed = plan.filter(isUnderWay)
  const delays = new Map(plan.map((project) => [project.code, projectDelay(project, settings.varianceLimits)]))
  const delayDays = (project: Project) => delays.get(project.code)!.days
  return [
    weighted('completion', 'share', plan, (project) =>
      project.status === null ? null : Number(project.status === 'finished'),
    ),
    weighted(
      'progress',
      'share',
      plan.filter((project) => project.status !== 'dropped'),
      (project) => project.progress,
    ),
    weighted('onTime', 'share', followed, (project) => {
      const { status } = delays.get(project.code)!
      return status === null ? null : Number(status === 'green')
    }),
    weighted('delay', 'months', followed, (project) => {
      const days = delayDays(project)
      return days === null ? null : days / DAYS_PER_MONTH
    }),
    {
      key: 'costDeviation',
      unit: 'share',
      unweighted: portfolioCost.meanRate,
      byCost: portfolioCost.rate,
      known: portfolioCost.compared.projects,
      of: costs.length,
    },
  ]
}

function weighted(
  key: Indicator['key'],
  unit: Indicator['unit'],
  projects: readonly Project[],
  pick: (project: Project) => number | null,
): Indicator {
  const known = projects.filter((project) => pick(project) !== null)
  const priced = known.filter((project) => project.envelope !== null)
  return {
    key,
    unit,
    unweighted: ratio(
      sumOf(known, (project) => pick(project)!),
      known.length,
    ),
    byCost: ratio(
      sumOf(priced, (project) => pick(project)! * project.envelope!),
      sumOf(priced, (project) => project.envelope!),
    ),
    known: known.length,
    of: projects.length,
  }
}

import { DAYS_PER_MONTH } from '../../portfolio/calendar'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import type { BudgetFollowUp } from '../budget/follow-budget'
import { byCode } from '../../portfolio/by-code'
import type { Ranking } from '../prioritisation/ranking'
import { projectDelay } from '../committee/project-delay'
import { isUnderWay } from '../committee/under-way'
import { weightedFigure, type WeightedFigure } from './weighted-mean'

/** A figure of the whole portfolio under every weighting; they differ, and the reader is told which is which. */
export type Indicator = WeightedFigure & {
  key: 'completion' | 'progress' | 'onTime' | 'delay' | 'costDeviation'
  unit: 'share' | 'months'
}

/** The indicators of the portfolio, candidates left out. The deviation by cost is the ratio of sums. */
export function portfolioIndicators(
  { projects, settings }: Portfolio,
  { costs, portfolioCost }: BudgetFollowUp,
  ranking: Ranking,
): Indicator[] {
  const scores = new Map(
    ranking.projects.flatMap(({ project, score }) => (score === null ? [] : [[project.code, score]])),
  )
  const plan = byCode(projects.filter((project) => project.status !== 'candidate'))
  const followed = plan.filter(isUnderWay)
  const delays = new Map(plan.map((project) => [project.code, projectDelay(project, settings.varianceLimits)]))
  const rates = new Map(costs.map(({ code, rate }) => [code, rate]))
  const costed = byCode(projects.filter(({ code }) => rates.has(code)))
  const indicator = (
    key: Indicator['key'],
    unit: Indicator['unit'],
    concerned: readonly Project[],
    pick: (project: Project) => number | null,
  ): Indicator => ({ key, unit, ...weightedFigure(concerned, pick, scores) })
  return [
    indicator('completion', 'share', plan, ({ status }) => (status === null ? null : Number(status === 'finished'))),
    indicator(
      'progress',
      'share',
      plan.filter((project) => project.status !== 'dropped'),
      ({ progress }) => progress,
    ),
    indicator('onTime', 'share', followed, ({ code }) => {
      const { status } = delays.get(code)!
      return status === null ? null : Number(status === 'green')
    }),
    indicator('delay', 'months', followed, ({ code }) => {
      const { days } = delays.get(code)!
      return days === null ? null : days / DAYS_PER_MONTH
    }),
    {
      ...indicator('costDeviation', 'share', costed, ({ code }) => rates.get(code) ?? null),
      unweighted: portfolioCost.meanRate,
      byCost: portfolioCost.rate,
      known: portfolioCost.compared.projects,
      of: costs.length,
    },
  ]
}

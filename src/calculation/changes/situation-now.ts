import { round, type Days } from '../../portfolio/amount'
import { byCode } from '../../portfolio/by-code'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import type { ProjectState } from '../../portfolio/snapshot'
import type { BudgetFollowUp } from '../budget/follow-budget'
import type { Indicators } from '../indicators/follow-indicators'
import type { Ranking } from '../prioritisation/ranking'

/** Decimals that are worth comparing from one session to the next. */
const DECIMALS = 4

type Results = {
  ranking: Pick<Ranking, 'projects'>
  budget: Pick<BudgetFollowUp, 'costs'>
  indicators: Pick<Indicators, 'weather'>
}

/**
 * What a committee compares of every project, as the tables and the calculations say it now, by code.
 *
 * The start is the actual one where there is one, else the planned one; the end the forecast one, else the planned one.
 * Scores and progress keep four decimals. Days are those of MOE, MOA and AMOA that are known; nothing known is unknown, not zero.
 */
export function projectStates(
  { projects }: Pick<Portfolio, 'projects'>,
  { ranking, budget, indicators }: Results,
): ProjectState[] {
  const costs = new Map(budget.costs.map((cost) => [cost.code, cost]))
  const ranked = new Map(ranking.projects.map((row) => [row.project.code, row]))
  const weather = new Map(indicators.weather.map(({ project, proposed }) => [project.code, proposed]))
  return byCode(projects).map((project): ProjectState => {
    const { code, title, status, progress } = project
    const cost = costs.get(code)
    const place = ranked.get(code)
    return {
      project: code,
      title,
      status,
      start: project.actualStart ?? project.plannedStart,
      end: project.forecastEnd ?? project.plannedEnd,
      envelope: cost?.reference ?? null,
      finalCost: cost?.finalCost ?? null,
      paid: cost?.paid ?? null,
      days: daysOf(project),
      progress: kept(progress),
      score: kept(place?.score ?? null),
      rank: place?.rank ?? null,
      weather: weather.get(code) ?? null,
    }
  })
}

function kept(value: number | null): number | null {
  return value === null ? null : round(value, DECIMALS)
}

function daysOf({ moeDays, moaDays, amoaDays }: Project): Days | null {
  const known = [moeDays, moaDays, amoaDays].filter((days) => days !== null)
  return known.length === 0 ? null : known.reduce((sum, days) => sum + days, 0)
}

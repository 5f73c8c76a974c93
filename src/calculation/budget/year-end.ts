import type { Money } from '../../portfolio/amount'
import { dateOf, type DateSerial } from '../../portfolio/calendar'
import type { BudgetLine } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'
import { deviationOf, type Deviation } from './cost-status'
import { compareKeys, groupBudget, type BudgetGroup } from './group-budget'

/** Where a year ends for a section: against its payment credits (CP), not against the programme. */
export type YearEnd = Deviation & {
  year: string
  section: string | null
  credits: Money | null
  paid: Money | null
  committed: Money | null
  carriedOver: Money | null
  estimate: Money | null
  /** A closed year is what was paid; the current one a typed forecast, or commitments and what is still to come. */
  base: 'closed' | 'forecast' | null
  missing: 'notStarted' | 'noForecast' | null
  /** Projects of the year for which neither a forecast nor a rest to commit is typed. */
  withoutForecast: number
}

/**
 * The year-end position ("atterrissage au 31/12") by year and section.
 *
 * closed year: paid. Current year, per project: typed forecast, else committed + still to commit this year; unknown
 * as soon as one project says neither, because what is missing is not zero. Later years have not started.
 */
export function yearEndPositions(portfolio: Portfolio, dataDate: DateSerial): YearEnd[] {
  const current = dateOf(dataDate).year
  const forecasts = forecastsOf(
    portfolio,
    current,
    groupBudget(portfolio, ['section', 'year', 'project'], { dataDate }),
  )
  return groupBudget(portfolio, ['year', 'section'], { dataDate })
    .filter(({ key }) => key[0] !== null)
    .map(({ key, programme }): YearEnd => {
      const [year, section] = key as [string, string | null]
      const estimated = estimateOf(year, current, programme.paid, forecasts.get(section))
      return {
        year,
        section,
        credits: programme.voted,
        paid: programme.paid,
        committed: programme.committed,
        carriedOver: programme.carriedOver,
        ...estimated,
        ...deviationOf(estimated.estimate, programme.voted, portfolio.settings.varianceLimits),
      }
    })
    .sort((a, b) => compareKeys([a.year, a.section], [b.year, b.section]))
}

type Forecast = { sum: Money; without: number }

function estimateOf(
  year: string,
  current: number,
  paid: Money | null,
  forecast: Forecast | undefined,
): Pick<YearEnd, 'estimate' | 'base' | 'missing' | 'withoutForecast'> {
  if (Number(year) > current) return { estimate: null, base: null, missing: 'notStarted', withoutForecast: 0 }
  if (Number(year) < current) return { estimate: paid, base: 'closed', missing: null, withoutForecast: 0 }
  const { sum, without } = forecast ?? { sum: 0, without: 0 }
  if (!forecast || without > 0) return { estimate: null, base: null, missing: 'noForecast', withoutForecast: without }
  return { estimate: sum, base: 'forecast', missing: null, withoutForecast: 0 }
}

function forecastsOf(
  { budget }: Portfolio,
  year: number,
  groups: readonly BudgetGroup[],
): Map<string | null, Forecast> {
  const lines = new Map<string, BudgetLine[]>()
  for (const line of budget) {
    if (line.year !== year) continue
    const key = JSON.stringify([line.section, line.project])
    lines.set(key, [...(lines.get(key) ?? []), line])
  }
  const forecasts = new Map<string | null, Forecast>()
  for (const { key, programme } of groups) {
    const [section, groupYear, project] = key as [string | null, string | null, string | null]
    if (groupYear !== String(year)) continue
    const forecast = forecasts.get(section) ?? { sum: 0, without: 0 }
    const estimate = projectForecast(lines.get(JSON.stringify([section, project])) ?? [], programme.committed)
    forecasts.set(section, {
      sum: forecast.sum + (estimate ?? 0),
      without: forecast.without + (estimate === null ? 1 : 0),
    })
  }
  return forecasts
}

function projectForecast(lines: readonly BudgetLine[], committed: Money | null): Money | null {
  if (lines.length > 0 && lines.every((line) => line.forecast !== null)) {
    return lines.reduce((sum, line) => sum + line.forecast!, 0)
  }
  const rests = lines.map((line) => line.stillToCommitThisYear).filter((rest) => rest !== null)
  return rests.length === 0 ? null : (committed ?? 0) + rests.reduce((sum, rest) => sum + rest, 0)
}

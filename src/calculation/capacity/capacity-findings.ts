import { placeOf, type Finding } from '../../portfolio/finding'
import { periodLength, type PeriodLength } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import { byCode } from '../../portfolio/by-code'
import { ratioCosting } from './ratio-costing'
import type { LoadedTeam } from './team-load'

/** What a person should know before reading a comparison of load with capacity. */
export function capacityFindings(portfolio: Portfolio, teams: readonly LoadedTeam[], length: PeriodLength): Finding[] {
  return [
    ...missingCapacity(portfolio, teams),
    ...mixedPeriods(portfolio, length),
    ...byCode(portfolio.projects).flatMap((project) => ratioGaps(project, portfolio)),
  ]
}

function missingCapacity({ capacity, teams: known }: Portfolio, teams: readonly LoadedTeam[]): Finding[] {
  const loaded = teams.filter(({ demand }) => demand > 0)
  if (loaded.length === 0) return []
  if (capacity.length === 0) return [{ code: 'noCapacity', severity: 'warning', params: {} }]
  const origins = new Map(known.map(({ code, origin }) => [code, origin]))
  return loaded.flatMap(({ code, label, cells }): Finding[] => {
    const without = cells.filter((cell) => cell.demand > 0 && cell.capacity === null)
    if (without.length === 0) return []
    const origin = origins.get(code)
    const params = { team: label, count: without.length, first: without[0]!.period, last: without.at(-1)!.period }
    return [
      { code: 'teamWithoutCapacity', severity: 'warning', ...(origin && { place: placeOf(origin, 'code') }), params },
    ]
  })
}

function mixedPeriods({ workload, capacity }: Portfolio, length: PeriodLength): Finding[] {
  const shorter = [...workload, ...capacity].find(({ period }) => periodLength(period) !== length)
  const longest = [...workload, ...capacity].find(({ period }) => periodLength(period) === length)
  if (!shorter || !longest) return []
  return [
    {
      code: 'mixedPeriods',
      severity: 'information',
      place: placeOf(longest.origin, 'period'),
      params: { period: longest.period },
    },
  ]
}

/** MOA or AMOA days typed further from what the ratios give than the tolerance allows. */
function ratioGaps(project: Project, { settings }: Portfolio): Finding[] {
  if (project.moeDays === null) return []
  const expected = ratioCosting(project.moeDays, settings)
  const typed = [
    { role: 'MOA', column: 'moaDays', days: project.moaDays, target: expected.moa },
    { role: 'AMOA', column: 'amoaDays', days: project.amoaDays, target: expected.amoa },
  ]
  return typed.flatMap(({ role, column, days, target }): Finding[] => {
    if (days === null || Math.abs(days - target) <= settings.ratioTolerance * target) return []
    const params = { project: project.code, role, days, target }
    return [{ code: 'daysOffRatio', severity: 'information', place: placeOf(project.origin, column), params }]
  })
}

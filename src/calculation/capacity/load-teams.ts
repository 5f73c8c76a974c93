import { ratio, sumOf, type Days } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import type { Finding } from '../../portfolio/finding'
import { periodBounds, periodsPerYear, type Period, type PeriodLength } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import { capacityFindings } from './capacity-findings'
import { capacityGap } from './capacity-gap'
import { periodGrid, widened } from './period-grid'
import { datesOf, type Demand } from './spread-demand'
import { teamDemand } from './team-demand'
import type { Cause, LoadCell, LoadedTeam, PeriodLoad, TeamLoad } from './team-load'

type Offer = { internal: Days | null; externalMax: Days | null }
type Grid<T> = Map<string, Map<Period, T>>

/**
 * Can the teams bear the load? Demand against capacity for each team and period, and the projects behind each overload.
 * Periods are the longest of those typed (and of the roadmap's step when days are shared over dates).
 */
export function loadTeams(portfolio: Portfolio): TeamLoad {
  const { settings } = portfolio
  const { demand, length, spread, findings } = teamDemand(portfolio)
  const asked = gridOf(demand, ({ team, period }) => [team, period])
  const offers = offersOf(portfolio, length)
  const periods = periodGrid([
    ...demand.map(({ period }) => period),
    ...[...offers.values()].flatMap((row) => [...row.keys()]),
  ])
  const titles = new Map(portfolio.projects.map(({ code, title }) => [code, title]))

  const teams = teamNames(portfolio, asked, offers).map(({ code, label, known }): LoadedTeam => {
    const cells = periods.map((period): LoadCell => {
      const offer = offers.get(code)?.get(period) ?? { internal: null, externalMax: null }
      return loadCell({
        team: code,
        period,
        demands: asked.get(code)?.get(period) ?? [],
        offer,
        tolerance: settings.overloadTolerance,
        titles,
      })
    })
    return {
      code,
      label,
      known,
      cells,
      demand: sumOf(cells, (cell) => cell.demand),
      capacity: sumOrNull(cells.map((cell) => cell.capacity)),
      overloads: cells.filter(isOverloaded).length,
    }
  })
  const cells = teams.flatMap((team) => team.cells)
  return {
    periods,
    teams,
    totals: periods.map((period, i) =>
      periodLoad(
        period,
        teams.map((team) => team.cells[i]!),
        portfolio,
      ),
    ),
    overloaded: cells.filter(isOverloaded),
    compared: cells.filter((cell) => cell.capacity !== null).length,
    concurrentLimit: settings.concurrentProjectsLimit,
    tolerance: settings.overloadTolerance,
    spread,
    findings: [...findings, ...capacityFindings(portfolio, teams, length)] satisfies Finding[],
  }
}

export function isOverloaded(cell: Pick<LoadCell, 'gap'>): boolean {
  return cell.gap !== null && cell.gap > 0
}

function gridOf<T>(items: readonly T[], place: (item: T) => [string, Period]): Grid<T[]> {
  const grid: Grid<T[]> = new Map()
  for (const item of items) {
    const [row, column] = place(item)
    const line = grid.get(row) ?? new Map<Period, T[]>()
    grid.set(row, line)
    const cell = line.get(column)
    if (cell) cell.push(item)
    else line.set(column, [item])
  }
  return grid
}

function offersOf({ capacity }: Portfolio, length: PeriodLength): Grid<Offer> {
  const rows = gridOf(capacity, ({ team, period }) => [team, widened(period, length)])
  return new Map(
    [...rows].map(([team, line]) => [
      team,
      new Map(
        [...line].map(([period, offers]) => [
          period,
          {
            internal: sumOrNull(offers.map(({ internalDays }) => internalDays)),
            externalMax: sumOrNull(offers.map(({ externalDaysMax }) => externalDaysMax)),
          },
        ]),
      ),
    ]),
  )
}

function teamNames({ teams }: Portfolio, ...grids: Grid<unknown>[]): { code: string; label: string; known: boolean }[] {
  const known = new Map(teams.map(({ code, label }) => [code, label]))
  const codes = new Set([...known.keys(), ...grids.flatMap((grid) => [...grid.keys()])])
  return [...codes].sort(compareCodes).map((code) => ({ code, label: known.get(code) ?? code, known: known.has(code) }))
}

function loadCell({
  team,
  period,
  demands,
  offer,
  tolerance,
  titles,
}: {
  team: string
  period: Period
  demands: readonly Demand[]
  offer: Offer
  tolerance: number
  titles: ReadonlyMap<string, string>
}): LoadCell {
  const demand = sumOf(demands, ({ days }) => days)
  const external = sumOf(demands, ({ days, external }) => (external ? days : 0))
  const internal = demand - external
  const gap = capacityGap({ demand: internal, capacity: offer.internal, tolerance })
  return {
    team,
    period,
    demand,
    external,
    capacity: offer.internal,
    externalMax: offer.externalMax,
    gap,
    utilisation: offer.internal === null ? null : ratio(internal, offer.internal),
    causes: isOverloaded({ gap }) ? causesOf(demands, titles) : [],
  }
}

function causesOf(demands: readonly Demand[], titles: ReadonlyMap<string, string>): Cause[] {
  const days = new Map<string, Days>()
  for (const { project, days: asked, external } of demands) {
    if (!external) days.set(project, (days.get(project) ?? 0) + asked)
  }
  return [...days]
    .filter(([, asked]) => asked > 0)
    .map(([project, asked]) => ({ project, title: titles.get(project) ?? null, days: asked }))
    .sort((a, b) => b.days - a.days || compareCodes(a.project, b.project))
}

function periodLoad(period: Period, cells: readonly LoadCell[], { projects, settings }: Portfolio): PeriodLoad {
  const compared = cells.filter(({ capacity }) => capacity !== null)
  const capacity = sumOrNull(cells.map((cell) => cell.capacity))
  const demand = sumOf(cells, (cell) => cell.demand)
  const daysPerFte = (settings.workingDaysPerFte * 100) / periodsPerYear(period)
  return {
    period,
    demand,
    external: sumOf(cells, (cell) => cell.external),
    capacity,
    gap: sumOrNull(cells.map((cell) => cell.gap)),
    utilisation:
      capacity === null
        ? null
        : ratio(
            sumOf(compared, (cell) => cell.demand - cell.external),
            capacity,
          ),
    fte: ratio(demand, daysPerFte) ?? 0,
    projects: projects.filter((project) => isUnderWay(project, period)).length,
  }
}

/** Approved, in progress or finished, and its dates touch the period. */
function isUnderWay(project: Project, period: Period): boolean {
  const { status } = project
  const dates = datesOf(project)
  if (dates === null || status === 'candidate' || status === 'suspended' || status === 'dropped') return false
  const { first, last } = periodBounds(period)
  return dates.start <= last && dates.end >= first
}

/** The sum of what is known; null when nothing is. */
function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : sumOf(known, (value) => value)
}

import { ratio, sumOf, type Days } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import { periodBounds, periodsPerYear, type Period } from '../../portfolio/period'
import type { LoadCell, TeamLoad } from '../capacity/team-load'

/** The load of each team over a year, from the period of the session. */
export type ComingCapacity = {
  periods: Period[]
  teams: {
    code: string
    label: string
    cells: LoadCell[]
    demand: Days
    capacity: Days | null
    utilisation: number | null
    overloads: number
  }[]
  /** Days asked of the teams beyond what they can give, all teams. */
  gap: Days | null
}

/** The periods of a year of the plan, from the one in which the session is held. */
export function comingPeriods({ periods }: Pick<TeamLoad, 'periods'>, session: DateSerial): Period[] {
  const coming = periods.filter((period) => periodBounds(period).last >= session)
  return coming[0] === undefined ? [] : coming.slice(0, periodsPerYear(coming[0]))
}

/** The load of the teams over the coming periods: demand, capacity and how many of the periods are overloaded. */
export function comingCapacity(load: TeamLoad, periods: readonly Period[]): ComingCapacity {
  const teams = load.teams.map((team) => {
    const cells = team.cells.filter((cell) => periods.includes(cell.period))
    const known = cells.filter((cell) => cell.capacity !== null)
    const capacity = known.length === 0 ? null : sumOf(known, (cell) => cell.capacity!)
    return {
      code: team.code,
      label: team.label,
      cells,
      demand: sumOf(cells, (cell) => cell.demand),
      capacity,
      utilisation:
        capacity === null
          ? null
          : ratio(
              sumOf(known, (cell) => cell.demand - cell.external),
              capacity,
            ),
      overloads: cells.filter((cell) => cell.gap !== null && cell.gap > 0).length,
    }
  })
  const gaps = teams.flatMap((team) => team.cells.map((cell) => cell.gap)).filter((gap) => gap !== null)
  return { periods: [...periods], teams, gap: gaps.length === 0 ? null : sumOf(gaps, (gap) => gap) }
}

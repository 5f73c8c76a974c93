import type { TeamLoad } from '../../calculation/capacity/team-load'
import type { Position } from '../../workbook/address'
import type { Block } from '../layout/block'
import { peaks } from './peaks-table'

/** The chart shares the first page with the heat map of so many teams; with more it has a page of its own. */
const TEAMS_BESIDE_CHART = 10
const SMALL_CHART = 14
const FULL_CHART = 26

export type Places = Record<
  'heat' | 'legend' | 'chart' | 'peaks' | 'demand' | 'external' | 'capacity' | 'gap' | 'whole',
  Position
> & {
  chartRows: number
  /** Rows, counted from zero, that begin a page. */
  breaks: number[]
}

/** Where each part begins; each table has its heading in the row above. */
export function places(title: Block, load: TeamLoad): Places {
  const compared = load.compared > 0
  const table = load.teams.length + 2
  let row = title.area.to.row + 2
  const take = (rows: number, shown: boolean): Position => {
    const place = { row, column: 0 }
    if (shown) row += rows
    return place
  }
  const under = (place: Position): Position => ({ ...place, row: place.row + 1 })
  const heat = under(take(table + 1, compared))
  const legend = take(2, compared)
  const chartRows = sharesPage(load) ? Math.max(SMALL_CHART, 28 - load.teams.length) : FULL_CHART
  const chartPage = row
  const chart = take(chartRows + 2, true)
  const shownPeaks = peaks(load).length
  const peaksPage = row
  const peaksAt = under(take(shownPeaks + 3, shownPeaks > 0))
  const tablesPage = row
  const demand = under(take(table + 2, true))
  const external = under(take(table + 2, compared && hasExternal(load)))
  const capacity = under(take(table + 2, compared))
  const gap = under(take(table + 2, compared))
  const whole = under(take(0, true))
  const breaks = [
    ...(compared && !sharesPage(load) ? [chartPage] : []),
    ...(shownPeaks > 0 ? [peaksPage] : []),
    tablesPage,
  ]
  return { heat, legend, chart, peaks: peaksAt, demand, external, capacity, gap, whole, chartRows, breaks }
}

function sharesPage({ teams, compared }: TeamLoad): boolean {
  return compared > 0 && teams.length <= TEAMS_BESIDE_CHART
}

/** Is a part of the demand to be bought outside? */
export function hasExternal({ totals }: TeamLoad): boolean {
  return totals.some(({ external }) => external !== 0)
}

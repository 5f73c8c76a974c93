import type { TeamLoad } from '../../calculation/capacity/team-load'
import type { Position } from '../../workbook/address'
import type { PlanSeries } from '../../workbook/sheet-plan'
import type { Block } from '../layout/block'
import { chartBlock } from '../layout/chart-block'
import type { PlacedTable } from '../layout/table-block'
import { COLOURS, SERIES_COLOURS } from '../look'
import type { SheetContext } from '../sheet-context'
import { chartMessage } from './capacity-message'

/** Demand of the teams, stacked, under the line of what they can all give. */
export function loadChart(
  context: SheetContext,
  at: Position,
  {
    load,
    demand,
    capacity,
    columns,
    rows,
  }: { load: TeamLoad; demand: PlacedTable; capacity: PlacedTable | null; columns: number; rows: number },
): Block {
  const { t } = context
  const [first, last] = [load.periods[0]!, load.periods.at(-1)!]
  const across = (table: PlacedTable, row: number) => table.across(row, first, last).replaceAll('$', '')
  const categories = across(demand, -1)
  const everyTeam = load.teams.length <= SERIES_COLOURS.length
  const bars: PlanSeries[] = everyTeam
    ? load.teams.map(({ code, label }, i) => ({
        name: code === label ? code : `${code} ${label}`,
        values: across(demand, i),
        categories,
        colour: SERIES_COLOURS[i]!,
      }))
    : [
        {
          name: t('sheets.capacity.chart.allTeams'),
          values: across(demand, load.teams.length),
          categories,
          colour: COLOURS.accentMid,
        },
      ]
  const line: PlanSeries[] = capacity
    ? [
        {
          name: t('sheets.capacity.chart.capacity'),
          values: across(capacity, load.teams.length),
          categories,
          line: true,
          colour: COLOURS.ink,
        },
      ]
    : []
  return chartBlock(at, {
    columns,
    rows,
    chart: {
      name: 'RoadmapLoadByPeriod',
      kind: 'columnStacked',
      title: t('sheets.capacity.chart.title'),
      message: chartMessage(context, load),
      categoryTitle: t('sheets.capacity.column.period'),
      valueTitle: t('sheets.capacity.chart.days'),
      valueFormat: '#,##0',
      legend: 'bottom',
      gapWidth: 40,
      series: [...bars, ...line],
    },
  })
}

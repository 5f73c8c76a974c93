import type { QuarterInflow, RequestInflow } from '../../calculation/indicators/request-inflow'
import type { Position } from '../../workbook/address'
import type { PlanChart } from '../../workbook/sheet-plan'
import { knownSeries } from '../known-series'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

const COUNTS = ['accepted', 'refused', 'waiting', 'received'] as const

/** The requests of each quarter by the day they were made, and what became of them. */
export function inflowTable({ t, format }: SheetContext, at: Position, { quarters }: RequestInflow): PlacedTable {
  const word = (id: string) => t(`sheets.indicators.columns.${id}`)
  return tableBlock<QuarterInflow>(
    { row: at.row, column: 1 },
    {
      name: 'IndicatorsRequests',
      rows: quarters,
      totalLabel: t('sheets.common.total'),
      columns: [
        { id: 'quarter', header: word('quarter'), format: 'text', cell: ({ quarter }) => format.period(quarter) },
        ...COUNTS.map((id) => ({
          id,
          header: word(id),
          format: 'integer' as const,
          cell: (row: QuarterInflow) => row[id],
          total: (cells: PlacedTable | { column(id: string): string }) => ({
            formula: `SUM(${cells.column(id)})`,
            value: quarters.reduce((sum, row) => sum + row[id], 0),
          }),
        })),
      ],
    },
  )
}

/** What became of the requests of each quarter; the sentence says how long people wait. */
export function inflowChart(
  { t, format }: SheetContext,
  { table, inflow }: { table: PlacedTable; inflow: RequestInflow },
): Omit<PlanChart, 'from' | 'to'> {
  const word = (id: string) => t(`sheets.indicators.columns.${id}`)
  const { quarters, waiting, medianAge, medianResponse, acceptance } = inflow
  const whole = (days: number | null) => (days === null ? format.count(null) : format.count(Math.round(days)))
  const series = (['accepted', 'refused', 'waiting'] as const).map((id, i) => {
    return { name: word(id), column: id, colour: i, values: quarters.map((row) => row[id]) }
  })
  return {
    name: 'IndicatorsRequests',
    kind: 'columnStacked',
    title: t('sheets.indicators.chart.requests'),
    message: t('sheets.indicators.chart.requestsMessage', {
      waiting,
      age: whole(medianAge),
      response: whole(medianResponse),
      acceptance: format.percent(acceptance),
    }),
    categoryTitle: word('quarter'),
    valueTitle: t('sheets.indicators.chart.count'),
    valueFormat: '0',
    legend: 'bottom',
    gapWidth: 60,
    series: knownSeries(table, 'quarter', series),
  }
}

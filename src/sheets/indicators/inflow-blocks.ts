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
  { t, format }: Pick<SheetContext, 't' | 'format'>,
  { table, inflow }: { table: PlacedTable; inflow: RequestInflow },
): Omit<PlanChart, 'from' | 'to'> {
  const word = (id: string) => t(`sheets.indicators.columns.${id}`)
  const { quarters } = inflow
  const series = (['accepted', 'refused', 'waiting'] as const).map((id, i) => {
    return { name: word(id), column: id, colour: i, values: quarters.map((row) => row[id]) }
  })
  return {
    name: 'IndicatorsRequests',
    kind: 'columnStacked',
    title: t('sheets.indicators.chart.requests'),
    message: requestsSentence({ t, format }, inflow),
    categoryTitle: word('quarter'),
    valueTitle: t('sheets.indicators.chart.count'),
    valueFormat: '0',
    legend: 'bottom',
    gapWidth: 60,
    series: knownSeries(table, 'quarter', series),
  }
}

/** How many wait and for how long; how fast and how often the others were answered, where that is known. */
function requestsSentence(
  { t, format }: Pick<SheetContext, 't' | 'format'>,
  { waiting, medianAge, medianResponse, acceptance }: RequestInflow,
): string {
  const words = (key: string, values: Record<string, string | number>) => t(`sheets.indicators.chart.${key}`, values)
  const parts = [
    medianAge === null ? words('waiting', { waiting }) : words('waitingSince', { waiting, age: Math.round(medianAge) }),
    ...(medianResponse === null ? [] : [words('answered', { days: Math.round(medianResponse) })]),
    acceptance === null ? words('noneDecided', {}) : words('acceptance', { share: format.percent(acceptance) }),
  ]
  return `${parts.join(t('sheets.committee.separator'))}.`
}

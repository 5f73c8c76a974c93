import type { Arbitration } from '../calculation/arbitration/arbitration'
import type { Portfolio } from '../portfolio/portfolio'
import type { PlanSeries, SheetPlan } from '../workbook/sheet-plan'
import { proposedScenario } from './arbitration/answer'
import { namesOf } from './arbitration/names'
import { frontierMessage } from './frontier/frontier-message'
import { marksOf, marksTable, pointsTable, scarcityTable, type Mark } from './frontier/frontier-tables'
import { knownPoints, type KnownPoint } from './frontier/next-euro'
import { rangeOfRows } from './known-series'
import { below, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import type { PlacedTable } from './layout/table-block'
import { textBlock, type TextLine } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import { COLOURS } from './look'
import type { SheetContext } from './sheet-context'

const WIDTH = 150
const CHART_ROWS = 22
const CHART_COLUMNS = 9

/** What each budget buys: the chart, the points, and what one more unit of each limit would bring. */
export function frontierSheet(
  context: SheetContext,
  { portfolio, arbitration }: { portfolio: Portfolio; arbitration: Arbitration },
): SheetPlan {
  const { t } = context
  const names = namesOf(portfolio, arbitration)
  const points = knownPoints(arbitration.frontier)
  const title = titleBlock(context, {
    title: t('sheets.frontier.title'),
    message: frontierMessage(context, { arbitration, names }),
    settings: [t('sheets.frontier.setting.credits')],
    width: WIDTH,
  })
  const blocks: Block[] = [title]
  const parts = {
    identity: 'frontier',
    name: t('sheets.frontier.name'),
    paper: 'A4' as const,
    frozen: { rows: 1, columns: 0 },
  }
  if (points.length === 0) return composeSheet(context, { ...parts, blocks })

  const next = (gap: number) => ({ row: below(blocks, gap).row, column: 0 })
  const text = (gap: number, lines: TextLine[]) => blocks.push(textBlock(next(gap), { lines, width: WIDTH }))
  const chartAt = next(1)
  const headingRow = chartAt.row + CHART_ROWS + 2
  const table = pointsTable(context, { row: headingRow + 1, column: 0 }, points)
  const marks = marksOf(arbitration)
  const marksAt = { row: table.area.to.row + 2, column: 0 }
  const markTable = marks.length > 0 ? marksTable(context, marksAt, marks) : null
  blocks.push(
    frontierChart(context, chartAt, { table, points, marks, markTable }),
    textBlock(
      { row: headingRow, column: 0 },
      { lines: [{ text: t('sheets.frontier.heading.points'), format: 'heading' }], width: WIDTH },
    ),
    table,
    ...(markTable === null ? [] : [markTable]),
  )
  const scarcities = proposedScenario(arbitration)?.scarcities ?? []
  if (scarcities.length > 0) {
    text(1, [
      { text: t('sheets.frontier.heading.scarcity'), format: 'heading' },
      { text: t('sheets.frontier.heading.scarcityNote'), format: 'note' },
    ])
    blocks.push(scarcityTable(context, next(0), { scarcities, names }))
  }
  return composeSheet(context, { ...parts, blocks, breaks: [headingRow + 1] })
}

type ChartParts = {
  table: PlacedTable
  points: readonly KnownPoint[]
  marks: readonly Mark[]
  markTable: PlacedTable | null
}

function frontierChart(
  { t }: SheetContext,
  at: { row: number; column: number },
  { table, points, marks, markTable }: ChartParts,
): Block {
  const word = (key: string) => t(`sheets.frontier.chart.${key}`)
  const place = (column: string, i: number) => markTable!.cell(i, column).replaceAll('$', '')
  const markSeries = marks.map(({ key }, i): PlanSeries => ({
    name: t(`sheets.frontier.mark.${key}`),
    x: place('cost', i),
    values: place('value', i),
    colour: key === 'plan' ? COLOURS.watch : COLOURS.ink,
    dataLabels: true,
  }))
  return chartBlock(at, {
    columns: CHART_COLUMNS,
    rows: CHART_ROWS,
    chart: {
      name: 'FrontierValue',
      kind: 'scatter',
      title: word('title'),
      message: word('message'),
      categoryTitle: word('cost'),
      valueTitle: word('value'),
      valueFormat: '#,##0',
      legend: 'bottom',
      series: [
        {
          name: word('frontier'),
          x: rangeOfRows(table, 'cost', points.length),
          values: rangeOfRows(table, 'value', points.length),
          colour: COLOURS.accentMid,
        },
        ...markSeries,
      ],
    },
  })
}

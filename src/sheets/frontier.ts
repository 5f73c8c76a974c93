import type { Arbitration } from '../calculation/arbitration/arbitration'
import type { Portfolio } from '../portfolio/portfolio'
import type { Money } from '../portfolio/amount'
import type { Position } from '../workbook/address'
import type { Colour, PlanSeries, SheetPlan } from '../workbook/sheet-plan'
import { proposedScenario } from './arbitration/answer'
import { namesOf } from './arbitration/names'
import { frontierMessage } from './frontier/frontier-message'
import {
  marksOf,
  marksTable,
  pointsTable,
  rankedScarcities,
  scarcityTable,
  type Mark,
} from './frontier/frontier-tables'
import { knownPoints, undominated, type KnownPoint } from './frontier/next-euro'
import { below, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import { tableBlock } from './layout/table-block'
import { textBlock, type TextLine } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import { COLOURS } from './look'
import type { SheetContext } from './sheet-context'

const WIDTH = 112
const CHART_ROWS = 16
const CHART_COLUMNS = 9
/** The last column that is printed, counted from zero. */
const PRINTED = 8

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
  const heading = textBlock(
    { row: headingRow, column: 0 },
    {
      lines: [
        { text: t('sheets.frontier.heading.points'), format: 'heading' },
        { text: t('sheets.frontier.heading.pointsNote'), format: 'note' },
      ],
      width: WIDTH,
    },
  )
  const table = pointsTable(context, { row: heading.area.to.row + 1, column: 0 }, points)
  const marks = marksOf(arbitration)
  const marksAt = { row: table.area.to.row + 2, column: 0 }
  const markTable = marks.length > 0 ? marksTable(context, marksAt, marks) : null
  blocks.push(
    ...frontierChart(context, chartAt, { points: undominated(points), marks, beside: PRINTED + 2 }),
    heading,
    table,
    ...(markTable === null ? [] : [markTable]),
  )
  const breaks = [headingRow + 1]
  const scarcities = rankedScarcities(proposedScenario(arbitration)?.scarcities ?? [])
  if (scarcities.length > 0) {
    breaks.push(next(1).row + 1)
    text(1, [
      { text: t('sheets.frontier.heading.scarcity'), format: 'heading' },
      { text: t('sheets.frontier.heading.scarcityNote'), format: 'note' },
    ])
    blocks.push(scarcityTable(context, next(0), { rows: scarcities, names }))
  }
  return composeSheet(context, { ...parts, blocks, breaks, lastPrintedColumn: PRINTED })
}

/** The chart, and the small table that it draws from, to the right of what is printed. */
function frontierChart(
  context: SheetContext,
  at: Position,
  { points, marks, beside }: { points: readonly KnownPoint[]; marks: readonly Mark[]; beside: number },
): Block[] {
  const { t } = context
  const word = (key: string) => t(`sheets.frontier.chart.${key}`)
  const markName = ({ key }: Mark) => t(`sheets.frontier.mark.${key}`)
  const rows: Plotted[] = [
    ...points.map(({ cost, value }) => ({ name: word('frontier'), cost, value })),
    ...marks.map((mark) => ({ name: markName(mark), cost: mark.cost, value: mark.value })),
  ]
  const data = tableBlock<Plotted>(
    { row: at.row, column: beside },
    {
      name: null,
      rows,
      columns: [
        { id: 'name', header: t('sheets.frontier.column.what'), format: 'text', cell: ({ name }) => name },
        { id: 'x', header: word('cost'), format: 'integer', cell: ({ cost }) => cost / 100_000 },
        { id: 'y', header: word('value'), format: 'decimal', cell: ({ value }) => value },
      ],
    },
  )
  const part = (column: string, from: number, to: number) =>
    (from === to ? data.cell(from, column) : `${data.cell(from, column)}:${data.cell(to, column)}`).replaceAll('$', '')
  const series = (name: string, from: number, to: number, colour: Colour): PlanSeries => ({
    name,
    x: part('x', from, to),
    values: part('y', from, to),
    colour,
  })
  const chart = chartBlock(at, {
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
      valueMin: 0,
      legend: 'bottom',
      series: [
        series(word('frontier'), 0, points.length - 1, COLOURS.accentMid),
        ...marks.map((mark, i): PlanSeries => ({
          ...series(markName(mark), points.length + i, points.length + i, MARK_COLOURS[mark.key]),
          // The scenario proposed lies on the frontier: a second label would hide the first one.
          ...(mark.key === 'plan' ? { dataLabels: true } : {}),
        })),
      ],
    },
  })
  return [data, chart]
}

type Plotted = { name: string; cost: Money; value: number }

const MARK_COLOURS: Record<Mark['key'], Colour> = { plan: COLOURS.watch, chosen: COLOURS.ink }

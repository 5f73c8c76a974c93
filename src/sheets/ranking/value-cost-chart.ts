import type { RankedProject, Ranking } from '../../calculation/prioritisation/ranking'
import type { Position } from '../../workbook/address'
import type { PlanSeries } from '../../workbook/sheet-plan'
import { COLOURS, SERIES_COLOURS } from '../look'
import { chartBlock } from '../layout/chart-block'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { Block } from '../layout/block'
import type { SheetContext } from '../sheet-context'
import { scoreHeader } from './ranking-table'

/** Beyond that number bubbles hide each other. */
const MOST_BUBBLES = 40
/** As many projects have a colour and a line in the legend of their own. */
const NAMED = 5

type Point = RankedProject & { index: number }

/** The projects still to be decided or carried out that have a score, a cost and days: the first ones by rank. */
export function bubbles({ projects }: Ranking): Point[] {
  return projects
    .map((project, index) => ({ ...project, index }))
    .filter(({ score, project: { status, envelope, moeDays } }) => {
      const open = status !== 'finished' && status !== 'dropped'
      return open && score !== null && (envelope ?? 0) > 0 && (moeDays ?? 0) > 0
    })
    .slice(0, MOST_BUBBLES)
}

/** The data block of the chart: one row per bubble, linked to the ranking table. */
export function bubbleTable(
  { t }: SheetContext,
  at: Position,
  { points, table, ranking }: { points: readonly Point[]; table: PlacedTable; ranking: Ranking },
): PlacedTable {
  const words = (key: string) => t(`sheets.ranking.chart.${key}`)
  return tableBlock(at, {
    name: null,
    rows: points,
    columns: [
      {
        id: 'project',
        header: words('project'),
        format: 'text',
        cell: ({ project }) => `${project.code} ${project.title}`,
      },
      {
        id: 'x',
        header: words('x'),
        format: 'decimal',
        cell: ({ project, index }) => ({
          formula: `${table.cell(index, 'envelope')}/1000`,
          value: project.envelope! / 100_000,
        }),
      },
      {
        id: 'y',
        header: t(scoreHeader(ranking)),
        format: 'decimal',
        cell: ({ score, index }) => ({ formula: table.cell(index, 'score'), value: score }),
      },
      { id: 'size', header: words('size'), format: 'days', cell: ({ project }) => project.moeDays! / 100 },
    ],
  })
}

/** Value against cost, the bubble being the work: the best projects stand high on the left. */
export function valueCostChart(
  { t }: SheetContext,
  at: Position,
  {
    data,
    points,
    ranking,
    columns,
    rows,
  }: { data: PlacedTable; points: readonly Point[]; ranking: Ranking; columns: number; rows: number },
): Block {
  const words = (key: string, parameters = {}) => t(`sheets.ranking.chart.${key}`, parameters)
  const groups = [
    ...points.slice(0, NAMED).map(({ project, rank }, i) => ({
      name: `${rank} · ${project.code} ${project.title}`,
      from: i,
      to: i,
      colour: SERIES_COLOURS[i]!,
    })),
    ...(points.length > NAMED
      ? [{ name: words('others'), from: NAMED, to: points.length - 1, colour: COLOURS.rule }]
      : []),
  ]
  const part = (column: string, { from, to }: { from: number; to: number }) =>
    `${data.cell(from, column)}:${data.cell(to, column)}`.replaceAll('$', '')
  const series = groups.map((group): PlanSeries => {
    return {
      name: group.name,
      x: part('x', group),
      values: part('y', group),
      sizes: part('size', group),
      colour: group.colour,
    }
  })
  return chartBlock(at, {
    columns,
    rows,
    chart: {
      name: 'RoadmapValueCost',
      kind: 'bubble',
      title: words('title'),
      message: words('message', {
        count: points.length,
        first: points[0]?.project.title ?? '',
        all: ranking.projects.length,
      }),
      categoryTitle: words('x'),
      valueTitle: t(scoreHeader(ranking)),
      valueFormat: '0',
      legend: 'bottom',
      series,
    },
  })
}

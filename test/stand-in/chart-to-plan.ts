import type { ChartKind, Colour, PlanChart, PlanSeries } from '../../src/workbook/sheet-plan'
import type { ChartState, SeriesState } from './model/state'

/** False for bubbles and points that were left without positions when Excel failed half-way: a file cannot hold them. */
export function isDrawn({ type, series }: ChartState): boolean {
  if (type === 'Bubble') return series.every(({ categories, sizes }) => categories && sizes)
  return type !== 'XYScatter' || series.every(({ categories }) => categories)
}

const KINDS: Record<string, ChartKind> = {
  ColumnClustered: 'columnClustered',
  ColumnStacked: 'columnStacked',
  BarClustered: 'barClustered',
  BarStacked: 'barStacked',
  Line: 'line',
  XYScatter: 'scatter',
  Bubble: 'bubble',
}

/** A chart as plain data; its message is in no cell of the chart, and Office.js cannot say it. */
export function chartPlan(chart: ChartState): PlanChart {
  const kind = KINDS[chart.type]!
  const gapWidth = chart.series.find((series) => series.gapWidth !== null)?.gapWidth
  return {
    name: chart.name,
    kind,
    title: chart.title,
    message: '',
    from: chart.from,
    to: chart.to,
    categoryTitle: chart.categoryTitle,
    valueTitle: chart.valueTitle,
    ...(chart.valueFormat === null ? {} : { valueFormat: chart.valueFormat }),
    ...(chart.valueMin === null ? {} : { valueMin: chart.valueMin }),
    legend: chart.legend === 'none' ? 'none' : 'bottom',
    ...(gapWidth === undefined || gapWidth === null ? {} : { gapWidth }),
    series: chart.series.map((series) => seriesPlan(series, kind)),
  }
}

function seriesPlan(series: SeriesState, kind: ChartKind): PlanSeries {
  const positions = kind === 'scatter' || kind === 'bubble' ? 'x' : 'categories'
  return {
    name: series.name,
    values: series.values,
    ...(series.categories ? { [positions]: series.categories } : {}),
    ...(series.sizes ? { sizes: series.sizes } : {}),
    ...(series.type === 'Line' ? { line: true } : {}),
    ...(series.colour ? { colour: series.colour as Colour } : {}),
    ...(series.invisible ? { invisible: true } : {}),
    ...(series.labels ? { dataLabels: true } : {}),
  }
}

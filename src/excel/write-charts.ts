import { areaOf } from '../workbook/address'
import type { ChartKind, PlanChart, PlanSeries } from '../workbook/sheet-plan'
import { calls, jsonBytes, type WriteStep } from './batches'
import type { Target } from './target'

const TYPES = {
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  barClustered: 'BarClustered',
  barStacked: 'BarStacked',
  line: 'Line',
  scatter: 'XYScatter',
  bubble: 'Bubble',
} as const satisfies Record<ChartKind, string>

/** Charts whose series are set one by one from the sheet's own cells. */
export function* chartSteps({ plan, sheet }: Target): Generator<WriteStep> {
  for (const chart of plan.charts) {
    yield {
      bytes: calls(20 + 24 * chart.series.length, jsonBytes(chart)),
      write: (scope) => draw(scope.sheet(sheet), chart),
    }
  }
}

function draw(sheet: Excel.Worksheet, plan: PlanChart): void {
  const series = inDrawingOrder(plan.series)
  const [first] = series
  if (!first) throw new RangeError(`Chart ${plan.name} has no series`)
  const chart = sheet.charts.add(TYPES[plan.kind], sheet.getRange(first.values), lineDirection(first.values))
  chart.name = plan.name
  chart.title.text = plan.title
  chart.setPosition(plan.from, plan.to)
  series.forEach((one, i) => {
    drawSeries(sheet, i === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name), one, plan)
  })
  drawAxes(chart, plan)
  chart.legend.visible = plan.legend !== 'none'
  if (plan.legend === 'none') return
  chart.legend.position = 'Bottom'
  series.forEach(({ invisible }, i) => {
    if (invisible) chart.legend.legendEntries.getItemAt(i).visible = false
  })
}

/** Columns first, lines over them. */
function inDrawingOrder(series: readonly PlanSeries[]): PlanSeries[] {
  return [...series.filter(({ line }) => !line), ...series.filter(({ line }) => line)]
}

/** Whether a line of cells lies in a column or in a row. */
function lineDirection(range: string): 'Columns' | 'Rows' {
  const { from, to } = areaOf(range)
  return from.column === to.column ? 'Columns' : 'Rows'
}

function drawSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, plan: PlanSeries, chart: PlanChart): void {
  const { kind, gapWidth } = chart
  series.name = plan.name
  if (plan.line && kind !== 'line') series.chartType = 'Line'
  series.setValues(sheet.getRange(plan.values))
  const across = plan.x ?? plan.categories
  if (across !== undefined) series.setXAxisValues(sheet.getRange(across))
  if (plan.sizes !== undefined) series.setBubbleSizes(sheet.getRange(plan.sizes))
  if (gapWidth !== undefined && !plan.line && /^(column|bar)/.test(kind)) series.gapWidth = gapWidth
  if (plan.invisible) hide(series)
  else if (plan.colour !== undefined) colourSeries(series, plan, kind)
  if (plan.dataLabels) label(series, chart)
}

function hide({ format }: Excel.ChartSeries): void {
  format.fill.clear()
  format.line.clear()
}

function colourSeries(series: Excel.ChartSeries, { colour, line }: PlanSeries, kind: ChartKind): void {
  if (line || kind === 'line') {
    series.format.line.color = colour!
    series.format.line.weight = 2.25
    series.markerStyle = 'None'
    return
  }
  if (kind === 'scatter') {
    series.markerStyle = 'Circle'
    series.markerSize = 7
    series.markerBackgroundColor = colour!
    series.markerForegroundColor = colour!
    return
  }
  series.format.fill.setSolidColor(colour!)
}

/** Labels say the value; those of points and bubbles say the series, whose name tells what the point is. */
function label(series: Excel.ChartSeries, { kind, valueFormat }: PlanChart): void {
  const named = kind === 'scatter' || kind === 'bubble'
  series.hasDataLabels = true
  series.dataLabels.showValue = !named
  series.dataLabels.showSeriesName = named
  if (valueFormat !== undefined && !named) series.dataLabels.numberFormat = valueFormat
}

function drawAxes({ axes }: Excel.Chart, { kind, categoryTitle, valueTitle, valueFormat, valueMin }: PlanChart): void {
  axes.categoryAxis.title.text = categoryTitle
  axes.valueAxis.title.text = valueTitle
  axes.categoryAxis.tickLabelPosition = 'Low'
  if (valueFormat !== undefined) axes.valueAxis.numberFormat = valueFormat
  if (valueMin !== undefined) axes.valueAxis.minimum = valueMin
  if (kind !== 'barClustered' && kind !== 'barStacked') return
  // Bars list their categories from the top down, their values stay at the bottom.
  axes.categoryAxis.reversePlotOrder = true
  axes.categoryAxis.position = 'Maximum'
}

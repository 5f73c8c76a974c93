import type { ChartKind, PlanChart, PlanSeries } from '../../workbook/sheet-plan'
import { escapeXml } from '../xml-text'
import { AXES } from './chart-axes'
import type { ChartSheet } from './chart-data'
import { categoriesXml, numbersXml } from './chart-data'
import { bubbleLook, fillLook, inkOn, lineLook, markerLook, textLook } from './chart-look'
import { cellText } from './cell-text'

const AXIS_IDS = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`

type Placed = { series: PlanSeries; index: number }

/** The drawn series by the kind of their chart: lines over columns are a second chart on the same axes. */
export function plotXml(chart: PlanChart, series: readonly PlanSeries[], sheet: ChartSheet): string {
  const placed = series.map((one, index) => ({ series: one, index }))
  if (chart.kind === 'scatter') return scatterXml(chart, placed, sheet)
  if (chart.kind === 'bubble') return bubbleXml(chart, placed, sheet)
  if (chart.kind === 'line') return lineXml(chart, placed, sheet)
  const lines = placed.filter((one) => one.series.line)
  if (lines.length > 0 && isBar(chart.kind)) throw new RangeError(`Chart ${chart.name} draws lines over bars`)
  const columns = barXml(
    chart,
    placed.filter((one) => !one.series.line),
    sheet,
  )
  return columns + (lines.length > 0 ? lineXml(chart, lines, sheet) : '')
}

function isBar(kind: ChartKind): boolean {
  return kind === 'barClustered' || kind === 'barStacked'
}

function barXml(chart: PlanChart, placed: readonly Placed[], sheet: ChartSheet): string {
  const stacked = chart.kind === 'columnStacked' || chart.kind === 'barStacked'
  const series = placed.map(({ series: one, index }) =>
    [
      `<c:ser>${identityXml(one, index)}${fillLook(one)}<c:invertIfNegative val="0"/>${labelsXml(chart, one)}`,
      `${dataXml(one, sheet)}</c:ser>`,
    ].join(''),
  )
  return [
    `<c:barChart><c:barDir val="${isBar(chart.kind) ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>`,
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${chart.gapWidth ?? 80}"/>`,
    `${stacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>`,
  ].join('')
}

function lineXml(chart: PlanChart, placed: readonly Placed[], sheet: ChartSheet): string {
  const series = placed.map(({ series: one, index }) =>
    [
      `<c:ser>${identityXml(one, index)}${lineLook(one)}<c:marker><c:symbol val="none"/></c:marker>${labelsXml(chart, one)}`,
      `${dataXml(one, sheet)}<c:smooth val="0"/></c:ser>`,
    ].join(''),
  )
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`
}

function scatterXml(chart: PlanChart, placed: readonly Placed[], sheet: ChartSheet): string {
  const series = placed.map(({ series: one, index }) =>
    [
      `<c:ser>${identityXml(one, index)}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${markerLook(one)}${labelsXml(chart, one)}`,
      `${positionsXml(one, sheet)}<c:smooth val="0"/></c:ser>`,
    ].join(''),
  )
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}${AXIS_IDS}</c:scatterChart>`
}

function bubbleXml(chart: PlanChart, placed: readonly Placed[], sheet: ChartSheet): string {
  const series = placed.map(({ series: one, index }) => {
    if (one.sizes === undefined) throw new RangeError(`Series ${one.name} of bubbles has no sizes`)
    const look = `${bubbleLook(one)}<c:invertIfNegative val="0"/>${labelsXml(chart, one)}`
    const data = `${positionsXml(one, sheet)}${numbersXml('bubbleSize', one.sizes, sheet)}<c:bubble3D val="0"/>`
    return `<c:ser>${identityXml(one, index)}${look}${data}</c:ser>`
  })
  const scale = '<c:bubbleScale val="60"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>'
  return `<c:bubbleChart><c:varyColors val="0"/>${series.join('')}${scale}${AXIS_IDS}</c:bubbleChart>`
}

function identityXml({ name }: PlanSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${cellText(name)}</c:v></c:tx>`
}

function dataXml({ categories, values }: PlanSeries, sheet: ChartSheet): string {
  return (categories === undefined ? '' : categoriesXml(categories, sheet)) + numbersXml('val', values, sheet)
}

function positionsXml({ name, x, values }: PlanSeries, sheet: ChartSheet): string {
  if (x === undefined) throw new RangeError(`Series ${name} has no horizontal positions`)
  return numbersXml('xVal', x, sheet) + numbersXml('yVal', values, sheet)
}

/** Labels say the value; those of points and bubbles say the series, whose name tells what the point is. */
function labelsXml({ kind, valueFormat }: PlanChart, { dataLabels, line, colour }: PlanSeries): string {
  if (!dataLabels) return ''
  const named = kind === 'scatter' || kind === 'bubble'
  const inside = !line && (kind === 'columnStacked' || kind === 'barStacked')
  const format = valueFormat === undefined ? '' : `<c:numFmt formatCode="${escapeXml(valueFormat)}" sourceLinked="0"/>`
  const look = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(800, inkOn(inside ? colour : undefined))}`
  const place = inside ? 'ctr' : named ? 'r' : line || kind === 'line' ? 't' : 'outEnd'
  const shown = { LegendKey: false, Val: !named, CatName: false, SerName: named, Percent: false, BubbleSize: false }
  const flags = Object.entries(shown).map(([what, on]) => `<c:show${what} val="${on ? 1 : 0}"/>`)
  return `<c:dLbls>${format}${look}<c:dLblPos val="${place}"/>${flags.join('')}</c:dLbls>`
}

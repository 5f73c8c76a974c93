import type { Waterfall } from '../../calculation/budget/waterfall'
import type { Position } from '../../workbook/address'
import type { Colour, PlanCell, PlanChart } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableAddresses } from '../layout/table-block'
import { rangeOfRows } from '../known-series'
import { COLOURS } from '../look'
import type { SheetContext } from '../sheet-context'

const VALUES = '#,##0,'

type Chart = Omit<PlanChart, 'from' | 'to'>

/** The name of the table, and what stands at both ends of it. */
type WaterfallEnds = { name?: string; start?: string; end?: string }

/** The cells behind the waterfall: an invisible base, the totals at both ends, what goes up and what goes down. */
export function waterfallTable(
  context: SheetContext,
  at: Position,
  waterfall: Waterfall,
  { name = 'VariancesWaterfall', start, end }: WaterfallEnds = {},
): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  type Bar = { label: string; base: number; total: number; up: number; down: number }
  const bars: Bar[] = [
    { label: start ?? t('sheets.variances.chart.start'), base: 0, total: waterfall.start, up: 0, down: 0 },
    ...waterfall.steps.map(({ key, deviation, before, after }) => ({
      label: key ?? t('sheets.variances.unassigned'),
      base: Math.min(before, after),
      total: 0,
      up: Math.max(0, deviation),
      down: Math.max(0, -deviation),
    })),
    { label: end ?? t('sheets.variances.chart.end'), base: 0, total: waterfall.end, up: 0, down: 0 },
  ]
  const last = bars.length - 1
  const money = (id: 'base' | 'total' | 'up' | 'down') => ({
    id,
    header: word(id === 'base' ? 'base0' : id),
    format: 'thousands' as const,
    cell: (bar: Bar, i: number, table: TableAddresses): PlanCell => barCell(bar[id] / 100, id, { i, last, table }),
  })
  const columns = [
    { id: 'label', header: word('step'), format: 'text' as const, cell: (bar: Bar) => bar.label },
    money('base'),
    money('total'),
    money('up'),
    money('down'),
  ]
  return tableBlock(at, { columns, rows: bars, name })
}

/** Each base follows from the bar before it, so that the steps visibly add up; ends and steps are inputs of the chart. */
function barCell(
  value: number,
  id: 'base' | 'total' | 'up' | 'down',
  { i, last, table }: { i: number; last: number; table: TableAddresses },
): PlanCell {
  const before = (column: string) => table.cell(i - 1, column)
  if (id === 'base' && i > 0 && i < last) {
    return { formula: `${before('base')}+${before('total')}+${before('up')}-${table.cell(i, 'down')}`, value }
  }
  if (id === 'total' && i === last && i > 0) {
    return { formula: `${before('base')}+${before('total')}+${before('up')}`, value }
  }
  return value
}

/** What tells one waterfall from another. */
export type WaterfallWords = Pick<Chart, 'name' | 'title' | 'message' | 'categoryTitle'>

/** The words of the waterfall by objective. */
export function objectiveWaterfallWords({ t, format }: SheetContext, waterfall: Waterfall): WaterfallWords {
  const deviation = waterfall.end - waterfall.start
  return {
    name: 'VariancesWaterfall',
    title: t('sheets.variances.chart.waterfall'),
    message: t('sheets.variances.chart.waterfallMessage', {
      up: waterfall.steps.filter((step) => step.deviation > 0).length,
      down: waterfall.steps.filter((step) => step.deviation < 0).length,
      deviation: `${deviation > 0 ? '+' : ''}${format.thousands(deviation)}`,
    }),
    categoryTitle: t('sheets.variances.chart.objective'),
  }
}

/** From the envelope to the estimated final cost, on an axis that starts where the steps can be seen. */
export function waterfallChart(
  { t }: SheetContext,
  { table, waterfall, words }: { table: TableAddresses; waterfall: Waterfall; words: WaterfallWords },
): Chart {
  const word = (id: string) => t(`sheets.variances.chart.${id}`)
  const levels = [waterfall.start, waterfall.end, ...waterfall.steps.map((step) => step.after)]
  const [least, most] = [Math.min(...levels), Math.max(...levels)]
  const floor = least > 0 && most - least < least / 2 ? axisFloor(least / 100, most / 100) : 0
  const rows = waterfall.steps.length + 2
  const series = (name: string, column: string, colour: Colour) => ({
    name: word(name),
    values: rangeOfRows(table, column, rows),
    categories: rangeOfRows(table, 'label', rows),
    colour,
  })
  return {
    kind: 'columnStacked',
    ...words,
    valueTitle: word(floor > 0 ? 'waterfallAxis' : 'amount'),
    valueFormat: VALUES,
    ...(floor > 0 ? { valueMin: floor } : {}),
    legend: 'bottom',
    gapWidth: 40,
    series: [
      { ...series('base', 'base', COLOURS.white), invisible: true },
      series('total', 'total', COLOURS.accent),
      series('up', 'up', COLOURS.inkSoft),
      series('down', 'down', COLOURS.accentSoft),
    ],
  }
}

/** A round number below the least level, leaving a fifth of the span under it. */
function axisFloor(least: number, most: number): number {
  const span = Math.max(most - least, least / 100)
  let step = 1
  while (step * 10 <= span) step *= 10
  return Math.max(0, Math.floor((least - span / 2) / step) * step)
}

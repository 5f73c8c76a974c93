import type { CostGroup } from '../../calculation/budget/cost-groups'
import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { Waterfall } from '../../calculation/budget/waterfall'
import type { Money } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import type { Colour, PlanCell, PlanChart } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableAddresses } from '../layout/table-block'
import { knownSeries, rangeOfRows, type Bars } from '../known-series'
import { COLOURS } from '../look'
import type { SheetContext } from '../sheet-context'
import type { Labels } from './words'

const VALUES = '#,##0,'

type Chart = Omit<PlanChart, 'from' | 'to'>

/** Envelope, committed, paid and estimated final cost of each objective; null when no objective is known. */
export function costsChart(
  { t, format }: SheetContext,
  { table, budget, labels }: { table: TableAddresses; budget: BudgetFollowUp; labels: Labels },
): Chart | null {
  const word = (id: string) => t(`sheets.variances.chart.${id}`)
  const groups = budget.costsBy.objective.filter((group) => group.key !== null)
  const executed = new Map(budget.by.objective.map((group) => [group.key[0] ?? null, group.programme]))
  const worst = groups
    .filter((group) => group.deviation !== null && group.deviation !== 0)
    .reduce<CostGroup | null>(
      (most, group) => (most && Math.abs(most.deviation!) >= Math.abs(group.deviation!) ? most : group),
      null,
    )
  const bars = (name: string, column: string, colour: number, value: (group: CostGroup) => Money | null): Bars => {
    return { name: word(name), column, colour, values: groups.map(value) }
  }
  const series = knownSeries(table, 'code', [
    bars('envelope', 'reference', 6, (group) => group.reference),
    bars('committed', 'committed', 2, (group) => executed.get(group.key)?.committed ?? null),
    bars('paid', 'paid', 1, (group) => executed.get(group.key)?.paid ?? null),
    bars('finalCost', 'finalCost', 0, ({ compared }) => (compared.projects === 0 ? null : compared.finalCost)),
  ])
  if (series.length === 0) return null
  return {
    name: 'VariancesCosts',
    kind: 'columnClustered',
    title: word('costs'),
    message: worst
      ? t('sheets.variances.chart.costsMessage', {
          objective: labels.objective(worst.key),
          deviation: signed(format.thousands(worst.deviation), worst.deviation!),
        })
      : word('costsBalanced'),
    categoryTitle: word('objective'),
    valueTitle: word('amount'),
    valueFormat: VALUES,
    legend: 'bottom',
    gapWidth: 60,
    series,
  }
}

/** The cells behind the waterfall: an invisible base, the totals at both ends, what goes up and what goes down. */
export function waterfallTable(context: SheetContext, at: Position, waterfall: Waterfall): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  type Bar = { label: string; base: number; total: number; up: number; down: number }
  const bars: Bar[] = [
    { label: t('sheets.variances.chart.start'), base: 0, total: waterfall.start, up: 0, down: 0 },
    ...waterfall.steps.map(({ key, deviation, before, after }) => ({
      label: key ?? t('sheets.variances.unassigned'),
      base: Math.min(before, after),
      total: 0,
      up: Math.max(0, deviation),
      down: Math.max(0, -deviation),
    })),
    { label: t('sheets.variances.chart.end'), base: 0, total: waterfall.end, up: 0, down: 0 },
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
  return tableBlock(at, { columns, rows: bars, name: 'VariancesWaterfall' })
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

/** From the envelope to the estimated final cost, on an axis that starts where the steps can be seen. */
export function waterfallChart(
  { t, format }: SheetContext,
  { table, waterfall }: { table: TableAddresses; waterfall: Waterfall },
): Chart {
  const word = (id: string) => t(`sheets.variances.chart.${id}`)
  const levels = [waterfall.start, waterfall.end, ...waterfall.steps.map((step) => step.after)]
  const [least, most] = [Math.min(...levels), Math.max(...levels)]
  const floor = least > 0 && most - least < least / 2 ? axisFloor(least / 100, most / 100) : 0
  const deviation = waterfall.end - waterfall.start
  const rows = waterfall.steps.length + 2
  const series = (name: string, column: string, colour: Colour) => ({
    name: word(name),
    values: rangeOfRows(table, column, rows),
    categories: rangeOfRows(table, 'label', rows),
    colour,
  })
  return {
    name: 'VariancesWaterfall',
    kind: 'columnStacked',
    title: word('waterfall'),
    message: t('sheets.variances.chart.waterfallMessage', {
      up: waterfall.steps.filter((step) => step.deviation > 0).length,
      down: waterfall.steps.filter((step) => step.deviation < 0).length,
      deviation: signed(format.thousands(deviation), deviation),
    }),
    categoryTitle: word('objective'),
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

/** Voted, committed and paid of each year up to the data date; null when there is none. */
export function yearsChart(
  { t, format }: SheetContext,
  { table, budget }: { table: TableAddresses; budget: BudgetFollowUp },
): Chart | null {
  const word = (id: string) => t(`sheets.variances.chart.${id}`)
  const { toDate } = budget.years
  const groups = budget.by.year.filter((group) => toDate.includes(group.key[0] ?? ''))
  const rates = groups
    .filter((group) => group.rates.payment !== null)
    .map(({ key, rates }) =>
      t('sheets.variances.chart.yearRate', { rate: format.percent(rates.payment), year: key[0]! }),
    )
  const bars = (name: 'voted' | 'committed' | 'paid', colour: number): Bars => {
    return { name: word(name), column: name, colour, values: groups.map((group) => group.toDate[name]) }
  }
  const series = knownSeries(table, 'first', [bars('voted', 6), bars('committed', 2), bars('paid', 0)])
  if (series.length === 0) return null
  return {
    name: 'VariancesYears',
    kind: 'columnClustered',
    title: word('years'),
    message: t('sheets.variances.chart.yearsMessage', { rates: rates.join(', ') || t('sheets.common.notAvailable') }),
    categoryTitle: t('sheets.variances.columns.year'),
    valueTitle: word('amount'),
    valueFormat: VALUES,
    legend: 'bottom',
    gapWidth: 60,
    series,
  }
}

/** A round number below the least level, leaving a fifth of the span under it. */
function axisFloor(least: number, most: number): number {
  const span = Math.max(most - least, least / 100)
  let step = 1
  while (step * 10 <= span) step *= 10
  return Math.max(0, Math.floor((least - span / 2) / step) * step)
}

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text
}

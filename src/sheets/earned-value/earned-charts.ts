import type { EarnedPortfolio } from '../../calculation/budget/earn-portfolio'
import type { PlanChart, PlanSeries } from '../../workbook/sheet-plan'
import { knownSeries, rangeOfRows } from '../known-series'
import type { TableAddresses } from '../layout/table-block'
import { SERIES_COLOURS } from '../look'
import type { SheetContext } from '../sheet-context'

type Chart = Omit<PlanChart, 'from' | 'to'>

const VALUES = '#,##0,'

/** Lines of what was planned and paid, and at the data date two columns: what was earned, what it cost. */
export function curveChart(
  { t, format, dataDate }: SheetContext,
  { table, earned }: { table: TableAddresses; earned: EarnedPortfolio },
): Chart | null {
  const { points, schedule } = earned.curve
  const { plannedValue, earnedValue, actualCost } = earned.whole
  const word = (id: string) => t(`sheets.earnedValue.chart.${id}`)
  if (points.length < 2 || points.every(({ planned }) => planned === null)) return null
  const categories = rangeOfRows(table, 'month', points.length)
  const column = (id: string, colour: number): PlanSeries => ({
    name: word(id),
    values: rangeOfRows(table, id, points.length),
    categories,
    colour: SERIES_COLOURS[colour]!,
  })
  const gap = plannedValue === null || earnedValue === null ? null : earnedValue - plannedValue
  const late = schedule
    ? t('sheets.earnedValue.chart.months', { months: format.decimal(Math.abs(schedule.variance)) })
    : ''
  return {
    name: 'EarnedValueCurve',
    kind: 'columnClustered',
    title: word('curve'),
    message:
      gap === null
        ? word('curveOnly')
        : t(`sheets.earnedValue.chart.${gap < 0 ? 'behind' : 'ahead'}`, {
            date: format.date(dataDate),
            earned: earnedValue!,
            planned: plannedValue!,
            gap: Math.abs(gap),
            late: late === '' ? '' : ` (${late})`,
          }),
    categoryTitle: t('sheets.earnedValue.columns.month'),
    valueTitle: word('amount'),
    valueFormat: VALUES,
    legend: 'bottom',
    gapWidth: 0,
    series: [
      ...(earnedValue === null ? [] : [column('earnedValue', 1)]),
      ...(actualCost === null ? [] : [column('actualCost', 3)]),
      { ...column('planned', 0), line: true },
      ...(points.some(({ verified }) => verified !== null) ? [{ ...column('verified', 3), line: true }] : []),
      ...(points.some(({ paid }) => paid !== null) ? [{ ...column('paid', 8), line: true }] : []),
    ],
  }
}

/** The two indices of each objective side by side: never the cost without the schedule. */
export function indexChart(
  { t, format }: SheetContext,
  { table, earned }: { table: TableAddresses; earned: EarnedPortfolio },
): Chart | null {
  const word = (id: string) => t(`sheets.earnedValue.chart.${id}`)
  const groups = earned.objectives.filter(({ key }) => key !== null)
  const slowest = groups
    .filter(({ measures }) => measures?.scheduleIndex != null)
    .reduce<(typeof groups)[number] | null>(
      (worst, group) => (worst && worst.measures!.scheduleIndex! <= group.measures!.scheduleIndex! ? worst : group),
      null,
    )
  const series = knownSeries(table, 'code', [
    {
      name: word('scheduleIndex'),
      column: 'scheduleIndex',
      colour: 0,
      values: groups.map(({ measures }) => measures?.scheduleIndex ?? null),
    },
    {
      name: word('costIndex'),
      column: 'costIndex',
      colour: 2,
      values: groups.map(({ measures }) => measures?.costIndex ?? null),
    },
  ])
  if (series.length < 2 || !slowest) return null
  return {
    name: 'EarnedValueIndices',
    kind: 'columnClustered',
    title: word('indices'),
    message: t('sheets.earnedValue.chart.slowest', {
      objective: slowest.key!,
      index: format.factor(slowest.measures!.scheduleIndex),
    }),
    categoryTitle: t('sheets.earnedValue.columns.objective'),
    valueTitle: word('index'),
    valueFormat: '0.00',
    legend: 'bottom',
    gapWidth: 60,
    series,
  }
}

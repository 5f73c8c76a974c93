import type { LevelledPlan } from '../../calculation/capacity/levelling/levelled-plan'
import type { PlanChart } from '../../workbook/sheet-plan'
import type { PlacedTable } from '../layout/table-block'
import { COLOURS } from '../look'
import type { SheetContext } from '../sheet-context'

/** The sheet in a sentence: how many starts to move, and what it takes off the overload. */
export function levellingMessage({ t, format }: SheetContext, { before, after, moved, movable }: LevelledPlan): string {
  if (before.overload === 0) return t('sheets.levelling.message.noOverload')
  if (movable === 0) return t('sheets.levelling.message.noneMovable', { before: format.days(before.overload) })
  if (moved.length === 0) return t('sheets.levelling.message.noneBetter', { before: format.days(before.overload) })
  return t('sheets.levelling.message.relieved', {
    moved: moved.length,
    before: format.days(before.overload),
    after: format.days(after.overload),
    share: format.percent((before.overload - after.overload) / before.overload),
  })
}

/** The overload of each period as planned and with the proposed starts. */
export function reliefChart(
  { t, format }: SheetContext,
  overload: PlacedTable,
  { periods, before }: LevelledPlan,
): Omit<PlanChart, 'from' | 'to'> {
  const column = (id: string) => overload.column(id).replaceAll('$', '')
  const worst = before.byPeriod.indexOf(Math.max(...before.byPeriod))
  const series = (id: 'before' | 'after', colour: PlanChart['series'][number]['colour']) => ({
    name: t(`sheets.levelling.column.${id}`),
    values: column(id),
    categories: column('period'),
    colour: colour!,
  })
  return {
    name: 'RoadmapRelief',
    kind: 'columnClustered',
    title: t('sheets.levelling.chart.title'),
    message: t('sheets.levelling.chart.message', {
      period: format.period(periods[worst]!),
      days: format.days(before.byPeriod[worst]!),
    }),
    categoryTitle: t('sheets.levelling.column.period'),
    valueTitle: t('sheets.levelling.chart.days'),
    valueFormat: '#,##0',
    legend: 'bottom',
    gapWidth: 60,
    series: [series('before', COLOURS.accentSoft), series('after', COLOURS.accent)],
  }
}

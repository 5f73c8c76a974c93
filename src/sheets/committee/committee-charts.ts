import type { CommitteePack } from '../../calculation/committee/committee-pack'
import type { PlanChart } from '../../workbook/sheet-plan'
import type { TableAddresses } from '../layout/table-block'
import { SERIES_COLOURS } from '../look'
import type { SheetContext } from '../sheet-context'

type Chart = Omit<PlanChart, 'from' | 'to'>

function range(table: TableAddresses, column: string): string {
  return table.column(column).replaceAll('$', '')
}

/** Voted, committed, paid and estimated final cost of each axis. */
export function axisChart({ t, format }: SheetContext, table: TableAddresses, { budget }: CommitteePack): Chart {
  const word = (id: string) => t(`sheets.variances.chart.${id}`)
  const { compared } = budget.portfolioCost
  const series = (name: string, column: string, colour: number) => ({
    name: word(name),
    values: range(table, column),
    categories: range(table, 'axis'),
    colour: SERIES_COLOURS[colour]!,
  })
  return {
    name: 'CommitteeBudget',
    kind: 'columnClustered',
    title: t('sheets.committee.chart.budget'),
    message: t('sheets.committee.chart.budgetMessage', {
      paid: format.percent(budget.expense?.rates.payment ?? null),
      rate: format.percent(compared.reference === 0 ? null : compared.finalCost / compared.reference),
    }),
    categoryTitle: t('sheets.committee.columns.axis'),
    valueTitle: word('amount'),
    valueFormat: '#,##0,',
    legend: 'bottom',
    gapWidth: 60,
    series: [
      series('voted', 'voted', 6),
      series('committed', 'committed', 2),
      series('paid', 'paid', 1),
      series('finalCost', 'finalCost', 0),
    ],
  }
}

/** Demand of all teams against their capacity, by period. */
export function loadChart({ t }: SheetContext, table: TableAddresses, { capacity }: CommitteePack): Chart {
  const gap = capacity.gap ?? 0
  const column = (id: string) => t(`sheets.committee.columns.${id}`)
  const categories = range(table, 'period')
  return {
    name: 'CommitteeLoad',
    kind: 'columnClustered',
    title: t('sheets.committee.chart.load'),
    message: t(`sheets.committee.chart.${gap > 0 ? 'loadMessage' : 'loadFine'}`, { gap }),
    categoryTitle: column('period'),
    valueTitle: column('demand'),
    valueFormat: '#,##0',
    legend: 'bottom',
    gapWidth: 60,
    series: [
      { name: column('demand'), values: range(table, 'demand'), categories, colour: SERIES_COLOURS[1]! },
      {
        name: column('capacity'),
        values: range(table, 'capacity'),
        categories,
        colour: SERIES_COLOURS[0]!,
        line: true,
      },
    ],
  }
}

import type { CommitteePack } from '../../calculation/committee/committee-pack'
import { sumOf } from '../../portfolio/amount'
import type { PlanChart } from '../../workbook/sheet-plan'
import { knownSeries, type Bars } from '../known-series'
import type { TableAddresses } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { axisRows, type AxisRow } from './portfolio-tables'

type Chart = Omit<PlanChart, 'from' | 'to'>

/** Voted, committed, paid and estimated final cost of each axis; null when no axis is known. */
export function axisChart({ t, format }: SheetContext, table: TableAddresses, { budget }: CommitteePack): Chart | null {
  const word = (id: string) => t(`sheets.variances.chart.${id}`)
  const rows = axisRows(budget).filter(({ key }) => key !== null)
  const bars = (name: 'voted' | 'committed' | 'paid' | 'finalCost', colour: number): Bars => {
    return { name: word(name), column: name, colour, values: rows.map((row: AxisRow) => row[name]) }
  }
  const series = knownSeries(table, 'axis', [
    bars('voted', 6),
    bars('committed', 2),
    bars('paid', 1),
    bars('finalCost', 0),
  ])
  if (series.length === 0) return null
  const { compared } = budget.portfolioCost
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
    series,
  }
}

/** Demand of all teams against their capacity, by period; the capacity is a line, absent where it is not known. */
export function loadChart({ t }: SheetContext, table: TableAddresses, { capacity }: CommitteePack): Chart | null {
  const { periods, teams } = capacity
  const gap = capacity.gap ?? 0
  const column = (id: string) => t(`sheets.committee.columns.${id}`)
  const cells = periods.map((_, i) => teams.map((team) => team.cells[i]!))
  const capacities = cells.map((row) => {
    const known = row.filter((cell) => cell.capacity !== null)
    return known.length === 0 ? null : sumOf(known, (cell) => cell.capacity!)
  })
  const demands = cells.map((row) => sumOf(row, (cell) => cell.demand))
  const [demand] = knownSeries(table, 'period', [
    { name: column('demand'), column: 'demand', colour: 1, values: demands },
  ])
  if (!demand) return null
  const lines = knownSeries(table, 'period', [
    { name: column('capacity'), column: 'capacity', colour: 0, values: capacities },
  ])
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
    series: [demand, ...lines.map((line) => ({ ...line, line: true }))],
  }
}

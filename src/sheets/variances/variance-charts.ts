import type { CostGroup } from '../../calculation/budget/cost-groups'
import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { Money } from '../../portfolio/amount'
import type { PlanChart } from '../../workbook/sheet-plan'
import type { TableAddresses } from '../layout/table-block'
import { knownSeries, type Bars } from '../known-series'
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

function signed(text: string, value: number): string {
  return value > 0 ? `+${text}` : text
}

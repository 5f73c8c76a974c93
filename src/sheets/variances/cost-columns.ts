import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { Status } from '../../calculation/budget/cost-status'
import { sumOf, type Money } from '../../portfolio/amount'
import type { PlanCell } from '../../workbook/sheet-plan'
import type { TableAddresses, TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { rateFormula, textFormat } from './cells'
import { costStatusText, toneOf } from './words'

const WIDEST_LABEL = 48

export function labelColumn<Row>(header: string, text: (row: Row) => string): TableColumn<Row> {
  return {
    id: 'label',
    header,
    format: (row) => textFormat(text(row), WIDEST_LABEL),
    widest: WIDEST_LABEL,
    cell: text,
  }
}

/** Word, symbol and colour of a cost's status. */
export function statusColumn<Row extends { status: Status | null }>(context: SheetContext): TableColumn<Row> {
  return {
    id: 'status',
    header: context.t('sheets.variances.columns.status'),
    format: (row) => toneOf(row.status),
    cell: (row) => costStatusText(context, row.status),
  }
}

/** Makes the sums of the totals row; a column in which nothing is known has none. */
export function totalOf<Row>(rows: readonly Row[]) {
  return (column: string, pick: (row: Row) => Money | null) =>
    (table: TableAddresses): PlanCell => {
      const values = rows.map(pick)
      if (values.every((value) => value === null)) return null
      return { formula: `SUM(${table.column(column)})`, value: sumOf(values, (value) => value ?? 0) / 100 }
    }
}

/** The rate of the totals row, from its cells when every project is compared. */
export function totalRate(
  { portfolioCost, costs }: BudgetFollowUp,
  na: string,
  table: TableAddresses,
  row: number,
): PlanCell {
  const { rate, compared } = portfolioCost
  if (compared.projects < costs.length) return rate ?? na
  return rateFormula(rate, na, table.cell(row, 'deviation'), table.cell(row, 'reference'))
}

import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { Money } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula, rateFormula } from './cells'

/** Year-end position by year and section, against the payment credits of the year. */
export function yearEndTable(
  context: SheetContext,
  at: Position,
  {
    budget,
    section,
    status,
  }: {
    budget: BudgetFollowUp
    section: (code: string | null) => string
    status: Pick<TableColumn<BudgetFollowUp['yearEnd'][number]>, 'format' | 'cell'>
  },
): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  type Row = BudgetFollowUp['yearEnd'][number]
  const money = (id: string, pick: (row: Row) => Money | null): TableColumn<Row> => ({
    id,
    header: word(id),
    format: 'thousands',
    cell: (row) => moneyCell(pick(row), na),
  })
  const columns: TableColumn<Row>[] = [
    { id: 'year', header: word('year'), format: 'code', cell: (row) => row.year },
    { id: 'section', header: word('section'), format: 'text', cell: (row) => section(row.section) },
    { id: 'without', header: word('withoutForecast'), format: 'integer', cell: (row) => row.withoutForecast },
    money('credits', (row) => row.credits),
    money('committed', (row) => row.committed),
    money('paid', (row) => row.paid),
    money('carriedOver', (row) => row.carriedOver),
    money('estimate', (row) => row.estimate),
    {
      id: 'deviation',
      header: word('deviation'),
      format: 'thousands',
      cell: (row, i, table) =>
        moneyFormula(row.deviation, na, `${table.cell(i, 'estimate')}-${table.cell(i, 'credits')}`),
    },
    {
      id: 'rate',
      header: word('rate'),
      format: 'percent',
      cell: (row, i, table) => rateFormula(row.rate, na, table.cell(i, 'deviation'), table.cell(i, 'credits')),
    },
    { id: 'status', header: word('status'), ...status },
    {
      id: 'base',
      header: word('base'),
      format: 'text',
      cell: (row) => t(`sheets.variances.bases.${row.base ?? row.missing!}`),
    },
  ]
  return tableBlock(at, { columns, rows: budget.yearEnd, name: 'VariancesYearEnd' })
}

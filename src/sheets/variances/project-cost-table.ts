import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { ProjectCost } from '../../calculation/budget/project-costs'
import type { Money } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import { columnReference } from '../../tables/references'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import { onlySource } from '../live'
import { liveSum } from '../live-sum'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula, rateFormula } from './cells'
import { labelColumn, statusColumn, totalOf, totalRate } from './cost-columns'
import type { LiveExecution } from './live-execution'

/** Projects from the greatest overrun to the greatest headroom, those without an estimate last; ties by code. */
function byDeviation(costs: readonly ProjectCost[]): ProjectCost[] {
  return costs.toSorted((a, b) => {
    if (a.deviation === null || b.deviation === null) {
      return Number(a.deviation === null) - Number(b.deviation === null) || compareCodes(a.code, b.code)
    }
    return b.deviation - a.deviation || compareCodes(a.code, b.code)
  })
}

/** One row per project: envelope, committed, paid, estimated final cost and its deviation. */
export function projectCostTable(
  context: SheetContext,
  at: Position,
  { budget, live, light }: { budget: BudgetFollowUp; live: LiveExecution; light: boolean },
): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  const projects = light ? onlySource(context, 'projects') : null
  const typed = (column: string, code: string, value: Money | null) =>
    value === null || !projects || !columnReference(projects, 'code')
      ? null
      : liveSum(projects, [column], [{ column: 'code', values: [code] }], value)
  const rows = byDeviation(budget.costs)
  const total = totalOf(rows)
  const columns: TableColumn<ProjectCost>[] = [
    { id: 'code', header: word('code'), format: 'code', cell: (row) => row.code },
    labelColumn(word('label'), (row) => row.title),
    { id: 'group', header: word('objective'), format: 'code', cell: (row) => row.objective ?? '' },
    {
      id: 'reference',
      header: word('envelope'),
      format: 'thousands',
      cell: (row) =>
        moneyCell(
          row.reference,
          na,
          row.referenceBase === 'envelope' ? typed('envelope', row.code, row.reference) : null,
        ),
      total: total('reference', (row) => row.reference),
    },
    {
      id: 'committed',
      header: word('committed'),
      format: 'thousands',
      cell: (row) =>
        moneyCell(
          row.committed,
          na,
          live.sum('committed', row.committed, { key: { project: row.code }, toDate: false }),
        ),
      total: total('committed', (row) => row.committed),
    },
    {
      id: 'paid',
      header: word('paid'),
      format: 'thousands',
      cell: (row) => moneyCell(row.paid, na, live.sum('paid', row.paid, { key: { project: row.code }, toDate: false })),
      total: total('paid', (row) => row.paid),
    },
    {
      id: 'rest',
      header: word('stillToCommit'),
      format: 'thousands',
      cell: (row) => moneyCell(row.stillToCommit, na),
      total: total('rest', (row) => row.stillToCommit),
    },
    {
      id: 'finalCost',
      header: word('finalCost'),
      format: 'thousands',
      cell: (row, i, table) =>
        row.finalCostBase === 'committedAndRest'
          ? moneyFormula(row.finalCost, na, `${table.cell(i, 'committed')}+${table.cell(i, 'rest')}`)
          : moneyCell(row.finalCost, na, typed('declaredFinalCost', row.code, row.finalCost)),
      total: total('finalCost', (row) => row.finalCost),
    },
    {
      id: 'deviation',
      header: word('deviation'),
      format: 'thousands',
      cell: (row, i, table) =>
        moneyFormula(row.deviation, na, `${table.cell(i, 'finalCost')}-${table.cell(i, 'reference')}`),
      total: total('deviation', (row) => row.deviation),
    },
    {
      id: 'rate',
      header: word('rate'),
      format: 'percent',
      cell: (row, i, table) => rateFormula(row.rate, na, table.cell(i, 'deviation'), table.cell(i, 'reference')),
      total: (table) => totalRate(budget, na, table, rows.length),
    },
    statusColumn(context),
    {
      id: 'base',
      header: word('base'),
      format: 'text',
      cell: (row) => t(`sheets.variances.bases.${row.finalCostBase ?? row.missing!}`),
    },
  ]
  return tableBlock(at, { columns, rows, name: 'VariancesProjects', totalLabel: t('sheets.common.total') })
}

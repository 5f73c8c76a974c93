import type { CrossCell, CrossKey } from '../../calculation/budget/cross-budget'
import { BUDGET_DIMENSIONS } from '../../calculation/budget/entries'
import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { Portfolio } from '../../portfolio/portfolio'
import type { VarianceDimension } from '../../portfolio/settings'
import { sumOf, type Money } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import type { PlanCell } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableAddresses, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula, rateFormula } from './cells'
import { labelColumn } from './cost-columns'
import type { LiveExecution } from './live-execution'
import type { Labels } from './words'

type Row = BudgetFollowUp['cross']['rows'][number]
type Amount = 'voted' | 'committed'

const AMOUNTS: readonly Amount[] = ['voted', 'committed']
/** Credits and commitments by the two dimensions that the settings choose; rows and columns add up to the total. */
export function crossTable(
  context: SheetContext,
  at: Position,
  {
    portfolio,
    budget,
    live,
    labels,
  }: { portfolio: Portfolio; budget: BudgetFollowUp; live: LiveExecution; labels: Labels },
): PlacedTable {
  const { t } = context
  const { varianceRows, varianceColumns } = portfolio.settings
  const { rows, columns, total } = budget.cross
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  const shown = (dimension: VarianceDimension, { key, others }: CrossKey) =>
    others > 0 ? t('sheets.variances.crossOthers', { others }) : nameOf({ portfolio, labels }, dimension, key)
  const fromBudget =
    budget.creditsFrom === 'budget' && [varianceRows, varianceColumns].every((of) => BUDGET_DIMENSIONS.has(of))
  const formula = (row: Row, column: CrossKey, amount: Amount, value: Money | null) => {
    if (row.others > 0 || column.others > 0) return null
    const where = { key: { [varianceColumns]: column.key, [varianceRows]: row.key }, toDate: false }
    return amount === 'voted' && fromBudget ? live.credits(value, where) : live.sum(amount, value, where)
  }
  const id = (column: number, amount: Amount) => `${amount}${column}`
  const each = columns.flatMap((column, c) =>
    AMOUNTS.map((amount): TableColumn<Row> => ({
      id: id(c, amount),
      header: `${shown(varianceColumns, column)} · ${word(amount === 'voted' ? 'credits' : 'committed')}`,
      format: 'thousands',
      cell: (row) => moneyCell(row.cells[c]![amount], na, formula(row, column, amount, row.cells[c]![amount])),
      total: (table) =>
        summed(
          rows.map((row) => row.cells[c]![amount]),
          column.total[amount],
          na,
          `SUM(${table.column(id(c, amount))})`,
        ),
    })),
  )
  const whole = (amount: Amount): TableColumn<Row> => {
    const across = (row: Row, i: number, table: TableAddresses) =>
      summed(
        row.cells.map((cell) => cell[amount]),
        row.total[amount],
        na,
        columns.map((_, c) => table.cell(i, id(c, amount))).join('+'),
      )
    return {
      id: amount,
      header: `${t('sheets.common.total')} · ${word(amount === 'voted' ? 'credits' : 'committed')}`,
      format: 'thousands',
      cell: across,
      total: (table) =>
        summed(
          rows.map((row) => row.total[amount]),
          total[amount],
          na,
          `SUM(${table.column(amount)})`,
        ),
    }
  }
  const cells = (make: (cell: CrossCell, i: number, table: TableAddresses) => PlanCell) => ({
    cell: (row: Row, i: number, table: TableAddresses) => make(row.total, i, table),
    total: (table: TableAddresses) => make(total, rows.length, table),
  })
  return tableBlock(at, {
    name: 'VariancesCross',
    rows,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: (row) => (row.others > 0 ? '…' : (row.key ?? '—')) },
      labelColumn<Row>(word('label'), (row) => shown(varianceRows, row)),
      ...each,
      whole('voted'),
      whole('committed'),
      {
        id: 'deviation',
        header: word('deviation'),
        format: 'thousands',
        ...cells((cell, i, table) =>
          moneyFormula(cell.deviation, na, `${table.cell(i, 'committed')}-${table.cell(i, 'voted')}`),
        ),
      },
      {
        id: 'rate',
        header: word('rate'),
        format: 'percent',
        ...cells((cell, i, table) => rateFormula(cell.rate, na, table.cell(i, 'deviation'), table.cell(i, 'voted'))),
      },
    ],
  })
}

/** A formula over cells of which none says "n/a" but as a text that SUM leaves out. */
function summed(values: readonly (Money | null)[], expected: Money | null, na: string, formula: string): PlanCell {
  if (expected === null) return na
  const known = values.filter((value) => value !== null)
  const safe = formula.startsWith('SUM(') || known.length === values.length
  return safe && sumOf(known, (value) => value) === expected ? { formula, value: expected / 100 } : expected / 100
}

function nameOf(
  { portfolio, labels }: { portfolio: Portfolio; labels: Labels },
  dimension: VarianceDimension,
  key: string | null,
): string {
  switch (dimension) {
    case 'project':
      return portfolio.projects.find(({ code }) => code === key)?.title ?? labels.axis(key)
    case 'ownerDepartment':
      return labels.department(key)
    case 'contract':
      return portfolio.contracts.find(({ number }) => number === key)?.label ?? labels.axis(key)
    case 'function':
    case 'year':
    case 'thirdParty':
      return labels.axis(key)
    default:
      return labels[dimension](key)
  }
}

import type { Dimension } from '../../calculation/budget/entries'
import type { BudgetGroup } from '../../calculation/budget/group-budget'
import { executionRates } from '../../calculation/budget/rates'
import { sumOf, type Money } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula, rateFormula } from './cells'
import { labelColumn, totalOf } from './cost-columns'
import type { LiveExecution, Measure, Where } from './live-execution'

export type ExecutionRows = {
  /** Name of the Excel table. */
  name: string
  groups: readonly BudgetGroup[]
  dimensions: readonly Dimension[]
  /** Header and text of the first two columns. */
  first: { header: string; text(group: BudgetGroup): string }
  second: { header: string; text(group: BudgetGroup): string }
  /** Do the credits come from the Budget table? */
  fromBudget: boolean
  scope?: (group: BudgetGroup) => Pick<Where, 'flow' | 'operation'>
  /** Without a line of totals, for rows that must not be added up. */
  withoutTotal?: boolean
}

/** Lines of execution added up by something: programme voted and committed, then what was voted, committed and paid to date, and rates. */
export function executionTable(
  context: SheetContext,
  at: Position,
  { rows, live }: { rows: ExecutionRows; live: LiveExecution },
): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  const { groups, dimensions, fromBudget } = rows
  const where = (group: BudgetGroup, toDate: boolean): Where => ({
    key: Object.fromEntries(dimensions.map((dimension, i) => [dimension, group.key[i] ?? null])),
    toDate,
    ...rows.scope?.(group),
  })
  const total = totalOf(groups)
  const credits = (group: BudgetGroup, value: Money | null, toDate: boolean) =>
    moneyCell(
      value,
      na,
      fromBudget ? live.credits(value, where(group, toDate)) : live.sum('voted', value, where(group, toDate)),
    )
  const measured = (id: Measure): TableColumn<BudgetGroup> => ({
    id,
    header: word(id),
    format: 'thousands',
    cell: (group) => moneyCell(group.toDate[id], na, live.sum(id, group.toDate[id], where(group, true))),
    total: total(id, (group) => group.toDate[id]),
  })
  const totals = executionRates(totalAmounts(groups))
  const rate = (id: 'commitmentRate' | 'paymentRate', part: 'committed' | 'paid'): TableColumn<BudgetGroup> => {
    const pick = id === 'commitmentRate' ? 'commitment' : 'payment'
    return {
      id,
      header: word(id),
      format: 'percent',
      cell: (group, i, table) => rateFormula(group.rates[pick], na, table.cell(i, part), table.cell(i, 'voted')),
      total: (table) =>
        rateFormula(totals[pick], na, table.cell(groups.length, part), table.cell(groups.length, 'voted')),
    }
  }
  const columns: TableColumn<BudgetGroup>[] = [
    { id: 'first', header: rows.first.header, format: 'code', cell: (group) => rows.first.text(group) },
    labelColumn(rows.second.header, (group) => rows.second.text(group)),
    {
      id: 'lines',
      header: word('lines'),
      format: 'integer',
      cell: (group) => group.programme.lines,
      total: (table) => ({
        formula: `SUM(${table.column('lines')})`,
        value: sumOf(groups, (group) => group.programme.lines),
      }),
    },
    {
      id: 'programme',
      header: word('programme'),
      format: 'thousands',
      cell: (group) => credits(group, group.programme.voted, false),
      total: total('programme', (group) => group.programme.voted),
    },
    {
      id: 'programmeCommitted',
      header: word('programmeCommitted'),
      format: 'thousands',
      cell: (group) =>
        moneyCell(group.programme.committed, na, live.sum('committed', group.programme.committed, where(group, false))),
      total: total('programmeCommitted', (group) => group.programme.committed),
    },
    {
      id: 'voted',
      header: word('voted'),
      format: 'thousands',
      cell: (group) => credits(group, group.toDate.voted, true),
      total: total('voted', (group) => group.toDate.voted),
    },
    measured('committed'),
    measured('verified'),
    measured('paid'),
    {
      id: 'available',
      header: word('available'),
      format: 'thousands',
      cell: (group, i, table) =>
        moneyFormula(group.toDate.available, na, `${table.cell(i, 'voted')}-${table.cell(i, 'committed')}`),
      total: total('available', (group) => group.toDate.available),
    },
    rate('commitmentRate', 'committed'),
    rate('paymentRate', 'paid'),
    {
      id: 'carryOverRate',
      header: word('carryOverRate'),
      format: 'percent',
      cell: (group) => group.rates.paymentWithCarryOver ?? na,
      total: () => totals.paymentWithCarryOver ?? na,
    },
  ]
  return tableBlock(at, {
    columns,
    rows: groups,
    name: rows.name,
    ...(rows.withoutTotal || groups.length < 2 ? {} : { totalLabel: t('sheets.common.total') }),
  })
}

function totalAmounts(groups: readonly BudgetGroup[]): Parameters<typeof executionRates>[0] {
  const add = (measure: 'voted' | Measure) => {
    const values = groups.map((group) => group.toDate[measure]).filter((value) => value !== null)
    return values.length === 0 ? null : sumOf(values, (value) => value)
  }
  return {
    voted: add('voted'),
    committed: add('committed'),
    verified: add('verified'),
    paid: add('paid'),
    carriedOver: add('carriedOver'),
  }
}

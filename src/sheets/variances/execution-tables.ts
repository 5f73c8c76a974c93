import type { Dimension } from '../../calculation/budget/entries'
import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { BudgetGroup } from '../../calculation/budget/group-budget'
import { executionRates } from '../../calculation/budget/rates'
import { sumOf, type Money } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import type { PlanCell } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableAddresses, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula, rateFormula, textFormat } from './cells'
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
    total: (table) =>
      total(
        table,
        id,
        groups.map((group) => group.toDate[id]),
      ),
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
    {
      id: 'second',
      header: rows.second.header,
      format: (group) => textFormat(rows.second.text(group), 48),
      widest: 48,
      cell: (group) => rows.second.text(group),
    },
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
      total: (table) =>
        total(
          table,
          'programme',
          groups.map((group) => group.programme.voted),
        ),
    },
    {
      id: 'programmeCommitted',
      header: word('programmeCommitted'),
      format: 'thousands',
      cell: (group) =>
        moneyCell(group.programme.committed, na, live.sum('committed', group.programme.committed, where(group, false))),
      total: (table) =>
        total(
          table,
          'programmeCommitted',
          groups.map((group) => group.programme.committed),
        ),
    },
    {
      id: 'voted',
      header: word('voted'),
      format: 'thousands',
      cell: (group) => credits(group, group.toDate.voted, true),
      total: (table) =>
        total(
          table,
          'voted',
          groups.map((group) => group.toDate.voted),
        ),
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
      total: (table) =>
        total(
          table,
          'available',
          groups.map((group) => group.toDate.available),
        ),
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

function total(table: TableAddresses, column: string, values: readonly (Money | null)[]): PlanCell {
  if (values.every((value) => value === null)) return null
  return { formula: `SUM(${table.column(column)})`, value: sumOf(values, (value) => value ?? 0) / 100 }
}

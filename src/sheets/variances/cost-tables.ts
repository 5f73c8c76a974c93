import type { CostGroup } from '../../calculation/budget/cost-groups'
import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { BudgetGroup } from '../../calculation/budget/group-budget'
import type { ProjectCost } from '../../calculation/budget/project-costs'
import { sumOf, type Money } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import type { Position } from '../../workbook/address'
import type { PlanCell, PlanFormula } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableAddresses, type TableColumn } from '../layout/table-block'
import { columnReference } from '../../tables/references'
import { literal, onlySource } from '../live'
import { liveSum } from '../live-sum'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula, rateFormula, textFormat } from './cells'
import type { LiveExecution } from './live-execution'
import { costStatusText, toneOf, type Labels } from './words'

/** Projects from the greatest overrun to the greatest headroom, those without an estimate last; ties by code. */
export function byDeviation(costs: readonly ProjectCost[]): ProjectCost[] {
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
      total: (table) =>
        sumFormula(
          table,
          'reference',
          rows.map((row) => row.reference),
        ),
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
      total: (table) =>
        sumFormula(
          table,
          'committed',
          rows.map((row) => row.committed),
        ),
    },
    {
      id: 'paid',
      header: word('paid'),
      format: 'thousands',
      cell: (row) => moneyCell(row.paid, na, live.sum('paid', row.paid, { key: { project: row.code }, toDate: false })),
      total: (table) =>
        sumFormula(
          table,
          'paid',
          rows.map((row) => row.paid),
        ),
    },
    {
      id: 'rest',
      header: word('stillToCommit'),
      format: 'thousands',
      cell: (row) => moneyCell(row.stillToCommit, na),
      total: (table) =>
        sumFormula(
          table,
          'rest',
          rows.map((row) => row.stillToCommit),
        ),
    },
    {
      id: 'finalCost',
      header: word('finalCost'),
      format: 'thousands',
      cell: (row, i, table) =>
        row.finalCostBase === 'committedAndRest'
          ? moneyFormula(row.finalCost, na, `${table.cell(i, 'committed')}+${table.cell(i, 'rest')}`)
          : moneyCell(row.finalCost, na, typed('declaredFinalCost', row.code, row.finalCost)),
      total: (table) =>
        sumFormula(
          table,
          'finalCost',
          rows.map((row) => row.finalCost),
        ),
    },
    {
      id: 'deviation',
      header: word('deviation'),
      format: 'thousands',
      cell: (row, i, table) =>
        moneyFormula(row.deviation, na, `${table.cell(i, 'finalCost')}-${table.cell(i, 'reference')}`),
      total: (table) =>
        sumFormula(
          table,
          'deviation',
          rows.map((row) => row.deviation),
        ),
    },
    {
      id: 'rate',
      header: word('rate'),
      format: 'percent',
      cell: (row, i, table) => rateFormula(row.rate, na, table.cell(i, 'deviation'), table.cell(i, 'reference')),
      total: (table) => totalRate(budget, na, table, rows.length),
    },
    {
      id: 'status',
      header: word('status'),
      format: (row) => toneOf(row.status),
      cell: (row) => costStatusText(context, row.status),
    },
    {
      id: 'base',
      header: word('base'),
      format: 'text',
      cell: (row) => t(`sheets.variances.bases.${row.finalCostBase ?? row.missing!}`),
    },
  ]
  return tableBlock(at, { columns, rows, name: 'VariancesProjects', totalLabel: t('sheets.common.total') })
}

/** One row per objective or axis, added up from the table of projects where the two agree. */
export function groupCostTable(
  context: SheetContext,
  at: Position,
  {
    by,
    budget,
    projects,
    labels,
  }: { by: 'objective' | 'axis'; budget: BudgetFollowUp; projects: PlacedTable; labels: Labels },
): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.variances.columns.${id}`)
  const executed = new Map(budget.by[by].map((group) => [group.key[0] ?? null, group]))
  const rows = groupRows(budget.costsBy[by], executed)
  const members = (row: GroupRow) => budget.costs.filter((cost) => cost[by] === row.key)
  const added = (row: GroupRow, column: string, expected: Money | null, pick: (cost: ProjectCost) => Money | null) =>
    by === 'objective' && row.key !== null
      ? sumOfProjects(projects, row.key, column, expected, members(row).map(pick), budget.costs.map(pick))
      : null
  const money = (
    id: string,
    header: string,
    value: (row: GroupRow) => Money | null,
    pick: (cost: ProjectCost) => Money | null,
  ): TableColumn<GroupRow> => ({
    id,
    header,
    format: 'thousands',
    cell: (row) => moneyCell(value(row), na, added(row, id, value(row), pick)),
    total: (table) => sumFormula(table, id, rows.map(value)),
  })
  const estimate = ({ compared }: GroupRow) => (compared.projects === 0 ? null : compared.finalCost)
  const columns: TableColumn<GroupRow>[] = [
    {
      id: 'code',
      header: word('code'),
      format: 'code',
      cell: (row) => (by === 'axis' ? objectivesOf(budget, row.key) : (row.key ?? '—')),
    },
    labelColumn(word('label'), (row) => labels[by](row.key)),
    {
      id: 'group',
      header: word('projects'),
      format: 'integer',
      cell: (row) => row.projects,
      total: (table) => ({
        formula: `SUM(${table.column('group')})`,
        value: sumOf(rows, (row) => row.projects),
      }),
    },
    money(
      'reference',
      word('envelope'),
      (row) => row.reference,
      (cost) => cost.reference,
    ),
    money(
      'committed',
      word('committed'),
      (row) => row.executed?.programme.committed ?? null,
      (cost) => cost.committed,
    ),
    money(
      'paid',
      word('paid'),
      (row) => row.executed?.programme.paid ?? null,
      (cost) => cost.paid,
    ),
    {
      id: 'available',
      header: word('available'),
      format: 'thousands',
      cell: (row, i, table) =>
        row.reference === null || row.executed?.programme.committed == null
          ? na
          : moneyFormula(
              row.reference - row.executed.programme.committed,
              na,
              `${table.cell(i, 'reference')}-${table.cell(i, 'committed')}`,
            ),
    },
    money('finalCost', word('finalCost'), estimate, (cost) => cost.finalCost),
    {
      id: 'deviation',
      header: word('deviation'),
      format: 'thousands',
      cell: (row, i, table) =>
        row.compared.reference === row.reference
          ? moneyFormula(row.deviation, na, `${table.cell(i, 'finalCost')}-${table.cell(i, 'reference')}`)
          : moneyCell(row.deviation, na),
      total: (table) =>
        sumFormula(
          table,
          'deviation',
          rows.map((row) => row.deviation),
        ),
    },
    {
      id: 'rate',
      header: word('rate'),
      format: 'percent',
      cell: (row, i, table) =>
        row.compared.reference === row.reference
          ? rateFormula(row.rate, na, table.cell(i, 'deviation'), table.cell(i, 'reference'))
          : (row.rate ?? na),
      total: (table) => totalRate(budget, na, table, rows.length),
    },
    {
      id: 'status',
      header: word('status'),
      format: (row) => toneOf(row.status),
      cell: (row) => costStatusText(context, row.status),
    },
    {
      id: 'base',
      header: word('base'),
      format: 'text',
      cell: (row) => t('sheets.variances.bases.compared', { known: row.compared.projects, of: row.projects }),
    },
  ]
  const name = by === 'objective' ? 'VariancesObjectives' : 'VariancesAxes'
  return tableBlock(at, { columns, rows, name, totalLabel: t('sheets.common.total') })
}

/** How many rows the table of objectives or axes has. */
export function groupRowCount(budget: BudgetFollowUp, by: 'objective' | 'axis'): number {
  return groupRows(budget.costsBy[by], new Map(budget.by[by].map((group) => [group.key[0] ?? null, group]))).length
}

const WIDEST_LABEL = 48

function labelColumn<Row>(header: string, text: (row: Row) => string): TableColumn<Row> {
  return {
    id: 'label',
    header,
    format: (row) => textFormat(text(row), WIDEST_LABEL),
    widest: WIDEST_LABEL,
    cell: text,
  }
}

/** The objectives of an axis, by code: an axis is known by its label alone. */
function objectivesOf({ costs }: BudgetFollowUp, axis: string | null): string {
  const codes = costs.filter((cost) => cost.axis === axis).map((cost) => cost.objective ?? '—')
  return [...new Set(codes)].sort(compareCodes).join(', ') || '—'
}

type GroupRow = CostGroup & { executed: BudgetGroup | undefined }

/** Groups of projects, and lines of execution that belong to none of them. */
function groupRows(groups: readonly CostGroup[], executed: ReadonlyMap<string | null, BudgetGroup>): GroupRow[] {
  const rows = groups.map((group) => ({ ...group, executed: executed.get(group.key) }))
  const unassigned = executed.get(null)
  if (!unassigned || rows.some((row) => row.key === null)) return rows
  const nothing: GroupRow = {
    key: null,
    projects: 0,
    reference: null,
    compared: { projects: 0, reference: 0, finalCost: 0 },
    meanRate: null,
    statuses: { green: 0, amber: 0, red: 0, unknown: 0 },
    deviation: null,
    rate: null,
    headroom: null,
    status: null,
    executed: unassigned,
  }
  return [...rows, nothing]
}

function sumOfProjects(
  projects: TableAddresses,
  key: string,
  column: string,
  expected: Money | null,
  members: readonly (Money | null)[],
  all: readonly (Money | null)[],
): PlanFormula | null {
  if (expected === null || all.includes(null)) return null
  if (sumOf(members, (value) => value!) !== expected) return null
  const formula = `SUMPRODUCT((${projects.column('group')}=${literal(key)})*${projects.column(column)})`
  return { formula, value: expected / 100 }
}

/** The rate of the totals row, from its cells when every project is compared. */
function totalRate({ portfolioCost, costs }: BudgetFollowUp, na: string, table: TableAddresses, row: number): PlanCell {
  const { rate, compared } = portfolioCost
  if (compared.projects < costs.length) return rate ?? na
  return rateFormula(rate, na, table.cell(row, 'deviation'), table.cell(row, 'reference'))
}

function sumFormula(table: TableAddresses, column: string, values: readonly (Money | null)[]): PlanCell {
  if (values.every((value) => value === null)) return null
  return { formula: `SUM(${table.column(column)})`, value: sumOf(values, (value) => value ?? 0) / 100 }
}

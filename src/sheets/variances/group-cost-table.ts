import type { CostGroup } from '../../calculation/budget/cost-groups'
import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { BudgetGroup } from '../../calculation/budget/group-budget'
import type { ProjectCost } from '../../calculation/budget/project-costs'
import { sumOf, type Money } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import type { Position } from '../../workbook/address'
import type { PlanFormula } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableAddresses, type TableColumn } from '../layout/table-block'
import { literal } from '../live'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula, rateFormula } from './cells'
import { labelColumn, statusColumn, totalOf, totalRate } from './cost-columns'
import type { Labels } from './words'

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
  const total = totalOf(rows)
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
    total: total(id, value),
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
      total: total('deviation', (row) => row.deviation),
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
    statusColumn(context),
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

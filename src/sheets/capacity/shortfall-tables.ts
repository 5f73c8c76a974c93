import { demandByDepartment } from '../../calculation/capacity/department-demand'
import { loadByRole } from '../../calculation/capacity/role-load'
import { shortfalls } from '../../calculation/capacity/shortfall'
import { teamDemand } from '../../calculation/capacity/team-demand'
import type { TeamLoad } from '../../calculation/capacity/team-load'
import { ratio, sumOf, type Money } from '../../portfolio/amount'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

/** What each team lacks, what of it may be bought, and at what cost. */
export function shortfallTable(
  { t }: SheetContext,
  at: Position,
  { portfolio, load }: { portfolio: Portfolio; load: TeamLoad },
): PlacedTable {
  const rows = shortfalls(portfolio, load)
  const missing = t('sheets.common.notAvailable')
  const words = (key: string) => t(`sheets.capacity.column.${key}`)
  const euros = (amount: Money | null) => (amount === null ? missing : amount / 100)
  const whole = rows.some(({ cost }) => cost === null) ? null : sumOf(rows, ({ cost }) => cost ?? 0)
  return tableBlock(at, {
    name: 'RoadmapShortfall',
    rows,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'team', header: words('team'), format: 'code', cell: ({ team }) => team },
      { id: 'label', header: words('label'), format: 'textWrap', widest: 44, cell: ({ label }) => label },
      {
        id: 'gap',
        header: words('gap'),
        format: 'days',
        cell: ({ gap }) => gap / 100,
        total: (cells) => ({ formula: `SUM(${cells.column('gap')})`, value: sumOf(rows, ({ gap }) => gap) / 100 }),
      },
      {
        id: 'buyable',
        header: words('buyable'),
        format: 'days',
        cell: ({ buyable }) => buyable / 100,
        total: (cells) => ({
          formula: `SUM(${cells.column('buyable')})`,
          value: sumOf(rows, ({ buyable }) => buyable) / 100,
        }),
      },
      { id: 'dayRate', header: words('dayRate'), format: 'euros', cell: ({ dayRate }) => euros(dayRate) },
      {
        id: 'cost',
        header: words('cost'),
        format: 'euros',
        cell: ({ cost, dayRate }, row, cells) =>
          cost === null || dayRate === null
            ? euros(cost)
            : {
                formula: `ROUND(${cells.cell(row, 'buyable')}*${cells.cell(row, 'dayRate')},2)`,
                value: cost / 100,
              },
        total: (cells) => (whole === null ? missing : { formula: `SUM(${cells.column('cost')})`, value: whole / 100 }),
      },
    ],
  })
}

/** Demand, capacity and what is lacking by role. */
export function roleTable(
  { t }: SheetContext,
  at: Position,
  { portfolio, load }: { portfolio: Portfolio; load: TeamLoad },
): PlacedTable {
  const rows = loadByRole(portfolio, load)
  type Row = (typeof rows)[number]
  const missing = t('sheets.common.notAvailable')
  const words = (key: string) => t(`sheets.capacity.column.${key}`)
  const days = (
    id: 'demand' | 'capacity' | 'gap',
    pick: (row: Row) => number | null,
    header: string,
  ): TableColumn<Row> => ({
    id,
    header,
    format: 'days',
    cell: (row) => {
      const value = pick(row)
      return value === null ? missing : value / 100
    },
    total: (cells) => ({ formula: `SUM(${cells.column(id)})`, value: sumOf(rows, (row) => pick(row) ?? 0) / 100 }),
  })
  return tableBlock<Row>(at, {
    name: 'RoadmapRoles',
    rows,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'role', header: words('role'), format: 'text', cell: ({ role }) => role ?? t('sheets.capacity.noRole') },
      { id: 'teams', header: words('teams'), format: 'textWrap', widest: 44, cell: ({ teams }) => teams.join(', ') },
      days('demand', ({ demand }) => demand, words('demand')),
      days('capacity', ({ capacity }) => capacity, words('capacity')),
      days('gap', ({ gap }) => gap, words('gap')),
      {
        id: 'cost',
        header: words('cost'),
        format: 'euros',
        cell: ({ cost }) => (cost === null ? missing : cost / 100),
      },
    ],
  })
}

/** Days that the projects of each department ask of the teams. */
export function departmentTable(
  { t }: SheetContext,
  at: Position,
  { departments, ...portfolio }: Portfolio,
): PlacedTable {
  const rows = demandByDepartment(portfolio, teamDemand({ departments, ...portfolio }).demand)
  const all = sumOf(rows, ({ days }) => days)
  const labels = new Map(departments.map(({ code, label }) => [code, label]))
  const words = (key: string) => t(`sheets.capacity.column.${key}`)
  return tableBlock(at, {
    name: 'RoadmapDepartments',
    rows,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'code', header: words('department'), format: 'code', cell: ({ department }) => department },
      {
        id: 'label',
        header: words('label'),
        format: 'textWrap',
        widest: 44,
        cell: ({ department }) =>
          department === null ? t('sheets.capacity.noDepartment') : (labels.get(department) ?? department),
      },
      { id: 'projects', header: words('projects'), format: 'integer', cell: ({ projects }) => projects },
      {
        id: 'days',
        header: words('demand'),
        format: 'days',
        cell: ({ days }) => days / 100,
        total: (cells) => ({ formula: `SUM(${cells.column('days')})`, value: all / 100 }),
      },
      {
        id: 'share',
        header: words('share'),
        format: 'percent',
        cell: ({ days }, row, cells) => {
          const value = ratio(days, all)
          return value === null
            ? t('sheets.common.notAvailable')
            : { formula: `${cells.cell(row, 'days')}/SUM(${cells.column('days')})`, value }
        },
      },
    ],
  })
}

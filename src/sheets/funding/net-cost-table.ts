import type { NetCost } from '../../calculation/budget/net-cost'
import { sumOf, type Money } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import { isLight, onlySource } from '../live'
import { liveSum } from '../live-sum'
import type { SheetContext } from '../sheet-context'
import { moneyCell, moneyFormula } from '../variances/cells'
import { labelColumn, totalOf } from '../variances/cost-columns'

/** Projects that something brings money to, and all the others in one row, so that the totals hold everything. */
export function netCostTable(context: SheetContext, at: Position, costs: readonly NetCost[]): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.funding.columns.${id}`)
  const source = isLight(costs.length * 3, costs.length) ? onlySource(context, 'funding') : null
  const rows = helpedFirst(costs, t('sheets.funding.others'))
  const total = totalOf(rows)
  const subsidy = (id: 'asked' | 'notified' | 'received'): TableColumn<NetCost> => ({
    id,
    header: word(id),
    format: 'thousands',
    cell: (row) => {
      const live =
        row.code === null ? null : liveSum(source, [id], [{ column: 'project', values: [row.code] }], row[id])
      return moneyCell(row[id], na, live)
    },
    total: total(id, (row) => row[id]),
  })
  return tableBlock(at, {
    name: 'FundingNetCosts',
    rows,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ code }) => code ?? '—' },
      labelColumn<NetCost>(word('project'), ({ title }) => title || t('sheets.variances.unassigned')),
      money('cost', (row) => row.cost),
      money('vatFund', (row) => row.vatFund),
      subsidy('asked'),
      subsidy('notified'),
      subsidy('received'),
      {
        ...money('prudent', (row) => row.prudent),
        cell: (row, i, table) =>
          moneyFormula(
            row.prudent,
            na,
            `${table.cell(i, 'cost')}-${table.cell(i, 'vatFund')}-${table.cell(i, 'notified')}`,
          ),
      },
      money('expected', (row) => row.expected),
    ],
  })

  function money(
    id: 'cost' | 'vatFund' | 'prudent' | 'expected',
    value: (row: NetCost) => Money | null,
  ): TableColumn<NetCost> {
    return {
      id,
      header: word(id),
      format: 'thousands',
      cell: (row) => moneyCell(value(row), na),
      total: total(id, value),
    }
  }
}

function helpedFirst(costs: readonly NetCost[], others: string): NetCost[] {
  const helped = costs.filter((row) => row.code === null || row.asked !== 0 || row.notified !== 0 || row.received !== 0)
  const rest = costs.filter((row) => !helped.includes(row))
  if (rest.length === 0) return helped
  if (helped.length === 0) return rest
  const sum = (value: (row: NetCost) => Money | null) =>
    rest.some((row) => value(row) !== null) ? sumOf(rest, (row) => value(row) ?? 0) : null
  const together: NetCost = {
    code: null,
    title: others,
    cost: sum((row) => row.cost),
    vatFund: sumOf(rest, (row) => row.vatFund),
    asked: 0,
    notified: 0,
    received: 0,
    expected: sum((row) => row.expected),
    prudent: sum((row) => row.prudent),
  }
  // A project without any cost has no net cost either: the sums of a row stay those of its parts.
  const consistent = rest.every((row) => row.cost !== null)
  return consistent ? [...helped, together] : [...helped, ...rest]
}

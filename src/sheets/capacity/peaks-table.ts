import type { LoadCell, TeamLoad } from '../../calculation/capacity/team-load'
import { compareCodes } from '../../portfolio/by-code'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

/** More peaks than that are no longer read one by one. */
export const MOST_PEAKS = 60
const NAMED_CAUSES = 3
const SPILL = 7

/** The overloads, greatest lack of days first. */
export function peaks({ overloaded }: TeamLoad): LoadCell[] {
  return [...overloaded]
    .sort((a, b) => b.gap! - a.gap! || compareCodes(a.team, b.team) || compareCodes(a.period, b.period))
    .slice(0, MOST_PEAKS)
}

/** Each overload with the projects that weigh most in it; its figures are those of the tables by team and period. */
export function peaksTable(
  context: SheetContext,
  at: Position,
  load: TeamLoad,
  tables: { demand: PlacedTable; capacity: PlacedTable; gap: PlacedTable; heat: PlacedTable },
): PlacedTable {
  const { t, format } = context
  const words = (key: string) => t(`sheets.capacity.column.${key}`)
  const rows = new Map(load.teams.map(({ code }, i) => [code, i]))
  const labels = new Map(load.teams.map(({ code, label }) => [code, label]))
  const link = (table: PlacedTable, { team, period }: LoadCell, value: number) => ({
    formula: table.cell(rows.get(team)!, period),
    value,
  })
  return tableBlock(at, {
    name: null,
    rows: peaks(load),
    spill: SPILL,
    columns: [
      { id: 'team', header: words('team'), format: 'code', cell: ({ team }) => team },
      {
        id: 'label',
        header: words('label'),
        format: 'textWrap',
        widest: 44,
        cell: ({ team }) => labels.get(team) ?? team,
      },
      { id: 'period', header: words('period'), format: 'text', cell: ({ period }) => format.period(period) },
      {
        id: 'demand',
        header: words('demand'),
        format: 'days',
        cell: (cell) => link(tables.demand, cell, cell.demand / 100),
      },
      {
        id: 'capacity',
        header: words('capacity'),
        format: 'days',
        cell: (cell) => link(tables.capacity, cell, cell.capacity! / 100),
      },
      { id: 'gap', header: words('gap'), format: 'gap', cell: (cell) => link(tables.gap, cell, cell.gap! / 100) },
      {
        id: 'load',
        header: words('load'),
        format: 'overload',
        cell: (cell) =>
          cell.utilisation === null ? t('sheets.common.notAvailable') : link(tables.heat, cell, cell.utilisation),
      },
      {
        id: 'causes',
        header: words('causes'),
        format: 'text',
        spills: true,
        cell: (cell) => causesText(context, cell),
      },
    ],
  })
}

function causesText({ t, format }: SheetContext, { causes }: LoadCell): string {
  const named = causes
    .slice(0, NAMED_CAUSES)
    .map(({ project, days }) => t('sheets.capacity.cause', { project, days: format.days(days) }))
  const others = causes.length - named.length
  return [...named, ...(others > 0 ? [t('sheets.capacity.otherCauses', { others })] : [])].join(' · ')
}

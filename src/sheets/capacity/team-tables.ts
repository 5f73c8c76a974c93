import type { LoadCell, LoadedTeam, PeriodLoad, TeamLoad } from '../../calculation/capacity/team-load'
import type { Position } from '../../workbook/address'
import type { PlanCell, PlanConditionalFormat } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableAddresses, type TableColumn } from '../layout/table-block'
import type { FormatName } from '../look'
import type { SheetContext } from '../sheet-context'
import { heatRules } from './heat-rules'
import type { LiveDays } from './live-days'

type Matrix = {
  name: string
  format: FormatName
  cell(cell: LoadCell, team: LoadedTeam, at: { row: number; period: string; cells: TableAddresses }): PlanCell
  total(period: PeriodLoad, at: { period: string; cells: TableAddresses }): PlanCell
  /** The cell at the end of each team's row, and its header. */
  end?: {
    header: string
    cell(team: LoadedTeam, row: number, cells: TableAddresses): PlanCell
    total(cells: TableAddresses): PlanCell
  }
}

/** A table of teams by periods with a row for all of them; columns are named by their period, `team`, `label` and `end`. */
function matrix({ t, format }: SheetContext, at: Position, load: TeamLoad, parts: Matrix): PlacedTable {
  const columns: TableColumn<LoadedTeam>[] = [
    { id: 'team', header: t('sheets.capacity.column.team'), format: 'code', cell: ({ code }) => code },
    {
      id: 'label',
      header: t('sheets.capacity.column.label'),
      format: 'textWrap',
      widest: 44,
      cell: ({ label }) => label,
    },
    ...load.periods.map((period, p): TableColumn<LoadedTeam> => ({
      id: period,
      header: format.period(period),
      format: parts.format,
      cell: (team, row, cells) => parts.cell(team.cells[p]!, team, { row, period, cells }),
      total: (cells) => parts.total(load.totals[p]!, { period, cells }),
    })),
  ]
  const { end } = parts
  if (end)
    columns.push({
      id: 'end',
      header: end.header,
      format: parts.format,
      cell: (team, row, cells) => end.cell(team, row, cells),
      total: (cells) => end.total(cells),
    })
  return tableBlock(at, { name: parts.name, rows: load.teams, columns, totalLabel: t('sheets.common.total') })
}

/** Days asked of each team, live on the Workload table where it holds them all. */
export function demandTable(context: SheetContext, at: Position, load: TeamLoad, live: LiveDays): PlacedTable {
  const all = load.teams.reduce((sum, { demand }) => sum + demand, 0)
  return matrix(context, at, load, {
    name: 'RoadmapDemand',
    format: 'days',
    cell({ demand, period }, { code }, { row, cells }) {
      const found = live(code, period, cells.cell(row, 'team'))
      return found?.days === demand ? { formula: found.formula, value: demand / 100 } : demand / 100
    },
    total: ({ demand }, { period, cells }) => ({ formula: `SUM(${cells.column(period)})`, value: demand / 100 }),
    end: {
      header: context.t('sheets.common.total'),
      cell: ({ demand }, row, cells) => ({ formula: sumOfRow(load, row, cells), value: demand / 100 }),
      total: (cells) => ({ formula: `SUM(${cells.column('end')})`, value: all / 100 }),
    },
  })
}

/** The part of the demand to be bought outside, as typed. */
export function externalTable(context: SheetContext, at: Position, load: TeamLoad): PlacedTable {
  return matrix(context, at, load, {
    name: 'RoadmapExternal',
    format: 'days',
    cell: ({ external }) => external / 100,
    total: ({ external }, { period, cells }) => ({ formula: `SUM(${cells.column(period)})`, value: external / 100 }),
  })
}

/** Days that each team can give. */
export function capacityTable(context: SheetContext, at: Position, load: TeamLoad, live: LiveDays): PlacedTable {
  const missing = context.t('sheets.common.notAvailable')
  const all = load.teams.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0)
  return matrix(context, at, load, {
    name: 'RoadmapCapacity',
    format: 'days',
    cell({ capacity, period }, { code }, { row, cells }) {
      if (capacity === null) return missing
      const found = live(code, period, cells.cell(row, 'team'))
      return found?.days === capacity ? { formula: found.formula, value: capacity / 100 } : capacity / 100
    },
    total: ({ capacity }, { period, cells }) => ({
      formula: `SUM(${cells.column(period)})`,
      value: (capacity ?? 0) / 100,
    }),
    end: {
      header: context.t('sheets.common.total'),
      cell: ({ capacity }, row, cells) => ({ formula: sumOfRow(load, row, cells), value: (capacity ?? 0) / 100 }),
      total: (cells) => ({ formula: `SUM(${cells.column('end')})`, value: all / 100 }),
    },
  })
}

export type Sources = { demand: PlacedTable; external: PlacedTable | null; capacity: PlacedTable }

/** Days that each team lacks. */
export function gapTable(context: SheetContext, at: Position, load: TeamLoad, sources: Sources): PlacedTable {
  const missing = context.t('sheets.common.notAvailable')
  const all = load.teams.flatMap(({ cells }) => cells).reduce((sum, { gap }) => sum + (gap ?? 0), 0)
  return matrix(context, at, load, {
    name: 'RoadmapGap',
    format: 'gap',
    cell({ gap }, _, { row, period }) {
      if (gap === null) return missing
      const limit =
        load.tolerance === 0
          ? sources.capacity.cell(row, period)
          : `ROUND(${sources.capacity.cell(row, period)}*${1 + load.tolerance},2)`
      return { formula: `MAX(0,${asked(sources, row, period)}-${limit})`, value: gap / 100 }
    },
    total: ({ gap }, { period, cells }) => ({ formula: `SUM(${cells.column(period)})`, value: (gap ?? 0) / 100 }),
    end: {
      header: context.t('sheets.common.total'),
      cell: ({ cells: own }, row, cells) => ({
        formula: sumOfRow(load, row, cells),
        value: own.reduce((sum, { gap }) => sum + (gap ?? 0), 0) / 100,
      }),
      total: (cells) => ({ formula: `SUM(${cells.column('end')})`, value: all / 100 }),
    },
  })
}

/** Load over capacity, coloured, with a symbol of its own for each state. */
export function heatMap(context: SheetContext, at: Position, load: TeamLoad, sources: Sources): PlacedTable {
  const missing = context.t('sheets.common.notAvailable')
  const table = matrix(context, at, load, {
    name: 'RoadmapLoad',
    format: 'load',
    cell: ({ utilisation }, _, { row, period }) =>
      utilisation === null
        ? missing
        : { formula: `(${asked(sources, row, period)})/${sources.capacity.cell(row, period)}`, value: utilisation },
    total({ utilisation }, { period }) {
      if (utilisation === null) return missing
      const [demand, capacity] = [sources.demand.column(period), sources.capacity.column(period)]
      const external = sources.external ? `-${sources.external.column(period)}` : ''
      return {
        formula: `SUMPRODUCT(ISNUMBER(${capacity})*(${demand}${external}))/SUM(${capacity})`,
        value: utilisation,
      }
    },
  })
  return { ...table, conditionalFormats: coloured(table, load) }
}

function coloured(table: PlacedTable, { periods, teams, tolerance }: TeamLoad): PlanConditionalFormat[] {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined || teams.length === 0) return []
  return heatRules(table.cell(0, first), table.cell(teams.length, last), tolerance)
}

/** Days asked of a team's own staff. */
function asked({ demand, external }: Sources, row: number, period: string): string {
  return demand.cell(row, period) + (external ? `-${external.cell(row, period)}` : '')
}

function sumOfRow({ periods }: TeamLoad, row: number, cells: TableAddresses): string {
  return `SUM(${cells.across(row, periods[0]!, periods.at(-1)!)})`
}

import type { LevelledPlan, LevelledTeam, MovedStart } from '../../calculation/capacity/levelling/levelled-plan'
import type { Position } from '../../workbook/address'
import { heatRules } from '../capacity/heat-rules'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

/** Days beyond the capacities, period by period, as planned and with the proposed starts. */
export function overloadTable(
  { t, format }: SheetContext,
  at: Position,
  { periods, before, after }: LevelledPlan,
): PlacedTable {
  const words = (key: string) => t(`sheets.levelling.column.${key}`)
  const rows = periods.map((period, i) => ({ period, before: before.byPeriod[i]!, after: after.byPeriod[i]! }))
  return tableBlock(at, {
    name: 'RoadmapRelief',
    rows,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'period', header: words('period'), format: 'text', cell: ({ period }) => format.period(period) },
      {
        id: 'before',
        header: words('before'),
        format: 'days',
        cell: (row) => row.before / 100,
        total: (cells) => ({ formula: `SUM(${cells.column('before')})`, value: before.overload / 100 }),
      },
      {
        id: 'after',
        header: words('after'),
        format: 'days',
        cell: (row) => row.after / 100,
        total: (cells) => ({ formula: `SUM(${cells.column('after')})`, value: after.overload / 100 }),
      },
      {
        id: 'relief',
        header: words('relief'),
        format: 'days',
        cell: (row, i, cells) => ({
          formula: `ROUND(${cells.cell(i, 'before')}-${cells.cell(i, 'after')},2)`,
          value: (row.before - row.after) / 100,
        }),
        total: (cells) => ({
          formula: `SUM(${cells.column('relief')})`,
          value: (before.overload - after.overload) / 100,
        }),
      },
    ],
  })
}

/** The starts to move, the greatest shift first. */
export function movedTable({ t, format }: SheetContext, at: Position, { moved }: LevelledPlan): PlacedTable {
  const words = (key: string) => t(`sheets.levelling.column.${key}`)
  return tableBlock<MovedStart>(at, {
    name: 'RoadmapMovedStarts',
    rows: moved,
    columns: [
      { id: 'project', header: words('project'), format: 'code', cell: ({ project }) => project },
      { id: 'from', header: words('from'), format: 'text', cell: ({ from }) => format.period(from) },
      { id: 'to', header: words('to'), format: 'text', cell: ({ to }) => format.period(to) },
      { id: 'shift', header: words('shift'), format: 'integer', cell: ({ shift }) => shift },
      { id: 'title', header: words('title'), format: 'text', spills: true, cell: ({ title }) => title },
    ],
    spill: 4,
  })
}

/** Load over capacity in the coming periods with the proposed starts. */
export function levelledLoad({ t, format }: SheetContext, at: Position, plan: LevelledPlan): PlacedTable {
  const missing = t('sheets.common.notAvailable')
  const table = tableBlock<LevelledTeam>(at, {
    name: 'RoadmapLevelledLoad',
    rows: plan.teams,
    columns: [
      { id: 'team', header: t('sheets.capacity.column.team'), format: 'code', cell: ({ code }) => code },
      ...plan.periods.map((period, i) => ({
        id: period,
        header: format.period(period),
        format: 'load' as const,
        cell: ({ utilisation }: LevelledTeam) => utilisation[i] ?? missing,
      })),
      {
        id: 'label',
        header: t('sheets.capacity.column.label'),
        format: 'text',
        spills: true,
        cell: ({ label }) => label,
      },
    ],
    spill: Math.max(2, 9 - plan.periods.length),
  })
  const [first, last] = [plan.periods[0]!, plan.periods.at(-1)!]
  const rules = heatRules(table.cell(0, first), table.cell(plan.teams.length - 1, last), plan.tolerance)
  return { ...table, conditionalFormats: rules }
}

import type { AgendaPoint } from '../../calculation/committee/agenda'
import type { CommitteePack } from '../../calculation/committee/committee-pack'
import type { Indicator } from '../../calculation/indicators/portfolio-indicators'
import type { CostGroup } from '../../calculation/budget/cost-groups'
import { compareKeys } from '../../calculation/budget/group-budget'
import { compareCodes } from '../../portfolio/by-code'
import { round, type Money } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { moneyCell } from '../variances/cells'
import { costStatusText, toneOf } from '../variances/words'

export const TITLE_WIDTH = 34
const CODES_WIDTH = 14

/** The timed agenda. */
export function agendaTable({ t }: SheetContext, at: Position, agenda: readonly AgendaPoint[]): PlacedTable {
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  return tableBlock(at, {
    columns: [
      { id: 'start', header: word('start'), format: 'code', cell: ({ from }) => clock(from) },
      {
        id: 'topic',
        header: word('topic'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ topic }) => t(`sheets.committee.topics.${topic}`),
      },
      { id: 'minutes', header: word('minutes'), format: 'integer', cell: ({ minutes }) => minutes },
      { id: 'items', header: word('items'), format: 'integer', cell: ({ items }) => (items === 0 ? '—' : items) },
    ],
    rows: agenda,
    name: 'CommitteeAgenda',
  })
}

/** Minutes since the opening as `h:mm`. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** Indicators under both weightings, with the number of projects that each rests on. */
export function indicatorTable({ t }: SheetContext, at: Position, rows: readonly Indicator[]): PlacedTable {
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  const na = t('sheets.common.notAvailable')
  const value = (unit: Indicator['unit'], figure: number | null) => {
    if (figure === null) return na
    return unit === 'share' ? figure : round(figure, 1)
  }
  const format = ({ unit }: Indicator) => (unit === 'share' ? ('percent' as const) : ('decimal' as const))
  return tableBlock<Indicator>(at, {
    columns: [
      {
        id: 'indicator',
        header: word('indicator'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ key }) => t(`sheets.committee.indicators.${key}`),
      },
      { id: 'unweighted', header: word('unweighted'), format, cell: (row) => value(row.unit, row.unweighted) },
      { id: 'byCost', header: word('byCost'), format, cell: (row) => value(row.unit, row.byCost) },
      {
        id: 'base',
        header: word('base'),
        format: 'text',
        cell: ({ known, of }) => t('sheets.committee.known', { known, of }),
      },
    ],
    rows,
    name: 'CommitteeIndicators',
  })
}

export type AxisRow = Record<'voted' | 'committed' | 'paid' | 'finalCost', Money | null> & {
  key: string | null
  cost: CostGroup | null
}

/** The axes by code, "unassigned" last, with what was voted, committed and paid and what they should cost. */
export function axisRows(budget: CommitteePack['budget']): AxisRow[] {
  const groups = new Map(budget.by.axis.map((group) => [group.key[0] ?? null, group.programme]))
  const costs = new Map(budget.costsBy.axis.map((group) => [group.key, group]))
  const keys = [...new Set([...groups.keys(), ...costs.keys()])].sort((a, b) => compareKeys([a], [b]))
  return keys.map((key): AxisRow => {
    const { voted = null, committed = null, paid = null } = groups.get(key) ?? {}
    const cost = costs.get(key) ?? null
    const finalCost = cost && cost.compared.projects > 0 ? cost.compared.finalCost : null
    return { key, voted, committed, paid, finalCost, cost }
  })
}

/** Voted, committed, paid, estimated final cost and deviation of each axis. */
export function axisTable(context: SheetContext, at: Position, { budget }: CommitteePack): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  const money = (id: string, header: string, pick: (row: AxisRow) => Money | null): TableColumn<AxisRow> => ({
    id,
    header,
    format: 'thousands',
    cell: (row) => moneyCell(pick(row), na),
    total: () => {
      const known = rows.map(pick).filter((value) => value !== null)
      return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / 100
    },
  })
  const rows = axisRows(budget)
  const objectives = (key: string | null) =>
    [...new Set(budget.costs.filter((cost) => cost.axis === key).map((cost) => cost.objective ?? '—'))]
      .sort(compareCodes)
      .join(', ')
  return tableBlock(at, {
    columns: [
      {
        id: 'objectives',
        header: word('objectives'),
        format: 'textWrap',
        widest: CODES_WIDTH,
        cell: ({ key }) => objectives(key) || '—',
      },
      {
        id: 'axis',
        header: word('axis'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ key }) => key ?? t('sheets.variances.unassigned'),
      },
      money('voted', word('voted'), ({ voted }) => voted),
      money('committed', word('committed'), ({ committed }) => committed),
      money('paid', word('paid'), ({ paid }) => paid),
      money('finalCost', word('finalCost'), ({ finalCost }) => finalCost),
      money('deviation', word('deviation'), ({ cost }) => cost?.deviation ?? null),
      {
        id: 'status',
        header: word('status'),
        format: ({ cost }) => toneOf(cost?.status ?? null),
        cell: ({ cost }) => costStatusText(context, cost?.status ?? null),
      },
    ],
    rows,
    name: 'CommitteeAxes',
    totalLabel: t('sheets.common.total'),
  })
}

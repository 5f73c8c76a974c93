import type { PeriodLoad, TeamLoad } from '../../calculation/capacity/team-load'
import type { Position } from '../../workbook/address'
import type { PlanCell } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { FormatName } from '../look'
import type { SheetContext } from '../sheet-context'
import { statusText } from '../status'

type Measure = {
  key: string
  format(period: PeriodLoad): FormatName
  value(period: PeriodLoad, index: number): PlanCell
}

/** Full-time equivalents and projects under way, period by period, for all teams together. */
export function wholeTable({ t, format }: SheetContext, at: Position, load: TeamLoad): PlacedTable {
  const [within, over] = [
    statusText('good', t('sheets.capacity.whole.within')),
    statusText('bad', t('sheets.capacity.whole.over')),
  ]
  const measures: Measure[] = [
    { key: 'fte', format: () => 'decimal', value: ({ fte }) => fte },
    { key: 'projects', format: () => 'integer', value: ({ projects }) => projects },
    { key: 'limit', format: () => 'integer', value: () => load.concurrentLimit },
    {
      key: 'state',
      format: ({ projects }) => (projects > load.concurrentLimit ? 'bad' : 'good'),
      value: ({ projects }) => (projects > load.concurrentLimit ? over : within),
    },
  ]
  return tableBlock(at, {
    name: null,
    rows: measures,
    columns: [
      {
        id: 'measure',
        header: t('sheets.capacity.column.measure'),
        format: 'text',
        spills: true,
        cell: ({ key }) => t(`sheets.capacity.whole.${key}`),
      },
      { id: 'room', header: '', format: 'text', cell: () => null },
      ...load.totals.map((total, i) => ({
        id: total.period,
        header: format.period(total.period),
        format: (measure: Measure) => measure.format(total),
        headerFormat: 'headerRight' as const,
        cell: (measure: Measure) => measure.value(total, i),
      })),
    ],
  })
}

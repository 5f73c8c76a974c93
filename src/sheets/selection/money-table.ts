import type { MoneyUse } from '../../calculation/arbitration/arbitration'
import { ratio, sumOf } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { credits, isLimited } from '../arbitration/answer'
import { moneyLimitText } from '../arbitration/limit-words'
import type { Block } from '../layout/block'
import { chartBlock } from '../layout/chart-block'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import { COLOURS } from '../look'
import type { SheetContext } from '../sheet-context'
import { rangeOfRows } from '../known-series'

const LIMIT_WIDTH = 34

/** Every limit on money: what is open, what the selection uses of it, what is left. */
export function moneyTable(context: SheetContext, at: Position, rows: readonly MoneyUse[]): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.selection.column.${id}`)
  const open = credits(rows)
  const amount = (id: string, pick: (row: MoneyUse) => number): TableColumn<MoneyUse> => ({
    id,
    header: word(id),
    format: 'thousands',
    cell: (row) => (Number.isFinite(pick(row)) ? pick(row) / 100 : t('sheets.arbitration.limit.none')),
  })
  return tableBlock(at, {
    name: 'SelectionMoney',
    rows: [...open, ...rows.filter((row) => !open.includes(row))],
    columns: [
      {
        id: 'limit',
        header: word('limit'),
        format: 'textWrap',
        widest: LIMIT_WIDTH,
        cell: ({ limit }) => capital(moneyLimitText(context, limit)),
      },
      amount('available', ({ available }) => available),
      amount('used', ({ used }) => used),
      amount('external', ({ external }) => external),
      amount('left', ({ available, used }) => available - used),
      {
        id: 'use',
        header: word('use'),
        format: 'load',
        cell: ({ available, used }) => (isLimited({ available }) ? ratio(used, available) : null) ?? na,
      },
    ],
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Credits open beside credits used, by year and section; null when no credits are known. */
export function moneyChart(
  { t }: SheetContext,
  at: Position,
  { table, money, columns, rows }: { table: PlacedTable; money: readonly MoneyUse[]; columns: number; rows: number },
): Block | null {
  const open = credits(money)
  if (open.length === 0) return null
  const word = (key: string, parameters = {}) => t(`sheets.selection.chart.${key}`, parameters)
  const categories = rangeOfRows(table, 'limit', open.length)
  const series = (column: 'available' | 'used', colour: (typeof COLOURS)[keyof typeof COLOURS]) => ({
    name: word(column),
    values: rangeOfRows(table, column, open.length),
    categories,
    colour,
  })
  return chartBlock(at, {
    columns,
    rows,
    chart: {
      name: 'SelectionCredits',
      kind: 'columnClustered',
      title: word('title'),
      message: word('message', {
        available: sumOf(open, ({ available }) => available),
        used: sumOf(open, ({ used }) => used),
      }),
      categoryTitle: word('limit'),
      valueTitle: word('amount'),
      valueFormat: '#,##0,',
      valueMin: 0,
      legend: 'bottom',
      gapWidth: 60,
      series: [series('available', COLOURS.accentSoft), series('used', COLOURS.accent)],
    },
  })
}

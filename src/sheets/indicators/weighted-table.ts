import type { Indicator } from '../../calculation/indicators/portfolio-indicators'
import { WEIGHTINGS } from '../../calculation/indicators/weighted-mean'
import { round } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

export const TITLE_WIDTH = 44
export const WORDS_WIDTH = 52

/** Every figure of the portfolio under each weighting, the weighting being the head of its column. */
export function weightedTable({ t }: SheetContext, at: Position, rows: readonly Indicator[]): PlacedTable {
  const word = (id: string) => t(`sheets.indicators.columns.${id}`)
  const missing = t('sheets.common.notAvailable')
  const shown = ({ unit }: Indicator, value: number | null) =>
    value === null ? missing : unit === 'share' ? value : round(value, 1)
  return tableBlock<Indicator>(at, {
    name: 'IndicatorsWeighted',
    rows,
    columns: [
      { id: 'order', header: word('order'), format: 'rank', cell: (_, i) => i + 1 },
      {
        id: 'indicator',
        header: word('indicator'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ key }) => t(`sheets.committee.indicators.${key}`),
      },
      ...WEIGHTINGS.map((weighting): TableColumn<Indicator> => ({
        id: weighting,
        header: word(weighting),
        format: ({ unit }) => (unit === 'share' ? 'percent' : 'decimal'),
        headerFormat: 'headerRight',
        cell: (row) => shown(row, row[weighting]),
      })),
      { id: 'known', header: word('known'), format: 'integer', cell: ({ known }) => known },
      {
        id: 'reading',
        header: word('reading'),
        format: 'textWrap',
        widest: WORDS_WIDTH,
        cell: ({ key, of }) => t(`sheets.indicators.reading.${key}`, { of }),
      },
    ],
  })
}

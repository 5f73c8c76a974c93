import type { ProposedWeather } from '../../calculation/indicators/weather'
import { round } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { reasonsText } from '../committee/difficulty-words'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText, type Tone } from '../status'
import { toneOf } from '../variances/words'
import { TITLE_WIDTH, WORDS_WIDTH } from './weighted-table'

const TREND_TONES: Record<NonNullable<ProposedWeather['trend']> | 'unknown', Tone> = {
  better: 'good',
  steady: 'neutral',
  worse: 'watch',
  unknown: 'neutral',
}
const ARROWS: Record<keyof typeof TREND_TONES, string> = { better: '↗', steady: '→', worse: '↘', unknown: '' }

/** The weather proposed for each project under way, where it is heading, and why; the project manager's own beside it. */
export function weatherTable(context: SheetContext, at: Position, rows: readonly ProposedWeather[]): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.indicators.columns.${id}`)
  const missing = t('sheets.common.notAvailable')
  const days = (slip: number | null) => (slip === null ? missing : round(slip, 0))
  return tableBlock<ProposedWeather>(at, {
    name: 'IndicatorsWeather',
    rows,
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ project }) => project.code },
      {
        id: 'title',
        header: word('project'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ project }) => project.title,
      },
      {
        id: 'proposed',
        header: word('proposed'),
        format: ({ proposed }) => toneOf(proposed),
        cell: ({ proposed }) => statusText(toneOf(proposed), t(`sheets.committee.weather.${proposed ?? 'unknown'}`)),
      },
      { id: 'typed', header: word('typed'), format: 'text', cell: ({ project }) => project.weather ?? '—' },
      {
        id: 'trend',
        header: word('trend'),
        format: ({ trend }) => TREND_TONES[trend ?? 'unknown'],
        cell: ({ trend }) => {
          const key = trend ?? 'unknown'
          return `${ARROWS[key]} ${t(`sheets.indicators.trend.${key}`)}`.trim()
        },
      },
      { id: 'behind', header: word('behind'), format: 'integer', cell: ({ slipBehind }) => days(slipBehind) },
      { id: 'ahead', header: word('ahead'), format: 'integer', cell: ({ slipAhead }) => days(slipAhead) },
      {
        id: 'reasons',
        header: word('reasons'),
        format: 'textWrap',
        widest: WORDS_WIDTH,
        cell: (row) => reasonsText(context, row) || t('sheets.indicators.noDifficulty'),
      },
    ],
  })
}

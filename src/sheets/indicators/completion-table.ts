import type { Indicators } from '../../calculation/indicators/follow-indicators'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText, type Tone } from '../status'
import { previousPlanRows } from './previous-plan-rows'
import { TITLE_WIDTH, WORDS_WIDTH } from './weighted-table'

export type CompletionRow = {
  key: 'baseline' | 'due' | 'added' | 'dropped' | 'previous' | 'previousAdded' | 'previousAbandoned' | 'moved'
  part: number | null
  whole: number | null
  rate: number | null
  limit: number | null
  tone: Tone
  reading: string
}

const MOST_CODES = 10

/** What is finished, added and dropped, over the roadmap as it was launched, then over the previous plan. */
export function completionTable(
  context: SheetContext,
  at: Position,
  { completion, previous }: Pick<Indicators, 'completion' | 'previous'>,
): PlacedTable {
  const { t, format } = context
  const word = (id: string) => t(`sheets.indicators.columns.${id}`)
  const missing = t('sheets.common.notAvailable')
  const says = (key: string, values: Record<string, string | number> = {}) =>
    t(`sheets.indicators.completion.${key}`, values)
  const { planned, finished, rate, due, dueFinished, dueRate, dropped, added, addedRate, tooManyAdded } = completion
  const codes = (added ?? []).slice(0, MOST_CODES).map(({ code }) => code)
  const rows: CompletionRow[] = [
    {
      key: 'baseline',
      part: finished,
      whole: planned,
      rate,
      limit: null,
      tone: 'neutral',
      reading: says('baselineWords'),
    },
    {
      key: 'due',
      part: dueFinished,
      whole: due,
      rate: dueRate,
      limit: null,
      tone: dueRate === null ? 'neutral' : dueRate >= 1 ? 'good' : 'watch',
      reading:
        due === 0
          ? says('noneDue')
          : due === dueFinished
            ? says('allDone')
            : says('dueWords', { late: due - dueFinished }),
    },
    {
      key: 'added',
      part: added?.length ?? null,
      whole: added === null ? null : planned,
      rate: addedRate,
      limit: completion.threshold,
      tone: added === null ? 'neutral' : tooManyAdded ? 'watch' : 'good',
      reading:
        added === null
          ? says('addedUnknown')
          : codes.length === 0
            ? says('noneAdded')
            : says('addedWords', { codes: codes.join(', ') + (added.length > codes.length ? '…' : '') }),
    },
    {
      key: 'dropped',
      part: dropped,
      whole: planned,
      rate: planned === 0 ? null : dropped / planned,
      limit: null,
      tone: 'neutral',
      reading: says('droppedWords'),
    },
    ...previousPlanRows(context, previous),
  ]
  return tableBlock<CompletionRow>(at, {
    name: 'IndicatorsCompletion',
    rows,
    columns: [
      { id: 'order', header: word('order'), format: 'rank', cell: (_, i) => i + 1 },
      { id: 'what', header: word('what'), format: 'textWrap', widest: TITLE_WIDTH, cell: ({ key }) => says(key) },
      { id: 'part', header: word('part'), format: 'integer', cell: ({ part }) => part ?? missing },
      { id: 'whole', header: word('whole'), format: 'integer', cell: ({ whole }) => whole ?? missing },
      {
        id: 'rate',
        header: word('rate'),
        format: 'percent',
        cell: ({ rate }, i, cells) =>
          rate === null ? missing : { formula: `${cells.cell(i, 'part')}/${cells.cell(i, 'whole')}`, value: rate },
      },
      {
        id: 'limit',
        header: word('limit'),
        format: 'text',
        headerFormat: 'headerRight',
        cell: ({ limit }) => (limit === null ? null : format.percent(limit)),
      },
      {
        id: 'state',
        header: word('state'),
        format: ({ tone }) => tone,
        cell: ({ tone }) => statusText(tone, t(`sheets.indicators.tone.${tone}`)),
      },
      {
        id: 'reading',
        header: word('reading'),
        format: 'textWrap',
        widest: WORDS_WIDTH,
        cell: ({ reading }) => reading,
      },
    ],
  })
}

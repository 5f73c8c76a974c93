import type { PastEstimates } from '../../calculation/budget/past-estimates'
import type { Position } from '../../workbook/address'
import type { Block } from '../layout/block'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import { textBlock, type TextLine } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'
import { labelColumn } from '../variances/cost-columns'

/** Below this, a mean error says more of single projects than of how the authority estimates. */
const ENOUGH_PROJECTS = 20
const WIDTH = 150

const MEASURES = ['cost', 'duration'] as const
type Measure = (typeof MEASURES)[number]

/** How far the estimates of finished projects were from what happened, in words, and why where nothing says so. */
export function pastLines({ t }: SheetContext, at: Position, past: PastEstimates): Block {
  const says = (key: string, values: Record<string, string | number> = {}) =>
    t(`sheets.earnedValue.past.${key}`, values)
  const lines: TextLine[] = [{ text: t('sheets.earnedValue.headings.past'), format: 'heading' }]
  const note = (text: string) => lines.push({ text, format: 'note' })
  for (const measure of MEASURES) {
    const { compared, bias } = past[measure]
    if (compared === 0 || bias === null) note(says(`${measure}Unknown`))
    else {
      const params = { compared, share: Math.abs(bias) }
      lines.push({ text: says(`${measure}${bias < 0 ? 'Under' : 'Over'}`, params), format: 'chartMessage' })
    }
  }
  const most = Math.max(past.cost.compared, past.duration.compared)
  if (most === 0) return textBlock(at, { lines, width: WIDTH })
  note(says('method'))
  if (most < ENOUGH_PROJECTS) note(says('few', { enough: ENOUGH_PROJECTS }))
  return textBlock(at, { lines, width: WIDTH })
}

/** The measures of accuracy of costs and durations; null when no finished project can be compared. */
export function pastTable(context: SheetContext, at: Position, past: PastEstimates): PlacedTable | null {
  const measures = MEASURES.filter((measure) => past[measure].compared > 0)
  if (measures.length === 0) return null
  const { t } = context
  const word = (id: string) => t(`sheets.earnedValue.columns.${id}`)
  const share = (id: 'meanError' | 'medianError' | 'within25' | 'weightedError' | 'bias') => ({
    id,
    header: word(id),
    format: 'percent' as const,
    cell: (measure: Measure) => past[measure][id] ?? t('sheets.common.notAvailable'),
  })
  return tableBlock(at, {
    name: 'EarnedValuePast',
    rows: measures,
    columns: [
      { id: 'code', header: word('number'), format: 'code', cell: (_, i) => String(i + 1) },
      labelColumn<Measure>(word('estimated'), (measure) => t(`sheets.earnedValue.past.${measure}`)),
      { id: 'compared', header: word('compared'), format: 'integer', cell: (measure) => past[measure].compared },
      share('meanError'),
      share('medianError'),
      share('within25'),
      share('weightedError'),
      share('bias'),
    ],
  })
}

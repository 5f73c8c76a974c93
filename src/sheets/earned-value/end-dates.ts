import type { EndRisk, ProjectEnd } from '../../calculation/budget/end-risk'
import type { Position } from '../../workbook/address'
import type { Block } from '../layout/block'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import { textBlock, type TextLine } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'
import { labelColumn } from '../variances/cost-columns'

/** As many as a committee reads. */
const MOST_SHOWN = 10
const WIDTH = 150

/** When the projects may end, together, in words, with where the uncertainty comes from and who is left out. */
export function endLines({ t, format }: SheetContext, at: Position, ends: EndRisk): Block {
  const { whole, projects, typed, left, links, circle } = ends
  const lines: TextLine[] = [{ text: t('sheets.earnedValue.headings.ends'), format: 'heading' }]
  const note = (text: string) => lines.push({ text, format: 'note' })
  if (whole) {
    const { planned, p50, p80, p90, late, draws } = whole
    const params = { projects: projects.length, planned, p50, p80, p90, late: format.percent(late) }
    lines.push({ text: t('sheets.earnedValue.ends.message', params), format: 'chartMessage' })
    const assumed = projects.length - typed
    note(t('sheets.earnedValue.ends.source', { typed, assumed, links: links.followed, ignored: links.ignored }))
    if (links.broken > 0) note(t('sheets.earnedValue.ends.broken', { broken: links.broken }))
    note(t('sheets.earnedValue.ends.method', { draws }))
  } else note(t(`sheets.earnedValue.ends.${circle ? 'circle' : 'none'}`))
  if (Object.values(left).some((count) => count > 0)) note(t('sheets.earnedValue.ends.left', left))
  return textBlock(at, { lines, width: WIDTH })
}

/** The projects most likely to end after their planned end; null when none can be drawn. */
export function endTable(context: SheetContext, at: Position, { projects }: EndRisk): PlacedTable | null {
  if (projects.length === 0) return null
  const { t } = context
  const word = (id: string) => t(`sheets.earnedValue.columns.${id}`)
  const date = (id: string, value: (row: ProjectEnd) => number) => {
    return { id, header: word(id), format: 'date' as const, cell: value }
  }
  const share = (id: string, value: (row: ProjectEnd) => number) => {
    return { id, header: word(id), format: 'percent' as const, cell: value }
  }
  return tableBlock(at, {
    name: 'EarnedValueEnds',
    rows: projects.slice(0, MOST_SHOWN),
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ code }) => code },
      labelColumn<ProjectEnd>(word('project'), ({ title }) => title),
      date('endPlanned', ({ planned }) => planned),
      date('endP50', ({ p50 }) => p50),
      date('endP80', ({ p80 }) => p80),
      date('endP90', ({ p90 }) => p90),
      share('endLate', ({ late }) => late),
      share('endCritical', ({ criticality }) => criticality),
      {
        id: 'endRange',
        header: word('endRange'),
        format: 'text',
        cell: ({ typed }) => t(`sheets.earnedValue.ends.${typed ? 'typedRange' : 'assumedRange'}`),
      },
    ],
  })
}

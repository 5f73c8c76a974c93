import type { ProjectChange } from '../../calculation/changes/compare-situations'
import type { Money } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { becameColumn } from '../changes/became-column'
import { changeSentence } from '../changes/change-words'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { monthsOf } from './difficulty-words'
import { TITLE_WIDTH } from './portfolio-tables'

const WORDS_WIDTH = 42

/** What happened to the projects since the last session, the gravest first. */
export function committeeChangeTable(
  context: SheetContext,
  at: Position,
  changes: readonly ProjectChange[],
): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  const money = (id: string, pick: (change: ProjectChange) => Money): TableColumn<ProjectChange> => ({
    id,
    header: word(id),
    format: 'thousandsMoved',
    cell: (change) => pick(change) / 100,
  })
  return tableBlock(at, {
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ project }) => project },
      {
        id: 'project',
        header: word('project'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ from, to }) => (to ?? from)!.title ?? na,
      },
      becameColumn(context, word('became')),
      money('envelopeMoved', ({ envelope }) => envelope),
      money('finalCostMoved', ({ finalCost }) => finalCost),
      {
        id: 'endMoved',
        header: word('endMoved'),
        format: 'decimal',
        cell: ({ endMoved }) => (endMoved === null || endMoved === 0 ? '—' : monthsOf(endMoved)),
      },
      {
        id: 'rankMoved',
        header: word('rankMoved'),
        format: 'integer',
        cell: ({ from, to }) => rankText(from?.rank ?? null, to?.rank ?? null),
      },
      {
        id: 'said',
        header: word('what'),
        format: 'textApart',
        widest: WORDS_WIDTH,
        cell: (change) => changeSentence(context, change),
      },
    ],
    rows: changes,
    name: 'CommitteeChanges',
  })
}

function rankText(from: number | null, to: number | null): string | number {
  if (from === null && to === null) return '—'
  return from === to ? to! : `${from ?? '—'} → ${to ?? '—'}`
}

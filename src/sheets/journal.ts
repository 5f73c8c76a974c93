import type { SheetPlan } from '../workbook/sheet-plan'
import { below, type Block } from './layout/block'
import { composeSheet } from './layout/compose-sheet'
import { tableBlock, type TableColumn } from './layout/table-block'
import { titleBlock } from './layout/title-block'
import type { FormatName } from './look'
import type { SheetContext } from './sheet-context'
import {
  appliedDecisions,
  JOURNAL,
  JOURNAL_COLUMNS,
  type JournalColumn,
  type JournalLine,
} from './journal/journal-lines'

const WIDTH = 190
const WIDEST: Partial<Record<JournalColumn, number>> = { reason: 44, before: 34, after: 34 }

/** Every cell of the user's tables that a decision changed, for ever: what it held, what was written, and whether it was undone. */
export function journalSheet(context: SheetContext, lines: readonly JournalLine[]): SheetPlan {
  const { t } = context
  const applied = appliedDecisions(lines)
  const last = applied.at(-1)
  const blocks: Block[] = [
    titleBlock(context, {
      title: t('sheets.journal.title'),
      message:
        last === undefined
          ? t('sheets.journal.empty')
          : t('sheets.journal.message', { decisions: applied.length, last, cells: lines.length }),
      notes: [t('sheets.journal.note')],
      settings: [],
      width: WIDTH,
    }),
  ]
  const at = below(blocks, 1)
  // A journal without lines keeps its table, so that it can be told from one whose table was taken away.
  const rows = lines.length > 0 ? lines : [BLANK]
  blocks.push(
    tableBlock(at, { columns: JOURNAL_COLUMNS.map((id) => column(context, id)), rows, name: 'Journal', filter: true }),
  )
  return composeSheet(context, {
    identity: JOURNAL,
    name: t('sheets.journal.name'),
    blocks,
    paper: 'A3',
    titleRows: `${at.row + 1}:${at.row + 1}`,
    frozen: { rows: at.row + 1, columns: 0 },
  })
}

const BLANK = Object.fromEntries(JOURNAL_COLUMNS.map((id) => [id, null])) as JournalLine

function column({ t }: SheetContext, id: JournalColumn): TableColumn<JournalLine> {
  const widest = WIDEST[id]
  return {
    id,
    header: t(`sheets.journal.columns.${id}`),
    format: (line) => formatOf(id, line),
    headerFormat: 'header',
    cell: (line) => line[id],
    ...(widest === undefined ? {} : { widest }),
  }
}

/** Only dates are written as numbers into the user's tables. */
function formatOf(id: JournalColumn, line: JournalLine): FormatName {
  if (id === 'when' || id === 'undone') return 'date'
  const written = line.after ?? line.before
  if ((id === 'before' || id === 'after') && typeof line[id] === 'number' && typeof written === 'number') return 'date'
  if (id === 'decision' || id === 'key') return 'code'
  return id === 'reason' || id === 'before' || id === 'after' ? 'textWrap' : 'text'
}

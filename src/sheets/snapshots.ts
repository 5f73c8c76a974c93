import { columnIds, columnLabel } from '../tables/labels'
import { SNAPSHOTS } from '../workbook/kept-tables'
import type { SheetPlan } from '../workbook/sheet-plan'
import { below, type Block } from './layout/block'
import { composeSheet } from './layout/compose-sheet'
import { tableBlock, type TableColumn } from './layout/table-block'
import { textBlock } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import type { FormatName } from './look'
import type { SheetContext } from './sheet-context'
import type { FrozenLine, FrozenLines } from './snapshots/snapshot-lines'

const WIDTH = 200
const TITLE_WIDTH = 44
const COMMITTEE_WIDTH = 34

type Table = 'frozenSessions' | 'snapshots'

/** What closed sessions froze, for ever: a line for each session with its totals, then every project as it was. */
export function snapshotsSheet(context: SheetContext, { sessions, projects }: FrozenLines): SheetPlan {
  const { t } = context
  const blocks: Block[] = [
    titleBlock(context, {
      title: t('sheets.snapshots.title'),
      message:
        sessions.length === 0
          ? t('sheets.snapshots.empty')
          : t('sheets.snapshots.message', { sessions: sessions.length, rows: projects.length }),
      notes: [t('sheets.snapshots.note'), t('sheets.snapshots.seal')],
      settings: [],
      width: WIDTH,
    }),
  ]
  blocks.push(linesBlock(context, below(blocks, 1), 'frozenSessions', sessions))
  const heading = { text: t('sheets.snapshots.projects'), format: 'heading' as const }
  blocks.push(textBlock(below(blocks, 1), { lines: [heading], width: WIDTH }))
  const at = below(blocks, 0)
  blocks.push(linesBlock(context, at, 'snapshots', projects))
  return composeSheet(context, {
    identity: SNAPSHOTS,
    name: t('sheets.snapshots.name'),
    blocks,
    paper: 'A3',
    titleRows: `${at.row + 1}:${at.row + 1}`,
    frozen: { rows: 1, columns: 0 },
  })
}

/** A table without lines keeps a blank one, so that it can be told from one that was taken away. */
function linesBlock(
  context: SheetContext,
  at: Parameters<typeof tableBlock>[0],
  table: Table,
  lines: readonly FrozenLine[],
) {
  const columns = columnIds(table).map((id) => column(context, table, id))
  const rows = lines.length > 0 ? lines : [{}]
  const name = table === 'snapshots' ? 'Snapshots' : 'FrozenSessions'
  return tableBlock(at, { columns, rows, name, filter: table === 'snapshots' })
}

function column({ lang }: SheetContext, table: Table, id: string): TableColumn<FrozenLine> {
  const widest = WIDEST[id]
  return {
    id,
    header: columnLabel(table, id, lang),
    format: FORMATS[id] ?? 'text',
    cell: (line) => line[id] ?? null,
    ...(widest === undefined ? {} : { widest }),
  }
}

const WIDEST: Readonly<Record<string, number>> = { title: TITLE_WIDTH, committee: COMMITTEE_WIDTH }

const FORMATS: Readonly<Record<string, FormatName>> = {
  committee: 'textWrap',
  session: 'date',
  dataDate: 'date',
  project: 'code',
  projects: 'integer',
  title: 'textWrap',
  start: 'date',
  end: 'date',
  envelope: 'euros',
  finalCost: 'euros',
  paid: 'euros',
  days: 'days',
  progress: 'wholePercent',
  score: 'factor',
  rank: 'integer',
  seal: 'code',
}

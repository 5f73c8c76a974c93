import type { ProjectChange } from '../../calculation/changes/compare-situations'
import { MEASURES, type Measure, type SituationChanges } from '../../calculation/changes/situation-changes'
import { compareCodes } from '../../portfolio/by-code'
import type { Position } from '../../workbook/address'
import type { PlanCell } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

const TITLE_WIDTH = 34
/** Less is what happens when one project comes or goes. */
const FEWEST_PLACES = 2

/** The totals then and now, their difference as a live formula, and of how many projects they are known. */
export function totalTable(context: SheetContext, at: Position, { totals }: SituationChanges): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.changes.columns.${id}`)
  const format = (measure: Measure) => (measure === 'days' ? ('days' as const) : ('thousands' as const))
  const side = (which: 'from' | 'to'): TableColumn<Measure> => ({
    id: which,
    header: word(which),
    format,
    cell: (measure) => (totals[measure][which] === null ? na : totals[measure][which] / 100),
  })
  const known = (id: 'knownFrom' | 'knownTo'): TableColumn<Measure> => ({
    id,
    header: word(id),
    format: 'integer',
    cell: (measure) => totals[measure][id],
  })
  return tableBlock(at, {
    columns: [
      {
        id: 'measure',
        header: word('measure'),
        format: 'text',
        cell: (measure) => t(`sheets.changes.measures.${measure}`),
      },
      side('from'),
      side('to'),
      {
        id: 'change',
        header: word('change'),
        format: (measure) => (measure === 'days' ? 'daysMoved' : 'thousandsMoved'),
        cell: (measure, i, table): PlanCell => {
          const { from, to, change } = totals[measure]
          if (from === null || to === null) return na
          return { formula: `${table.cell(i, 'to')}-${table.cell(i, 'from')}`, value: change / 100 }
        },
      },
      known('knownFrom'),
      known('knownTo'),
    ],
    rows: MEASURES,
    name: 'ChangesTotals',
  })
}

/** The projects that moved most in the ranking, whatever else happened to them. */
export function rankMoves(changes: readonly ProjectChange[], most: number): ProjectChange[] {
  return changes
    .filter(({ rankMoved }) => rankMoved !== null && Math.abs(rankMoved) >= FEWEST_PLACES)
    .sort((a, b) => Math.abs(b.rankMoved!) - Math.abs(a.rankMoved!) || compareCodes(a.project, b.project))
    .slice(0, most)
}

/** Their ranks then and now, and by how many places they moved. */
export function rankTable({ t }: SheetContext, at: Position, rows: readonly ProjectChange[]): PlacedTable {
  const word = (id: string) => t(`sheets.changes.columns.${id}`)
  return tableBlock<ProjectChange>(at, {
    columns: [
      { id: 'project', header: word('project'), format: 'code', cell: ({ project }) => project },
      {
        id: 'title',
        header: word('title'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ to }) => to!.title ?? t('sheets.common.notAvailable'),
      },
      { id: 'rank-from', header: word('rank-from'), format: 'integer', cell: ({ from }) => from!.rank },
      { id: 'rank-to', header: word('rank-to'), format: 'integer', cell: ({ to }) => to!.rank },
      {
        id: 'places',
        header: word('places'),
        format: 'integer',
        cell: ({ rankMoved }, i, table) => ({
          formula: `${table.cell(i, 'rank-from')}-${table.cell(i, 'rank-to')}`,
          value: -rankMoved!,
        }),
      },
    ],
    rows,
    name: 'ChangesRanks',
  })
}

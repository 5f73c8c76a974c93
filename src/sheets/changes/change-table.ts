import type { ProjectChange } from '../../calculation/changes/compare-situations'
import type { Money } from '../../portfolio/amount'
import { DAYS_PER_MONTH } from '../../portfolio/calendar'
import type { ProjectState } from '../../portfolio/snapshot'
import type { Position } from '../../workbook/address'
import type { PlanCell } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable, type TableAddresses, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { becameColumn } from './became-column'
import { changeSentence } from './change-words'

const TITLE_WIDTH = 34
const WORDS_WIDTH = 60

/** Every project of which the committee should hear: what it was, what it is, and the difference as a live formula. */
export function changeTable(context: SheetContext, at: Position, changes: readonly ProjectChange[]): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.changes.columns.${id}`)
  const side = (row: ProjectChange, which: 'from' | 'to', value: (state: ProjectState) => PlanCell): PlanCell => {
    const state = row[which]
    return state === null ? '—' : (value(state) ?? na)
  }
  const amount = (which: 'from' | 'to', measure: 'envelope' | 'finalCost'): TableColumn<ProjectChange> => ({
    id: `${measure}-${which}`,
    header: word(`${measure}-${which}`),
    format: 'thousands',
    cell: (row) => side(row, which, (state) => euros(state[measure])),
  })
  const change = (measure: 'envelope' | 'finalCost'): TableColumn<ProjectChange> => ({
    id: measure,
    header: word(measure),
    format: 'thousandsMoved',
    cell: (row, i, table) => differenceCell(row, measure, { i, table }),
    total: (table) => {
      const value = changes.reduce((sum, row) => sum + row[measure], 0) / 100
      return { formula: `SUM(${table.column(measure)})`, value }
    },
  })
  return tableBlock(at, {
    columns: [
      { id: 'project', header: word('project'), format: 'code', cell: ({ project }) => project },
      {
        id: 'title',
        header: word('title'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ from, to }) => (to ?? from)!.title ?? na,
      },
      becameColumn(context, word('became')),
      amount('from', 'envelope'),
      amount('to', 'envelope'),
      change('envelope'),
      amount('from', 'finalCost'),
      amount('to', 'finalCost'),
      change('finalCost'),
      { id: 'end-from', header: word('end-from'), format: 'date', cell: (row) => side(row, 'from', ({ end }) => end) },
      { id: 'end-to', header: word('end-to'), format: 'date', cell: (row) => side(row, 'to', ({ end }) => end) },
      {
        id: 'end',
        header: word('end'),
        format: 'decimal',
        cell: ({ endMoved }, i, table) =>
          endMoved === null || endMoved === 0
            ? '—'
            : {
                formula: `(${table.cell(i, 'end-to')}-${table.cell(i, 'end-from')})/${DAYS_PER_MONTH}`,
                value: endMoved / DAYS_PER_MONTH,
              },
      },
      {
        id: 'days',
        header: word('days'),
        format: 'daysMoved',
        cell: ({ days }) => days / 100,
        total: (table) => ({
          formula: `SUM(${table.column('days')})`,
          value: changes.reduce((sum, row) => sum + row.days, 0) / 100,
        }),
      },
      {
        id: 'rank-from',
        header: word('rank-from'),
        format: 'integer',
        cell: (row) => side(row, 'from', ({ rank }) => rank),
      },
      { id: 'rank-to', header: word('rank-to'), format: 'integer', cell: (row) => side(row, 'to', ({ rank }) => rank) },
      {
        id: 'said',
        header: word('said'),
        format: 'textApart',
        widest: WORDS_WIDTH,
        cell: (row) => changeSentence(context, row),
      },
    ],
    rows: changes,
    name: 'ChangesProjects',
    filter: true,
    totalLabel: t('sheets.common.total'),
  })
}

function euros(value: Money | null): number | null {
  return value === null ? null : value / 100
}

/** Now − then where both are known; what is known on one side only came or went as a whole. */
function differenceCell(
  row: ProjectChange,
  measure: 'envelope' | 'finalCost',
  { i, table }: { i: number; table: TableAddresses },
): PlanCell {
  const value = row[measure] / 100
  const [from, to] = [row.from?.[measure] ?? null, row.to?.[measure] ?? null]
  const [then, now] = [table.cell(i, `${measure}-from`), table.cell(i, `${measure}-to`)]
  if (from === null && to === null) return 0
  if (from === null) return { formula: now, value }
  return { formula: to === null ? `-${then}` : `${now}-${then}`, value }
}

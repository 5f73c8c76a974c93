import type { ComingCapacity } from '../../calculation/committee/coming-capacity'
import { sumOf } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText, type Tone } from '../status'
import { WORDS_WIDTH } from './follow-tables'
import { TITLE_WIDTH } from './portfolio-tables'

/** Periods that have a column of their own. */
export const SHOWN_PERIODS = 4

type TeamRow = ComingCapacity['teams'][number]

/** The load of each team by period, as a share of its capacity, and what to remember of it. */
export function teamTable(context: SheetContext, at: Position, capacity: ComingCapacity): PlacedTable {
  const { t, format } = context
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  const share = (utilisation: number | null, overloaded: boolean) => {
    const tone: Tone = utilisation === null ? 'neutral' : overloaded ? 'bad' : 'good'
    return { tone, text: statusText(tone, format.percent(utilisation)) }
  }
  const cellOf = ({ cells }: TeamRow, i: number) => share(cells[i]!.utilisation, (cells[i]!.gap ?? 0) > 0)
  const words = ({ utilisation, overloads, cells }: TeamRow) => {
    if (utilisation === null) return t('sheets.committee.capacityWords.unknown')
    if (overloads === 0) return t('sheets.committee.capacityWords.fine')
    return t('sheets.committee.capacityWords.overload', {
      count: overloads,
      gap: sumOf(cells, (cell) => cell.gap ?? 0),
    })
  }
  return tableBlock<TeamRow>(at, {
    columns: [
      { id: 'team', header: word('team'), format: 'code', cell: ({ code }) => code },
      { id: 'label', header: word('label'), format: 'textWrap', widest: TITLE_WIDTH, cell: ({ label }) => label },
      ...capacity.periods.slice(0, SHOWN_PERIODS).map((period, i): TableColumn<TeamRow> => ({
        id: period,
        header: format.period(period),
        format: (row) => cellOf(row, i).tone,
        cell: (row) => cellOf(row, i).text,
      })),
      {
        id: 'year',
        header: word('year'),
        format: (row) => share(row.utilisation, (row.utilisation ?? 0) > 1).tone,
        cell: (row) => share(row.utilisation, (row.utilisation ?? 0) > 1).text,
      },
      { id: 'words', header: word('words'), format: 'textApart', widest: WORDS_WIDTH, cell: words },
    ],
    rows: capacity.teams,
    name: 'CommitteeTeams',
  })
}

type PeriodRow = { label: string; demand: number; capacity: number | null; gap: number | null }

/** Demand, capacity and shortage of all teams by period. */
export function loadTable({ t, format }: SheetContext, at: Position, { periods, teams }: ComingCapacity): PlacedTable {
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  const rows = periods.map((period, i): PeriodRow => {
    const cells = teams.map((team) => team.cells[i]!)
    const known = cells.filter((cell) => cell.capacity !== null)
    return {
      label: format.period(period),
      demand: sumOf(cells, (cell) => cell.demand),
      capacity: known.length === 0 ? null : sumOf(known, (cell) => cell.capacity!),
      gap: known.length === 0 ? null : sumOf(known, (cell) => cell.gap ?? 0),
    }
  })
  const days = (id: 'demand' | 'capacity' | 'gap'): TableColumn<PeriodRow> => ({
    id,
    header: word(id),
    format: 'days',
    cell: (row) => (row[id] === null ? na : row[id] / 100),
  })
  return tableBlock(at, {
    columns: [
      { id: 'period', header: word('period'), format: 'text', cell: ({ label }) => label },
      days('demand'),
      days('capacity'),
      days('gap'),
    ],
    rows,
    name: 'CommitteeLoad',
  })
}

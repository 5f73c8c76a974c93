import type { TeamUse } from '../../calculation/arbitration/arbitration'
import { ratio, sumOf, type Days } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import { groupBy } from '../../portfolio/group-by'
import type { Period } from '../../portfolio/period'
import type { Position } from '../../workbook/address'
import type { Names } from '../arbitration/names'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

const TITLE_WIDTH = 34
/** Empty columns over which the full periods may run. */
const SPILL = 4
/** More full periods than that are counted, not named. */
const NAMED = 6

/** The capacity is null where a period has none typed. */
type TeamRow = { code: string; demand: Days; capacity: Days | null; external: Days; full: Period[] }

/** Each team over all periods: what is asked of it, what it can give, what is bought, when it is full. */
function teamRows(uses: readonly TeamUse[]): TeamRow[] {
  return [...groupBy(uses, ({ team }) => team)]
    .map(([code, rows]) => ({
      code,
      demand: sumOf(rows, ({ demand }) => demand),
      capacity: finite(sumOf(rows, ({ capacity }) => capacity)),
      external: sumOf(rows, ({ external }) => external),
      full: rows
        .filter(({ demand, capacity }) => demand > 0 && demand >= capacity)
        .map(({ period }) => period)
        .sort(),
    }))
    .sort((a, b) => compareCodes(a.code, b.code))
}

function finite(days: Days): Days | null {
  return Number.isFinite(days) ? days : null
}

/** The table of the teams. */
export function teamTable(
  context: SheetContext,
  at: Position,
  { uses, names }: { uses: readonly TeamUse[]; names: Names },
): PlacedTable {
  const { t, format } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.selection.column.${id}`)
  const rows = teamRows(uses)
  const days = (id: string, header: string, pick: (row: TeamRow) => Days | null): TableColumn<TeamRow> => ({
    id,
    header: word(header),
    format: 'days',
    cell: (row) => {
      const value = pick(row)
      return value === null ? na : value / 100
    },
    total: (at) => ({ formula: `SUM(${at.column(id)})`, value: sumOf(rows, (row) => pick(row) ?? 0) / 100 }),
  })
  const fullText = ({ full }: TeamRow) => {
    const shown = full.slice(0, NAMED).map((period) => format.period(period))
    const others = full.length - shown.length
    if (others > 0) shown.push(t('sheets.arbitration.limit.others', { count: others }))
    return shown.join(', ') || t('sheets.selection.noFull')
  }
  return tableBlock(at, {
    name: 'SelectionTeams',
    rows,
    spill: SPILL,
    totalLabel: t('sheets.common.total'),
    columns: [
      {
        id: 'team',
        header: word('team'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ code }) => names.team(code),
      },
      days('demand', 'demand', ({ demand }) => demand),
      days('capacity', 'capacity', ({ capacity }) => capacity),
      days('bought', 'bought', ({ external }) => external),
      {
        id: 'load',
        header: word('load'),
        format: 'load',
        cell: ({ demand, external, capacity }) => (capacity === null ? null : ratio(demand - external, capacity)) ?? na,
      },
      { id: 'full', header: word('full'), format: 'text', spills: true, cell: fullText },
    ],
  })
}

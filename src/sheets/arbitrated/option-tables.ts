import type { Compensation, MoneyUse, RequestArbitration, TeamUse } from '../../calculation/arbitration/arbitration'
import { ratio, round, type Days } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import type { Period } from '../../portfolio/period'
import type { Position } from '../../workbook/address'
import { freedText, givenText, keptAnywayText } from '../arbitration/exchange-words'
import { moneyLimitText } from '../arbitration/limit-words'
import type { Names } from '../arbitration/names'
import { solvedText } from '../arbitration/status-words'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText } from '../status'

const TITLE_WIDTH = 34
const FREED_WIDTH = 72
/** Lines of options with which the credits and the load before and after still fit on one page. */
const ON_ONE_PAGE = 7

/** Do the options fill a page, so that what the first one changes goes on the next? */
export function fillsPage(options: readonly Compensation[]): boolean {
  return options.reduce((sum, { given }) => sum + given.length, 0) > ON_ONE_PAGE
}

type GivenRow = { option: number; compensation: Compensation; given: Compensation['given'][number] }

/** The options of a request, a row for each project given up: until when, what that frees and what stays due. */
export function optionTable(
  context: SheetContext,
  at: Position,
  { request, names, name }: { request: RequestArbitration; names: Names; name: string },
): PlacedTable {
  const { t, format } = context
  const word = (id: string) => t(`sheets.arbitrated.column.${id}`)
  const rows = request.options.flatMap((compensation, i): GivenRow[] =>
    compensation.given.map((given) => ({ option: i + 1, compensation, given })),
  )
  return tableBlock<GivenRow>(at, {
    name,
    rows,
    columns: [
      {
        id: 'option',
        header: word('option'),
        format: 'text',
        cell: ({ option }) => t('sheets.arbitrated.optionName', { number: option }),
      },
      {
        id: 'given',
        header: word('given'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ given }) => givenText(context, { ...given, newStart: null }, names.full(given.subject)),
      },
      {
        id: 'newStart',
        header: word('newStart'),
        format: 'textWrap',
        widest: 22,
        cell: ({ given }) => {
          if (given.newStart !== null) return format.period(given.newStart)
          return given.kind === 'postponed' ? t('sheets.arbitrated.noNewStart') : '–'
        },
      },
      { id: 'lost', header: word('lost'), format: 'decimal', cell: ({ given }) => round(given.valueLost, 1) },
      {
        id: 'start',
        header: word('start'),
        format: 'text',
        cell: ({ compensation }) => (compensation.start === null ? '–' : format.period(compensation.start)),
      },
      {
        id: 'certainty',
        header: word('certainty'),
        format: 'text',
        cell: ({ compensation }) =>
          solvedText(context, { status: compensation.status, value: compensation.valueLost, gap: null }),
      },
      {
        id: 'freed',
        header: word('freed'),
        format: 'textApart',
        widest: FREED_WIDTH,
        cell: ({ given }) => freedText(context, given.release, names),
      },
      {
        id: 'kept',
        header: word('kept'),
        format: 'textApart',
        widest: 34,
        cell: ({ given }) => keptAnywayText(context, given.release),
      },
    ],
  })
}

type MoneyChange = { before: MoneyUse; after: MoneyUse }

/** The limits on money whose use an exchange changes. */
export function moneyChanges({ before, after }: Pick<Compensation, 'before' | 'after'>): MoneyChange[] {
  const key = ({ limit }: MoneyUse) => JSON.stringify(limit)
  const now = new Map(after.money.map((use) => [key(use), use]))
  return before.money.flatMap((use) => {
    const then = now.get(key(use))
    return then && then.used !== use.used ? [{ before: use, after: then }] : []
  })
}

/** Credits before and after an exchange. */
export function moneyChangeTable(
  context: SheetContext,
  at: Position,
  { rows, name }: { rows: readonly MoneyChange[]; name: string },
): PlacedTable {
  const word = (id: string) => context.t(`sheets.arbitrated.column.${id}`)
  const amount = (id: string, pick: (row: MoneyChange) => number): TableColumn<MoneyChange> => ({
    id,
    header: word(id),
    format: 'thousands',
    cell: (row) => (Number.isFinite(pick(row)) ? pick(row) / 100 : context.t('sheets.arbitration.limit.none')),
  })
  return tableBlock<MoneyChange>(at, {
    name,
    rows,
    columns: [
      {
        id: 'limit',
        header: word('limit'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ before }) => moneyLimitText(context, before.limit),
      },
      amount('before', ({ before }) => before.used),
      amount('after', ({ after }) => after.used),
      amount('change', ({ before, after }) => after.used - before.used),
      amount('left', ({ after }) => after.available - after.used),
    ],
  })
}

type LoadChange = { team: string; period: Period; before: Days; after: Days; capacity: Days; external: Days }

/** The team-periods whose load an exchange changes, the greatest change first. */
export function loadChanges({ before, after }: Pick<Compensation, 'before' | 'after'>): LoadChange[] {
  const key = ({ team, period }: TeamUse) => JSON.stringify([team, period])
  const now = new Map(after.teams.map((use) => [key(use), use]))
  return before.teams
    .flatMap((use): LoadChange[] => {
      const then = now.get(key(use))
      if (!then || then.demand === use.demand) return []
      const { team, period, capacity, external } = then
      return [{ team, period, capacity, external, before: use.demand, after: then.demand }]
    })
    .sort(
      (a, b) =>
        Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
        compareCodes(a.team, b.team) ||
        compareCodes(a.period, b.period),
    )
}

/** Load before and after an exchange. */
export function loadChangeTable(
  context: SheetContext,
  at: Position,
  { rows, names, name }: { rows: readonly LoadChange[]; names: Names; name: string },
): PlacedTable {
  const { t, format } = context
  const word = (id: string) => t(`sheets.arbitrated.column.${id}`)
  const days = (id: string, header: string, pick: (row: LoadChange) => Days): TableColumn<LoadChange> => ({
    id,
    header: word(header),
    format: 'days',
    cell: (row) => pick(row) / 100,
  })
  return tableBlock<LoadChange>(at, {
    name,
    rows,
    columns: [
      {
        id: 'team',
        header: word('team'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ team }) => names.team(team),
      },
      { id: 'period', header: word('period'), format: 'text', cell: ({ period }) => format.period(period) },
      days('before', 'beforeDays', ({ before }) => before),
      days('after', 'afterDays', ({ after }) => after),
      days('change', 'changeDays', ({ before, after }) => after - before),
      {
        id: 'load',
        header: word('load'),
        format: 'textApart',
        widest: FREED_WIDTH,
        cell: (row) => loadText(context, row),
      },
    ],
  })
}

/** How full the team then is, with the symbols of the Capacity sheet. */
function loadText({ t, format }: SheetContext, { after, external, capacity }: LoadChange): string {
  if (!Number.isFinite(capacity)) return t('sheets.common.notAvailable')
  const load = ratio(after - external, capacity)
  const text = t('sheets.arbitrated.loadOf', { load: format.percent(load), capacity })
  return load === null ? text : statusText(load > 1 ? 'bad' : load > TIGHT ? 'watch' : 'good', text)
}

const TIGHT = 0.9

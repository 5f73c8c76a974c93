import type { ScenarioResult, Subject } from '../../calculation/arbitration/arbitration'
import { round, sumOf } from '../../portfolio/amount'
import { periodLength, type Period } from '../../portfolio/period'
import type { Position } from '../../workbook/address'
import type { Decided } from '../arbitration/answer'
import type { Names } from '../arbitration/names'
import { kindText, priceCell, reasonText, startText, valueCell } from '../arbitration/verdict-words'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

const TITLE_WIDTH = 34
const CODES_WIDTH = 20
const WHY_WIDTH = 52
/** Years with a column of their own; the cost of the others is added up. */
const YEARS = 3

export type DecisionOptions = {
  rows: readonly Decided[]
  kept: boolean
  scenario: ScenarioResult
  names: Names
  periods: readonly Period[]
  /** The years in which anything is spent, in order. */
  years: readonly number[]
}

/** The subjects kept, or those that are not: their start, what they cost by year, the price of the opposite decision, why. */
export function decisionTable(context: SheetContext, at: Position, options: DecisionOptions): PlacedTable {
  const { rows, kept, scenario, names, periods } = options
  const { t, format } = context
  const word = (id: string, parameters = {}) => t(`sheets.selection.column.${id}`, parameters)
  const step = t(`sheets.selection.step.${periods[0] === undefined ? 'quarter' : periodLength(periods[0])}`)
  return tableBlock<Decided>(at, {
    name: kept ? 'SelectionKept' : 'SelectionOut',
    rows,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ subject }) => subject.code },
      {
        id: 'title',
        header: word('title'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ subject }) => subject.title,
      },
      { id: 'kind', header: word('kind'), format: 'text', cell: ({ subject }) => kindText(context, subject) },
      {
        id: 'value',
        header: word('value'),
        format: 'decimal',
        cell: ({ subject }) => valueCell(context, subject),
        total: (at) =>
          total(
            at.column('value'),
            rows.length,
            sumOf(rows, ({ subject }) => knownValue(subject)),
          ),
      },
      {
        id: 'start',
        header: kept ? word('start', { step }) : word('wished'),
        format: 'text',
        cell: ({ subject, verdict }) =>
          (kept
            ? startText(context, verdict)
            : subject.plannedStart === null
              ? null
              : format.period(subject.plannedStart)) ?? '–',
      },
      ...costColumns(context, options),
      {
        id: 'loss',
        header: word(kept ? 'lossOut' : 'lossIn'),
        format: 'decimal',
        cell: ({ verdict }) => priceCell(context, verdict.price),
      },
      {
        id: 'changed',
        header: word(kept ? 'admitted' : 'displaced'),
        format: 'textApart',
        widest: CODES_WIDTH,
        cell: ({ verdict }) => (kept ? verdict.price?.admitted : verdict.price?.displaced)?.join(', ') || '–',
      },
      {
        id: 'why',
        header: word('why'),
        format: 'textWrap',
        widest: WHY_WIDTH,
        cell: ({ subject, verdict }) => reasonText(context, verdict, { subject, scenario, names }),
      },
    ],
  })
}

/** Cost by year, the years beyond the first ones together, and in all. */
function costColumns({ t }: SheetContext, { rows, years }: DecisionOptions): TableColumn<Decided>[] {
  const word = (id: string, parameters = {}) => t(`sheets.selection.column.${id}`, parameters)
  const spent = (within: (year: number) => boolean) => (row: Decided) =>
    sumOf(
      row.verdict.cost.filter(({ year }) => within(year)),
      ({ amount }) => amount,
    ) / 100
  const column = (id: string, header: string, pick: (row: Decided) => number): TableColumn<Decided> => ({
    id,
    header,
    format: 'thousands',
    cell: pick,
    total: (at) => total(at.column(id), rows.length, sumOf(rows, (row) => Math.round(pick(row) * 100)) / 100),
  })
  const own = years.slice(0, years.length > YEARS + 1 ? YEARS : YEARS + 1)
  const later = years.slice(own.length)
  return [
    ...own.map((year) =>
      column(
        `year${year}`,
        word('year', { year }),
        spent((one) => one === year),
      ),
    ),
    ...(later.length > 0
      ? [
          column(
            'later',
            word('later'),
            spent((one) => later.includes(one)),
          ),
        ]
      : []),
    column(
      'total',
      word('total'),
      spent(() => true),
    ),
  ]
}

function knownValue({ score, value }: Subject): number {
  return score === null ? 0 : round(value, 1)
}

function total(range: string, rows: number, value: number) {
  return rows === 0 ? null : { formula: `SUM(${range})`, value: round(value, 2) }
}

import type { RequestArbitration } from '../../calculation/arbitration/arbitration'
import { round } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import type { Names } from '../arbitration/names'
import { rangeOfRows } from '../known-series'
import type { Block } from '../layout/block'
import { chartBlock } from '../layout/chart-block'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import { COLOURS } from '../look'
import type { SheetContext } from '../sheet-context'
import { statusText } from '../status'
import { ANSWER_TONES, proposalSentence } from './request-words'

const TITLE_WIDTH = 34
const PROPOSAL_WIDTH = 60

/** The requests, the answer to each, what it brings and what it loses. */
export function summaryTable(
  context: SheetContext,
  at: Position,
  { rows, names }: { rows: readonly RequestArbitration[]; names: Names },
): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.arbitrated.column.${id}`)
  const na = t('sheets.common.notAvailable')
  return tableBlock<RequestArbitration>(at, {
    name: 'ArbitratedRequests',
    rows,
    columns: [
      { id: 'request', header: word('request'), format: 'code', cell: ({ request }) => request },
      { id: 'title', header: word('title'), format: 'textWrap', widest: TITLE_WIDTH, cell: ({ title }) => title },
      {
        id: 'answer',
        header: word('answer'),
        format: ({ answer }) => ANSWER_TONES[answer],
        cell: ({ answer }) => statusText(ANSWER_TONES[answer], t(`sheets.arbitrated.answer.${answer}`)),
      },
      {
        id: 'value',
        header: word('value'),
        format: 'decimal',
        cell: ({ value, scored }) => (scored ? round(value, 1) : na),
      },
      { id: 'lost', header: word('lost'), format: 'decimal', cell: (row) => lostBy(row) ?? na },
      {
        id: 'net',
        header: word('net'),
        format: 'decimal',
        cell: (row) => {
          const lost = lostBy(row)
          return lost === null || !row.scored ? na : round(round(row.value, 1) - lost, 1)
        },
      },
      {
        id: 'proposal',
        header: word('proposal'),
        format: 'textApart',
        widest: PROPOSAL_WIDTH,
        cell: (row) => proposalSentence(context, row, names),
      },
    ],
  })
}

/** Value that the least costly exchange loses; nothing for a request that fits as it is; null when impossible. */
function lostBy({ answer, options }: RequestArbitration): number | null {
  if (answer === 'asIs') return 0
  return options[0] === undefined ? null : round(options[0].valueLost, 1)
}

/** Brought against lost, for the requests that can be accepted; null when none loses anything. */
export function exchangeChart(
  { t }: SheetContext,
  at: Position,
  {
    rows,
    table,
    columns,
    height,
  }: { rows: readonly RequestArbitration[]; table: PlacedTable; columns: number; height: number },
): Block | null {
  const possible = rows.filter((row) => lostBy(row) !== null)
  // The impossible ones come last: the chart shows the first rows of the table.
  if (!possible.some((row) => lostBy(row)! > 0) || rows.slice(0, possible.length).some((row) => lostBy(row) === null))
    return null
  const word = (key: string, parameters = {}) => t(`sheets.arbitrated.chart.${key}`, parameters)
  const series = (name: 'brought' | 'lost', column: string, colour: (typeof COLOURS)[keyof typeof COLOURS]) => ({
    name: word(name),
    values: rangeOfRows(table, column, possible.length),
    categories: rangeOfRows(table, 'request', possible.length),
    colour,
  })
  return chartBlock(at, {
    columns,
    rows: height,
    chart: {
      name: 'ArbitratedExchange',
      kind: 'columnClustered',
      title: word('title'),
      message: word('message', {
        worth: possible.filter((row) => row.value > lostBy(row)!).length,
        all: rows.length,
      }),
      categoryTitle: word('request'),
      valueTitle: word('points'),
      valueFormat: '#,##0',
      valueMin: 0,
      legend: 'bottom',
      gapWidth: 60,
      series: [series('brought', 'value', COLOURS.accent), series('lost', 'lost', COLOURS.accentSoft)],
    },
  })
}

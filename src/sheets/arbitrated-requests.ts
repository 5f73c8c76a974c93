import type { Arbitration, RequestArbitration } from '../calculation/arbitration/arbitration'
import { compareCodes } from '../portfolio/by-code'
import type { Portfolio } from '../portfolio/portfolio'
import type { SheetPlan } from '../workbook/sheet-plan'
import {
  fillsPage,
  loadChanges,
  loadChangeTable,
  moneyChanges,
  moneyChangeTable,
  optionTable,
} from './arbitrated/option-tables'
import { answerSentence } from './arbitrated/request-words'
import { exchangeChart, summaryTable } from './arbitrated/summary-table'
import { proposedScenario } from './arbitration/answer'
import { namesOf, type Names } from './arbitration/names'
import { below, type Block } from './layout/block'
import { composeSheet } from './layout/compose-sheet'
import { textBlock, type TextLine } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import type { SheetContext } from './sheet-context'

const WIDTH = 235
const CHART = { columns: 7, height: 14 }
/** More lines of load than that are not read one by one; on a page of their own there is room for more. */
const MOST_LOADS = 6
const MOST_LOADS_APART = 20

/** For each request: does it fit, in exchange for which approved projects, and what that changes. A page in all, then a page each. */
export function arbitratedSheet(
  context: SheetContext,
  { portfolio, arbitration }: { portfolio: Portfolio; arbitration: Arbitration },
): SheetPlan {
  const { t } = context
  const names = namesOf(portfolio, arbitration)
  const rows = possibleFirst(arbitration.requests)
  const count = (answer: RequestArbitration['answer']) => rows.filter((row) => row.answer === answer).length
  const title = titleBlock(context, {
    title: t('sheets.arbitrated.title'),
    message:
      rows.length === 0
        ? t('sheets.arbitrated.none')
        : t('sheets.arbitrated.message', {
            requests: rows.length,
            asIs: count('asIs'),
            exchange: count('exchange'),
            impossible: count('impossible'),
          }),
    notes: [t('sheets.arbitrated.rule'), ...redoneNote(context, arbitration)],
    settings: [],
    width: WIDTH,
  })
  const blocks: Block[] = [title]
  const breaks: number[] = []
  if (rows.length > 0) {
    const summary = summaryTable(context, below(blocks, 1), { rows, names })
    blocks.push(summary)
    const chart = exchangeChart(context, below(blocks, 1), { rows, table: summary, ...CHART })
    if (chart) blocks.push(chart)
  }
  for (const request of rows) {
    breaks.push(below(blocks, 1).row + 1)
    requestBlocks(context, { request, names, blocks, breaks })
  }
  return composeSheet(context, {
    identity: 'arbitrated',
    name: t('sheets.arbitrated.name'),
    blocks,
    paper: 'A4',
    frozen: { rows: 1, columns: 0 },
    ...(breaks.length === 0 ? {} : { breaks }),
  })
}

/** Requests that the selection proposed keeps although the exchange alone does not justify them: both are true, and it is said. */
function redoneNote({ t }: SheetContext, arbitration: Arbitration): string[] {
  const kept = new Set(
    proposedScenario(arbitration)?.verdicts.flatMap((verdict) => (verdict.kept ? [verdict.subject] : [])),
  )
  const codes = arbitration.requests
    .filter(({ request, value, options }) => kept.has(request) && (options[0]?.valueLost ?? Infinity) > value)
    .map(({ request }) => request)
    .sort(compareCodes)
  return codes.length === 0 ? [] : [t('sheets.arbitrated.redone', { requests: codes.join(', ') })]
}

const ORDER: readonly RequestArbitration['answer'][] = ['asIs', 'exchange', 'impossible']

function possibleFirst(requests: readonly RequestArbitration[]): RequestArbitration[] {
  return [...requests].sort(
    (a, b) => ORDER.indexOf(a.answer) - ORDER.indexOf(b.answer) || compareCodes(a.request, b.request),
  )
}

function requestBlocks(
  context: SheetContext,
  { request, names, blocks, breaks }: { request: RequestArbitration; names: Names; blocks: Block[]; breaks: number[] },
): void {
  const { t } = context
  const next = (gap: number) => ({ row: below(blocks, gap).row, column: 0 })
  const text = (gap: number, lines: TextLine[]) => blocks.push(textBlock(next(gap), { lines, width: WIDTH }))
  const heading = (key: string) => text(1, [{ text: t(`sheets.arbitrated.heading.${key}`), format: 'chartMessage' }])
  const name = (table: string) => `Arbitrated${table}_${request.request.replace(/[^A-Za-z0-9]/g, '_')}`
  text(1, [
    {
      text: t('sheets.arbitrated.heading.request', { request: request.request, title: request.title }),
      format: 'heading',
    },
    { text: answerSentence(context, request, names), format: 'message' },
  ])
  const [best] = request.options
  if (!best) return
  if (request.options.some(({ given }) => given.length > 0)) {
    heading('options')
    blocks.push(optionTable(context, next(0), { request, names, name: name('Options') }))
  }
  const money = moneyChanges(best)
  const aside = () => ({ row: next(0).row, column: 1 })
  const apart = fillsPage(request.options)
  if (apart) breaks.push(below(blocks, 1).row + 1)
  heading('money')
  if (money.length > 0) blocks.push(moneyChangeTable(context, aside(), { rows: money, name: name('Money') }))
  else text(0, [{ text: t('sheets.arbitrated.noChange'), format: 'note' }])
  const load = loadChanges(best)
  heading('load')
  if (load.length === 0) {
    text(0, [{ text: t('sheets.arbitrated.noChange'), format: 'note' }])
    return
  }
  const shown = load.slice(0, apart ? MOST_LOADS_APART : MOST_LOADS)
  blocks.push(loadChangeTable(context, aside(), { rows: shown, names, name: name('Load') }))
  if (load.length > shown.length) {
    const more = t('sheets.arbitrated.moreLoad', { shown: shown.length, all: load.length })
    text(0, [{ text: more, format: 'note' }])
  }
}

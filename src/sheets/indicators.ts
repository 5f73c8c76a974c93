import type { Indicators } from '../calculation/indicators/follow-indicators'
import type { SheetPlan } from '../workbook/sheet-plan'
import { indicatorsMessage, indicatorsSettings } from './indicators/indicators-message'
import { benefitsTable } from './indicators/benefits-table'
import { completionTable } from './indicators/completion-table'
import { inflowChart, inflowTable } from './indicators/inflow-blocks'
import { keyFigures } from './indicators/key-figures'
import { paretoChart, processTable } from './indicators/process-blocks'
import { weatherTable } from './indicators/weather-table'
import { weightedTable } from './indicators/weighted-table'
import { below, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock } from './layout/figures-block'
import { textBlock, type TextLine } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import type { SheetContext } from './sheet-context'

const WIDTH = 180
const COLUMNS = 8
const CHART = { columns: COLUMNS, rows: 17 }

/**
 * How does the portfolio do? Figures under every weighting, what is done of the roadmap as launched, the weather of the
 * projects, the requests, the benefits, then the processes that digital work would relieve most.
 */
export function indicatorsSheet(context: SheetContext, indicators: Indicators): SheetPlan {
  const { t } = context
  const words = (key: string, values: Record<string, string | number> = {}) => t(`sheets.indicators.${key}`, values)
  const title = titleBlock(context, {
    title: words('title'),
    message: indicatorsMessage(context, indicators),
    settings: indicatorsSettings(context, indicators),
    width: WIDTH,
  })
  const blocks: Block[] = [title]
  const breaks: number[] = []
  const next = (gap: number) => ({ row: below(blocks, gap).row, column: 0 })
  const place = <B extends Block>(block: B): B => {
    blocks.push(block)
    return block
  }
  const lines = (gap: number, ...texts: TextLine[]) => place(textBlock(next(gap), { lines: texts, width: WIDTH }))
  const heading = (key: string, note: string | null = null) =>
    lines(
      1,
      { text: words(`heading.${key}`), format: 'heading' },
      ...(note === null ? [] : [{ text: note, format: 'note' as const }]),
    )
  const none = (key: string) => lines(0, { text: words(`none.${key}`), format: 'note' })
  const newPage = () => breaks.push(next(1).row + 1)

  place(figuresBlock(next(1), { figures: keyFigures(context, indicators), columns: COLUMNS }))
  heading('weighted', words('note.weighted'))
  place(weightedTable(context, next(0), indicators.portfolio))
  heading('completion', words('note.completion'))
  place(completionTable(context, next(0), indicators))

  newPage()
  heading('weather', words('note.weather'))
  if (indicators.weather.length > 0) place(weatherTable(context, next(0), indicators.weather))
  else none('weather')

  newPage()
  const { inflow, benefits, processes } = indicators
  heading('requests', inflow.undated > 0 ? words('note.undated', { count: inflow.undated, of: inflow.requests }) : null)
  if (inflow.quarters.length > 0) {
    const table = place(inflowTable(context, next(0), inflow))
    place(chartBlock(next(1), { ...CHART, chart: inflowChart(context, { table, inflow }) }))
  } else none(inflow.requests > 0 ? 'requestDates' : 'requests')

  heading('benefits', words('note.benefits'))
  if (benefits.rows.length > 0) place(benefitsTable(context, next(0), benefits))
  else none('benefits')

  newPage()
  heading('processes', words('note.processes'))
  if (processes.hoursSaved !== null) {
    const at = next(0)
    // The chart stands above the table that it draws: the first page says what matters.
    const table = processTable(context, { row: at.row + CHART.rows + 2, column: 0 }, processes)
    place(chartBlock(at, { ...CHART, chart: paretoChart(context, { table, processes }) }))
    place(table)
  } else none('processes')

  return composeSheet(context, {
    identity: 'indicators',
    name: words('name'),
    blocks,
    paper: 'A4',
    frozen: { rows: 1, columns: 0 },
    breaks,
  })
}

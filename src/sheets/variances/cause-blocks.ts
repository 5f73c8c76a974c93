import type { CauseWaterfall } from '../../calculation/budget/cause-waterfall'
import type { Position } from '../../workbook/address'
import { below, type Block } from '../layout/block'
import { chartBlock } from '../layout/chart-block'
import { textBlock } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'
import { waterfallChart, waterfallTable } from './waterfall-block'

const CHART = { columns: 7, rows: 15 }
const WIDTH = 150

/** From the envelopes to the final cost by cause, with what only moved in time said apart. */
export function causeBlocks(context: SheetContext, at: Position, causes: CauseWaterfall): Block[] {
  const { t } = context
  const title = t('sheets.variances.headings.causes')
  const waterfall = {
    start: causes.start,
    end: causes.end,
    steps: causes.steps.map(({ cause, ...step }) => ({ key: t(`sheets.variances.cause.${cause}`), ...step })),
  }
  const heading = textBlock(at, { lines: [{ text: title, format: 'heading' }], width: WIDTH })
  const chartAt = below([heading], 0)
  const table = waterfallTable(context, { row: chartAt.row + CHART.rows + 2, column: at.column }, waterfall, {
    name: 'VariancesCauses',
  })
  const chart = waterfallChart(context, {
    table,
    waterfall,
    words: {
      name: 'VariancesCauses',
      title: t('sheets.variances.chart.causes'),
      message: message(context, causes),
      categoryTitle: t('sheets.variances.columns.cause'),
    },
  })
  const lines = [
    t('sheets.variances.causesFrom', { moves: causes.explained.moves, of: causes.explained.of }),
    ...timingLines(context, causes),
  ]
  return [
    heading,
    chartBlock(chartAt, { ...CHART, chart }),
    table,
    textBlock(below([table], 0), { lines: lines.map((text) => ({ text, format: 'note' })), width: WIDTH }),
  ]
}

function message({ t, format }: SheetContext, { steps }: CauseWaterfall): string {
  const greatest = steps
    .filter(({ cause, deviation }) => cause !== 'other' && deviation !== 0)
    .toSorted((a, b) => Math.abs(b.deviation) - Math.abs(a.deviation))[0]
  const other = steps.find(({ cause }) => cause === 'other')!.deviation
  const signed = (value: number) => `${value > 0 ? '+' : ''}${format.thousands(value)}`
  if (!greatest) return t('sheets.variances.chart.causesUnknown', { other: signed(other) })
  return t('sheets.variances.chart.causesMessage', {
    cause: t(`sheets.variances.cause.${greatest.cause}`),
    amount: signed(greatest.deviation),
    other: signed(other),
  })
}

/** A move from a year to another costs nothing: the years are told, and that they cancel out. */
function timingLines({ t, format }: SheetContext, { timing, timingTotal }: CauseWaterfall): string[] {
  if (timing.length === 0) return []
  const years = timing.map(({ year, amount }) => `${year ?? '?'} : ${amount > 0 ? '+' : ''}${format.thousands(amount)}`)
  return [t('sheets.variances.timing', { years: years.join(' ; '), total: timingTotal })]
}

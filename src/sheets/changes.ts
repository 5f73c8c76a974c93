import { envelopeSteps } from '../calculation/changes/envelope-steps'
import type { Situation } from '../calculation/changes/situation'
import type { SituationChanges } from '../calculation/changes/situation-changes'
import { isoDate } from '../portfolio/calendar'
import type { SheetPlan } from '../workbook/sheet-plan'
import { changeTable } from './changes/change-table'
import { changesMessage, signed } from './changes/change-words'
import { changesIdentity } from './changes/changes-identity'
import { rankMoves, rankTable, totalTable } from './changes/total-tables'
import { below, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock, type KeyFigure } from './layout/figures-block'
import { textBlock, type TextLine } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import type { SheetContext } from './sheet-context'
import { waterfallChart, waterfallTable } from './variances/waterfall-block'

const WIDTH = 210
const COLUMNS = 16
const CHART = { columns: 9, rows: 20 }
/** The picture stands beside the totals and its own table. */
const CHART_COLUMN = 7
/** Projects that have a step of their own in the picture. */
const STEPS = 10
const RANK_MOVES = 10

/** What changed from one session to another: figures, the way of the envelopes, and every project that has news. */
export function changesSheet(context: SheetContext, changes: SituationChanges): SheetPlan {
  const { t } = context
  const { from, to } = changes
  const blocks: Block[] = [head(context, changes)]
  const breaks: number[] = []
  const place = <B extends Block>(block: B): B => {
    blocks.push(block)
    return block
  }
  const text = (gap: number, lines: TextLine[]) => place(textBlock(below(blocks, gap), { lines, width: WIDTH }))
  const heading = (key: string) => text(1, [{ text: t(`sheets.changes.headings.${key}`), format: 'heading' }])
  place(figuresBlock(below(blocks, 1), { figures: figures(context, changes), columns: COLUMNS }))
  const totals = heading('totals')
  place(totalTable(context, below(blocks, 0), changes))
  const news = changes.projects.filter((change) => change.news)
  const steps = envelopeSteps(changes, STEPS)
  if (steps && steps.steps.length > 0) waterfall(steps, totals.area.from.row)
  else text(1, [{ text: t(`sheets.changes.${steps ? 'sameEnvelopes' : 'noEnvelopes'}`), format: 'note' }])
  if (news.length > 0) {
    breaks.push(below(blocks, 1).row + 1)
    heading('projects')
    place(changeTable(context, below(blocks, 0), news))
  }
  const moves = rankMoves(changes.projects, RANK_MOVES)
  if (moves.length > 0) {
    heading('ranks')
    place(rankTable(context, below(blocks, 0), moves))
  }
  text(
    1,
    ['code', 'unknown', 'amounts'].map((key): TextLine => ({ text: t(`sheets.changes.notes.${key}`), format: 'note' })),
  )
  return composeSheet(context, {
    identity: changesIdentity(from, to),
    name: t('sheets.changes.name', { from: isoDate(from.session), to: isoDate(to.session) }),
    blocks,
    paper: 'A3',
    breaks,
    frozen: { rows: 1, columns: 0 },
  })

  function waterfall({ start, steps: parts, end }: NonNullable<typeof steps>, top: number) {
    const label = (step: (typeof parts)[number]) =>
      step.kind === 'others'
        ? t('sheets.changes.others', { count: step.projects })
        : `${step.kind === 'entered' ? '+ ' : step.kind === 'left' ? '− ' : ''}${step.key}`
    const way = { start, end, steps: parts.map((step) => ({ ...step, key: label(step) })) }
    heading('envelopes')
    const table = waterfallTable(context, below(blocks, 0), way, {
      name: 'ChangesEnvelopes',
      start: sessionText(context, from),
      end: sessionText(context, to),
    })
    const { envelope } = changes.totals
    const chart = waterfallChart(context, {
      table,
      waterfall: way,
      words: {
        name: 'ChangesEnvelopes',
        title: t('sheets.changes.chart.title'),
        message: t('sheets.changes.chart.message', {
          from: envelope.from!,
          to: envelope.to!,
          change: signed(envelope.change, context.format.thousands(envelope.change)),
        }),
        categoryTitle: t('sheets.changes.columns.project'),
      },
    })
    place(table)
    place(chartBlock({ row: top, column: CHART_COLUMN }, { ...CHART, chart }))
  }
}

function sessionText({ t }: SheetContext, { session }: Situation): string {
  return t('sheets.changes.session', { session })
}

function head(context: SheetContext, changes: SituationChanges): Block {
  const { t, format } = context
  const { from, to } = changes
  const side = (which: 'from' | 'to', { frozen, committee, session, dataDate }: Situation) =>
    t(`sheets.changes.${which}.${frozen ? 'frozen' : 'now'}`, {
      committee,
      session,
      date: dataDate === null ? t('sheets.common.notAvailable') : format.date(dataDate),
    })
  return titleBlock(context, {
    title: t('sheets.changes.title', { from: from.session, to: to.session }),
    message: changesMessage(context, changes),
    notes: [side('from', from), side('to', to)],
    settings: [],
    width: WIDTH,
  })
}

function figures(context: SheetContext, { counts, totals }: SituationChanges): KeyFigure[] {
  const { t, format } = context
  const figure = (key: string, column: number, cell: string): KeyFigure => ({
    label: t(`sheets.changes.figures.${key}`),
    cell,
    format: 'figureText',
    column,
  })
  const money = ({ from, to, change }: SituationChanges['totals']['envelope']) =>
    from === null && to === null ? format.thousands(null) : signed(change, format.thousands(change))
  return [
    figure('entered', 0, format.count(counts.entered)),
    figure('left', 1, format.count(counts.left)),
    figure('status', 2, format.count(counts.status)),
    figure('later', 4, format.count(counts.later)),
    figure('earlier', 6, format.count(counts.earlier)),
    figure('worse', 8, format.count(counts.worse)),
    figure('envelope', 10, money(totals.envelope)),
    figure('finalCost', 13, money(totals.finalCost)),
  ]
}

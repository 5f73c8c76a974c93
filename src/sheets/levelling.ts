import type { LevelledPlan } from '../calculation/capacity/levelling/levelled-plan'
import type { SheetPlan } from '../workbook/sheet-plan'
import { below, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock, type KeyFigure } from './layout/figures-block'
import { textBlock, type TextLine } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import { levelledLoad, movedTable, overloadTable } from './levelling/levelling-tables'
import { levellingMessage, reliefChart } from './levelling/relief'
import type { SheetContext } from './sheet-context'

const WIDTH = 150
const COLUMNS = 10
const CHART_COLUMNS = 6
const CHART_ROWS = 13

/** Which starts to move so that the teams are overloaded least: before and after, the starts proposed, the load that results. */
export function levellingSheet(context: SheetContext, plan: LevelledPlan): SheetPlan {
  const { t, format } = context
  const blocks: Block[] = [
    titleBlock(context, {
      title: t('sheets.levelling.title'),
      message: levellingMessage(context, plan),
      notes: [t('sheets.levelling.note')],
      settings: [
        t('sheets.capacity.setting.tolerance', { tolerance: format.percent(plan.tolerance) }),
        t('sheets.levelling.setting', { movable: plan.movable, schedules: plan.schedules }),
      ],
      width: WIDTH,
    }),
  ]
  const place = <B extends Block>(block: B): B => {
    blocks.push(block)
    return block
  }
  const text = (gap: number, lines: TextLine[]) => place(textBlock(below(blocks, gap), { lines, width: WIDTH }))
  const heading = (key: string) => text(1, [{ text: t(`sheets.levelling.heading.${key}`), format: 'heading' }])

  place(figuresBlock(below(blocks, 1), { figures: figures(context, plan), columns: COLUMNS }))
  const chartAt = below(blocks, 1)
  const overload = place(overloadTable(context, { row: chartAt.row + 1, column: CHART_COLUMNS + 1 }, plan))
  const chart = reliefChart(context, overload, plan)
  place(chartBlock(chartAt, { columns: CHART_COLUMNS, rows: Math.max(CHART_ROWS, plan.periods.length + 3), chart }))

  const page = below(blocks, 1).row + 1
  heading('moved')
  if (plan.moved.length > 0) place(movedTable(context, below(blocks, 0), plan))
  else text(0, [{ text: t(`sheets.levelling.none.${plan.movable === 0 ? 'movable' : 'better'}`), format: 'note' }])
  heading('load')
  place(levelledLoad(context, below(blocks, 0), plan))
  const limit = format.percent(1 + plan.tolerance)
  text(0, [{ text: t('sheets.capacity.legend', { limit }), format: 'note' }])

  return composeSheet(context, {
    identity: 'levelling',
    name: t('sheets.levelling.name'),
    paper: 'A4',
    frozen: { rows: 1, columns: 0 },
    breaks: [page],
    blocks,
  })
}

function figures({ t }: SheetContext, { before, after, moved }: LevelledPlan): KeyFigure[] {
  const figure = (key: string, value: number, column: number, look: KeyFigure['format']): KeyFigure => ({
    label: t(`sheets.levelling.figure.${key}`),
    cell: value,
    format: look,
    column,
  })
  return [
    figure('before', before.overload / 100, 0, 'figureDays'),
    figure('after', after.overload / 100, 3, 'figureDays'),
    figure('moved', moved.length, 6, 'figureInteger'),
  ]
}

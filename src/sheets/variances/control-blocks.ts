import type { BudgetFollowUp } from '../../calculation/budget/follow-budget'
import type { Position } from '../../workbook/address'
import { below, type Block } from '../layout/block'
import { textBlock, type TextLine } from '../layout/text-block'
import type { SheetContext } from '../sheet-context'
import { differenceTable, exceptionRows, exceptionTable, overspendTable } from './control-tables'
import type { Labels } from './words'

const WIDTH = 150

/** Chapters beyond their credits, lines to look at, and credits on which two tables disagree. */
export function controlBlocks(
  context: SheetContext,
  at: Position,
  { budget, labels }: { budget: BudgetFollowUp; labels: Labels },
): Block[] {
  const { t } = context
  const blocks: Block[] = []
  const next = (gap: number) => (blocks.length === 0 ? at : below(blocks, gap))
  const text = (gap: number, line: TextLine) => blocks.push(textBlock(next(gap), { lines: [line], width: WIDTH }))
  const heading = (key: string) => text(1, { text: t(`sheets.variances.headings.${key}`), format: 'heading' })

  if (budget.expense) {
    heading('overspends')
    if (budget.overspends.length > 0) blocks.push(overspendTable(context, next(0), { budget, labels }))
    else {
      const lines = budget.exceptions.paidOverVoted.length
      text(0, { text: t('sheets.variances.noOverspend', { lines }), format: 'note' })
    }
  }
  const { shown, hidden } = exceptionRows(budget)
  if (shown.length > 0) {
    heading('exceptions')
    blocks.push(exceptionTable(context, next(0), shown))
    if (hidden > 0) text(0, { text: t('sheets.variances.exceptionsCut', { rows: hidden }), format: 'note' })
  }
  if (budget.differences.length > 0) {
    heading('differences')
    blocks.push(differenceTable(context, next(0), { budget, labels }))
  }
  return blocks
}

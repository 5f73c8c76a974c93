import { addressOf, type Position } from '../../workbook/address'
import type { PlanChart } from '../../workbook/sheet-plan'
import { emptyBlock, type Block } from './block'

/** A chart over `columns` × `rows` cells, under the sentence that says its message. */
export function chartBlock(
  at: Position,
  { columns, rows, chart }: { columns: number; rows: number; chart: Omit<PlanChart, 'from' | 'to'> },
): Block {
  const from = { row: at.row + 1, column: at.column }
  const to = { row: at.row + rows, column: at.column + columns - 1 }
  return {
    ...emptyBlock(at, to),
    areas: [{ at: addressOf(at), cells: [[chart.message]], format: 'chartMessage' }],
    charts: [{ ...chart, from: addressOf(from), to: addressOf(to) }],
  }
}

import { addressOf, type Position } from '../../workbook/address'
import type { PlanCell } from '../../workbook/sheet-plan'
import { LOOK, type FormatName } from '../look'
import { emptyBlock, type Block } from './block'
import { shownLength } from './shown-length'

export type KeyFigure = {
  label: string
  cell: PlanCell
  format: Extract<FormatName, `figure${string}`>
  /** The column, counted from the block's first, where the figure stands; the next figure's column ends its room. */
  column: number
}

const LABEL_HEIGHT = 18
const FIGURE_HEIGHT = 26
/** Size of the figures over that of the body. */
const LARGER = 16 / 11

/** The figures to remember, side by side, each with its label above; `columns` is the width of the band. */
export function figuresBlock(at: Position, { figures, columns }: { figures: KeyFigure[]; columns: number }): Block {
  const places = Array.from({ length: columns }, (_, i) => figures.find(({ column }) => column === i))
  const block = emptyBlock(at, { row: at.row + 1, column: at.column + columns - 1 })
  block.areas.push({
    at: addressOf(at),
    cells: [places.map((figure) => figure?.label ?? null), places.map((figure) => figure?.cell ?? null)],
    format: [places.map(() => 'figureLabel'), places.map((figure) => figure?.format ?? 'figureText')],
  })
  for (const { column, cell, format } of figures) {
    const value = typeof cell === 'object' && cell !== null ? cell.value : cell
    // A number does not run over the next column as a text does.
    if (typeof value === 'number')
      block.widths[at.column + column] = Math.ceil(shownLength(value, LOOK[format]) * LARGER) + 2
  }
  block.heights = { [at.row + 1]: LABEL_HEIGHT, [at.row + 2]: FIGURE_HEIGHT }
  return block
}

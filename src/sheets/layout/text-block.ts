import { addressOf, type Position } from '../../workbook/address'
import { LOOK, type FormatName } from '../look'
import { emptyBlock, LINE, type Block } from './block'
import { wrapText } from './wrap-text'

export type TextLine = { text: string; format: FormatName }

const BODY_SIZE = 11
/** A letter of a sentence takes less room, on average, than the figure that column widths count in. */
const PROPORTIONAL = 0.8

/**
 * Sentences one under another, each broken over as many rows as it needs: nothing is merged.
 * `width` is in characters of the body size; larger type gets fewer.
 */
export function textBlock(at: Position, { lines, width }: { lines: TextLine[]; width: number }): Block {
  const rows = lines.flatMap(({ text, format }) =>
    wrapText(text, Math.floor((width * BODY_SIZE) / sizeOf(format))).map((line) => ({ text: line, format })),
  )
  const block = emptyBlock(at, { row: at.row + Math.max(rows.length, 1) - 1, column: at.column })
  if (rows.length === 0) return block
  return {
    ...block,
    reach: Math.max(...rows.map(({ text, format }) => text.length * (sizeOf(format) / BODY_SIZE) * PROPORTIONAL)),
    areas: [{ at: addressOf(at), cells: rows.map(({ text }) => [text]), format: rows.map(({ format }) => [format]) }],
    heights: Object.fromEntries(
      rows.map(({ format }, i) => [at.row + 1 + i, Math.round((sizeOf(format) / BODY_SIZE) * LINE * 1.1)]),
    ),
  }
}

function sizeOf(format: FormatName): number {
  const look = LOOK[format]
  return 'size' in look ? look.size : BODY_SIZE
}

import type { Area, Position } from '../../workbook/address'
import type {
  PlanArea,
  PlanChart,
  PlanConditionalFormat,
  PlanLink,
  PlanTable,
  PlanValidation,
} from '../../workbook/sheet-plan'

/** A part of a sheet already placed: its rectangle and everything in it. Blocks are put one below or beside another. */
export type Block = {
  area: Area
  areas: PlanArea[]
  tables: PlanTable[]
  charts: PlanChart[]
  links: PlanLink[]
  conditionalFormats: PlanConditionalFormat[]
  validations: PlanValidation[]
  /** Characters that a column, counted from zero, must show. */
  widths: Record<number, number>
  /** Points, by row counted from one. */
  heights: Record<number, number>
  /** Characters that its texts take to the right of its first column, over cells that stay empty. */
  reach: number
}

/** Points of a line of text of the body size. */
export const LINE = 15

/** A block with nothing in it, to spread into. */
export function emptyBlock(from: Position, to: Position): Block {
  return {
    area: { from, to },
    areas: [],
    tables: [],
    charts: [],
    links: [],
    conditionalFormats: [],
    validations: [],
    widths: {},
    heights: {},
    reach: 0,
  }
}

/**
 * The first cell under blocks, `gap` empty rows lower, in the leftmost of their columns.
 *
 * @example below([emptyBlock({ row: 2, column: 1 }, { row: 5, column: 4 })], 1) // { row: 7, column: 1 }
 */
export function below(blocks: readonly Block[], gap: number): Position {
  return {
    row: Math.max(...blocks.map(({ area }) => area.to.row)) + 1 + gap,
    column: Math.min(...blocks.map(({ area }) => area.from.column)),
  }
}

/**
 * The first cell to the right of a block, `gap` empty columns further, level with its top.
 *
 * @example beside(emptyBlock({ row: 2, column: 1 }, { row: 5, column: 4 }), 1) // { row: 2, column: 6 }
 */
export function beside({ area }: Block, gap: number): Position {
  return { row: area.from.row, column: area.to.column + 1 + gap }
}

import { quotedSheet, rangeOf, type Position } from '../workbook/address'
import type { GridCell } from '../workbook/plan-grid'
import type { PlanCell } from '../workbook/sheet-plan'
import { calls, jsonBytes, type WriteStep } from './batches'
import { withGivenNames, type GivenNames } from './formula-names'
import { rectangles } from './rectangles'
import type { Target } from './target'
import { typedText } from './typed-text'

/** Office.js cuts larger blocks itself, row by row through more objects than this takes. */
const CELLS_PER_BLOCK = 1_500
const BYTES_PER_BLOCK = 200_000

type Entry = string | number | boolean

/** Values, and formulas that do not need the tables of the plans, in blocks of rows from one edge to the other. */
export function* cellSteps({ grid, sheet }: Target, names: GivenNames): Generator<WriteStep> {
  const width = Math.max(0, ...grid.map((row) => row.length))
  if (width === 0) return
  const rows = grid.map((cells) => Array.from({ length: width }, (_cell, column) => entryOf(cells[column], names)))
  yield* blockSteps(sheet, { row: 0, column: 0 }, rows)
}

/** Formulas that name tables of the plans: written once those exist. */
export function* tableFormulaSteps({ grid, sheet }: Target, names: GivenNames): Generator<WriteStep> {
  const waiting = rectangles(grid, ({ content }) => (waitsForTables(content, names) ? true : null))
  for (const { from, to } of waiting.get(true) ?? []) {
    const block = grid
      .slice(from.row, to.row + 1)
      .map((cells) => cells.slice(from.column, to.column + 1).map((cell) => formulaOf(cell!.content, names)))
    yield* blockSteps(sheet, from, block)
  }
}

/** Links from cells to places of the workbook; they come before the texts of their cells. */
export function* linkSteps({ plan, sheet }: Target, names: GivenNames): Generator<WriteStep> {
  for (const { cell, target, tip } of plan.links) {
    const named = names.sheets.get(target.sheet.toLowerCase()) ?? target.sheet
    const hyperlink = {
      documentReference: `${quotedSheet(named)}!${target.cell}`,
      ...(tip === undefined ? {} : { screenTip: tip }),
    }
    yield {
      bytes: calls(3, jsonBytes(hyperlink)),
      write: (scope) => {
        scope.sheet(sheet).getRange(cell).hyperlink = hyperlink
      },
    }
  }
}

function* blockSteps(sheet: string, { row, column }: Position, rows: readonly Entry[][]): Generator<WriteStep> {
  const most = Math.max(1, Math.floor(CELLS_PER_BLOCK / rows[0]!.length))
  let [block, bytes, first] = [[] as Entry[][], 0, row]
  for (const [i, entries] of rows.entries()) {
    block.push(entries)
    bytes += jsonBytes(entries)
    if (block.length < most && bytes < BYTES_PER_BLOCK && i < rows.length - 1) continue
    yield blockStep(sheet, { row: first, column }, block, bytes)
    ;[block, bytes, first] = [[], 0, row + i + 1]
  }
}

function blockStep(sheet: string, { row, column }: Position, block: Entry[][], bytes: number): WriteStep {
  const to = { row: row + block.length - 1, column: column + block[0]!.length - 1 }
  const address = rangeOf({ from: { row, column }, to })
  return {
    bytes: calls(3, bytes),
    write: (scope) => {
      scope.sheet(sheet).getRange(address).formulas = block
    },
  }
}

function entryOf(cell: GridCell | undefined, names: GivenNames): Entry {
  const content = cell?.content ?? null
  if (content === null || waitsForTables(content, names)) return ''
  if (typeof content === 'string') return typedText(content)
  return typeof content === 'object' ? formulaOf(content, names) : content
}

function formulaOf(content: PlanCell, names: GivenNames): string {
  if (typeof content !== 'object' || content === null) throw new RangeError('A formula was expected')
  return `=${withGivenNames(content.formula, names)}`
}

function waitsForTables(content: PlanCell, { tables }: GivenNames): boolean {
  if (typeof content !== 'object' || content === null || !content.formula.includes('[')) return false
  const named = content.formula.matchAll(/(?<name>[\p{L}\p{N}_.\\]*)\[/gu)
  return [...named].some(({ groups }) => groups!['name'] === '' || tables.has(groups!['name']!.toLowerCase()))
}

import { columnLetters, quotedSheet } from '../workbook/address'
import type { GridCell } from '../workbook/plan-grid'
import type { PlanCell } from '../workbook/sheet-plan'
import { calls, jsonBytes, type WriteStep } from './batches'
import { withGivenNames, type GivenNames } from './formula-names'
import { rectangles } from './rectangles'
import type { Target } from './target'
import { typedText } from './typed-text'

const BYTES_PER_BLOCK = 200_000

type Entry = string | number | boolean

/** Values, and formulas that do not need the tables of the plans, in blocks of rows from one edge to the other. */
export function* cellSteps({ grid, sheet }: Target, names: GivenNames): Generator<WriteStep> {
  const width = Math.max(0, ...grid.map((row) => row.length))
  if (width === 0) return
  let [rows, bytes, first] = [[] as Entry[][], 0, 0]
  for (const [row, cells] of grid.entries()) {
    const entries = Array.from({ length: width }, (_cell, column) => entryOf(cells[column], names))
    rows.push(entries)
    bytes += jsonBytes(entries)
    if (bytes < BYTES_PER_BLOCK && row < grid.length - 1) continue
    yield blockStep(sheet, { row: first, column: 0, rows, bytes })
    ;[rows, bytes, first] = [[], 0, row + 1]
  }
}

/** Formulas that name tables of the plans: written once those exist. */
export function* tableFormulaSteps({ grid, sheet }: Target, names: GivenNames): Generator<WriteStep> {
  const waiting = rectangles(grid, ({ content }) => (waitsForTables(content, names) ? true : null))
  for (const { from, to } of waiting.get(true) ?? []) {
    const block = grid
      .slice(from.row, to.row + 1)
      .map((cells) => cells.slice(from.column, to.column + 1).map((cell) => formulaOf(cell!.content, names)))
    yield blockStep(sheet, { ...from, rows: block, bytes: jsonBytes(block) })
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

type Block = { row: number; column: number; rows: Entry[][]; bytes: number }

function blockStep(sheet: string, { row, column, rows, bytes }: Block): WriteStep {
  const width = rows[0]!.length
  const address = `${columnLetters(column)}${row + 1}:${columnLetters(column + width - 1)}${row + rows.length}`
  return {
    bytes: calls(3, bytes),
    write: (scope) => {
      scope.sheet(sheet).getRange(address).formulas = rows
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

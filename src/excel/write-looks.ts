import { columnLetters } from '../workbook/address'
import type { CellFormat, Colour } from '../workbook/sheet-plan'
import { calls, type WriteStep } from './batches'
import { addressLists, rectangles } from './rectangles'
import type { Target } from './target'

const ALIGNMENTS = { left: 'Left', center: 'Center', right: 'Right', centerAcross: 'CenterAcrossSelection' } as const
const VERTICALS = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const

/** Number formats, fonts, fills, alignments and rules, each over as few rectangles as hold it. */
export function* lookSteps(target: Target): Generator<WriteStep> {
  const { plan, grid, sheet } = target
  const formatOf = (name: string | null) => (name === null ? undefined : declared(target, name))
  for (const [format, areas] of rectangles(grid, (cell) => formatOf(cell.format)?.numberFormat ?? null)) {
    for (const { from, to } of areas) {
      yield {
        bytes: calls(3, format.length),
        write: (scope) => {
          const size = [to.row - from.row + 1, to.column - from.column + 1] as const
          const range = scope.sheet(sheet).getRangeByIndexes(from.row, from.column, ...size)
          // Excel gives one value to all cells of a range; its types only know the matrix.
          range.numberFormat = format as unknown as string[][]
        },
      }
    }
  }
  const looks = new Map(Object.entries(plan.formats).map(([name, format]) => [name, lookKey(format)]))
  for (const [key, areas] of rectangles(grid, ({ format }) => (format === null ? null : (looks.get(format) ?? null)))) {
    const look = JSON.parse(key) as CellFormat
    for (const addresses of addressLists(areas)) {
      yield {
        bytes: calls(4 + Object.keys(look).length, addresses.length),
        write: (scope) => paint(scope.sheet(sheet).getRanges(addresses).format, look),
      }
    }
  }
  yield* ruleSteps(target)
}

/** Rules below rows, and above them, whatever else the cells show. */
function* ruleSteps(target: Target): Generator<WriteStep> {
  const { grid, sheet } = target
  const ruleOf = (name: string | null, side: 'ruleAbove' | 'ruleBelow') =>
    name === null ? null : (declared(target, name)[side] ?? null)
  for (const [colour, areas] of rectangles(grid, ({ format }) => ruleOf(format, 'ruleBelow'))) {
    const tall = areas.filter(({ from, to }) => from.row < to.row)
    for (const addresses of addressLists(tall)) yield ruleStep(sheet, addresses, 'InsideHorizontal', colour)
    for (const addresses of addressLists(areas)) yield ruleStep(sheet, addresses, 'EdgeBottom', colour)
  }
  for (const [colour, areas] of rectangles(grid, ({ format }) => ruleOf(format, 'ruleAbove'))) {
    const rows = areas.flatMap(({ from, to }) =>
      Array.from({ length: to.row - from.row + 1 }, (_row, i) => ({
        from: { ...from, row: from.row + i },
        to: { ...to, row: from.row + i },
      })),
    )
    for (const addresses of addressLists(rows)) yield ruleStep(sheet, addresses, 'EdgeTop', colour)
  }
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal'

function ruleStep(sheet: string, addresses: string, edge: Edge, colour: Colour): WriteStep {
  return {
    bytes: calls(8, addresses.length),
    write: (scope) => {
      const border = scope.sheet(sheet).getRanges(addresses).format.borders.getItem(edge)
      border.style = 'Continuous'
      border.weight = 'Thin'
      border.color = colour
    },
  }
}

function declared({ plan }: Target, name: string): CellFormat {
  const format = plan.formats[name]
  if (!format) throw new RangeError(`${plan.name} has no format "${name}"`)
  return format
}

/** What `paint` sets, as a text that is equal for equal looks; null when there is nothing to set. */
function lookKey({ numberFormat: _number, ruleAbove: _above, ruleBelow: _below, ...look }: CellFormat): string | null {
  const set = Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1))
  return set.length === 0 ? null : JSON.stringify(Object.fromEntries(set))
}

function paint(format: Excel.RangeFormat, look: CellFormat): void {
  const { bold, italic, size, colour, fill, align, vertical, wrap, indent } = look
  if (bold !== undefined) format.font.bold = bold
  if (italic !== undefined) format.font.italic = italic
  if (size !== undefined) format.font.size = size
  if (colour !== undefined) format.font.color = colour
  if (fill !== undefined) format.fill.color = fill
  if (align !== undefined) format.horizontalAlignment = ALIGNMENTS[align]
  if (vertical !== undefined) format.verticalAlignment = VERTICALS[vertical]
  if (wrap !== undefined) format.wrapText = wrap
  if (indent !== undefined) format.indentLevel = indent
}

/** Points of a column of so many characters: 7 pixels each in Excel's body font, 5 around them, 96 pixels to 72 points. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75
}

/** Widths of columns and heights of rows, neighbours of the same size together. */
export function* sizeSteps({ plan, sheet }: Target): Generator<WriteStep> {
  for (const { first, last, size } of sizeRuns(plan.columns.map((size, i) => [i, size]))) {
    yield {
      bytes: calls(3),
      write: (scope) => {
        const columns = scope.sheet(sheet).getRange(`${columnLetters(first)}:${columnLetters(last)}`)
        columns.format.columnWidth = columnPoints(size)
      },
    }
  }
  const heights = Object.entries(plan.rowHeights ?? {}).map(([row, size]): [number, number] => [Number(row), size])
  for (const { first, last, size } of sizeRuns(heights.sort(([a], [b]) => a - b))) {
    yield {
      bytes: calls(3),
      write: (scope) => {
        scope.sheet(sheet).getRange(`${first}:${last}`).format.rowHeight = size
      },
    }
  }
}

function sizeRuns(sizes: readonly (readonly [number, number])[]) {
  const runs: { first: number; last: number; size: number }[] = []
  for (const [line, size] of sizes) {
    const run = runs.at(-1)
    if (run && run.size === size && run.last === line - 1) run.last = line
    else runs.push({ first: line, last: line, size })
  }
  return runs
}

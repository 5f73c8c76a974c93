import { addressOf, columnLetters, rangeOf, type Position } from '../../workbook/address'
import type { CellFormat, PlanCell, PlanTable, PlanValue } from '../../workbook/sheet-plan'
import { LOOK, type FormatName } from '../look'
import { emptyBlock, LINE, type Block } from './block'
import { shownLength } from './shown-length'
import { wrapText } from './wrap-text'

/** The addresses of a table's cells, for the formulas in it and about it. */
export type TableAddresses = {
  /** `$F$12` of a data row counted from zero. */
  cell(row: number, column: string): string
  /** `$F$12:$F$80`: the data cells of a column; the first cell when there is no row. */
  column(column: string): string
  /** `$B$12:$D$12`: a data row from one column to another. */
  across(row: number, first: string, last: string): string
}

export type TableColumn<Row> = {
  id: string
  header: string
  format: FormatName | ((row: Row, index: number) => FormatName)
  cell(row: Row, index: number, at: TableAddresses): PlanCell
  /** The cell of the totals row, when the table has one. */
  total?(at: TableAddresses): PlanCell
  /** Characters beyond which text is wrapped; its format should wrap. */
  widest?: number
  /** Its text runs over the empty cells to its right: it asks for no width. */
  spills?: boolean
  /** The header's format when the cells' own does not tell it. */
  headerFormat?: FormatName
}

export type TableOptions<Row> = {
  columns: TableColumn<Row>[]
  rows: readonly Row[]
  /** Name of the real Excel table, or null to leave plain cells. */
  name: string | null
  filter?: boolean
  /** The word in the first cell of the totals row; no totals row without it. */
  totalLabel?: string
  /** Empty columns after the last one, over which its text may run when it `spills`. */
  spill?: number
}

export type PlacedTable = Block & TableAddresses

/** Room that Excel keeps around the text of a cell, in characters. */
const MARGIN = 2
const LONGEST_HEADER_WORD = 24

/** A header row, data rows and perhaps a totals row, placed at a cell; columns are as wide as what they show. */
export function tableBlock<Row>(at: Position, options: TableOptions<Row>): PlacedTable {
  const { columns, rows, name, filter = false, totalLabel, spill = 0 } = options
  const addresses = addressesOf(at, columns, rows.length)
  const cells = rows.map((row, i) => columns.map((column) => column.cell(row, i, addresses)))
  const formats = rows.map((row, i) => columns.map((column, c) => formatOf(column, row, i, valueOf(cells[i]![c]!))))
  const totals =
    totalLabel === undefined
      ? null
      : columns.map((column, c) => (c === 0 ? totalLabel : (column.total?.(addresses) ?? null)))
  const totalFormats = columns.map((column, c) =>
    totalFormat(formats[0]?.[c] ?? plainFormat(column), valueOf(totals?.[c] ?? null)),
  )
  const headerFormats = columns.map((column) => column.headerFormat ?? headerFormat(column))

  const widths = columns.map((column, c) => {
    const shown = cells.map((line, i) => shownLength(valueOf(line[c]!), LOOK[formats[i]![c]!]))
    const total = totals ? shownLength(valueOf(totals[c]!), LOOK[totalFormats[c]!]) + 1 : 0
    if (column.spills) return MARGIN
    const content = Math.min(longest([total, ...shown]), column.widest ?? Infinity)
    const headerWord = Math.min(
      LONGEST_HEADER_WORD,
      Math.max(...column.header.split(/[\s\n]/).map((word) => word.length)) * 1.1,
    )
    return Math.ceil(Math.max(content, headerWord + (filter ? 1 : 0))) + MARGIN
  })
  const headerLines =
    Math.max(
      ...columns.map((column, c) => (column.spills ? 1 : wrapText(column.header, widths[c]! - MARGIN + 1).length)),
    ) + (filter ? 1 : 0)
  const heights: Record<number, number> = { [at.row + 1]: Math.max(2, headerLines) * LINE }
  cells.forEach((line, i) => {
    const lines = Math.max(...line.map((cell, c) => linesOf(valueOf(cell), formats[i]![c]!, widths[c]! - MARGIN)))
    if (lines > 1) heights[at.row + 2 + i] = lines * LINE
  })

  const last = { row: at.row + rows.length + (totals ? 1 : 0), column: at.column + columns.length - 1 + spill }
  const block = emptyBlock(at, last)
  block.areas.push({
    at: addressOf(at),
    cells: [columns.map(({ header }) => header), ...cells, ...(totals ? [totals] : [])].map((line) =>
      spilled(line, spill, null),
    ),
    format: [headerFormats, ...formats, ...(totals ? [totalFormats] : [])].map((line) =>
      spilled(line, spill, line.at(-1)!),
    ),
  })
  if (name !== null && rows.length > 0) block.tables.push(realTable(name, at, columns.length, rows.length, filter))
  columns.forEach((_, c) => (block.widths[at.column + c] = widths[c]!))
  block.heights = heights
  return { ...block, ...addresses }
}

function addressesOf<Row>(at: Position, columns: TableColumn<Row>[], count: number): TableAddresses {
  const places = new Map(columns.map(({ id }, i) => [id, columnLetters(at.column + i)]))
  const absolute = (row: number, column: string) => {
    const letters = places.get(column)
    if (letters === undefined) throw new RangeError(`The table has no column "${column}"`)
    return `$${letters}$${at.row + 2 + row}`
  }
  const range = (from: string, to: string) => (from === to ? from : `${from}:${to}`)
  return {
    cell: absolute,
    column: (column) => range(absolute(0, column), absolute(Math.max(count, 1) - 1, column)),
    across: (row, first, last) => range(absolute(row, first), absolute(row, last)),
  }
}

function realTable(name: string, at: Position, width: number, rows: number, filter: boolean): PlanTable {
  const to = { row: at.row + rows, column: at.column + width - 1 }
  return { name, range: rangeOf({ from: at, to }), style: null, banded: false, filter }
}

function spilled<T>(line: readonly T[], spill: number, filler: T): T[] {
  return [...line, ...Array.from({ length: spill }, () => filler)]
}

function longest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0)
}

function valueOf(cell: PlanCell): PlanValue {
  return typeof cell === 'object' && cell !== null ? cell.value : cell
}

function plainFormat<Row>(column: TableColumn<Row>): FormatName {
  return typeof column.format === 'string' ? column.format : 'text'
}

/** A word where the column shows numbers is set apart as "n/a". */
function formatOf<Row>(column: TableColumn<Row>, row: Row, index: number, value: PlanValue): FormatName {
  const name = typeof column.format === 'string' ? column.format : column.format(row, index)
  return isNumeric(name) && typeof value === 'string' ? 'missing' : name
}

function totalFormat(name: FormatName, value: PlanValue): FormatName {
  if (name === 'missing') return 'missingTotal'
  if (!isNumeric(name)) return 'textTotal'
  return typeof value === 'string' ? 'missingTotal' : (`${name}Total` as FormatName)
}

function headerFormat<Row>(column: TableColumn<Row>): FormatName {
  if (column.spills) return 'headerSpill'
  const look: CellFormat = LOOK[plainFormat(column)]
  return look.align === 'right' ? 'headerRight' : look.align === 'center' ? 'headerCenter' : 'header'
}

const NUMERIC: ReadonlySet<string> = new Set(
  Object.keys(LOOK).filter((name) => `${name}Total` in LOOK && name !== 'text' && name !== 'missing'),
)

function isNumeric(name: FormatName): boolean {
  return NUMERIC.has(name)
}

function linesOf(value: PlanValue, format: FormatName, width: number): number {
  return 'wrap' in LOOK[format] && typeof value === 'string' ? wrapText(value, width).length : 1
}

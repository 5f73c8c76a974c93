import type { Area } from '../../../src/workbook/address'
import type { CellFormat } from '../../../src/workbook/sheet-plan'
import { demand } from '../host-error'
import { colour, oneOf, paint } from './looks'
import { beforeWriting, LAST_COLUMN, LAST_ROW, type BookState, type SheetState } from './state'

/** The cells whose look is changed: one or several rectangles of a sheet. */
export type Target = { book: BookState; sheet: SheetState; areas: readonly Area[] }

function change<K extends keyof CellFormat>({ book, sheet, areas }: Target, key: K, value: CellFormat[K]): void {
  beforeWriting(book, sheet)
  for (const area of areas) paint(sheet, area, key, value)
}

export class RangeFont {
  constructor(private readonly target: Target) {}
  set bold(value: boolean) {
    change(this.target, 'bold', value)
  }
  set italic(value: boolean) {
    change(this.target, 'italic', value)
  }
  set size(value: number) {
    change(this.target, 'size', value)
  }
  set color(value: string) {
    change(this.target, 'colour', colour(value))
  }
}

export class RangeFill {
  constructor(private readonly target: Target) {}
  set color(value: string) {
    change(this.target, 'fill', colour(value))
  }
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const

type Edge = (typeof EDGES)[number]

/** An edge of each rectangle; an inside one is kept by the cell above it. */
export class RangeBorder {
  constructor(
    private readonly target: Target,
    private readonly edge: Edge,
  ) {}
  set style(value: string) {
    oneOf(value, ['Continuous'])
  }
  set weight(value: string) {
    oneOf(value, ['Thin'])
  }
  set color(value: string) {
    const { book, sheet, areas } = this.target
    const rows = areas.map(({ from, to }) => {
      if (this.edge === 'EdgeTop') return { from, to: { ...to, row: from.row } }
      return this.edge === 'EdgeBottom'
        ? { from: { ...from, row: to.row }, to }
        : { from, to: { ...to, row: to.row - 1 } }
    })
    change({ book, sheet, areas: rows }, this.edge === 'EdgeTop' ? 'ruleAbove' : 'ruleBelow', colour(value))
  }
}

export class RangeBorderCollection {
  constructor(private readonly target: Target) {}
  getItem(index: string): RangeBorder {
    return new RangeBorder(this.target, oneOf(index, EDGES))
  }
}

const ALIGNMENTS = { Left: 'left', Center: 'center', Right: 'right', CenterAcrossSelection: 'centerAcross' } as const
const VERTICALS = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const

export class RangeFormat {
  constructor(private readonly target: Target) {}
  get font(): RangeFont {
    return new RangeFont(this.target)
  }
  get fill(): RangeFill {
    return new RangeFill(this.target)
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target)
  }
  set horizontalAlignment(value: string) {
    const words = Object.keys(ALIGNMENTS) as (keyof typeof ALIGNMENTS)[]
    change(this.target, 'align', ALIGNMENTS[oneOf(value, words)])
  }
  set verticalAlignment(value: string) {
    const words = Object.keys(VERTICALS) as (keyof typeof VERTICALS)[]
    change(this.target, 'vertical', VERTICALS[oneOf(value, words)])
  }
  set wrapText(value: boolean) {
    change(this.target, 'wrap', value)
  }
  set indentLevel(value: number) {
    demand(Number.isInteger(value) && value >= 0 && value <= 250, `${value} is not an indent level`)
    change(this.target, 'indent', value)
  }
  set columnWidth(points: number) {
    demand(points >= 0 && points <= 1_400, `${points} is not a column width in points`)
    this.#eachLine('column', LAST_COLUMN, (column) => this.target.sheet.columnWidths.set(column, points))
  }
  set rowHeight(points: number) {
    demand(points >= 0 && points <= 409.5, `${points} is not a row height in points`)
    this.#eachLine('row', LAST_ROW, (row) => this.target.sheet.rowHeights.set(row, points))
  }
  set useStandardWidth(value: boolean) {
    demand(value, 'useStandardWidth only takes true')
    beforeWriting(this.target.book, this.target.sheet)
    this.target.sheet.columnWidths.clear()
  }
  set useStandardHeight(value: boolean) {
    demand(value, 'useStandardHeight only takes true')
    beforeWriting(this.target.book, this.target.sheet)
    this.target.sheet.rowHeights.clear()
  }
  #eachLine(axis: 'row' | 'column', last: number, set: (line: number) => void): void {
    beforeWriting(this.target.book, this.target.sheet)
    for (const { from, to } of this.target.areas) {
      demand(to[axis] < last, `Setting every ${axis} of a sheet swells the file`)
      for (let line = from[axis]; line <= to[axis]; line++) set(line)
    }
  }
}

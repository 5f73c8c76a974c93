import { addressOf, type Area } from '../../../src/workbook/address'
import { demand, HostError } from '../host-error'
import { fullAddress, inside, overlap, sizeOf } from './area'
import { entered } from './entry'
import { ConditionalFormatCollection } from './conditional-format'
import { DataValidation } from './data-validation'
import { paint } from './looks'
import { RangeFormat, type Target } from './range-format'
import { beforeWriting, keyOf, LAST_COLUMN, LAST_ROW, placeOfKey, type BookState, type SheetState } from './state'

const MOST_CELLS = 5_000_000

/** A rectangle of cells of one sheet. */
export class Range {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
    private readonly area: Area,
  ) {}
  get address(): string {
    return fullAddress(this.sheet.name, this.area)
  }
  get rowIndex(): number {
    return this.area.from.row
  }
  get columnIndex(): number {
    return this.area.from.column
  }
  get rowCount(): number {
    return sizeOf(this.area).rows
  }
  get columnCount(): number {
    return sizeOf(this.area).columns
  }
  get cellCount(): number {
    const cells = this.rowCount * this.columnCount
    return cells > 2 ** 31 - 1 ? -1 : cells
  }
  /** What the cells hold; a blank is an empty text. Too many cells give null, as in Excel. */
  get values(): unknown[][] | null {
    const { from } = this.area
    const { rows, columns } = sizeOf(this.area)
    if (rows * columns > MOST_CELLS) return null
    return Array.from({ length: rows }, (_row, i) => {
      const cells = this.sheet.values[from.row + i]
      return Array.from({ length: columns }, (_cell, j) => cells?.[from.column + j] ?? '')
    })
  }
  set values(matrix: unknown[][]) {
    this.#enter(matrix)
  }
  /** Formulas as they are typed, and what the other cells hold. */
  get formulas(): unknown[][] | null {
    const { from } = this.area
    return (
      this.values?.map((cells, i) =>
        cells.map((value, j) => {
          const key = keyOf(from.row + i, from.column + j)
          const formula = this.sheet.formulas.get(key) ?? (this.sheet.fileFormulas.has(key) ? '…' : undefined)
          return formula === undefined ? value : `=${formula}`
        }),
      ) ?? null
    )
  }
  set formulas(matrix: unknown[][]) {
    this.#enter(matrix)
  }
  get numberFormat(): unknown {
    const { from } = this.area
    const { rows, columns } = sizeOf(this.area)
    return Array.from({ length: rows }, (_row, i) =>
      Array.from({ length: columns }, (_cell, j) => {
        const key = keyOf(from.row + i, from.column + j)
        return this.sheet.looks.get(key)?.numberFormat ?? this.sheet.fileFormats.get(key) ?? 'General'
      }),
    )
  }
  /** One format is given to all cells. */
  set numberFormat(format: unknown) {
    demand(typeof format === 'string' && format !== '' && format.length <= 255, `${String(format)} is not a format`)
    beforeWriting(this.book, this.sheet, this.#onlyCell)
    paint(this.sheet, this.area, 'numberFormat', format)
  }
  set rowHidden(hidden: boolean) {
    demand(!hidden, 'The add-in hides nothing')
    beforeWriting(this.book, this.sheet)
  }
  set columnHidden(hidden: boolean) {
    demand(!hidden, 'The add-in hides nothing')
    beforeWriting(this.book, this.sheet)
  }
  get format(): RangeFormat {
    return new RangeFormat(this.#target)
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheet, this.area)
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.area)
  }
  set hyperlink(link: { documentReference?: string; screenTip?: string }) {
    beforeWriting(this.book, this.sheet)
    demand(this.cellCount === 1, 'A hyperlink is given to one cell')
    const { documentReference, screenTip, ...others } = link
    demand(Object.keys(others).length === 0 && !!documentReference, `Unknown link ${JSON.stringify(link)}`)
    demand(/^('([^']|'')+'|[^' !]+)!\$?[A-Z]+\$?\d+$/.test(documentReference), `${documentReference} is not a place`)
    const { row, column } = this.area.from
    this.sheet.links.set(keyOf(row, column), { target: documentReference, tip: screenTip ?? null })
  }
  /** Contents, formats and links; tables, charts, validations and conditional formats stay. */
  clear(applyTo: string = 'All'): void {
    demand(applyTo === 'All', 'The add-in only clears everything')
    beforeWriting(this.book, this.sheet)
    const { values, formulas, looks, links } = this.sheet
    if (sizeOf(this.area).rows > LAST_ROW) {
      values.length = 0
      for (const map of [formulas, looks, links]) map.clear()
      return
    }
    values.forEach((row, r) => row.forEach((_cell, c) => inside(this.area, r, c) && (row[c] = null)))
    for (const map of [formulas, looks, links]) {
      for (const key of map.keys()) {
        const { row, column } = placeOfKey(key)
        if (inside(this.area, row, column)) map.delete(key)
      }
    }
  }
  select(): void {
    this.book.selected = { sheet: this.sheet.name, cell: addressOf(this.area.from) }
  }

  get #target(): Target {
    return { book: this.book, sheet: this.sheet, areas: [this.area] }
  }

  #enter(matrix: unknown[][]): void {
    this.#eachCell(matrix, (row, column, given) => {
      if (given === null) return
      const { value, formula } = entered(given)
      const cells = (this.sheet.values[row] ??= [])
      while (cells.length < column) cells.push(null)
      const key = keyOf(row, column)
      this.sheet.fileFormulas.delete(key)
      if (formula === null) this.sheet.formulas.delete(key)
      else this.sheet.formulas.set(key, formula)
      cells[column] =
        formula === null ? value : this.book.calculate(this.sheet.name, addressOf({ row, column }), formula)
      this.#keepHeaderText(row, column, value)
    })
  }

  #keepHeaderText(row: number, column: number, value: unknown): void {
    const table = this.sheet.tables.find(({ area }) => row === area.from.row && inside(area, row, column))
    if (table?.showHeaders) demand(typeof value === 'string', `A header of ${table.name} must be a text`)
  }

  get #onlyCell(): string | undefined {
    return this.cellCount === 1 ? addressOf(this.area.from) : undefined
  }

  #eachCell(matrix: unknown, visit: (row: number, column: number, given: unknown) => void): void {
    beforeWriting(this.book, this.sheet, this.#onlyCell)
    const { rows, columns } = sizeOf(this.area)
    const shape = `${rows} rows of ${columns} cells were expected`
    demand(Array.isArray(matrix) && matrix.length === rows, shape)
    matrix.forEach((cells: unknown, i) => {
      demand(Array.isArray(cells) && cells.length === columns, shape)
      cells.forEach((given: unknown, j) => visit(this.area.from.row + i, this.area.from.column + j, given))
    })
  }

  /** For the stand-in's own use: where the range lies. */
  static areaOf(range: unknown): { sheet: SheetState; area: Area } {
    demand(range instanceof Range, 'A range was expected')
    return { sheet: range.sheet, area: range.area }
  }
}

/** Several rectangles of one sheet, given by one address with commas. */
export class RangeAreas {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
    private readonly areas: readonly Area[],
  ) {
    areas.forEach((area, i) => {
      if (areas.slice(i + 1, i + 3).some((other) => overlap(area, other)))
        throw new HostError('InvalidArgument', 'The areas overlap')
    })
  }
  get format(): RangeFormat {
    return new RangeFormat({ book: this.book, sheet: this.sheet, areas: this.areas })
  }
}

export const WHOLE_SHEET: Area = { from: { row: 0, column: 0 }, to: { row: LAST_ROW, column: LAST_COLUMN } }

import { demand, HostError } from '../host-error'
import { parseArea } from './area'
import { ChartCollection } from './chart'
import { PageBreakCollection, PageLayout } from './page-layout'
import { Range, RangeAreas, WHOLE_SHEET } from './range'
import { beforeWriting, newSheet, freshId, type BookState, type SheetState } from './state'
import { TableCollection } from './table'
import { usedArea } from './used-area'
import { NamedItemCollection, WorksheetCustomPropertyCollection, WorksheetProtection } from './worksheet-parts'

export class Worksheet {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
  ) {}
  get id(): string {
    return this.sheet.id
  }
  get name(): string {
    return this.sheet.name
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet)
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.book, this.sheet)
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.sheet.names)
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheet)
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet)
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet)
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheet)
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.sheet)
  }
  set showGridlines(shown: boolean) {
    beforeWriting(this.book, this.sheet)
    this.sheet.showGridlines = shown
  }
  set tabColor(value: string) {
    beforeWriting(this.book, this.sheet)
    demand(value === '' || /^#[0-9A-Fa-f]{6}$/.test(value), `${value} is not a colour`)
    this.sheet.tabColour = value
  }
  getRange(address?: string): Range {
    return new Range(this.book, this.sheet, address === undefined ? WHOLE_SHEET : parseArea(address))
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    demand(row >= 0 && column >= 0 && rows > 0 && columns > 0, 'A range has at least one cell')
    return new Range(this.book, this.sheet, {
      from: { row, column },
      to: { row: row + rows - 1, column: column + columns - 1 },
    })
  }
  getRanges(addresses: string): RangeAreas {
    demand(addresses.length <= 8_192, 'An address has at most 8,192 characters')
    return new RangeAreas(this.book, this.sheet, addresses.split(',').map(parseArea))
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    demand(valuesOnly === true, 'Formats alone do not make a cell used')
    const area = usedArea(this.sheet)
    return area && new Range(this.book, this.sheet, area)
  }
  getNextOrNullObject(): Worksheet | null {
    const next = this.book.sheets[this.book.sheets.indexOf(this.sheet) + 1]
    return next ? new Worksheet(this.book, next) : null
  }
  activate(): void {
    this.book.selected = { sheet: this.sheet.name, cell: 'A1' }
  }
}

export class WorksheetFreezePanes {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
  ) {}
  freezeAt(range: unknown): void {
    beforeWriting(this.book, this.sheet)
    const { from, to } = typeof range === 'string' ? parseArea(range) : Range.areaOf(range).area
    demand(from.row === 0 && from.column === 0, 'The frozen part begins at A1')
    this.sheet.frozen = { rows: to.row + 1, columns: to.column + 1 }
  }
  freezeRows(count: number): void {
    beforeWriting(this.book, this.sheet)
    this.sheet.frozen = { rows: count, columns: 0 }
  }
  freezeColumns(count: number): void {
    beforeWriting(this.book, this.sheet)
    this.sheet.frozen = { rows: 0, columns: count }
  }
  unfreeze(): void {
    beforeWriting(this.book, this.sheet)
    this.sheet.frozen = { rows: 0, columns: 0 }
  }
}

const FORBIDDEN = /[:\\/?*[\]]/

export class WorksheetCollection {
  constructor(private readonly book: BookState) {}
  get items(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet(this.book, sheet))
  }
  getFirst(): Worksheet {
    return new Worksheet(this.book, this.book.sheets[0]!)
  }
  getItem(key: string): Worksheet {
    const sheet = this.book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase())
    if (!sheet) throw new HostError('ItemNotFound', `No sheet ${key}`)
    return new Worksheet(this.book, sheet)
  }
  add(name: string): Worksheet {
    if (this.book.protected || this.book.readOnly) throw new HostError('AccessDenied', 'The workbook is protected')
    demand(typeof name === 'string', 'The add-in names the sheets that it creates')
    demand(name.length > 0 && name.length <= 31, `"${name}" has not 1 to 31 characters`)
    demand(!FORBIDDEN.test(name) && !/^'|'$/.test(name) && !/^history$/i.test(name), `"${name}" is not a sheet name`)
    if (this.book.sheets.some((other) => other.name.toLowerCase() === name.toLowerCase()))
      throw new HostError('ItemAlreadyExists', `A sheet named ${name} exists`)
    const sheet = newSheet(freshId(this.book), name, false)
    sheet.touched = true
    this.book.sheets.push(sheet)
    return new Worksheet(this.book, sheet)
  }
}

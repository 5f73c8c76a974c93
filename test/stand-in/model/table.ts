import { demand, HostError } from '../host-error'
import { overlap, parseArea, sizeOf } from './area'
import { Range } from './range'
import { beforeWriting, type BookState, type SheetState, type TableState } from './state'

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i

export class Table {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
    private readonly state: TableState,
  ) {}
  get id(): string {
    return this.state.id
  }
  get name(): string {
    return this.state.name
  }
  set name(name: string) {
    beforeWriting(this.book, this.sheet)
    demand(NAME.test(name) && !LIKE_A_CELL.test(name), `"${name}" is not a table name`)
    const others = this.book.sheets.flatMap(({ tables }) => tables.filter((table) => table !== this.state))
    const taken = [...others.map((table) => table.name), ...this.book.names].map((other) => other.toLowerCase())
    demand(!taken.includes(name.toLowerCase()), `The name ${name} is taken`)
    this.state.name = name
  }
  get showHeaders(): boolean {
    return this.state.showHeaders
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.state)
  }
  get showTotals(): boolean {
    return this.state.showTotals
  }
  set style(style: string) {
    beforeWriting(this.book, this.sheet)
    demand(style === '' || /^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style), `${style} is not a table style`)
    this.state.style = style
  }
  set showBandedRows(shown: boolean) {
    beforeWriting(this.book, this.sheet)
    this.state.banded = shown
  }
  set showFilterButton(shown: boolean) {
    beforeWriting(this.book, this.sheet)
    this.state.filter = shown
  }
  getRange(): Range {
    return new Range(this.book, this.sheet, this.state.area)
  }
  delete(): void {
    beforeWriting(this.book, this.sheet)
    new Range(this.book, this.sheet, this.state.area).clear()
    this.sheet.tables = this.sheet.tables.filter((other) => other !== this.state)
  }
}

export class TableColumn {
  constructor(private readonly text: string) {}
  get name(): string {
    return this.text
  }
}

export class TableColumnCollection {
  constructor(private readonly table: TableState) {}
  get items(): TableColumn[] {
    return this.table.columns.map((name) => new TableColumn(name))
  }
}

export class TableCollection {
  constructor(
    private readonly book: BookState,
    private readonly sheet: SheetState,
  ) {}
  get items(): Table[] {
    return this.sheet.tables.map((state) => new Table(this.book, this.sheet, state))
  }
  getItem(key: string): Table {
    const state = this.sheet.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase())
    if (!state) throw new HostError('ItemNotFound', `No table ${key}`)
    return new Table(this.book, this.sheet, state)
  }
  add(address: unknown, hasHeaders: boolean): Table {
    beforeWriting(this.book, this.sheet)
    const area = typeof address === 'string' ? parseArea(address) : Range.areaOf(address).area
    demand(hasHeaders, 'The add-in always writes headers')
    demand(sizeOf(area).rows >= 2, 'A table has at least one row under its headers')
    if (this.sheet.tables.some((other) => overlap(other.area, area)))
      throw new HostError('InvalidArgument', 'Two tables overlap')
    const headers = this.sheet.values[area.from.row]?.slice(area.from.column, area.to.column + 1) ?? []
    demand(headers.length === sizeOf(area).columns, 'A header is missing')
    demand(
      headers.every((header) => typeof header === 'string'),
      'A header is not a text',
    )
    demand(
      new Set(headers.map((header) => String(header).toLowerCase())).size === headers.length,
      'Two headers are equal',
    )
    const ids = this.book.sheets.flatMap(({ tables }) => tables.map(({ id }) => Number(id)))
    const id = String(Math.max(0, ...ids) + 1)
    const state: TableState = {
      id,
      name: `Table${id}`,
      area,
      columns: headers.map(String),
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      banded: true,
      filter: true,
    }
    this.sheet.tables.push(state)
    return new Table(this.book, this.sheet, state)
  }
}

import { parseIsoDate } from '../portfolio/calendar'
import type { RawCell } from '../workbook/raw-table'
import { MOST_COLUMNS, MOST_ROWS } from './sheet-cells'
import { readRichText, unescapeCell } from './cell-text'
import { DamagedFileError } from './errors'
import { XmlReader } from './xml-reader'

/** What reading needs of a worksheet part; relationship ids name the parts that hang on it. */
export type SheetContent = {
  /** Cells by row then column, both counted from zero; a row without cells is absent, a cell without value is null. */
  rows: Map<number, RawCell[]>
  tables: string[]
  /** Custom properties by name. */
  properties: Map<string, string>
}

export type SheetSource = {
  xml: string
  part: string
  sharedStrings: readonly string[]
  date1904: boolean
}

const DAYS_FROM_1900_TO_1904 = 1462

/** The values of a worksheet, formulas by the result that the file keeps, and what hangs on the sheet. */
export function readSheet(source: SheetSource): SheetContent {
  const reader = new XmlReader(source.xml, source.part)
  const content: SheetContent = { rows: new Map(), tables: [], properties: new Map() }
  while (reader.next() !== 'end') {
    if (reader.event !== 'open') continue
    switch (reader.path.length) {
      case 1:
        break
      case 2:
        if (reader.name === 'sheetData') readRows(reader, source, content.rows)
        else if (reader.name !== 'tableParts' && reader.name !== 'customProperties') reader.skip()
        break
      default:
        readHanging(reader, content)
    }
  }
  return content
}

function readHanging(reader: XmlReader, content: SheetContent): void {
  const id = reader.prefixedAttribute('id')
  if (id === null) return
  if (reader.name === 'tablePart') content.tables.push(id)
  if (reader.name === 'customPr') content.properties.set(reader.attribute('name') ?? '', id)
}

function readRows(reader: XmlReader, source: SheetSource, rows: Map<number, RawCell[]>): void {
  let row = -1
  while (reader.next() !== 'close' || reader.path.length > 2) {
    if (reader.event !== 'open') continue
    if (reader.name !== 'row') {
      reader.skip()
      continue
    }
    const number = reader.attribute('r')
    row = number === null ? row + 1 : Number(number) - 1
    if (!(Number.isInteger(row) && row >= 0 && row < MOST_ROWS)) throw new DamagedFileError(source.part)
    const cells = readCells(reader, source)
    if (cells.length > 0) rows.set(row, cells)
  }
}

function readCells(reader: XmlReader, source: SheetSource): RawCell[] {
  const cells: RawCell[] = []
  let column = -1
  while (reader.next() !== 'close' || reader.path.length > 3) {
    if (reader.event !== 'open') continue
    if (reader.name !== 'c') {
      reader.skip()
      continue
    }
    const address = reader.attribute('r')
    column = address === null ? column + 1 : columnOf(address, source.part)
    const type = reader.attribute('t')
    while (cells.length < column) cells.push(null)
    cells[column] = readCell(reader, type, source)
  }
  return cells
}

/** The column of an address such as `AB12`, without the cost of taking the whole address apart. */
function columnOf(address: string, part: string): number {
  let column = 0
  let at = 0
  for (let code = address.charCodeAt(0); code >= 65 && code <= 90; code = address.charCodeAt(++at)) {
    column = column * 26 + code - 64
  }
  if (column > 0 && column <= MOST_COLUMNS) return column - 1
  throw new DamagedFileError(part)
}

function readCell(reader: XmlReader, type: string | null, source: SheetSource): RawCell {
  let value: string | null = null
  while (reader.next() !== 'close' || reader.path.length > 4) {
    if (reader.event !== 'open') continue
    if (reader.name === 'v') value = reader.readContent()
    else if (reader.name === 'is') value = readRichText(reader)
    else reader.skip()
  }
  return value ? typed(value, type, source) : null
}

function typed(value: string, type: string | null, source: SheetSource): RawCell {
  switch (type) {
    case 's':
      return sharedString(value, source)
    case 'str':
      return unescapeCell(value)
    case 'inlineStr':
    case 'e':
      return value
    case 'b':
      return value === '1' || value === 'true'
    case 'd':
      return dateSerial(value, source.date1904)
    default:
      return number(value)
  }
}

function sharedString(index: string, source: SheetSource): RawCell {
  const text = source.sharedStrings[Number(index)]
  if (text === undefined) throw new DamagedFileError(source.part)
  return text || null
}

/** What calls itself a number and is none is kept as the text it is. */
function number(value: string): RawCell {
  const read = Number(value)
  if (Number.isFinite(read) && value.trim() !== '') return read
  return value.trim() || null
}

/** Cells of type `d` hold ISO 8601 text instead of a serial. */
function dateSerial(value: string, date1904: boolean): RawCell {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(value)
  const day = match ? parseIsoDate(match[1]!) : null
  if (!match || day === null) return value
  const [hours, minutes, seconds] = [match[2], match[3], match[4]].map((part) => Number(part ?? 0))
  const time = (hours! * 3600 + minutes! * 60 + seconds!) / 86_400
  return day + time - (date1904 ? DAYS_FROM_1900_TO_1904 : 0)
}

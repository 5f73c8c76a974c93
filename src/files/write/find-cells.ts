import { positionOf } from '../../workbook/address'
import { XmlReader } from '../xml-reader'

/** A cell that stands in a worksheet part: `[start, inside)` is its opening tag, `[start, end)` the whole of it. */
export type FoundCell = { column: number; start: number; inside: number; end: number; formula: boolean }

/** A row that stands in a worksheet part; `insideEnd` is where another cell may follow the last one. */
export type FoundRow = { start: number; inside: number; insideEnd: number; end: number; cells: FoundCell[] }

/** Where the wanted rows and their cells stand in a worksheet part, by row; a row that is not there is absent. */
export function findRows(xml: string, part: string, wanted: ReadonlySet<number>): Map<number, FoundRow> {
  const reader = new XmlReader(xml, part)
  const rows = new Map<number, FoundRow>()
  let row = -1
  while (reader.next() !== 'end') {
    if (reader.event !== 'open' || reader.path.length === 1) continue
    if (reader.path.length === 2 && reader.name === 'sheetData') continue
    if (reader.name !== 'row') {
      reader.skip()
      continue
    }
    const number = reader.attribute('r')
    row = number === null ? row + 1 : Number(number) - 1
    if (wanted.has(row)) rows.set(row, findCells(reader))
    else reader.skip()
  }
  return rows
}

function findCells(reader: XmlReader): FoundRow {
  const { start, end: inside } = reader
  const cells: FoundCell[] = []
  let column = -1
  while (reader.next() !== 'close' || reader.path.length > 3) {
    if (reader.event !== 'open') continue
    if (reader.name !== 'c') {
      reader.skip()
      continue
    }
    const address = reader.attribute('r')
    column = address === null ? column + 1 : positionOf(address).column
    cells.push(findCell(reader, column))
  }
  return { start, inside, insideEnd: reader.start, end: reader.end, cells }
}

function findCell(reader: XmlReader, column: number): FoundCell {
  const { start, end: inside } = reader
  let formula = false
  while (reader.next() !== 'close' || reader.path.length > 4) {
    if (reader.event !== 'open') continue
    if (reader.name === 'f') formula = true
    reader.skip()
  }
  return { column, start, inside, end: reader.end, formula }
}

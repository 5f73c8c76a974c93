import { areaOf } from '../workbook/address'
import type { Area } from '../workbook/address'
import type { RawCell } from '../workbook/raw-table'
import { DamagedFileError } from './errors'
import { readText } from './parts'
import type { Package } from './parts'
import { unescapeCell } from './cell-text'
import { MOST_COLUMNS, MOST_ROWS } from './sheet-cells'
import { XmlReader } from './xml-reader'

/** A table part, before its cells are known. */
export type TableDefinition = {
  id: string
  name: string
  area: Area
  headerRow: boolean
  totalsRow: boolean
  columns: string[]
}

/** What a table part says of the table. */
export function readTable(pkg: Package, part: string): TableDefinition {
  const reader = readerAt('table', readText(pkg, part), part)
  const [id, ref] = [reader.attribute('id'), reader.attribute('ref')]
  const name = reader.attribute('displayName') ?? reader.attribute('name')
  if (id === null || ref === null || name === null) throw new DamagedFileError(part)
  const definition = {
    id: String(Number(id)),
    name: unescapeCell(name),
    area: readArea(ref, part),
    headerRow: reader.attribute('headerRowCount') !== '0',
    totalsRow: Number(reader.attribute('totalsRowCount') ?? 0) > 0,
    columns: [] as string[],
  }
  while (reader.next() !== 'end') {
    if (reader.event !== 'open' || reader.name !== 'tableColumn') continue
    definition.columns.push(unescapeCell(reader.attribute('name') ?? ''))
  }
  return definition
}

function readerAt(element: string, xml: string, part: string): XmlReader {
  const reader = new XmlReader(xml, part)
  while (reader.next() !== 'end') if (reader.event === 'open' && reader.name === element) return reader
  throw new DamagedFileError(part)
}

/**
 * Position and cells of a table, its totals row left out. A table without header row gets its column names as one,
 * a row above its data, so that every data cell keeps its address.
 */
export function tableCells(
  { area, headerRow, totalsRow, columns }: TableDefinition,
  cellsOf: (area: Area) => RawCell[][],
): { top: number; left: number; cells: RawCell[][] } {
  const to = { row: area.to.row - (totalsRow ? 1 : 0), column: area.to.column }
  const cells = to.row < area.from.row ? [] : cellsOf({ from: area.from, to })
  const top = area.from.row - (headerRow ? 0 : 1)
  return { top, left: area.from.column, cells: headerRow ? cells : [columns, ...cells] }
}

function readArea(ref: string, part: string): Area {
  const area = parseArea(ref)
  if (area && area.from.row <= area.to.row && area.from.column <= area.to.column) {
    if (area.to.row < MOST_ROWS && area.to.column < MOST_COLUMNS) return area
  }
  throw new DamagedFileError(part)
}

function parseArea(ref: string): Area | null {
  try {
    return areaOf(ref)
  } catch {
    return null
  }
}

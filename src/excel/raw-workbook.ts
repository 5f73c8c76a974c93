import type { RawCell, RawTable, RawWorkbook } from '../workbook/raw-table'
import type { PlacedTable, ReadCells } from './read-cells'
import type { Place, Survey, SurveyedSheet, SurveyedTable } from './survey'

/** The raw tables of what was read, as reading the saved file would give them. */
export function rawWorkbook({ sheets, names, mapping }: Survey, read: ReadCells): RawWorkbook {
  const workbook: RawWorkbook = {
    tables: [],
    generated: [],
    sheets: sheets.map(({ name }) => name),
    names: [...new Set([...names, ...sheets.flatMap(({ tables }) => tables.map(({ name }) => name))])],
    date1904: false,
    ...(mapping === undefined ? {} : { mapping }),
  }
  sheets.forEach((sheet, i) => {
    const tables = sheet.tables.map((table, j) => rawTable(sheet, table, read.tables[i]![j]!, read.cells[i] ?? []))
    if (sheet.mark) workbook.generated.push({ sheet: sheet.name, mark: sheet.mark, tables })
    else workbook.tables.push(...(tables.length > 0 ? tables : usedRange(sheet, read.cells[i] ?? [])))
  })
  return workbook
}

/** A table without header row gets its column names as one, a row above its data, so that cells keep their addresses. */
function rawTable(
  sheet: SurveyedSheet,
  { id, name, headers, totals }: SurveyedTable,
  { place, columns }: PlacedTable,
  cells: readonly (readonly RawCell[])[],
): RawTable {
  const rows = cut(sheet.used, { ...place, rows: place.rows - (totals ? 1 : 0) }, cells)
  return {
    kind: 'table',
    id,
    name,
    sheet: sheet.name,
    top: place.row - (headers ? 0 : 1),
    left: place.column,
    cells: headers ? rows : [columns, ...rows],
  }
}

/** The cells of a place, whatever part of it lies in the used range. */
function cut(used: Place | null, place: Place, cells: readonly (readonly RawCell[])[]): RawCell[][] {
  return Array.from({ length: place.rows }, (_row, i) => {
    const row = used ? cells[place.row + i - used.row] : undefined
    return Array.from({ length: place.columns }, (_cell, j) => cellOf(row?.[place.column + j - used!.column]))
  })
}

/** Excel answers an empty text for a blank. */
function cellOf(value: RawCell | undefined): RawCell {
  return value === undefined || value === '' ? null : value
}

/** The used range without rows and columns at its edges whose formulas give an empty text. */
function usedRange({ name, used }: SurveyedSheet, cells: readonly (readonly RawCell[])[]): RawTable[] {
  if (!used) return []
  const filled = (row: readonly RawCell[]) => row.some((cell) => cellOf(cell) !== null)
  const [first, last] = [cells.findIndex(filled), cells.findLastIndex(filled)]
  if (first < 0) return []
  const rows = cells.slice(first, last + 1)
  let [margin, width] = [Infinity, 0]
  for (const row of rows.filter(filled)) {
    margin = Math.min(
      margin,
      row.findIndex((cell) => cellOf(cell) !== null),
    )
    width = Math.max(width, row.findLastIndex((cell) => cellOf(cell) !== null) + 1)
  }
  const place = { row: used.row + first, column: used.column + margin, rows: rows.length, columns: width - margin }
  const { row: top, column: left } = place
  return [{ kind: 'range', id: `range:${name}`, name, sheet: name, top, left, cells: cut(used, place, cells) }]
}

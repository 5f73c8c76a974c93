import type { RawTable } from '../../workbook/raw-table'
import type { ColumnManner, FilledCell, MoneyUnit } from '../cells/cell'
import { decimalSign } from '../cells/number'
import { countsPercents } from '../cells/percent'
import type { Column } from '../columns'

/** What the cells and the header of one column say about how to read each of its cells. */
export function mannerOf(
  raw: RawTable,
  headerRow: number,
  index: number,
  column: Column,
  givenUnit: MoneyUnit | undefined,
  date1904: boolean,
): ColumnManner {
  const numeric =
    column.kind === 'number' || column.kind === 'days' || column.kind === 'percent' || column.kind === 'money'
  return {
    decimal: numeric ? decimalSign(textsOf(raw, headerRow, index)) : null,
    unit: givenUnit ?? unitInHeader(String(raw.cells[headerRow]?.[index] ?? '')) ?? 'euro',
    percentPoints: column.kind === 'percent' && countsPercents(cellsOf(raw, headerRow, index)),
    date1904,
  }
}

/**
 * The unit that a header announces, null when it announces none or the euro.
 *
 * @example unitInHeader('Crédits votés (k€)') // 'k€'
 */
export function unitInHeader(header: string): MoneyUnit | null {
  if (/(?:^|[^\p{L}])(?:k ?€|keur|k ?euros|milliers d['’]euros)(?:[^\p{L}]|$)/iu.test(header)) return 'k€'
  if (/(?:^|[^\p{L}])(?:m ?€|meur|m ?euros|millions d['’]euros)(?:[^\p{L}]|$)/iu.test(header)) return 'M€'
  return null
}

function* cellsOf(raw: RawTable, headerRow: number, index: number): Generator<FilledCell> {
  for (let row = headerRow + 1; row < raw.cells.length; row++) {
    const cell = raw.cells[row]![index]
    if (cell !== null && cell !== undefined) yield cell
  }
}

function* textsOf(raw: RawTable, headerRow: number, index: number): Generator<string> {
  for (const cell of cellsOf(raw, headerRow, index)) if (typeof cell === 'string') yield cell
}

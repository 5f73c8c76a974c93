import { CliError } from './cli-error'
import { rangeOf } from '../workbook/address'
import type { RawTable } from '../workbook/raw-table'
import { plainSheet } from '../workbook/plain-sheet'
import { toSheetName } from '../workbook/sheet-name'
import type { SheetPlan } from '../workbook/sheet-plan'

const WIDTH = 16

/** The rows and columns of an Excel sheet. */
const LARGEST = { rows: 1_048_576, columns: 16_384 }

/** A CSV export as a sheet of its own, every cell the text that the file holds, at the place that its line gives it. */
export function csvSheet(table: RawTable): SheetPlan {
  const rows = table.cells.length
  const columns = table.cells[0]?.length ?? 0
  if (rows > LARGEST.rows || columns > LARGEST.columns) throw new CliError('csvTooLarge', { rows, columns })
  return plainSheet({
    name: toSheetName(table.sheet, []),
    columns: Array.from({ length: columns }, () => WIDTH),
    formats: { text: { numberFormat: '@' } },
    areas: rows * columns > 0 ? [{ at: 'A1', cells: table.cells.map((row) => [...row]), format: 'text' }] : [],
    print: {
      paper: 'A3',
      area: rangeOf({
        from: { row: 0, column: 0 },
        to: { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) },
      }),
      footer: { left: '', centre: '', right: '&P / &N' },
    },
  })
}

import { rawAddress } from '../../workbook/raw-table'
import { declarationOf } from '../all-tables'
import { mixesPercents } from '../cells/percent'
import type { Ledger } from '../ledger'
import type { TableRows } from '../rows/read-rows'

/** Columns in which some cells count percents (40) and others seem to hold ratios (0.4): all are read as percents. */
export function checkPercents(tables: readonly TableRows[], ledger: Ledger): void {
  for (const { source } of tables) {
    const { raw, headerRow, columns } = source
    const declared = declarationOf(source.table).columns
    for (const [id, { index, header }] of Object.entries(columns)) {
      if (declared[id]?.kind !== 'percent') continue
      const cells = raw.cells.slice(headerRow + 1).flatMap((row) => row[index] ?? [])
      const place = rawAddress(raw, headerRow, index)
      if (mixesPercents(cells)) ledger.place(raw.sheet, place, 'percentsMixed', 'warning', { column: header })
    }
  }
}

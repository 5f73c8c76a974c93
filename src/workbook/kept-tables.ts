import type { GeneratedSheet, RawTable, RawWorkbook } from './raw-table'

/** Identity of the sheet of ours that keeps what closed sessions froze. */
export const SNAPSHOTS = 'snapshots'

/** The tables of a sheet of ours that are read again, as the user's own are. */
export function keptTables({ generated }: { generated: readonly GeneratedSheet[] }): RawTable[] {
  return generated.find(({ mark }) => mark.identity === SNAPSHOTS)?.tables ?? []
}

/** The tables that a calculation may have read, those of the user and those that we keep. */
export function readTables(workbook: Pick<RawWorkbook, 'tables' | 'generated'>): RawTable[] {
  return [...workbook.tables, ...keptTables(workbook)]
}

import { openPackage } from '../../src/files/package'
import { readText } from '../../src/files/parts'
import { readSharedStrings } from '../../src/files/read-shared-strings'
import { readSheet } from '../../src/files/read-sheet'
import { readWorkbookPart } from '../../src/files/read-sheet-list'
import type { RawCell } from '../../src/workbook/raw-table'

/** The cells of each sheet of a written file, row by row: what a person sees when opening it. */
export function sheetRows(bytes: Uint8Array): Map<string, RawCell[][]> {
  const pkg = openPackage(bytes)
  const { part, sheets, date1904 } = readWorkbookPart(pkg)
  const sharedStrings = readSharedStrings(pkg, part)
  return new Map(
    sheets.map(({ name, part: sheet }) => {
      const { rows } = readSheet({ xml: readText(pkg, sheet), part: sheet, sharedStrings, date1904 })
      return [name, [...rows.values()]]
    }),
  )
}

/**
 * Does a row name `key` and hold all these amounts of euros, to the cent? The layout is the sheet's business: any cell may
 * hold the key, alone or before its label, and the amounts may stand in any order.
 */
export function holdsAmounts(rows: readonly RawCell[][], key: string | null, euros: readonly string[]): boolean {
  return rows.some(
    (row) => (key === null || row.some((cell) => namesKey(cell, key))) && euros.every((amount) => holds(row, amount)),
  )
}

function namesKey(cell: RawCell | undefined, key: string): boolean {
  return String(cell ?? '') === key || String(cell ?? '').startsWith(`${key} `)
}

function holds(row: readonly RawCell[], euros: string): boolean {
  const cents = Math.round(Number(euros) * 100)
  return row.some(
    (cell) => typeof cell === 'number' && Math.round(cell * 100) === cents && Math.abs(cell * 100 - cents) < 1e-4,
  )
}

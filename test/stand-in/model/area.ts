import { columnNumber, positionOf, quotedSheet, rangeOf, type Area } from '../../../src/workbook/address'
import { HostError } from '../host-error'
import { LAST_COLUMN, LAST_ROW } from './state'

/** The rectangle that an address of Excel names: `B2`, `B2:C9`, whole columns `B:C`, whole rows `3:5`. */
export function parseArea(address: string): Area {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(address)
  if (columns) {
    return {
      from: { row: 0, column: columnNumber(columns[1]!) },
      to: { row: LAST_ROW, column: columnNumber(columns[2]!) },
    }
  }
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address)
  if (rows) {
    return { from: { row: Number(rows[1]) - 1, column: 0 }, to: { row: Number(rows[2]) - 1, column: LAST_COLUMN } }
  }
  try {
    const [from, to] = address.split(':') as [string, string | undefined]
    const area = { from: positionOf(from), to: positionOf(to ?? from) }
    if (area.to.row <= LAST_ROW && area.to.column <= LAST_COLUMN) return area
  } catch {
    // The refusal below names the address.
  }
  throw new HostError('InvalidArgument', `"${address}" is not an address`)
}

export function fullAddress(sheet: string, area: Area): string {
  const name = /^[A-Za-z_\u00c0-\u024f][\w\u00c0-\u024f]*$/.test(sheet) ? sheet : quotedSheet(sheet)
  return `${name}!${rangeOf(area)}`
}

export function sizeOf({ from, to }: Area): { rows: number; columns: number } {
  return { rows: to.row - from.row + 1, columns: to.column - from.column + 1 }
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.from.row <= b.to.row && b.from.row <= a.to.row && a.from.column <= b.to.column && b.from.column <= a.to.column
  )
}

export function inside(outer: Area, row: number, column: number): boolean {
  return row >= outer.from.row && row <= outer.to.row && column >= outer.from.column && column <= outer.to.column
}

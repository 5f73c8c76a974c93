import type { Area } from '../../../src/workbook/address'
import type { CellFormat, Colour } from '../../../src/workbook/sheet-plan'
import { demand } from '../host-error'
import { keyOf, type SheetState } from './state'

const PLAIN: CellFormat = {}
const variants = new WeakMap<CellFormat, Map<string, CellFormat>>()

/** The same look with one property changed; equal looks are the same object, so that many cells cost little. */
function withProperty<K extends keyof CellFormat>(look: CellFormat, key: K, value: CellFormat[K]): CellFormat {
  const known = variants.get(look) ?? new Map<string, CellFormat>()
  variants.set(look, known)
  const change = `${key}=${String(value)}`
  const variant = known.get(change) ?? { ...look, [key]: value }
  known.set(change, variant)
  return variant
}

/** Changes one property of the look of every cell of an area. */
export function paint<K extends keyof CellFormat>(sheet: SheetState, area: Area, key: K, value: CellFormat[K]): void {
  const cells = (area.to.row - area.from.row + 1) * (area.to.column - area.from.column + 1)
  demand(cells <= 5_000_000, `${cells} cells are too many to format at once`)
  for (let row = area.from.row; row <= area.to.row; row++) {
    for (let column = area.from.column; column <= area.to.column; column++) {
      const place = keyOf(row, column)
      sheet.looks.set(place, withProperty(sheet.looks.get(place) ?? PLAIN, key, value))
    }
  }
}

/** A colour as Excel takes it, `#RRGGBB`. */
export function colour(given: unknown): Colour {
  demand(typeof given === 'string' && /^#[0-9A-Fa-f]{6}$/.test(given), `${String(given)} is not a colour`)
  return given as Colour
}

/** One of the words that a property takes. */
export function oneOf<T extends string>(given: unknown, words: readonly T[]): T {
  demand(words.includes(given as T), `${String(given)} is none of ${words.join(', ')}`)
  return given as T
}

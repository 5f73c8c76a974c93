import { addressOf, areaOf, type Position } from '../../workbook/address'
import type { RawCell } from '../../workbook/raw-table'
import { findElement, readAttribute, rootPrefix, setAttribute } from '../xml-patch'
import { findRows } from './find-cells'
import { runXml } from './sheet-cells'
import { withPrefix } from './style-section'

/** What a cell of a filled row is to hold, and the style that it is to have, given the one that it has. */
export type CellPatch = Position & { value: RawCell; style: (present: number) => number }

export type PatchedSheet = {
  xml: string
  part: string
  /** The index of a text that cells of the workbook share; null when the text is to stand in its cell. */
  sharedIndex: (text: string) => number | null
}

/** The first of these places that holds a formula, or that an array formula fills; null when none does. */
export function formulaAmong(
  { xml, part }: Pick<PatchedSheet, 'xml' | 'part'>,
  places: readonly Position[],
): Position | null {
  const rows = findRows(xml, part, rowsOf(places))
  const arrays = [...xml.matchAll(/<(?:\w+:)?f\b[^>]*\bt="array"[^>]*>/g)].flatMap(([tag]) => {
    const range = /\bref="([^"]+)"/.exec(tag)?.[1]
    return range === undefined ? [] : [areaOf(range)]
  })
  const holdsFormula = ({ row, column }: Position) =>
    rows.get(row)?.cells.some((cell) => cell.column === column && cell.formula) ||
    arrays.some(({ from, to }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column)
  return places.find(holdsFormula) ?? null
}

/**
 * A worksheet part in which these cells, and nothing else, hold something else. A cell that was not there is put in
 * its place; one that is to hold nothing and has no style goes.
 */
export function patchCells(sheet: PatchedSheet, patches: readonly CellPatch[]): string {
  const { xml, part } = sheet
  const prefix = rootPrefix(xml)
  const rows = findRows(xml, part, rowsOf(patches))
  const splices = patches.map((patch) => {
    const row = rows.get(patch.row)
    if (!row || row.cells.length === 0) throw new RangeError(`No row around ${addressOf(patch)}`)
    const found = row.cells.find(({ column }) => column === patch.column)
    const next = row.cells.find(({ column }) => column > patch.column)?.start ?? row.insideEnd
    const tag = found ? xml.slice(found.start, found.inside) : `<${prefix}c r="${addressOf(patch)}"/>`
    return { start: found?.start ?? next, end: found?.end ?? next, text: cellXml(tag, patch, sheet, prefix), patch }
  })
  // From the end of the part backwards, so that places stay true; cells that come to one place, the last one first.
  splices.sort((a, b) => b.start - a.start || b.patch.column - a.patch.column)
  return splices.reduce((text, { start, end, text: cell }) => text.slice(0, start) + cell + text.slice(end), xml)
}

function rowsOf(places: readonly Position[]): Set<number> {
  return new Set(places.map(({ row }) => row))
}

/** The cell that has this opening tag, with another content: its other attributes stay as they are written. */
function cellXml(tag: string, { value, style }: CellPatch, { sharedIndex }: PatchedSheet, prefix: string): string {
  const { type, inside } = contentOf(value, sharedIndex)
  const closed = tag.replace(/\s*\/?>$/, '/>')
  const name = `${prefix}c`
  const styled = withStyle(withAttribute(closed, 't', type), style)
  if (inside === '') return / s=/.test(styled) ? styled : ''
  return `${styled.slice(0, -2)}>${withPrefix(inside, prefix)}</${name}>`
}

function withStyle(tag: string, style: CellPatch['style']): string {
  const present = readAttribute(tag, findElement(tag, 'c')!, 's')
  const wanted = style(Number(present ?? 0))
  return wanted === Number(present ?? 0) ? tag : withAttribute(tag, 's', String(wanted))
}

function withAttribute(tag: string, name: string, value: string | null): string {
  return setAttribute(tag, findElement(tag, 'c')!, name, value)
}

/**
 * A value as the content of a cell: its type, and the elements inside.
 *
 * @example contentOf(12.5, () => null) // { type: null, inside: '<v>12.5</v>' }
 * @example contentOf('R&D', () => 7)   // { type: 's', inside: '<v>7</v>' }
 * @example contentOf(null, () => null) // { type: null, inside: '' }
 */
export function contentOf(
  value: RawCell,
  sharedIndex: PatchedSheet['sharedIndex'],
): { type: string | null; inside: string } {
  if (value === null || value === '') return { type: null, inside: '' }
  if (typeof value === 'boolean') return { type: 'b', inside: `<v>${value ? 1 : 0}</v>` }
  if (typeof value === 'number') return { type: null, inside: `<v>${value}</v>` }
  const index = sharedIndex(value)
  if (index !== null) return { type: 's', inside: `<v>${index}</v>` }
  return { type: 'inlineStr', inside: `<is>${runXml(value)}</is>` }
}

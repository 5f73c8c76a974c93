import type { RawCell } from '../../workbook/raw-table'
import type { TableDeclaration } from '../table'
import type { Field } from './open-source'
import type { Values } from './read-fields'

/** Remembers where a text was first seen: the place of the same text before, null the first time. */
export type Memory = (text: string, at: string) => string | null

/** An empty memory. */
export function memory(): Memory {
  const places = new Map<string, string>()
  return (text, at) => {
    const before = places.get(text)
    if (before === undefined) places.set(text, at)
    return before ?? null
  }
}

/**
 * An earlier row that a row repeats. `code` says why the row is held: identical in every cell, or the same code. It is
 * null when the rows are identical but nothing in them names a movement: published accounts have such rows.
 */
export type Twin = { code: 'identicalRow' | 'duplicateKey' | null; at: string; key: string }

/** The earlier row that a row repeats, null when there is none. `rows` remembers whole rows, `keys` codes. */
export function twinOf(
  { declaration, fields, rows, keys }: TwinSearch,
  values: Values,
  cells: readonly RawCell[],
  at: string,
): Twin | null {
  const identical = rows(cells.join('\u0001'), at)
  if (identical !== null) {
    const movement = declaration.identity?.some((id) => values[id] !== null) ?? true
    const amounts = fields.filter(({ column }) => column.kind === 'money' || column.kind === 'days')
    const empty = amounts.length > 0 && amounts.every(({ id }) => !values[id])
    if (!movement || empty) return { code: null, at: identical, key: '' }
    return { code: 'identicalRow', at: identical, key: '' }
  }
  const { unique = [] } = declaration
  if (unique.length === 0) return null
  const key = unique.map((id) => wordOf(values[id])).join(' · ')
  const same = keys(key, at)
  return same === null ? null : { code: 'duplicateKey', at: same, key }
}

export type TwinSearch = { declaration: TableDeclaration; fields: readonly Field[]; rows: Memory; keys: Memory }

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

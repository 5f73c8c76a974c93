import type { RawTable } from '../../workbook/raw-table'
import type { Mapping, TableMapping } from '../mapping'
import { mappedHeaders } from './recognise'

/** Which raw tables a mapping speaks of, by their id, and what it says of tables that are not there any more. */
export type BoundMapping = {
  byId: ReadonlyMap<string, TableMapping>
  gone: { name: string; raw: RawTable | null }[]
}

/**
 * Gives each table of a mapping its raw table: the one of that id, else the one of that name, as long as it still has
 * one of the headers that the mapping names.
 */
export function bindMapping(tables: readonly RawTable[], mapping: Mapping): BoundMapping {
  const byId = new Map<string, TableMapping>()
  const entries = Object.entries(mapping)
  for (const [key, given] of entries) {
    if (tables.some((raw) => raw.id === key && fits(raw, given))) byId.set(key, given)
  }
  const gone: BoundMapping['gone'] = []
  for (const [key, given] of entries) {
    if (byId.get(key) === given) continue
    const names = [key, given.name]
    const named = tables.find((raw) => names.includes(raw.name) && !byId.has(raw.id) && fits(raw, given))
    if (named) byId.set(named.id, given)
    else gone.push({ name: given.name ?? key, raw: tables.find(({ id }) => id === key) ?? null })
  }
  return { byId, gone }
}

function fits(raw: RawTable, given: TableMapping): boolean {
  return Object.keys(given.columns).length === 0 || mappedHeaders(raw, given.columns) > 0
}

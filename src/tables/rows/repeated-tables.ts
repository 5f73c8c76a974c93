import { TABLE_IDS } from '../all-tables'
import type { Ledger } from '../ledger'
import type { TableRows } from './read-rows'

/**
 * When several raw tables hold the same input table, all are read together, which is said; a row that an earlier one
 * already gave is held. No formula can follow them: their columns stop being live.
 */
export function holdRepeatedTables(tables: readonly TableRows[], ledger: Ledger): void {
  for (const table of TABLE_IDS) {
    const group = tables.filter(({ source }) => source.table === table)
    const [first, ...others] = group
    if (!first || others.length === 0) continue
    const names = group.map(({ source }) => source.raw.name).join(', ')
    ledger.place(first.source.raw.sheet, undefined, 'severalTables', 'warning', { tables: names, count: group.length })
    for (const { source } of group) for (const column of Object.values(source.columns)) column.live = false
    const seen = new Map(first.entities.map((entity) => [identityOf(entity), placeOfRow(entity)]))
    for (const rows of others) holdSeen(rows, seen, ledger)
  }
}

function holdSeen(rows: TableRows, seen: Map<string, string>, ledger: Ledger): void {
  const kept = new Set<TableRows['accepted'][number]>()
  const twins = new Map<TableRows['accepted'][number], string>()
  const own = new Map<string, string>()
  rows.entities = rows.entities.filter((entity) => {
    const identity = identityOf(entity)
    const twin = seen.get(identity)
    if (twin === undefined) {
      kept.add(entity.origin)
      own.set(identity, placeOfRow(entity))
      return true
    }
    twins.set(entity.origin, twin)
    return false
  })
  for (const [identity, place] of own) seen.set(identity, place)
  const held = new Set([...twins.keys()].filter((origin) => !kept.has(origin)))
  rows.accepted = rows.accepted.filter((origin) => !held.has(origin))
  rows.account.outcomes.held += held.size
  for (const origin of held) {
    const cell = `${Object.values(origin.columns)[0] ?? 'A'}${origin.row}`
    ledger.place(origin.sheet, cell, 'identicalRow', 'warning', { twin: twins.get(origin)! })
  }
}

function identityOf(entity: TableRows['entities'][number]): string {
  return JSON.stringify({ ...entity, origin: null, column: null })
}

function placeOfRow({ origin }: TableRows['entities'][number]): string {
  return `${origin.sheet}!${origin.row}`
}

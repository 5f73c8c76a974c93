import type { GeneratedSheet, RawCell } from '../../workbook/raw-table'

/** What people typed on a row of a committee sheet: its last two columns. */
export type TypedCells = { decision: string; comment: string }

/** The tables of a committee sheet that people type in; a workbook may have given their names a suffix. */
const TYPED_TABLES = ['CommitteeRequests', 'CommitteeDifficulties', 'CommitteeKept'] as const

/**
 * What was typed in the earlier version of a committee sheet, by the code of the row. Tables are found by their names
 * and columns by their place, so that it is found again in the other language too.
 */
export function typedCells(generated: readonly GeneratedSheet[], identity: string): Map<string, TypedCells> {
  const typed = new Map<string, TypedCells>()
  const earlier = generated.find(({ mark }) => mark.identity === identity)
  const tables = (earlier?.tables ?? []).filter(({ name }) => TYPED_TABLES.some((known) => name.startsWith(known)))
  for (const table of tables) {
    for (const row of table.cells.slice(1)) {
      const cells = { decision: textOf(row.at(-2)), comment: textOf(row.at(-1)) }
      const code = textOf(row[0])
      if (code !== '' && (cells.decision !== '' || cells.comment !== '')) typed.set(code, cells)
    }
  }
  return typed
}

function textOf(cell: RawCell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell)
}

/** Entries whose row is gone, by code. */
export function orphans(
  typed: ReadonlyMap<string, TypedCells>,
  present: ReadonlySet<string>,
): { code: string; cells: TypedCells }[] {
  return [...typed]
    .filter(([code]) => !present.has(code))
    .map(([code, cells]) => ({ code, cells }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

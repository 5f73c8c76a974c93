import type { Portfolio } from '../../portfolio/portfolio'
import { groupBy } from '../../portfolio/group-by'
import { sessionSeal, snapshotSeal } from '../../portfolio/snapshot-seal'
import type { FrozenSession, SnapshotRow } from '../../portfolio/snapshot'
import type { Ledger } from '../ledger'

/**
 * What a session froze must stay as it was: rows that somebody changed, took away or added since are said. A list of
 * one's own, without seals or totals, is taken as it is.
 */
export function checkSnapshots({ snapshots, frozenSessions }: Portfolio, ledger: Ledger): void {
  for (const row of snapshots) {
    if (!isSealed(row) || row.seal === snapshotSeal(row)) continue
    ledger.row(row.origin, 'seal', 'snapshotChanged', 'warning', { project: row.project, session: row.session })
  }
  const rows = groupBy(snapshots, keyOf)
  for (const frozen of frozenSessions) {
    const { origin, session, projects } = frozen
    if (isSealed(frozen) && frozen.seal !== sessionSeal(frozen)) {
      ledger.row(origin, 'seal', 'frozenTotalsChanged', 'warning', { session })
    }
    const found = rows.get(keyOf(frozen))?.length ?? 0
    if (projects === null || found === projects) continue
    ledger.row(origin, 'projects', 'snapshotRowsDiffer', 'warning', { session, projects, found })
  }
  if (frozenSessions.length === 0) return
  const listed = new Set(frozenSessions.map(keyOf))
  for (const [key, [first]] of rows) {
    if (listed.has(key)) continue
    ledger.row(first!.origin, 'session', 'snapshotUnlisted', 'warning', { session: first!.session })
  }
}

function isSealed({ origin }: SnapshotRow | FrozenSession): boolean {
  return 'seal' in origin.columns
}

function keyOf({ committee, session }: SnapshotRow | FrozenSession): string {
  return `${session} ${committee}`
}

import { round } from './amount'
import type { FrozenSession, SnapshotRow } from './snapshot'

/** What the reading of a cell may change in the last bits of a number. */
const DECIMALS = 8

/**
 * A short text that changes when what a frozen row says changes, whatever the language or the format of its cells.
 *
 * A 32-bit FNV-1a hash over the values in a fixed order: enough to notice an edit, not a protection against forgery.
 *
 * @example snapshotSeal({ committee: 'C', session: 46310, project: 'A', title: null, status: null, start: null, end: null, envelope: 100, finalCost: null, paid: null, days: null, progress: null, score: null, rank: null, weather: null }).length // 8
 */
export function snapshotSeal(row: Omit<SnapshotRow, 'seal' | 'origin'>): string {
  const { committee, session, project, title, status, start, end, envelope, finalCost, paid, days } = row
  const { progress, score, rank, weather } = row
  return sealOf([
    ...[committee, session, project, title, status, start, end, envelope, finalCost, paid, days],
    ...[progress, score, rank, weather],
  ])
}

/** The same for the row that sums a session up. */
export function sessionSeal(row: Omit<FrozenSession, 'seal' | 'origin'>): string {
  const { committee, session, dataDate, projects, envelope, finalCost, paid, days } = row
  return sealOf([committee, session, dataDate, projects, envelope, finalCost, paid, days])
}

function sealOf(values: readonly (string | number | null)[]): string {
  const text = JSON.stringify(values.map((value) => (typeof value === 'number' ? round(value, DECIMALS) : value)))
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

import type { RawTable } from './raw-table'

/**
 * A short text that changes when any header, value, name or place of the tables changes, and only then.
 *
 * Two 32-bit multiplicative hashes (FNV-1a and its reversed sister) over the JSON of the tables: enough to notice
 * an edit, not a protection against forgery. The order of the tables does not matter.
 */
export function fingerprint(tables: readonly RawTable[]): string {
  const texts = tables
    .map((table) => JSON.stringify([table.sheet, table.name, table.top, table.left, table.cells]))
    .sort()
  let forward = 0x811c9dc5
  let backward = 0x9747b28c
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      forward = Math.imul(forward ^ text.charCodeAt(i), 0x01000193)
      backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - i), 0x5bd1e995)
    }
  }
  return hex(forward) + hex(backward)
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0')
}

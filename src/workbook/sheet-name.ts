const LONGEST = 31
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu

/**
 * A name that Excel accepts for a sheet and that no other sheet of the workbook bears.
 *
 * Forbidden characters become hyphens, apostrophes at the ends go, the length is 31 at most, "History" is reserved,
 * and names are compared without case. A name already taken gets ` (2)`, ` (3)`…
 *
 * @example toSheetName('Budget 2025/2026', [])         // 'Budget 2025-2026'
 * @example toSheetName('Écarts', ['écarts', 'Projets']) // 'Écarts (2)'
 */
export function toSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(['history', ...taken.map(fold)])
  const base = wished.replace(FORBIDDEN, '-').replace(/^[\s']+|[\s']+$/g, '') || '-'
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? '' : ` (${copy})`
    const name = shorten(base, LONGEST - suffix.length) + suffix
    if (!used.has(fold(name))) return name
  }
}

function fold(name: string): string {
  return name.toLowerCase()
}

function shorten(text: string, length: number): string {
  return text.slice(0, length).replace(/[\s']+$|[\ud800-\udbff]$/g, '')
}

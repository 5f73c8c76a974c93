const LONGEST = 255
const FORBIDDEN = /[^\p{L}\p{N}_.\\]+/gu
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i

/**
 * A name that Excel accepts for a table and that no other table or defined name of the workbook bears.
 *
 * Spaces and signs become underscores; a name that begins with a digit or looks like a cell (`T1`, `R1C1`) gets an
 * underscore before it; names are compared without case. A name already taken gets `_2`, `_3`…
 *
 * @example toTableName('Plan de charge', [])   // 'Plan_de_charge'
 * @example toTableName('T1', [])               // '_T1'
 * @example toTableName('Écarts', ['écarts'])   // 'Écarts_2'
 */
export function toTableName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  const base = startProperly(wished.trim().replace(FORBIDDEN, '_')) || '_'
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? '' : `_${copy}`
    const name = base.slice(0, LONGEST - suffix.length) + suffix
    if (!used.has(name.toLowerCase())) return name
  }
}

function startProperly(name: string): string {
  return /^[\p{L}_\\]/u.test(name) && !LIKE_A_CELL.test(name) ? name : `_${name}`
}

/**
 * Orders codes by their characters, the same in every language and on every machine.
 *
 * @example ['é', 'b', 'B', '10', '9'].sort(compareCodes) // ['10', '9', 'B', 'b', 'é']
 */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A copy of a list in the order of its codes. */
export function byCode<T extends { code: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareCodes(a.code, b.code))
}

import { fold } from '../fold'

/** How a text was taken for a code. */
export type Resolved = { code: string; how: 'exact' | 'normalised' | 'label' }

/**
 * Finds the code that a text means among those that exist: itself; the only one that differs by case, spaces or
 * punctuation (`frn 009` for `FRN-009`); the only one whose label it is. Never a near one.
 */
export function resolver(known: readonly { code: string; label: string }[]): (text: string) => Resolved | null {
  const codes = new Set(known.map(({ code }) => code))
  const folded = uniqueIndex(known.map(({ code }) => [fold(code), code]))
  const labels = uniqueIndex(known.map(({ code, label }) => [fold(label), code]))
  return (text) => {
    if (codes.has(text)) return { code: text, how: 'exact' }
    const key = fold(text)
    const near = folded.get(key)
    if (near) return { code: near, how: 'normalised' }
    const labelled = labels.get(key)
    return labelled ? { code: labelled, how: 'label' } : null
  }
}

/** Keys that lead to one code only; null marks those that lead to several. */
function uniqueIndex(entries: readonly (readonly [string, string])[]): Map<string, string | null> {
  const index = new Map<string, string | null>()
  for (const [key, code] of entries) {
    if (key === '') continue
    index.set(key, index.has(key) && index.get(key) !== code ? null : code)
  }
  return index
}

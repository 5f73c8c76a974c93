import type { SelectionProblem } from './selection-problem'

/** Mandatory candidates and all that they require, directly or not. */
export function obligations({ candidates, links }: SelectionProblem): boolean[] {
  const obligatory = candidates.map(({ mandatory }) => mandatory)
  for (let changed = true; changed;) {
    changed = false
    for (const link of links) {
      if (link.kind !== 'requires' || !obligatory[link.dependent] || obligatory[link.needed]) continue
      obligatory[link.needed] = changed = true
    }
  }
  return obligatory
}

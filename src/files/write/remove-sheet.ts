import { fold, partNames } from '../parts'
import type { Package } from '../parts'
import { deletePart, PACKAGE, relationshipsOf } from '../relationships'

/** Removes a sheet's part and every part that nothing else reaches: its tables, drawings, charts, properties, comments. */
export function removeSheetParts(pkg: Package, sheet: string): void {
  const kept = reachable(pkg, PACKAGE, fold(sheet))
  const hanging = reachable(pkg, sheet, '')
  for (const name of partNames(pkg)) {
    if (hanging.has(fold(name)) && !kept.has(fold(name))) deletePart(pkg, name)
  }
}

/** The folded names of the parts that relationships lead to from a source, itself included, never through `avoided`. */
function reachable(pkg: Package, source: string, avoided: string): Set<string> {
  const found = new Set<string>()
  const waiting = [source]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(fold(next)) || (avoided !== '' && fold(next) === avoided)) continue
    found.add(fold(next))
    for (const { target, external } of relationshipsOf(pkg, next)) if (!external) waiting.push(target)
  }
  return found
}

import { hasPart, readText } from '../parts'
import type { Package } from '../parts'
import { deletePart, partsByType, relationshipsOf, removeRelationship } from '../relationships'

/**
 * Removes the calculation chain when it names a formula of one of these sheets: Excel rebuilds it, and takes a chain
 * that names a formula which is gone for damage. Some programs leave a relationship to a chain that they took away.
 */
export function dropChainOf(pkg: Package, workbook: string, sheetIds: readonly string[]): void {
  const [chain] = partsByType(pkg, workbook, 'calcChain')
  if (chain === undefined || sheetIds.length === 0 || !hasPart(pkg, chain)) return
  const xml = readText(pkg, chain)
  if (!sheetIds.some((id) => new RegExp(`\\si\\s*=\\s*["']${id}["']`).test(xml))) return
  const relationship = relationshipsOf(pkg, workbook).find(({ target }) => target === chain)!
  removeRelationship(pkg, workbook, relationship.id)
  deletePart(pkg, chain)
}

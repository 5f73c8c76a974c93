import type { ExecutionLine, Section } from '../../portfolio/budget'
import { fold } from '../fold'

/**
 * Expense or revenue, from the account or the chapter of the M57 plan, when a file has no such column: class 7 and
 * chapter 013 are revenue, class 6 expense; in the capital section 10 and 13 are revenue, class 2 expense. A label
 * that says "Recette" settles the rest; null when nothing does.
 *
 * @example deducedFlow({ section: 'operating', chapter: '74', nature: '744', natureLabel: null })  // 'revenue'
 * @example deducedFlow({ section: 'capital', chapter: '16', nature: '1641', natureLabel: null })   // null
 */
export function deducedFlow(
  line: Pick<ExecutionLine, 'chapter' | 'nature' | 'natureLabel'> & { section: Section | null },
): 'expense' | 'revenue' | null {
  const label = fold(line.natureLabel ?? '')
  if (/^recettes?$/.test(label)) return 'revenue'
  if (/^depenses?$/.test(label)) return 'expense'
  if (line.chapter === '013') return 'revenue'
  const account = line.nature ?? line.chapter
  if (account === null) return null
  if (account.startsWith('7')) return 'revenue'
  if (account.startsWith('6') || account.startsWith('2')) return 'expense'
  return line.section === 'capital' && /^1[03]/.test(account) ? 'revenue' : null
}

import { accessibilityRules } from './rules/accessibility'
import { openBook } from './rules/book'
import { cellRules } from './rules/cells'
import { chartRules } from './rules/charts'
import { formatRules } from './rules/formats'
import { formulaRules } from './rules/formulas'
import { houseRules } from './rules/house'
import { illFormedParts, packageRules } from './rules/package'
import type { Problem, Rule } from './rules/rule'
import { tableRules } from './rules/tables'
import { workbookRules } from './rules/workbook'

/** Known causes of Excel's "We found a problem with some content". */
export const REPAIR_RULES: Readonly<Record<string, Rule>> = {
  ...packageRules,
  ...workbookRules,
  ...cellRules,
  ...formulaRules,
  ...tableRules,
  ...formatRules,
  ...chartRules,
}

/** What readers with assistive tools need, and what we ask of our own formulas. */
export const QUALITY_RULES: Readonly<Record<string, Rule>> = { ...accessibilityRules, ...houseRules }

export const WELL_FORMED = 'XML is well formed'

/**
 * Every way in which a workbook breaks the rules; a file without a problem gives an empty list.
 * Parts that are no well-formed XML are the only problems told: the other rules need to read them.
 */
export function problemsOf(
  bytes: Uint8Array,
  rules: Readonly<Record<string, Rule>> = { ...REPAIR_RULES, ...QUALITY_RULES },
): Problem[] {
  const broken = illFormedParts(bytes)
  if (broken.length > 0) return broken.map((where) => ({ rule: WELL_FORMED, where }))
  const book = openBook(bytes)
  return Object.entries(rules).flatMap(([rule, check]) => check(book).map((where) => ({ rule, where })))
}

import type { Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import { scoreFormula, ScoreFormulaError, type ScoreFormula } from './score-formula'

/**
 * The authority's own formula, ready to use, or why it cannot be used, at the cell where it is typed: it is missing, not
 * readable, names something that is no criterion, or uses what is not allowed.
 */
export function ownFormula({ settings, criteria }: Pick<Portfolio, 'settings' | 'criteria'>): {
  formula: ScoreFormula | null
  findings: Finding[]
} {
  const { scoreFormula: text, places } = settings
  const place = places['scoreFormula'] ?? places['rankingMethod']
  const refused = (code: string, params: Finding['params'] = {}) => ({
    formula: null,
    findings: [{ code, severity: 'blocking' as const, ...(place ? { place } : {}), params }],
  })
  if (text === null) return refused('formulaMissing')
  try {
    const formula = scoreFormula(text)
    const codes = new Set(criteria.map(({ code }) => code))
    const unknown = formula.criteria.filter((code) => !codes.has(code))
    return unknown.length > 0
      ? refused('formulaUnknownCriterion', { criteria: unknown.join(', ') })
      : { formula, findings: [] }
  } catch (error) {
    if (!(error instanceof ScoreFormulaError)) throw error
    return refused(error.code, error.params)
  }
}

import { placeOf, type Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { EarnedPortfolio } from './earn-portfolio'

/** What makes an earned value doubtful or impossible, where to look, and for how many projects. */
export function earnedFindings(
  portfolio: Portfolio,
  { projects, whole, curve }: Omit<EarnedPortfolio, 'findings'>,
): Finding[] {
  const origins = new Map(portfolio.projects.map(({ code, origin }) => [code, origin]))
  const findings: Finding[] = []
  for (const { code, budget, earnedValue, plannedValue } of projects) {
    if (budget === null) continue
    if (earnedValue !== null && earnedValue > budget) {
      const place = placeOf(origins.get(code)!, 'progress')
      findings.push({ code: 'earnedBeyondBudget', severity: 'warning', place, params: { project: code } })
    }
    if (plannedValue !== null && plannedValue > budget) {
      const place = placeOf(origins.get(code)!, 'plannedValue')
      const params = { project: code, planned: plannedValue, budget }
      findings.push({ code: 'plannedBeyondBudget', severity: 'warning', place, params })
    }
  }
  const lacking = projects.filter(({ missing }) => missing === 'noProgress' || missing === 'noPlan')
  if (lacking.length > 0 && whole.known > 0) {
    const [first] = lacking
    const place = placeOf(origins.get(first!.code)!, first!.missing === 'noProgress' ? 'progress' : 'plannedValue')
    findings.push({ code: 'earnedUnknown', severity: 'information', place, params: { rows: lacking.length } })
  }
  return [...findings, ...curveFindings(portfolio, { whole, curve })]
}

function curveFindings({ monthly }: Portfolio, { whole, curve }: Pick<EarnedPortfolio, 'whole' | 'curve'>): Finding[] {
  if (curve.from !== 'table') return []
  const findings: Finding[] = []
  const point = new Map(monthly.map((row) => [row.month, row]))
  for (const amount of ['planned', 'verified', 'paid'] as const) {
    let before: number | null = null
    for (const { month, [amount]: value } of curve.points) {
      if (value !== null && before !== null && value < before) {
        const place = placeOf(point.get(month)!.origin, amount)
        findings.push({ code: 'curveDecreases', severity: 'warning', place, params: { month } })
      }
      before = value ?? before
    }
  }
  const gap = curve.points.find(({ planned }) => planned === null)
  if (gap) {
    const place = placeOf((point.get(gap.month) ?? monthly[0]!).origin, 'planned')
    findings.push({ code: 'curveIncomplete', severity: 'information', place, params: { month: gap.month } })
  }
  const end = curve.points.at(-1)?.planned ?? null
  if (end !== null && whole.budget !== null && end !== whole.budget) {
    const place = placeOf(point.get(curve.points.at(-1)!.month)!.origin, 'planned')
    findings.push({
      code: 'curveDiffersFromBudget',
      severity: 'information',
      place,
      params: { end, budget: whole.budget },
    })
  }
  return findings
}

import { sumOf } from '../../portfolio/amount'
import { placeOf, type Finding } from '../../portfolio/finding'
import type { ExecutionLine } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'
import type { BudgetFollowUp } from './follow-budget'

/** What a person should know of the budget: overspent chapters, amounts without a place, estimates that lack. */
export function budgetFindings(portfolio: Portfolio, followUp: Omit<BudgetFollowUp, 'findings'>): Finding[] {
  return [
    ...chapterFindings(portfolio, followUp),
    ...lineFindings(portfolio),
    ...laterFindings(portfolio, followUp),
    ...differenceFindings(portfolio, followUp),
    ...estimateFindings(portfolio, followUp),
    ...doubtFindings(portfolio, followUp),
  ]
}

function chapterFindings(portfolio: Portfolio, { overspends }: Pick<BudgetFollowUp, 'overspends'>): Finding[] {
  return overspends.flatMap((overspend): Finding[] => {
    const place = sheetOf(portfolio.execution)
    const { voted, committed, paid, paidExcess, committedExcess } = overspend
    const params = { chapter: overspend.chapter ?? '?', year: overspend.year ?? '?', voted }
    if (paidExcess !== null) {
      const code = 'budgetChapterOverspent'
      return [{ code, severity: 'warning', ...place, params: { ...params, paid: paid!, excess: paidExcess } }]
    }
    const code = 'budgetChapterOvercommitted'
    return [
      { code, severity: 'warning', ...place, params: { ...params, committed: committed!, excess: committedExcess! } },
    ]
  })
}

function lineFindings({ execution }: Portfolio): Finding[] {
  const lines = execution.filter((line) => line.flow === 'expense' && line.operation === 'real')
  const undated = lines.filter((line) => line.year === null)
  // When no line at all names a project the export has no such column, and its lines lack nothing.
  const unassigned = lines.some((line) => line.project !== null) ? lines.filter((line) => line.project === null) : []
  const findings: Finding[] = []
  if (undated.length > 0) {
    findings.push({
      code: 'budgetYearMissing',
      severity: 'warning',
      place: placeOf(undated[0]!.origin, 'year'),
      params: { rows: undated.length, paid: sumOf(undated, (line) => line.paid ?? 0) },
    })
  }
  if (unassigned.length > 0) {
    findings.push({
      code: 'budgetUnassigned',
      severity: 'warning',
      place: placeOf(unassigned[0]!.origin, 'project'),
      params: {
        rows: unassigned.length,
        voted: sumOf(unassigned, (line) => line.voted ?? 0),
        paid: sumOf(unassigned, (line) => line.paid ?? 0),
      },
    })
  }
  return findings
}

/** Every line belongs to a year after the data date: nothing is executed yet, and no rate can be taken. */
function laterFindings(
  { execution }: Portfolio,
  { years, dataDate }: Pick<BudgetFollowUp, 'years' | 'dataDate'>,
): Finding[] {
  const [first] = years.planned
  if (first === undefined || years.toDate.length > 0 || execution.some(({ year }) => year === null)) return []
  return [
    { code: 'budgetAfterDataDate', severity: 'warning', ...sheetOf(execution), params: { date: dataDate, first } },
  ]
}

function differenceFindings(portfolio: Portfolio, { differences }: Pick<BudgetFollowUp, 'differences'>): Finding[] {
  if (differences.length === 0) return []
  const params = {
    rows: differences.length,
    budget: sumOf(differences, (difference) => difference.budget ?? 0),
    execution: sumOf(differences, (difference) => difference.execution ?? 0),
  }
  return [{ code: 'budgetDiffersFromExecution', severity: 'warning', ...sheetOf(portfolio.budget), params }]
}

function estimateFindings(portfolio: Portfolio, { costs }: Pick<BudgetFollowUp, 'costs'>): Finding[] {
  const unknown = costs.filter((cost) => cost.finalCost === null)
  if (unknown.length === 0) return []
  const first = portfolio.projects.find((project) => project.code === unknown[0]!.code)!
  const params = { rows: unknown.length, envelope: sumOf(unknown, (cost) => cost.reference ?? 0) }
  const place = placeOf(first.origin, 'declaredFinalCost')
  return [{ code: 'finalCostUnknown', severity: 'information', place, params }]
}

/** A year-end position that past years contradict, a meaning that the lines contradict, moves in time that cost something. */
function doubtFindings(
  portfolio: Portfolio,
  { yearEndCheck, meaning, causes }: Pick<BudgetFollowUp, 'yearEndCheck' | 'meaning' | 'causes'>,
): Finding[] {
  const findings: Finding[] = []
  if (yearEndCheck?.apart) {
    const { declared, seasonal, year } = yearEndCheck
    const params = { year, declared: declared!, seasonal: seasonal! }
    findings.push({ code: 'yearEndApart', severity: 'warning', ...sheetOf(portfolio.budget), params })
  }
  if (meaning.proven !== null && meaning.proven !== portfolio.settings.committedMeaning) {
    const params = { lines: meaning.lines, agree: meaning[meaning.proven] }
    const code = meaning.proven === 'total' ? 'committedIsTotal' : 'committedIsOutstanding'
    findings.push({ code, severity: 'warning', ...sheetOf(portfolio.execution), params })
  }
  if (causes && causes.timingTotal !== 0) {
    const move = portfolio.budgetMoves.find(({ cause }) => cause === 'timing')!
    const place = placeOf(move.origin, 'amount')
    findings.push({ code: 'timingNotZero', severity: 'warning', place, params: { total: causes.timingTotal } })
  }
  return findings
}

function sheetOf(rows: readonly Pick<ExecutionLine, 'origin'>[]): Pick<Finding, 'place'> {
  return rows[0] ? { place: { sheet: rows[0].origin.sheet } } : {}
}

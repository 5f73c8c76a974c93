import { dateOf, type DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import { budgetFindings } from './budget-findings'
import { causeWaterfall, type CauseWaterfall } from './cause-waterfall'
import { committedMeaning, type CommittedMeaning } from './committed-meaning'
import { chapterOverspends, lineExceptions, type ChapterOverspend, type LineExceptions } from './control-level'
import { costRisk, type CostRisk } from './cost-risk'
import { crossBudget, type CrossBudget } from './cross-budget'
import { earnPortfolio, type EarnedPortfolio } from './earn-portfolio'
import { costGroup, costGroups, type CostGroup } from './cost-groups'
import { DIMENSIONS, usesBudget, type Dimension } from './entries'
import { endRisk, type EndRisk } from './end-risk'
import { followFunding, type FundingFollowUp } from './follow-funding'
import { groupBudget, type BudgetGroup } from './group-budget'
import { pastEstimates, type PastEstimates } from './past-estimates'
import { projectCosts, type ProjectCost } from './project-costs'
import { creditDifferences, type CreditDifference } from './reconcile'
import { costWaterfall, type Waterfall } from './waterfall'
import { yearEndPositions, type YearEnd } from './year-end'
import { checkYearEnd, type YearEndCheck } from './year-end-check'

/** What was voted, committed and paid, and where it will land. */
export type BudgetFollowUp = {
  dataDate: DateSerial
  /** Years with lines of real expense: those up to the data date, and those only planned. */
  years: { toDate: string[]; planned: string[] }
  /** Where the credits by project, section and year come from; null when neither table holds any. */
  creditsFrom: 'budget' | 'execution' | null
  /** Real operations; null when there is no such line. */
  expense: BudgetGroup | null
  revenue: BudgetGroup | null
  /** Accounting entries that move no money: shown apart, never in a rate. */
  orderExpense: BudgetGroup | null
  orderRevenue: BudgetGroup | null
  /** Real expense. */
  by: Record<Dimension, BudgetGroup[]>
  bySectionAndChapter: BudgetGroup[]
  yearEnd: YearEnd[]
  /** The current year seen three ways; null when it has no line. */
  yearEndCheck: YearEndCheck | null
  /** One per project, by code. */
  costs: ProjectCost[]
  costsBy: Record<'objective' | 'axis' | 'department', CostGroup[]>
  portfolioCost: CostGroup
  waterfall: Waterfall | null
  /** The same way by cause. */
  causes: CauseWaterfall | null
  /** By the two dimensions that the settings choose. */
  cross: CrossBudget
  meaning: CommittedMeaning
  earned: EarnedPortfolio
  risk: CostRisk
  ends: EndRisk
  past: PastEstimates
  funding: FundingFollowUp
  overspends: ChapterOverspend[]
  exceptions: LineExceptions
  differences: CreditDifference[]
  findings: Finding[]
}

/** A table of two dimensions that a person can still read on a page. */
const MOST_CROSSED = { rows: 25, columns: 4 }

/**
 * Follows the budget of a portfolio: measures of execution by every dimension, the year-end position, the estimated
 * final cost of each project and its deviation, and the chapters that exceed their credits.
 */
export function followBudget(portfolio: Portfolio, { dataDate }: { dataDate: DateSerial }): BudgetFollowUp {
  const by = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, groupBudget(portfolio, [dimension], { dataDate })]),
  ) as Record<Dimension, BudgetGroup[]>
  const total = (flow: 'expense' | 'revenue', operation: 'real' | 'order') =>
    groupBudget(portfolio, [], { dataDate, scope: { flow, operation } })[0] ?? null
  const limits = portfolio.settings.varianceLimits
  const costs = projectCosts(portfolio, by.project)
  const byObjective = costGroups(costs, 'objective', limits)
  const earned = earnPortfolio(portfolio, { dataDate })
  const yearEnd = yearEndPositions(portfolio, dataDate)
  const { varianceRows, varianceColumns } = portfolio.settings
  const followUp = {
    dataDate,
    years: yearsOf(by.year, dataDate),
    creditsFrom: creditsFrom(portfolio),
    expense: total('expense', 'real'),
    revenue: total('revenue', 'real'),
    orderExpense: total('expense', 'order'),
    orderRevenue: total('revenue', 'order'),
    by,
    bySectionAndChapter: groupBudget(portfolio, ['section', 'chapter'], { dataDate }),
    yearEnd,
    yearEndCheck: checkYearEnd(portfolio, { dataDate, yearEnd, byYear: by.year, earned }),
    costs,
    costsBy: {
      objective: byObjective,
      axis: costGroups(costs, 'axis', limits),
      department: costGroups(costs, 'department', limits),
    },
    portfolioCost: costGroup(null, costs, limits),
    waterfall: costWaterfall(byObjective),
    causes: causeWaterfall(portfolio, costs),
    cross: crossBudget(portfolio, { dataDate, by: [varianceRows, varianceColumns], most: MOST_CROSSED }),
    meaning: committedMeaning(portfolio),
    earned,
    risk: costRisk(portfolio, costs),
    ends: endRisk(portfolio, { dataDate }),
    past: pastEstimates(portfolio.projects, costs),
    funding: followFunding(portfolio, { dataDate, costs, byYear: by.year }),
    overspends: chapterOverspends(portfolio, dataDate),
    exceptions: lineExceptions(portfolio),
    differences: creditDifferences(portfolio),
  }
  const findings = [
    ...budgetFindings(portfolio, followUp),
    ...followUp.funding.findings,
    ...earned.findings,
    ...followUp.ends.findings,
  ]
  return { ...followUp, findings }
}

function yearsOf(byYear: readonly BudgetGroup[], dataDate: DateSerial): BudgetFollowUp['years'] {
  const current = String(dateOf(dataDate).year)
  const years = byYear.map((group) => group.key[0]).filter((year) => year != null)
  return { toDate: years.filter((year) => year <= current), planned: years.filter((year) => year > current) }
}

function creditsFrom(portfolio: Portfolio): BudgetFollowUp['creditsFrom'] {
  if (usesBudget(portfolio, { flow: 'expense', operation: 'real' }, ['project'])) return 'budget'
  return portfolio.execution.some((line) => line.voted !== null) ? 'execution' : null
}

import type { Money } from '../../portfolio/amount'
import { compareCodes } from '../../portfolio/by-code'
import type { Finding } from '../../portfolio/finding'
import type { Period } from '../../portfolio/period'
import type { Contract } from '../../portfolio/funding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Section } from '../../portfolio/budget'
import type { Budget } from '../selection/selection-problem'
import type { Hypothesis, MoneyLimit } from './arbitration'
import type { CreditBook } from './credit-book'
import { openYears, runningYears } from './subject-money'

/** Every money limit with what is left of it, and where a section's year, the authorisation… stand among them. */
export type MoneyLimits = {
  limits: MoneyLimit[]
  budgets: Budget[]
  /** Credits of a section and a year; added without a limit when nobody voted any, so that the cost is still counted. */
  credits(section: Section, year: number): number
  /** Null where there is no such limit. */
  authorisation: number | null
  afterRoadmap: number | null
  contract(contract: Contract): number | null
  findings: Finding[]
}

type Context = { book: CreditBook; periods: readonly Period[]; dataDate: number; hypothesis: Hypothesis }

/**
 * What is left of each money limit, whatever is decided: credits of an open year less what is already committed on
 * them by everybody, and less the running cost of what is finished; programme authorisations less all capital
 * commitments; the ceiling of a contract less what was ordered.
 *
 * A hypothesis that cuts credits takes at most what is left: what is committed stays committed. A section and year
 * without any voted credit has no limit: nobody said it, and it is said.
 */
export function moneyLimits(portfolio: Portfolio, { book, periods, dataDate, hypothesis }: Context): MoneyLimits {
  const limits: MoneyLimit[] = []
  const budgets: Budget[] = []
  const positions = new Map<string, number>()
  const findings: Finding[] = []
  const add = (limit: MoneyLimit, left: Money, overlaps = false): number => {
    const code = nameOf(limit)
    positions.set(code, limits.length)
    limits.push(limit)
    budgets.push(overlaps ? { code, limit: left, overlaps } : { code, limit: left })
    return limits.length - 1
  }

  const fixed = finishedRunning(portfolio, { periods, dataDate })
  for (const year of openYears(periods)) {
    for (const section of ['capital', 'operating'] as const) {
      const cell = book.totals.find((total) => total.section === section && total.year === year)
      const running = section === 'operating' ? (fixed.byYear.get(year) ?? 0) : 0
      add({ kind: 'credits', section, year }, creditsLeft(cell, running, { section, year, hypothesis, findings }))
    }
  }
  const authorised = authorisationLeft(portfolio, book)
  const authorisation = authorised === null ? null : add({ kind: 'authorisation' }, authorised, true)
  const { operatingAfterRoadmap } = portfolio.settings
  const afterRoadmap =
    operatingAfterRoadmap === null
      ? null
      : add({ kind: 'afterRoadmap' }, Math.max(0, operatingAfterRoadmap - fixed.perYear), true)
  if (hypothesis.outsourcing) {
    for (const { number, ceiling, ordered, teams } of byNumber(portfolio.contracts)) {
      if (teams.length > 0 && ceiling !== null && ordered !== null)
        add({ kind: 'contract', number }, Math.max(0, ceiling - ordered), true)
    }
  }
  return {
    limits,
    budgets,
    credits: (section, year) => {
      const limit: MoneyLimit = { kind: 'credits', section, year }
      return positions.get(nameOf(limit)) ?? add(limit, Infinity)
    },
    authorisation,
    afterRoadmap,
    contract: ({ number }) => positions.get(nameOf({ kind: 'contract', number })) ?? null,
    findings,
  }
}

function creditsLeft(
  cell: CreditBook['totals'][number] | undefined,
  running: Money,
  {
    section,
    year,
    hypothesis,
    findings,
  }: { section: Section; year: number; hypothesis: Hypothesis; findings: Finding[] },
): Money {
  if (!cell || cell.voted === null) {
    const code = section === 'capital' ? 'noCapitalCredits' : 'noOperatingCredits'
    findings.push({ code, severity: 'information', params: { year } })
    return Infinity
  }
  const left = cell.voted - cell.committed - running
  if (left < 0) {
    const code = section === 'capital' ? 'capitalUsedUp' : 'operatingUsedUp'
    findings.push({ code, severity: 'warning', params: { year, amount: -left } })
    return 0
  }
  return Math.max(0, Math.round(cell.voted * hypothesis.budgetShare) - cell.committed - running)
}

/** What the finished projects cost in each open year, and in a full year. */
function finishedRunning(
  { projects }: Portfolio,
  context: { periods: readonly Period[]; dataDate: number },
): { byYear: Map<number, Money>; perYear: Money } {
  const byYear = new Map<number, Money>()
  let perYear = 0
  for (const project of projects) {
    if (project.status !== 'finished' || project.runningCost === null) continue
    const end = project.forecastEnd ?? project.plannedEnd ?? project.baselineEnd
    const from = project.runningCostFrom ?? (end === null ? context.dataDate + 1 : end + 1)
    const { years, afterwards } = runningYears(project.runningCost, from, context)
    for (const { year, amount } of years) byYear.set(year, (byYear.get(year) ?? 0) + amount)
    perYear += afterwards
  }
  return { byYear, perYear }
}

/** Programme authorisations voted for capital less all that was committed on capital; null when none was voted. */
function authorisationLeft({ budget }: Portfolio, book: CreditBook): Money | null {
  const voted = budget.filter(({ authorisation, section }) => authorisation !== null && section !== 'operating')
  if (voted.length === 0) return null
  const committed = book.totals.reduce((sum, cell) => (cell.section === 'capital' ? sum + cell.committed : sum), 0)
  return Math.max(0, voted.reduce((sum, { authorisation }) => sum + authorisation!, 0) - committed)
}

function byNumber(contracts: readonly Contract[]): Contract[] {
  return [...contracts].sort((a, b) => compareCodes(a.number, b.number))
}

function nameOf(limit: MoneyLimit): string {
  switch (limit.kind) {
    case 'credits':
      return `${limit.section} ${limit.year}`
    case 'contract':
      return `contract ${limit.number}`
    default:
      return limit.kind
  }
}

import type { Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { SelectionProblem, Team } from '../selection/selection-problem'
import { asPlanned } from './as-planned'
import { builtSubject, type Building } from './built-subject'
import { creditBook } from './credit-book'
import { moneyLimits } from './money-limits'
import { planFindings } from './plan-findings'
import { portfolioLinks } from './portfolio-links'
import { portfolioSubsidies } from './portfolio-subsidies'
import type { PortfolioProblem, PortfolioProblemOptions } from './problem-type'
import { releaseOf } from './releases'
import { roadmapPeriods } from './roadmap-periods'
import { fixedDays, subjectDays } from './subject-days'
import { subjectDrafts } from './subject-drafts'
import { openYears, yearOf } from './subject-money'
import { teamOffers } from './team-offers'

/**
 * The choice that a portfolio leaves to the committee, as a selection problem whose every position has a name: which
 * projects and requests, beginning when, under the credits, the teams, the links and the hypothesis.
 *
 * Worth: the score, for a project under way its part not yet done. Cost: what is not committed, in its own section and
 * year. Nothing depends on the order of the rows.
 */
export function portfolioProblem(portfolio: Portfolio, options: PortfolioProblemOptions): PortfolioProblem {
  const { dataDate, hypothesis, limits = 'typed' } = options
  const periods = roadmapPeriods(portfolio, dataDate)
  if (periods.length === 0) return nothingToDecide()
  const book = creditBook(portfolio)
  const money = moneyLimits(portfolio, { book, periods, dataDate, hypothesis })
  const { drafts, findings: draftFindings } = subjectDrafts(portfolio, { periods, dataDate, hypothesis })
  const days = subjectDays(portfolio, drafts, periods)
  const { offers, findings: offerFindings } = teamOffers(portfolio, {
    periods,
    hypothesis,
    fixed: fixedDays(portfolio, drafts, periods),
  })
  const context: Building = { portfolio, options, periods, book, money, days, offers }
  const built = drafts.map((draft) => builtSubject(draft, context))
  const positionOf = new Map(drafts.map(({ code }, position) => [code, position]))
  const { links, findings: linkFindings } = portfolioLinks(portfolio, drafts, periods)
  const { grants, findings: grantFindings } = portfolioSubsidies(portfolio, {
    positionOf,
    money,
    years: openYears(periods),
    granted: hypothesis.grantedSubsidies,
  })
  const typed: SelectionProblem = {
    periods: periods.length,
    teams: selectionTeams(context),
    budgets: money.budgets,
    candidates: built.map(({ candidate }) => candidate),
    links,
    synergies: [],
    concurrentLimit: portfolio.settings.concurrentProjectsLimit,
    externalPenalty: 0,
    grants,
  }
  const approved = built.map(({ approved: option }) => option)
  const named: PortfolioProblem = {
    problem: limits === 'typed' ? typed : asPlanned(typed, approved),
    subjects: built.map(({ subject }) => subject),
    periods,
    teams: offers.map(({ code }) => code),
    limits: money.limits,
    approved,
    locked: new Set(drafts.flatMap(({ locked }, position) => (locked ? [position] : []))),
    releases: built.map(({ planned }, i) =>
      drafts[i]!.approved && planned
        ? releaseOf(portfolio, drafts[i]!, planned, {
            limits: money.limits,
            teams: offers.map(({ code }) => code),
            periods,
            book,
          })
        : null,
    ),
    findings: [],
  }
  return {
    ...named,
    findings: [
      ...money.findings,
      ...draftFindings,
      ...offerFindings,
      ...linkFindings,
      ...grantFindings,
      ...planFindings(portfolio, { problem: typed, named, drafts, book, days }),
    ],
  }
}

function selectionTeams({ offers, money, periods, portfolio: { settings } }: Building): Team[] {
  return offers.map(({ code, capacity, externalMax, dayRate, contracts }) => ({
    code,
    capacity,
    externalMax,
    // Days are hundredths, the rate is for a whole day.
    externalRate: dayRate / 100,
    externalBudget: periods.map((period) => money.credits(settings.externalWorkSection, yearOf(period))),
    externalContract: contracts.map((contract) => contract && money.contract(contract)),
  }))
}

function nothingToDecide(): PortfolioProblem {
  const finding: Finding = { code: 'roadmapOver', severity: 'warning', params: {} }
  return {
    problem: {
      periods: 0,
      teams: [],
      budgets: [],
      candidates: [],
      links: [],
      synergies: [],
      concurrentLimit: null,
      externalPenalty: 0,
    },
    subjects: [],
    periods: [],
    teams: [],
    limits: [],
    approved: [],
    locked: new Set(),
    releases: [],
    findings: [finding],
  }
}

import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Period } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Candidate, Choice, Option, SelectionProblem, Team } from '../selection/selection-problem'
import type { Hypothesis, Objective, Subject } from './arbitration'
import { asPlanned } from './as-planned'
import { creditBook, type CreditBook } from './credit-book'
import { moneyLimits, type MoneyLimits } from './money-limits'
import { planFindings } from './plan-findings'
import { portfolioLinks } from './portfolio-links'
import { portfolioSubsidies } from './portfolio-subsidies'
import type { PortfolioProblem } from './problem-type'
import { releaseOf } from './releases'
import { roadmapPeriods } from './roadmap-periods'
import { fixedDays, subjectDays, type DayCell } from './subject-days'
import { subjectDrafts, type Draft } from './subject-drafts'
import { addedUp, openYears, remainingCost, runningCost, shiftedCost, yearOf } from './subject-money'
import { teamOffers, type TeamOffer } from './team-offers'

export type PortfolioProblemOptions = {
  dataDate: DateSerial
  hypothesis: Hypothesis
  objective: Objective
  /** 0 to 100, by code of a project or number of a request; absent or null: not scored, worth nothing, and said. */
  scores: ReadonlyMap<string, number | null>
  /** `typed`: the limits as they are. `asPlanned`: those that the plan that stands breaks are raised to what it uses. */
  limits?: 'typed' | 'asPlanned'
}

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
  const context: Context = { portfolio, options, periods, book, money, days, offers }
  const built = drafts.map((draft) => builtSubject(draft, context))
  const positionOf = new Map(drafts.map(({ code }, position) => [code, position]))
  const { links, findings: linkFindings } = portfolioLinks(portfolio, drafts, periods)
  const { grants, findings: grantFindings } = portfolioSubsidies(portfolio, {
    positionOf,
    money,
    years: openYears(periods),
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

type Context = {
  portfolio: Portfolio
  options: PortfolioProblemOptions
  periods: readonly Period[]
  book: CreditBook
  money: MoneyLimits
  days: ReadonlyMap<string, DayCell[]>
  offers: readonly TeamOffer[]
}

type Built = { subject: Subject; candidate: Candidate; approved: Choice[number]; planned: Option | null }

function builtSubject(draft: Draft, context: Context): Built {
  const { scores, objective, hypothesis } = context.options
  const score = scores.get(draft.code) ?? null
  const { progress } = draft.source.kind === 'project' ? draft.source.project : { progress: null }
  const value = (score ?? 0) * (draft.started ? Math.max(0, 1 - (progress ?? 0)) : 1)
  const forced = hypothesis.forced.find(({ subject }) => subject === draft.code)?.decision ?? null
  const plannedCost = draft.shifts.length === 0 ? 0 : spentWithin(costOf(draft, draft.shifts[0]!, context).years)
  const worth = objective === 'value' ? value : (value * plannedCost) / COST_UNIT
  const options = draft.shifts.map((shift) => optionOf(draft, shift, worth, context))
  const planned = options[0] ?? null
  const possible = forced === 'out' ? [] : inOrderOfStart(options)
  const exit = exitOf(draft, context)
  return {
    subject: {
      code: draft.code,
      title: draft.title,
      kind: draft.source.kind,
      approved: draft.approved,
      started: draft.started,
      locked: draft.locked,
      mandatory: draft.mandatory,
      score,
      value,
      cost: plannedCost,
      plannedStart: draft.plannedStart,
    },
    candidate: {
      code: draft.code,
      mandatory: draft.mandatory || draft.locked || forced === 'in',
      options: possible,
      ...(exit.length > 0 ? { exit } : {}),
    },
    approved: draft.approved && planned && possible.includes(planned) ? possible.indexOf(planned) : null,
    planned,
  }
}

/** 100,000 euros in cents: a value weighted by cost counts points per that much. */
const COST_UNIT = 100_000_00

function inOrderOfStart(options: readonly Option[]): Option[] {
  return [...options].sort((a, b) => a.start - b.start)
}

function costOf(draft: Draft, shift: number, { book, periods, options: { dataDate } }: Context) {
  const own = shiftedCost(remainingCost(draft, { book, periods, dataDate }), draft, shift, periods)
  const { years, afterwards } = runningCost(draft, shift, { periods, dataDate })
  return { years: addedUp([...own, ...years]), afterwards }
}

function spentWithin(years: readonly { amount: number }[]): number {
  return years.reduce((sum, { amount }) => sum + amount, 0)
}

function optionOf(draft: Draft, shift: number, value: number, context: Context): Option {
  const { money, periods, days, offers } = context
  const { years, afterwards } = costOf(draft, shift, context)
  const capital = years.reduce((sum, { section, amount }) => (section === 'capital' ? sum + amount : sum), 0)
  const start = Math.max(0, draft.first + shift)
  const teams = new Map(offers.map(({ code }, position) => [code, position]))
  return {
    start,
    duration: Math.max(1, draft.last + shift - start + 1),
    value,
    demand: (days.get(draft.code) ?? []).flatMap(({ team, position, days: amount }) => {
      const [period, place] = [position + shift, teams.get(team)]
      return place === undefined || period < 0 || period >= periods.length || amount === 0
        ? []
        : [{ team: place, period, amount }]
    }),
    cost: [
      ...years.map(({ section, year, amount }) => ({ budget: money.credits(section, year), amount })),
      ...(money.authorisation !== null && capital > 0 ? [{ budget: money.authorisation, amount: capital }] : []),
      ...(money.afterRoadmap !== null && afterwards > 0 ? [{ budget: money.afterRoadmap, amount: afterwards }] : []),
    ],
  }
}

/** What stopping a project under way costs, as far as it is known, in operating credits of the first open year. */
function exitOf({ source, started }: Draft, { money, periods }: Context): { budget: number; amount: number }[] {
  if (source.kind !== 'project' || !started) return []
  const amount = (source.project.terminationCost ?? 0) + (source.project.subsidyToRepay ?? 0)
  return amount > 0 ? [{ budget: money.credits('operating', yearOf(periods[0]!)), amount }] : []
}

function selectionTeams({ offers, money, periods, portfolio: { settings } }: Context): Team[] {
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

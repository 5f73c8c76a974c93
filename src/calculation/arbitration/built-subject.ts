import type { Period } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Candidate, Choice, Option } from '../selection/selection-problem'
import type { Subject } from './arbitration'
import type { CreditBook } from './credit-book'
import type { MoneyLimits } from './money-limits'
import type { PortfolioProblemOptions } from './problem-type'
import type { DayCell } from './subject-days'
import type { Draft } from './subject-drafts'
import { addedUp, remainingCost, runningCost, shiftedCost, yearOf } from './subject-money'
import type { TeamOffer } from './team-offers'

/** 100,000 euros in cents: a value weighted by cost counts points per that much. */
const COST_UNIT = 100_000_00

/** What all subjects of a portfolio are built from. */
export type Building = {
  portfolio: Portfolio
  options: PortfolioProblemOptions
  periods: readonly Period[]
  book: CreditBook
  money: MoneyLimits
  days: ReadonlyMap<string, DayCell[]>
  offers: readonly TeamOffer[]
}

/** A subject, what may be chosen of it, which of that the plan that stands holds, and its option at the planned dates. */
export type BuiltSubject = { subject: Subject; candidate: Candidate; approved: Choice[number]; planned: Option | null }

/**
 * A project or request with one option for each start that it may have: what it is worth, what it asks of the teams and
 * what it costs. Left out beforehand, it has no option; under way, it has the cost of stopping it.
 */
export function builtSubject(draft: Draft, context: Building): BuiltSubject {
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

function inOrderOfStart(options: readonly Option[]): Option[] {
  return [...options].sort((a, b) => a.start - b.start)
}

function costOf(draft: Draft, shift: number, { book, periods, options: { dataDate } }: Building) {
  const own = shiftedCost(remainingCost(draft, { book, periods, dataDate }), draft, shift, periods)
  const { years, afterwards } = runningCost(draft, shift, { periods, dataDate })
  return { years: addedUp([...own, ...years]), afterwards }
}

function spentWithin(years: readonly { amount: number }[]): number {
  return years.reduce((sum, { amount }) => sum + amount, 0)
}

function optionOf(draft: Draft, shift: number, value: number, context: Building): Option {
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
function exitOf({ source, started }: Draft, { money, periods }: Building): { budget: number; amount: number }[] {
  if (source.kind !== 'project' || !started) return []
  const amount = (source.project.terminationCost ?? 0) + (source.project.subsidyToRepay ?? 0)
  return amount > 0 ? [{ budget: money.credits('operating', yearOf(periods[0]!)), amount }] : []
}

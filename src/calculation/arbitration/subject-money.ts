import type { Money } from '../../portfolio/amount'
import { dateOf, monthsLater, serialOf, type DateSerial } from '../../portfolio/calendar'
import {
  periodBounds,
  periodLater,
  periodLength,
  periodOf,
  periodsBetween,
  periodsPerYear,
  type Period,
} from '../../portfolio/period'
import type { Section } from '../../portfolio/budget'
import { spreadExactly } from '../../portfolio/spread'
import { workingDays } from '../../portfolio/working-days'
import { committedOf, type CreditBook } from './credit-book'
import type { Draft } from './subject-drafts'

/** Money still to be spent in a section and a year. */
export type YearAmount = { section: Section; year: number; amount: Money }

type Context = { book: CreditBook; periods: readonly Period[]; dataDate: DateSerial }

/**
 * What keeping a subject still costs at its planned dates, without running costs: for a project, the credits of the
 * open years that it has not committed, each in its own section and year and never below zero; without any credit,
 * what is left of its envelope over its dates to come; for a request, its capital cost over its dates.
 */
export function remainingCost(draft: Draft, { book, periods }: Context): YearAmount[] {
  const { source } = draft
  if (source.kind === 'request') return overDates(draft, source.request.capital ?? 0, periods)
  const cells = book.byProject.get(draft.code) ?? []
  if (cells.some(({ voted }) => voted !== null)) {
    const openYear = yearOf(periods[0]!)
    return cells
      .filter(({ year, voted }) => year >= openYear && voted !== null)
      .map(({ section, year, voted, committed }) => ({ section, year, amount: Math.max(0, voted! - committed) }))
      .filter(({ amount }) => amount > 0)
  }
  const { envelope } = source.project
  if (envelope === null) return []
  return overDates(draft, Math.max(0, envelope - (committedOf(book, draft.code) ?? 0)), periods)
}

/**
 * The same money when the subject begins some periods later: each year's amount is spread over the subject's periods
 * of that year by working days, moved, and added up by year again. An amount of a year in which it does not run stays.
 */
export function shiftedCost(amounts: readonly YearAmount[], draft: Draft, shift: number, periods: readonly Period[]) {
  if (shift === 0) return [...amounts]
  const own = ownPeriods(draft, periods)
  const moved = amounts.flatMap(({ section, year, amount }): YearAmount[] => {
    const within = own.filter((period) => yearOf(period) === year)
    if (within.length === 0) return [{ section, year, amount }]
    const parts = spreadExactly(
      amount,
      within.map((period) => weightOf(period, draft)),
    )
    return within.map((period, i) => ({ section, year: yearOf(periodLater(period, shift)), amount: parts[i]! }))
  })
  return addedUp(moved)
}

/**
 * The running cost in each open year, and in a full year after them: from its first day, or the day after the data
 * date when that is later, in proportion to the days of the year; then in full in every later year.
 *
 * amount(year) = running cost · days left from its beginning ÷ days of the year
 */
export function runningCost(
  draft: Draft,
  shift: number,
  { periods, dataDate }: Pick<Context, 'periods' | 'dataDate'>,
): { years: YearAmount[]; afterwards: Money } {
  const { source } = draft
  const perYear = (source.kind === 'project' ? source.project.runningCost : source.request.operatingPerYear) ?? 0
  const months = (shift * 12) / periodsPerYear(periods[0]!)
  const typed = source.kind === 'project' ? source.project.runningCostFrom : null
  return runningYears(perYear, monthsLater(typed ?? draft.end + 1, months), { periods, dataDate })
}

/** A running cost that begins on a day, by open year. */
export function runningYears(
  perYear: Money,
  from: DateSerial,
  { periods, dataDate }: Pick<Context, 'periods' | 'dataDate'>,
): { years: YearAmount[]; afterwards: Money } {
  const begins = Math.max(from, dataDate + 1)
  const years = openYears(periods).map((year): YearAmount => {
    const [first, last] = [serialOf({ year, month: 1, day: 1 })!, serialOf({ year, month: 12, day: 31 })!]
    const days = Math.max(0, last - Math.max(first, begins) + 1)
    return { section: 'operating', year, amount: Math.round((perYear * days) / (last - first + 1)) }
  })
  return { years: years.filter(({ amount }) => amount !== 0), afterwards: perYear }
}

export function openYears(periods: readonly Period[]): number[] {
  return [...new Set(periods.map(yearOf))]
}

export function yearOf(period: Period): number {
  return dateOf(periodBounds(period).first).year
}

/** Amounts of one section and year as one, in order. */
export function addedUp(amounts: readonly YearAmount[]): YearAmount[] {
  const sums = new Map<string, YearAmount>()
  for (const { section, year, amount } of amounts) {
    const sum = sums.get(`${year} ${section}`) ?? { section, year, amount: 0 }
    sum.amount += amount
    sums.set(`${year} ${section}`, sum)
  }
  return [...sums.values()].sort((a, b) => a.year - b.year || (a.section < b.section ? -1 : 1))
}

/** Capital spread by working days over the periods of the subject that are still to come. */
function overDates(draft: Draft, amount: Money, periods: readonly Period[]): YearAmount[] {
  if (amount === 0) return []
  const own = ownPeriods(draft, periods).filter((period) => period >= periods[0]!)
  if (own.length === 0) return [{ section: 'capital', year: yearOf(periods[0]!), amount }]
  const parts = spreadExactly(
    amount,
    own.map((period) => weightOf(period, draft)),
  )
  return addedUp(own.map((period, i) => ({ section: 'capital', year: yearOf(period), amount: parts[i]! })))
}

function ownPeriods({ start, end }: Draft, periods: readonly Period[]): Period[] {
  const length = periodLength(periods[0]!)
  return periodsBetween(periodOf(start, length), periodOf(end, length))
}

function weightOf(period: Period, { start, end }: Draft): number {
  const { first, last } = periodBounds(period)
  return workingDays(Math.max(first, start), Math.min(last, end))
}

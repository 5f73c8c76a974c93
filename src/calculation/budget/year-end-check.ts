import { sumOf, type Money } from '../../portfolio/amount'
import { dateOf, type DateSerial } from '../../portfolio/calendar'
import { periodOf } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import type { EarnedPortfolio } from './earn-portfolio'
import type { BudgetGroup } from './group-budget'
import type { YearEnd } from './year-end'

/** Three ways to say where the year of the data date ends, so that one can be held against the others. */
export type YearEndCheck = {
  year: string
  credits: Money | null
  /** A: paid, committed and kept, and what people still mean to commit. */
  declared: Money | null
  /** B: paid so far over the share that past years had paid by the same month. */
  seasonal: Money | null
  /** That share, and the closed years it comes from. */
  usualShare: number | null
  pastYears: string[]
  /** C: spent so far, and the work planned until the end of the year at the cost of the work so far. */
  earned: Money | null
  /** |A − B| ÷ A. */
  gap: number | null
  /** A and B are more than 10 % apart: one of them is wrong. */
  apart: boolean
}

const TOO_FAR = 0.1

/**
 * The year-end position of the current year seen three ways, over all sections.
 *
 * A = Σ year-end positions; B = paid to date ÷ usual share of the month; C = spent this year + (PV at 31 December − PV
 * today) × spent ÷ PV today, which is AC + (work to come) × SPI ÷ CPI.   [cents]
 *
 * No official formula exists: A is the one to present, B and C are there to doubt it.
 */
export function checkYearEnd(
  portfolio: Portfolio,
  {
    dataDate,
    yearEnd,
    byYear,
    earned,
  }: {
    dataDate: DateSerial
    yearEnd: readonly YearEnd[]
    byYear: readonly BudgetGroup[]
    earned: Pick<EarnedPortfolio, 'whole' | 'curve' | 'actualCostIs'>
  },
): YearEndCheck | null {
  const { year: number, month } = dateOf(dataDate)
  const year = String(number)
  const sections = yearEnd.filter((position) => position.year === year)
  const group = byYear.find(({ key }) => key[0] === year)
  if (!group || sections.length === 0) return null
  const declared = sections.some(({ estimate }) => estimate === null)
    ? null
    : sumOf(sections, ({ estimate }) => estimate!)
  const usual = usualShare(portfolio, year, month)
  const seasonal =
    usual === null || group.programme.paid === null ? null : Math.round(group.programme.paid / usual.share)
  const gap =
    declared === null || seasonal === null || declared === 0 ? null : Math.abs(declared - seasonal) / Math.abs(declared)
  return {
    year,
    credits: group.programme.voted,
    declared,
    seasonal,
    usualShare: usual?.share ?? null,
    pastYears: usual?.years ?? [],
    earned: earnedPosition(year, dataDate, group, earned),
    gap,
    apart: gap !== null && gap > TOO_FAR,
  }
}

/** The part of a year's payments that was made by the end of a month, over the closed years of the Monthly table. */
function usualShare({ monthly }: Portfolio, year: string, month: number): { share: number; years: string[] } | null {
  const paid = new Map(monthly.map((point) => [point.month, point.paid]))
  const ends = (of: string) => [`${Number(of) - 1}-12`, `${of}-${String(month).padStart(2, '0')}`, `${of}-12`] as const
  const years = [...new Set(monthly.map((point) => point.month.slice(0, 4)))].filter((of) => of < year).sort()
  let [part, whole] = [0, 0]
  const used: string[] = []
  for (const of of years) {
    const [before, then, end] = ends(of)
    // The curve begins with its first year: what was paid before it is nothing.
    const base = of === years[0] ? (paid.get(before) ?? 0) : (paid.get(before) ?? null)
    const [reached, total] = [paid.get(then) ?? null, paid.get(end) ?? null]
    if (base === null || reached === null || total === null || total <= base) continue
    part += reached - base
    whole += total - base
    used.push(of)
  }
  return part > 0 ? { share: part / whole, years: used } : null
}

function earnedPosition(
  year: string,
  dataDate: DateSerial,
  { programme }: BudgetGroup,
  { whole, curve, actualCostIs }: Pick<EarnedPortfolio, 'whole' | 'curve' | 'actualCostIs'>,
): Money | null {
  const spent = programme[actualCostIs]
  const at = (month: string) => curve.points.find((point) => point.month === month)?.planned ?? null
  const end = at(`${year}-12`) ?? curve.points.findLast((point) => point.month.startsWith(year))?.planned ?? null
  const now = at(periodOf(dataDate, 'month'))
  const { plannedValue, actualCost } = whole
  if (spent === null || end === null || now === null || !plannedValue || actualCost === null) return null
  return spent + Math.round(((end - now) * actualCost) / plannedValue)
}

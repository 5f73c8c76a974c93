import { dateOf, daysInMonth, serialOf, type DateSerial } from './calendar'

/** A year `2026`, a quarter `2026-Q3` or a month `2026-03`. Periods of one length sort as text. */
export type Period = string

export type PeriodLength = 'year' | 'quarter' | 'month'

/**
 * The length of a period.
 *
 * @example periodLength('2026-Q3') // 'quarter'
 */
export function periodLength(period: Period): PeriodLength {
  return period.length === 4 ? 'year' : period[5] === 'Q' ? 'quarter' : 'month'
}

const PERIODS_PER_YEAR = { year: 1, quarter: 4, month: 12 }

/**
 * How many periods as long as this one make a year.
 *
 * @example periodsPerYear('2026-Q3') // 4
 */
export function periodsPerYear(period: Period): number {
  return PERIODS_PER_YEAR[periodLength(period)]
}

/**
 * The period of a given length in which a day lies.
 *
 * @example periodOf(46295, 'quarter') // '2026-Q3'
 */
export function periodOf(serial: DateSerial, length: PeriodLength): Period {
  const { year, month } = dateOf(serial)
  return periodFrom(year, length === 'year' ? 1 : month, length)
}

/**
 * The first and last day of a period.
 *
 * @example periodBounds('2026-Q3') // { first: 46204, last: 46295 }
 */
export function periodBounds(period: Period): { first: DateSerial; last: DateSerial } {
  const { year, firstMonth, months } = parts(period)
  const lastMonth = firstMonth + months - 1
  return {
    first: serialOf({ year, month: firstMonth, day: 1 })!,
    last: serialOf({ year, month: lastMonth, day: daysInMonth(year, lastMonth) })!,
  }
}

/**
 * The periods from one to another, both included, of the same length.
 *
 * @example periodsBetween('2026-Q3', '2027-Q1') // ['2026-Q3', '2026-Q4', '2027-Q1']
 */
export function periodsBetween(first: Period, last: Period): Period[] {
  const periods: Period[] = []
  for (let period = first; period <= last; period = nextPeriod(period)) periods.push(period)
  return periods
}

/**
 * The period after.
 *
 * @example nextPeriod('2026-12') // '2027-01'
 */
export function nextPeriod(period: Period): Period {
  const { year, firstMonth, months } = parts(period)
  const month = firstMonth + months
  return month > 12 ? periodFrom(year + 1, 1, periodLength(period)) : periodFrom(year, month, periodLength(period))
}

/**
 * How many periods lie from one to another of the same length; negative when the other comes before.
 *
 * @example periodsApart('2026-Q3', '2027-Q1') // 2
 * @example periodsApart('2027-01', '2026-12') // -1
 */
export function periodsApart(from: Period, to: Period): number {
  const ordinal = (period: Period) => {
    const { year, firstMonth, months } = parts(period)
    return (year * 12 + firstMonth - 1) / months
  }
  return ordinal(to) - ordinal(from)
}

/**
 * The period that comes so many periods later, or earlier when the number is negative.
 *
 * @example periodLater('2026-Q3', 2) // '2027-Q1'
 * @example periodLater('2026-01', -1) // '2025-12'
 */
export function periodLater(period: Period, count: number): Period {
  const { year, firstMonth, months } = parts(period)
  const month = year * 12 + firstMonth - 1 + count * months
  return periodFrom(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, periodLength(period))
}

/**
 * How many months the second period begins after the first; negative when it begins before.
 *
 * @example monthsBetween('2026-Q3', '2027-Q1') // 6
 * @example monthsBetween('2026-03', '2026-01') // -2
 */
export function monthsBetween(from: Period, to: Period): number {
  const [start, end] = [parts(from), parts(to)]
  return (end.year - start.year) * 12 + end.firstMonth - start.firstMonth
}

function parts(period: Period): { year: number; firstMonth: number; months: number } {
  const year = Number(period.slice(0, 4))
  switch (periodLength(period)) {
    case 'year':
      return { year, firstMonth: 1, months: 12 }
    case 'quarter':
      return { year, firstMonth: Number(period[6]) * 3 - 2, months: 3 }
    case 'month':
      return { year, firstMonth: Number(period.slice(5)), months: 1 }
  }
}

function periodFrom(year: number, month: number, length: PeriodLength): Period {
  if (length === 'year') return String(year)
  if (length === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`
  return `${year}-${String(month).padStart(2, '0')}`
}

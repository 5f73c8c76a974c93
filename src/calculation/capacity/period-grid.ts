import {
  periodBounds,
  periodLength,
  periodOf,
  periodsBetween,
  type Period,
  type PeriodLength,
} from '../../portfolio/period'

const BY_LENGTH: PeriodLength[] = ['month', 'quarter', 'year']
const LONGEST_GRID = 120

/**
 * The longest of the period lengths: months can be added up into quarters, quarters cannot be cut into months.
 *
 * @example longestLength(['month', 'quarter', 'month']) // 'quarter'
 */
export function longestLength(lengths: readonly PeriodLength[]): PeriodLength {
  return BY_LENGTH.findLast((length) => lengths.includes(length)) ?? 'quarter'
}

/**
 * The period of a given length that holds another one.
 *
 * @example widened('2026-08', 'quarter') // '2026-Q3'
 */
export function widened(period: Period, length: PeriodLength): Period {
  return periodLength(period) === length ? period : periodOf(periodBounds(period).first, length)
}

/**
 * All periods from the first to the last of those given; only those given when that would be more than 120.
 *
 * @example periodGrid(['2026-Q3', '2026-Q1']) // ['2026-Q1', '2026-Q2', '2026-Q3']
 */
export function periodGrid(periods: Iterable<Period>): Period[] {
  const known = [...new Set(periods)].sort()
  if (known.length === 0) return []
  const all = periodsBetween(known[0]!, known.at(-1)!)
  return all.length > LONGEST_GRID ? known : all
}

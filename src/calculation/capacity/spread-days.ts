import type { Days } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import { periodBounds, periodOf, periodsBetween, type Period, type PeriodLength } from '../../portfolio/period'
import { spreadExactly } from '../../portfolio/spread'
import { workingDays } from '../../portfolio/working-days'
import { effortDone, type SpreadProfile } from './spread-profile'

/**
 * Days shared over the periods between two dates in proportion to the working days of each, or along another profile
 * over the working days; the parts add up exactly.
 * Between two dates without a working day (a week-end) each period gets an equal share.
 *
 * @example spreadDays({ days: 1000, start: 46023, end: 46203, length: 'quarter' }) // [{ period: '2026-Q1', days: 512 }, { period: '2026-Q2', days: 488 }]
 * @example spreadDays({ days: 1000, start: 46023, end: 46203, length: 'quarter', profile: 'backLoaded' }) // [{ period: '2026-Q1', days: 262 }, { period: '2026-Q2', days: 738 }]
 */
export function spreadDays({
  days,
  start,
  end,
  length,
  profile = 'linear',
}: {
  days: Days
  start: DateSerial
  end: DateSerial
  length: PeriodLength
  profile?: SpreadProfile
}): { period: Period; days: Days }[] {
  const periods = periodsBetween(periodOf(start, length), periodOf(end, length))
  const weights = periods.map((period) => {
    const { first, last } = periodBounds(period)
    return workingDays(Math.max(first, start), Math.min(last, end))
  })
  return spreadExactly(days, profiled(weights, profile)).map((part, i) => ({ period: periods[i]!, days: part }))
}

/** What each part of the working days weighs along a profile; even parts keep their whole numbers. */
function profiled(weights: readonly number[], profile: SpreadProfile): readonly number[] {
  let whole = 0
  for (const weight of weights) whole += weight
  if (profile === 'linear' || whole === 0) return weights
  let passed = 0
  return weights.map((weight) => {
    const before = effortDone(profile, passed / whole)
    passed += weight
    return effortDone(profile, passed / whole) - before
  })
}

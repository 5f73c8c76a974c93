import type { Days } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import { periodBounds, periodOf, periodsBetween, type Period, type PeriodLength } from '../../portfolio/period'
import { spreadExactly } from '../../portfolio/spread'
import { workingDays } from '../../portfolio/working-days'

/**
 * Days shared over the periods between two dates in proportion to the working days of each; the parts add up exactly.
 * Between two dates without a working day (a week-end) each period gets an equal share.
 *
 * @example spreadDays({ days: 1000, start: 46023, end: 46203, length: 'quarter' }) // [{ period: '2026-Q1', days: 512 }, { period: '2026-Q2', days: 488 }]
 */
export function spreadDays({
  days,
  start,
  end,
  length,
}: {
  days: Days
  start: DateSerial
  end: DateSerial
  length: PeriodLength
}): { period: Period; days: Days }[] {
  const periods = periodsBetween(periodOf(start, length), periodOf(end, length))
  const weights = periods.map((period) => {
    const { first, last } = periodBounds(period)
    return workingDays(Math.max(first, start), Math.min(last, end))
  })
  return spreadExactly(days, weights).map((part, i) => ({ period: periods[i]!, days: part }))
}

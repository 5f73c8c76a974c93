import type { Money } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import { periodBounds, periodOf, periodsBetween, type Period } from '../../portfolio/period'
import type { Project } from '../../portfolio/project'
import { spreadExactly } from '../../portfolio/spread'
import { workingDays } from '../../portfolio/working-days'

export type PlannedValue = { value: Money; from: 'typed' | 'linear' }

type Planned = Pick<Project, 'plannedValue' | 'plannedStart' | 'plannedEnd' | 'baselineEnd'>

/**
 * The value of the work that was planned by a date: as typed, else the budget in proportion to the working days elapsed
 * between the planned start and the baseline end (the planned end where there is no baseline).
 *
 * PV = budget × working days elapsed ÷ working days planned   [cents, rounded to the nearest]
 *
 * @returns null when nothing is typed and a date or the budget lacks.
 * @example plannedValueAt({ plannedValue: null, plannedStart: 46023, plannedEnd: null, baselineEnd: 46387 }, 1_000_00, 46203) // { value: 488_10, from: 'linear' }
 * @example plannedValueAt({ plannedValue: 500_00, plannedStart: null, plannedEnd: null, baselineEnd: null }, null, 46203) // { value: 500_00, from: 'typed' }
 */
export function plannedValueAt(project: Planned, budget: Money | null, date: DateSerial): PlannedValue | null {
  if (project.plannedValue !== null) return { value: project.plannedValue, from: 'typed' }
  const span = baselineOf(project)
  if (budget === null || span === null) return null
  if (date >= span.end) return { value: budget, from: 'linear' }
  const planned = workingDays(span.start, span.end)
  if (planned === 0) return { value: 0, from: 'linear' }
  return { value: Math.round((budget * workingDays(span.start, date)) / planned), from: 'linear' }
}

/**
 * The planned value of a project month by month, cumulated, linear over the working days of its baseline; the last one is
 * the budget to the cent.
 *
 * @returns null when a date lacks.
 * @example plannedCurve({ plannedStart: 46023, plannedEnd: null, baselineEnd: 46112 }, 90_00) // [{ month: '2026-01', planned: 30_00 }, { month: '2026-02', planned: 58_57 }, { month: '2026-03', planned: 90_00 }]
 */
export function plannedCurve(
  project: Omit<Planned, 'plannedValue'>,
  budget: Money,
): { month: Period; planned: Money }[] | null {
  const span = baselineOf(project)
  if (span === null) return null
  const months = periodsBetween(periodOf(span.start, 'month'), periodOf(span.end, 'month'))
  const weights = months.map((month) => {
    const { first, last } = periodBounds(month)
    return workingDays(first > span.start ? first : span.start, last < span.end ? last : span.end)
  })
  let planned = 0
  return spreadExactly(budget, weights).map((part, i) => {
    planned += part
    return { month: months[i]!, planned }
  })
}

function baselineOf({ plannedStart, plannedEnd, baselineEnd }: Omit<Planned, 'plannedValue'>) {
  const end = baselineEnd ?? plannedEnd
  return plannedStart === null || end === null || end < plannedStart ? null : { start: plannedStart, end }
}

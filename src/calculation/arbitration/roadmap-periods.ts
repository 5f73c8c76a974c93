import type { DateSerial } from '../../portfolio/calendar'
import { periodBounds, periodLength, periodOf, periodsBetween, nextPeriod, type Period } from '../../portfolio/period'
import type { Portfolio } from '../../portfolio/portfolio'
import { longestLength } from '../capacity/period-grid'
import { datesOf } from '../capacity/spread-demand'

/** Longer than that, the end of the roadmap is taken for a slip of the pen. */
const LONGEST = 120

/**
 * The periods in which something can still be decided: those of the roadmap that begin after the data date.
 *
 * Their length is the roadmap's step, or longer where workload or capacities are typed by longer periods. Without an
 * end of the roadmap, the last typed capacity or the last project's end closes it. Empty when the roadmap is over.
 */
export function roadmapPeriods({ settings, workload, capacity, projects }: Portfolio, dataDate: DateSerial): Period[] {
  const typed = [...workload, ...capacity].map(({ period }) => periodLength(period))
  const length = longestLength([settings.step, ...typed])
  const ends =
    settings.roadmapEnd !== null
      ? [settings.roadmapEnd]
      : [
          ...capacity.map(({ period }) => periodBounds(period).last),
          ...projects.flatMap((project) => datesOf(project)?.end ?? []),
        ]
  if (ends.length === 0) return []
  const first = Math.max(periodBounds(nextPeriod(periodOf(dataDate, length))).first, settings.roadmapStart ?? 0)
  const last = ends.reduce((latest, end) => (end > latest ? end : latest))
  return last < first ? [] : periodsBetween(periodOf(first, length), periodOf(last, length)).slice(0, LONGEST)
}

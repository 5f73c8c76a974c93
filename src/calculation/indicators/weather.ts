import { sumOf } from '../../portfolio/amount'
import { groupBy } from '../../portfolio/group-by'
import type { DateSerial } from '../../portfolio/calendar'
import type { Milestone } from '../../portfolio/project'
import type { Portfolio } from '../../portfolio/portfolio'
import type { ProjectHealth } from '../committee/project-health'

export type Trend = 'better' | 'worse' | 'steady'

export type ProposedWeather = ProjectHealth & {
  /** Where its milestones are heading; null when too few are dated. */
  trend: Trend | null
  /** Mean slip, in days, of the milestones reached in the last half-year, and of those planned in the next one. */
  slipBehind: number | null
  slipAhead: number | null
}

const HALF_YEAR = 183
/** A fortnight more or less is no trend. */
const STEADY_DAYS = 15

/**
 * The weather proposed for each project, and whether it is getting better or worse: the milestones of the next half-year
 * are expected to slip more, or less, than those reached in the last one did.
 *
 * slip = actual − baseline (reached), planned − baseline (to come) [calendar days]; worse above a fortnight more.
 *
 * @example proposedWeather([{ project: { code: 'A' } }], { milestones: [] }, 46295)[0].trend // null
 */
export function proposedWeather(
  health: readonly ProjectHealth[],
  { milestones }: Pick<Portfolio, 'milestones'>,
  dataDate: DateSerial,
): ProposedWeather[] {
  const byProject = groupBy(milestones, ({ project }) => project)
  return health.map((row) => {
    const own = byProject.get(row.project.code) ?? []
    const slipBehind = meanSlip(own, ({ actual }) => (isWithin(actual, dataDate - HALF_YEAR, dataDate) ? actual : null))
    const slipAhead = meanSlip(own, ({ actual, planned }) =>
      actual === null && isWithin(planned, dataDate + 1, dataDate + HALF_YEAR) ? planned : null,
    )
    return { ...row, slipBehind, slipAhead, trend: trendOf(slipBehind, slipAhead) }
  })
}

function isWithin(day: DateSerial | null, from: DateSerial, to: DateSerial): boolean {
  return day !== null && day >= from && day <= to
}

function meanSlip(milestones: readonly Milestone[], dayOf: (row: Milestone) => DateSerial | null): number | null {
  const slips = milestones.flatMap((row) => {
    const day = dayOf(row)
    return day === null || row.baseline === null ? [] : [day - row.baseline]
  })
  return slips.length === 0 ? null : sumOf(slips, (slip) => slip) / slips.length
}

function trendOf(behind: number | null, ahead: number | null): Trend | null {
  if (behind === null || ahead === null) return null
  const change = ahead - behind
  return change > STEADY_DAYS ? 'worse' : change < -STEADY_DAYS ? 'better' : 'steady'
}

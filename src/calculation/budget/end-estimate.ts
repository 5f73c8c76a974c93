import type { DateSerial } from '../../portfolio/calendar'
import type { Project } from '../../portfolio/project'
import type { Settings } from '../../portfolio/settings'
import type { ThreePoints } from './draw-estimates'

/** Why the end of a project cannot be drawn. */
export type EndUnknown = 'noDates' | 'endPast' | 'noRange' | 'reversed' | 'suspended'

/** What is left of a project in three points. */
export type EndEstimate = {
  project: Project
  planned: DateSerial
  started: boolean
  /** Last day before what is left of it: the data date once started, else the eve of its planned start. */
  from: DateSerial
  /** Calendar days. */
  duration: ThreePoints
  /** Both its earliest and latest ends are typed. */
  typed: boolean
}

/**
 * What is left of a project, in three points: the likely end is the one forecast, else planned; the others are the earliest
 * and latest ends typed, else the drifts of the settings on the days left. An end outside what was typed widens it.
 *
 * low = (end − from) · (1 + low drift), high = (end − from) · (1 + high drift)     [calendar days]
 *
 * @returns null for a project that is over, dropped or not decided; the reason when its end cannot be drawn.
 */
export function endEstimate(
  project: Project,
  { dataDate, delaySpread }: { dataDate: DateSerial; delaySpread: Settings['delaySpread'] },
): EndEstimate | EndUnknown | null {
  const { status, actualStart, plannedStart, plannedEnd, forecastEnd, earliestEnd, latestEnd } = project
  if (status === 'finished' || status === 'dropped' || status === 'candidate') return null
  if (status === 'suspended') return 'suspended'
  const likely = forecastEnd ?? plannedEnd
  const started = status === 'inProgress' || (actualStart !== null && actualStart <= dataDate)
  if (likely === null || (!started && plannedStart === null)) return 'noDates'
  const from = started ? dataDate : Math.max(dataDate, plannedStart! - 1)
  if (likely <= dataDate) return 'endPast'
  if (likely < from) return 'noDates'
  if (earliestEnd !== null && latestEnd !== null && earliestEnd > latestEnd) return 'reversed'
  const spread = spreadReversed(delaySpread) ? { low: null, high: null } : delaySpread
  const days = likely - from
  const low = earliestEnd !== null ? earliestEnd - from : spread.low === null ? null : days * (1 + spread.low)
  const high = latestEnd !== null ? latestEnd - from : spread.high === null ? null : days * (1 + spread.high)
  if (low === null || high === null) return 'noRange'
  return {
    project,
    planned: plannedEnd ?? likely,
    started,
    from,
    duration: { low: Math.max(0, Math.min(low, days)), likely: days, high: Math.max(high, days), shape: 'pert' },
    typed: earliestEnd !== null && latestEnd !== null,
  }
}

/**
 * Whether the low drift stands above the high one, so that neither can be used.
 *
 * @example spreadReversed({ low: 0.3, high: -0.1 }) // true
 * @example spreadReversed({ low: null, high: 0.2 }) // false
 */
export function spreadReversed({ low, high }: Settings['delaySpread']): boolean {
  return low !== null && high !== null && low > high
}

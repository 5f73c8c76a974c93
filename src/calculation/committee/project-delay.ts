import type { Project } from '../../portfolio/project'
import type { Settings } from '../../portfolio/settings'
import type { Status } from '../budget/cost-status'

/** How late a project is forecast to end. */
export type Delay = {
  /** Calendar days from the end first planned to the end now forecast; negative is early. */
  days: number | null
  /** Delay over the duration first planned. */
  rate: number | null
  status: Status | null
}

const DAYS_OF_GRACE = 31

/**
 * The delay of a project: forecast end − baseline end (or planned end, when there is no baseline).
 *
 * A month or less is no alarm; beyond, the same limits as for costs apply to delay ÷ planned duration. Without a
 * start there is no duration: the project is amber and no more.
 */
export function projectDelay(
  project: Pick<Project, 'plannedStart' | 'actualStart' | 'baselineEnd' | 'plannedEnd' | 'forecastEnd'>,
  { green, amber }: Pick<Settings['varianceLimits'], 'green' | 'amber'>,
): Delay {
  const reference = project.baselineEnd ?? project.plannedEnd
  const forecast = project.forecastEnd ?? (project.baselineEnd === null ? null : project.plannedEnd)
  if (reference === null || forecast === null) return { days: null, rate: null, status: null }
  const days = forecast - reference
  const start = project.plannedStart ?? project.actualStart
  const duration = start === null ? null : reference - start + 1
  const rate = duration === null || duration <= 0 ? null : days / duration
  return { days, rate, status: delayStatus(days, rate, green, amber) }
}

function delayStatus(days: number, rate: number | null, green: number, amber: number): Status {
  if (days <= DAYS_OF_GRACE) return 'green'
  if (rate === null) return 'amber'
  if (rate > amber) return 'red'
  return rate > green ? 'amber' : 'green'
}

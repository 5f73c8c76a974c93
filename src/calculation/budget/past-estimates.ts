import type { Project } from '../../portfolio/project'
import { forecastAccuracy, type ForecastAccuracy } from './forecast-accuracy'
import type { ProjectCost } from './project-costs'

/** How far the estimates of the projects that are finished were from what happened. */
export type PastEstimates = {
  finished: number
  cost: ForecastAccuracy
  duration: ForecastAccuracy
}

/**
 * How good were past estimates? Over the finished projects that hold both figures:
 *
 * cost: the authorisation, else the envelope, against the final cost                                        [cents]
 * duration: planned start to baseline end (planned end when blank), against actual start (planned when blank) to
 * forecast end, both days included                                                                   [calendar days]
 *
 * The forecast end of a finished project is the day on which it ended. Without one, the planned end is taken when a
 * baseline end stands beside it; else nobody said when it ended.
 *
 * @example pastEstimates([{ code: 'A', status: 'finished' }], [{ code: 'A', reference: 80, finalCost: 100 }]).cost.meanError // 0.2
 */
export function pastEstimates(
  projects: readonly Project[],
  costs: readonly Pick<ProjectCost, 'code' | 'reference' | 'finalCost'>[],
): PastEstimates {
  const finished = projects.filter(({ status }) => status === 'finished')
  const codes = new Set(finished.map(({ code }) => code))
  return {
    finished: finished.length,
    cost: forecastAccuracy(
      costs.flatMap(({ code, reference, finalCost }) =>
        codes.has(code) && reference !== null && finalCost !== null ? [{ estimate: reference, actual: finalCost }] : [],
      ),
    ),
    duration: forecastAccuracy(finished.flatMap(durations)),
  }
}

function durations(project: Project): { estimate: number; actual: number }[] {
  const { plannedStart, actualStart, baselineEnd, plannedEnd, forecastEnd } = project
  const planned = baselineEnd ?? plannedEnd
  const ended = forecastEnd ?? (baselineEnd === null ? null : plannedEnd)
  const started = actualStart ?? plannedStart
  if (plannedStart == null || planned == null || ended == null || started == null) return []
  return [{ estimate: planned - plannedStart + 1, actual: ended - started + 1 }]
}

import { ratio } from '../../portfolio/amount'
import { byCode } from '../../portfolio/by-code'
import type { DateSerial } from '../../portfolio/calendar'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'

export type Completion = {
  /** Projects of the roadmap as it was launched: neither candidates nor added since. */
  planned: number
  finished: number
  /** Finished ÷ planned. */
  rate: number | null
  /** Planned projects whose baseline end is on the data date or before, and how many of them are finished. */
  due: number
  dueFinished: number
  dueRate: number | null
  dropped: number
  /** Projects added since the launch, by code; null when nobody says when projects were added. */
  added: Project[] | null
  /** Added ÷ planned; null when unknown. */
  addedRate: number | null
  /** Is the added rate beyond the threshold of the settings? */
  tooManyAdded: boolean
  threshold: number
}

/**
 * How much of the roadmap as launched is done, and how much was added since.
 *
 * completion = finished ÷ planned; added rate = added ÷ planned, projects added being those whose "added on" day is
 * after the roadmap's start. Dropped projects stay planned: dropping one completes nothing.
 *
 * @example completion({ projects: [{ code: 'A', status: 'finished' }, { code: 'B', status: 'inProgress' }], settings: { roadmapStart: null } }, 46295).rate // 0.5
 */
export function completion(
  { projects, settings }: Pick<Portfolio, 'projects' | 'settings'>,
  dataDate: DateSerial,
): Completion {
  const roadmap = byCode(projects.filter(({ status }) => status !== 'candidate'))
  const isAdded = ({ addedOn }: Project) =>
    typeof addedOn === 'number' && (settings.roadmapStart === null || addedOn > settings.roadmapStart)
  const someoneSays = roadmap.some(({ addedOn }) => typeof addedOn === 'number')
  const planned = roadmap.filter((project) => !isAdded(project))
  const added = roadmap.filter(isAdded)
  const isFinished = ({ status }: Project) => status === 'finished'
  const due = planned.filter(({ baselineEnd }) => typeof baselineEnd === 'number' && baselineEnd <= dataDate)
  const finished = planned.filter(isFinished).length
  const dueFinished = due.filter(isFinished).length
  const addedRate = someoneSays ? ratio(added.length, planned.length) : null
  return {
    planned: planned.length,
    finished,
    rate: ratio(finished, planned.length),
    due: due.length,
    dueFinished,
    dueRate: ratio(dueFinished, due.length),
    dropped: roadmap.filter(({ status }) => status === 'dropped').length,
    added: someoneSays ? added : null,
    addedRate,
    threshold: settings.addedProjectsThreshold,
    tooManyAdded: addedRate !== null && addedRate > settings.addedProjectsThreshold,
  }
}

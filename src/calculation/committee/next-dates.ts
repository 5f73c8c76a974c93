import type { DateSerial } from '../../portfolio/calendar'
import type { Milestone } from '../../portfolio/project'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Session } from '../../portfolio/committee'
import { compareKeys } from '../budget/group-budget'
import { isUnderWay } from './under-way'

export type NextDates = {
  /** Later sessions of the committee, nearest first. */
  sessions: Session[]
  /** Milestones planned before the next session (or in the coming quarter), nearest first, at most `limit`. */
  milestones: { milestone: Milestone; projectTitle: string; planned: DateSerial }[]
  /** All the milestones planned in that time. */
  milestonesInAll: number
}

const A_QUARTER = 92

/** What comes after a session: the next ones, and the milestones that they will hear of. */
export function nextDates(
  { sessions, milestones, projects }: Portfolio,
  { committee, session, limit }: { committee: string | null; session: DateSerial; limit: number },
): NextDates {
  const later = sessions
    .filter((other) => other.date > session && (committee === null || other.committee === committee))
    .sort((a, b) => a.date - b.date)
  const horizon = later[0]?.date ?? session + A_QUARTER
  const followed = new Map(projects.filter(isUnderWay).map((project) => [project.code, project]))
  const coming = milestones
    .flatMap((milestone) => {
      const project = followed.get(milestone.project)
      const planned = milestone.planned ?? milestone.baseline
      if (!project || milestone.actual !== null || planned === null || planned <= session || planned > horizon)
        return []
      return [{ milestone, projectTitle: project.title, planned, flagship: project.flagship === true }]
    })
    .sort(
      (a, b) =>
        Number(b.flagship) - Number(a.flagship) ||
        a.planned - b.planned ||
        compareKeys([a.milestone.project, a.milestone.label], [b.milestone.project, b.milestone.label]),
    )
  return {
    sessions: later.slice(0, 4),
    milestones: coming
      .slice(0, limit)
      .map(({ milestone, projectTitle, planned }) => ({ milestone, projectTitle, planned })),
    milestonesInAll: coming.length,
  }
}

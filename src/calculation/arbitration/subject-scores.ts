import { blankProject } from '../../portfolio/blank-project'
import { byCode, compareCodes } from '../../portfolio/by-code'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import type { Request } from '../../portfolio/request'
import { rankProjects } from '../prioritisation/rank-projects'

/**
 * The score of every project and request, 0 to 100; null for one without any score. A request is scored like a project:
 * its number stands in the Scores table where a project has its code.
 *
 * Always the weighted sum, whatever method ranks the projects: the values of a set of projects are added up, which only
 * scores on one scale allow.
 */
export function subjectScores(portfolio: Portfolio): Map<string, number | null> {
  const codes = new Set(portfolio.projects.map(({ code }) => code))
  const requests = portfolio.requests.filter(({ number }) => !codes.has(number))
  const asProjects = byCode(portfolio.projects).concat(
    [...requests].sort((a, b) => compareCodes(a.number, b.number)).map(asProject),
  )
  const { projects } = rankProjects({
    ...portfolio,
    projects: asProjects,
    settings: { ...portfolio.settings, rankingMethod: 'weightedSum' },
  })
  return new Map(
    projects
      .map(({ project, score }): [string, number | null] => [project.code, score])
      .sort(([a], [b]) => compareCodes(a, b)),
  )
}

function asProject({ origin, number, title, capital, objective, department }: Request): Project {
  return {
    ...blankProject({ origin, code: number, title: title ?? number }),
    request: number,
    status: 'candidate',
    objective,
    department,
    envelope: capital,
  }
}

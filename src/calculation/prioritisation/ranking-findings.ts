import { placeOf, type Finding } from '../../portfolio/finding'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import type { RankedProject, WeightedCriterion } from './ranking'
import { declaredScale } from './weighted-criteria'

/** What is missing altogether. */
export function emptinessFindings({ criteria, scores, projects }: Portfolio): Finding[] {
  if (projects.length === 0) return []
  if (criteria.length === 0) return [{ code: 'noCriteria', severity: 'warning', params: {} }]
  return scores.length === 0 ? [{ code: 'noScores', severity: 'warning', params: {} }] : []
}

/** Scores that the declared scale of their criterion does not allow. */
export function outOfScale({ scores, criteria }: Portfolio): Finding[] {
  const byCriterion = new Map(criteria.map((criterion) => [criterion.code, criterion]))
  return scores.flatMap(({ score, criterion: code, project, origin, column }): Finding[] => {
    const criterion = byCriterion.get(code)
    const declared = criterion && declaredScale(criterion)
    if (!declared || score === null || (score >= declared.low && score <= declared.high)) return []
    const params = { project, criterion: criterion.label, score, ...declared }
    return [{ code: 'scoreOutOfScale', severity: 'warning', place: placeOf(origin, column), params }]
  })
}

/** What a project lacks to be ranked, or to be added to the cumulated cost. */
export function projectFindings(
  { project, scores }: Pick<RankedProject, 'project' | 'scores'>,
  criteria: readonly WeightedCriterion[],
): Finding[] {
  const missing = criteria.filter(({ share }, c) => share > 0 && scores[c] === null)
  const findings: Finding[] = []
  if (missing.length > 0 && missing.length === criteria.length)
    findings.push(about(project, 'projectWithoutScores', {}))
  else if (missing.length > 0) {
    const names = missing.map(({ criterion }) => criterion.label).join(', ')
    findings.push(about(project, 'missingScores', { criteria: names }))
  }
  if (project.envelope === null) findings.push(about(project, 'projectWithoutEnvelope', {}))
  return findings
}

function about(project: Project, code: string, params: Record<string, string>): Finding {
  const column = code === 'projectWithoutEnvelope' ? 'envelope' : 'code'
  return {
    code,
    severity: 'warning',
    place: placeOf(project.origin, column),
    params: { project: project.code, ...params },
  }
}

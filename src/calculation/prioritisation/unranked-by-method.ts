import { placeOf, type Finding } from '../../portfolio/finding'
import type { Project } from '../../portfolio/project'
import { countedCriteria } from './comparable-scores'
import type { RankedProject, Ranking } from './ranking'

type Scored = Pick<RankedProject, 'project' | 'score' | 'scores'>

/** The projects that the weighted sum would rank and the method cannot, and why. */
export function unrankedByMethod(
  weighted: readonly Scored[],
  scored: readonly Scored[],
  { method, criteria, missingScore }: Pick<Ranking, 'method' | 'criteria' | 'missingScore'>,
): Finding[] {
  const counted = countedCriteria(criteria)
  const fills = missingScore === 'worst' || missingScore === 'mean'
  return scored.flatMap(({ project, score, scores }, i) => {
    if (score !== null || weighted[i]!.score === null) return []
    if (method === 'wsjf') return [about(project, 'sizeNotPositive', 'moeDays')]
    if (method === 'formula') return [about(project, 'formulaWithoutValue', 'code')]
    const incomplete = !fills && counted.some((c) => scores[c] === null)
    return [about(project, incomplete ? 'methodNeedsAllScores' : 'scoreNotPositive', 'code')]
  })
}

function about(project: Project, code: string, column: string): Finding {
  return { code, severity: 'warning', place: placeOf(project.origin, column), params: { project: project.code } }
}

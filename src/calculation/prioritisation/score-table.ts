import { compareCodes } from '../../portfolio/by-code'
import { placeOf, type Finding } from '../../portfolio/finding'
import type { Criterion, Project, Score } from '../../portfolio/portfolio'

/** Scores by project (rows) and criterion (columns), in the order of the lists given; null where none was given. */
export type ScoreTable = { values: (number | null)[][]; findings: Finding[] }

/**
 * One score per project and criterion. Several assessors of the same pair: their mean, summed in the order of the
 * scores themselves so that the order of the rows does not matter. Scores that name an unknown project or criterion are findings.
 */
export function scoreTable(
  projects: readonly Project[],
  criteria: readonly Criterion[],
  scores: readonly Score[],
): ScoreTable {
  const projectRows = new Map(projects.map(({ code }, i) => [code, i]))
  const criterionColumns = new Map(criteria.map(({ code }, i) => [code, i]))
  const given: number[][][] = projects.map(() => criteria.map(() => []))
  const findings: Finding[] = []
  for (const score of scores) {
    const row = projectRows.get(score.project)
    const column = criterionColumns.get(score.criterion)
    if (row === undefined || column === undefined) findings.push(orphan(score, row === undefined))
    else if (score.score !== null) given[row]![column]!.push(score.score)
  }
  const values = given.map((row) => row.map(mean))
  const several = given.flat().filter(({ length }) => length > 1).length
  if (several > 0) findings.push({ code: 'severalAssessors', severity: 'information', params: { count: several } })
  return { values, findings: findings.sort(byPlace) }
}

function orphan(score: Score, unknownProject: boolean): Finding {
  return {
    code: unknownProject ? 'scoreOfUnknownProject' : 'scoreOfUnknownCriterion',
    severity: 'warning',
    place: placeOf(score.origin, score.column),
    params: { project: score.project, criterion: score.criterion },
  }
}

function mean(values: number[]): number | null {
  if (values.length === 0) return null
  let sum = 0
  for (const value of values.sort((a, b) => a - b)) sum += value
  return sum / values.length
}

function byPlace(a: Finding, b: Finding): number {
  return compareCodes(`${a.place?.sheet} ${a.place?.cell}`, `${b.place?.sheet} ${b.place?.cell}`)
}

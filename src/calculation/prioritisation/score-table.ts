import { compareCodes } from '../../portfolio/by-code'
import { placeOf, type Finding } from '../../portfolio/finding'
import type { Criterion, Score } from '../../portfolio/criterion'
import type { Project } from '../../portfolio/project'

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
  const values: (number | null)[][] = projects.map(() => criteria.map(() => null))
  const several = new Map<string, number[]>()
  const findings: Finding[] = []
  for (const score of scores) {
    const row = projectRows.get(score.project)
    const column = criterionColumns.get(score.criterion)
    if (row === undefined || column === undefined) findings.push(orphan(score, row === undefined))
    else if (score.score !== null) {
      const before = values[row]![column]!
      if (before === null) values[row]![column] = score.score
      else {
        const key = `${row} ${column}`
        several.set(key, [...(several.get(key) ?? [before]), score.score])
      }
    }
  }
  for (const [key, given] of several) {
    const [row, column] = key.split(' ').map(Number) as [number, number]
    values[row]![column] = mean(given)
  }
  if (several.size > 0)
    findings.push({ code: 'severalAssessors', severity: 'information', params: { count: several.size } })
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

function mean(values: number[]): number {
  let sum = 0
  for (const value of values.sort((a, b) => a - b)) sum += value
  return sum / values.length
}

function byPlace(a: Finding, b: Finding): number {
  return compareCodes(`${a.place?.sheet} ${a.place?.cell}`, `${b.place?.sheet} ${b.place?.cell}`)
}

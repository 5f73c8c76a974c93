import type { Money } from '../../portfolio/amount'
import type { Portfolio } from '../../portfolio/portfolio'
import { compareKeys } from './group-budget'

/** Credits of a project, section and year that the Budget table and the execution do not agree on. */
export type CreditDifference = {
  project: string | null
  section: string | null
  year: string | null
  budget: Money | null
  execution: Money | null
}

/** Where the two tables disagree, ordered by project, section and year; empty when one of them holds no credit. */
export function creditDifferences({ budget, execution }: Portfolio): CreditDifference[] {
  const lines = execution.filter((line) => line.flow === 'expense' && line.operation === 'real' && line.voted !== null)
  const credits = budget.filter((line) => line.voted !== null || line.revised !== null)
  if (lines.length === 0 || credits.length === 0) return []
  const cells = new Map<string, CreditDifference>()
  const cell = (project: string | null, section: string | null, year: number | null) => {
    const place = { project, section, year: year === null ? null : String(year) }
    const key = JSON.stringify(Object.values(place))
    if (!cells.has(key)) cells.set(key, { ...place, budget: null, execution: null })
    return cells.get(key)!
  }
  for (const line of credits) {
    const found = cell(line.project, line.section, line.year)
    found.budget = (found.budget ?? 0) + (line.revised ?? line.voted!)
  }
  for (const line of lines) {
    const found = cell(line.project, line.section, line.year)
    found.execution = (found.execution ?? 0) + line.voted!
  }
  return [...cells.values()]
    .filter((found) => found.budget !== found.execution)
    .sort((a, b) => compareKeys([a.project, a.section, a.year], [b.project, b.section, b.year]))
}

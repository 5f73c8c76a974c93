import type { Money } from '../../portfolio/amount'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Section } from '../../portfolio/budget'
import { budgetEntries } from '../budget/entries'

/** Credits and commitments of one project (or of none) in a section and a year. */
export type CreditCell = { section: Section; year: number; voted: Money | null; committed: Money }

export type CreditBook = {
  /** By section and year, all projects and unassigned lines together. */
  totals: CreditCell[]
  /** By project, then section and year. */
  byProject: ReadonlyMap<string, CreditCell[]>
  /** What lines that name no project were voted. */
  unassigned: Money
  /** Lines without a section or a year: they are in no total. */
  unplaced: number
}

/**
 * What was voted and committed of real expense, by section and year: the whole, and each project.
 *
 * Credits come from the Budget table where it holds some, else from the execution. Capital and operating credits are
 * never added up: neither pays the other.
 */
export function creditBook(portfolio: Portfolio): CreditBook {
  const totals = new Map<string, CreditCell>()
  const byProject = new Map<string, Map<string, CreditCell>>()
  let unassigned = 0
  let unplaced = 0
  for (const entry of budgetEntries(portfolio, { flow: 'expense', operation: 'real' }, [
    'project',
    'section',
    'year',
  ])) {
    const { project, voted, committed } = entry
    const section = entry.section as Section | null
    if (voted === null && committed === null) continue
    if (section === null || entry.year === null) {
      unplaced++
      continue
    }
    const add = (cells: Map<string, CreditCell>) => {
      const key = `${section} ${entry.year}`
      const cell = cells.get(key) ?? { section, year: Number(entry.year), voted: null, committed: 0 }
      if (voted !== null) cell.voted = (cell.voted ?? 0) + voted
      cell.committed += committed ?? 0
      cells.set(key, cell)
    }
    add(totals)
    if (project === null) unassigned += voted ?? 0
    else {
      const cells = byProject.get(project) ?? new Map<string, CreditCell>()
      byProject.set(project, cells)
      add(cells)
    }
  }
  return {
    totals: inOrder(totals),
    byProject: new Map([...byProject].map(([code, cells]) => [code, inOrder(cells)])),
    unassigned,
    unplaced,
  }
}

function inOrder(cells: ReadonlyMap<string, CreditCell>): CreditCell[] {
  return [...cells.values()].sort((a, b) => a.year - b.year || (a.section < b.section ? -1 : 1))
}

/** All that a project has committed, whatever the year; null when no line of it says so. */
export function committedOf(book: CreditBook, project: string): Money | null {
  const cells = book.byProject.get(project)
  return cells ? cells.reduce((sum, { committed }) => sum + committed, 0) : null
}

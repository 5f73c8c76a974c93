import { type Money } from '../../portfolio/amount'
import type { Portfolio } from '../../portfolio/portfolio'
import type { Project } from '../../portfolio/project'
import { deviationOf, type Deviation } from './cost-status'
import { projectPlaces } from './entries'
import { compareKeys, type BudgetGroup } from './group-budget'

/** What a project was granted and what it should cost in the end. */
export type ProjectCost = Deviation & {
  code: string
  title: string
  objective: string | null
  axis: string | null
  department: string | null
  reference: Money | null
  /** The programme authorisation where one was voted, else the project's envelope. */
  referenceBase: 'authorisation' | 'envelope' | null
  finalCost: Money | null
  finalCostBase: 'declared' | 'committedAndRest' | null
  /** Why there is no estimate. */
  missing: 'noRestToCommit' | 'noCommitment' | null
  committed: Money | null
  paid: Money | null
  stillToCommit: Money | null
}

/**
 * The estimated final cost of each project ("coût final estimé") against its authorisation or envelope, over all
 * years, ordered by code.
 *
 * final cost = declared final cost where one is typed, else committed + still to be committed, else unknown   [cents]
 */
export function projectCosts(portfolio: Portfolio, byProject: readonly BudgetGroup[]): ProjectCost[] {
  const places = projectPlaces(portfolio)
  const groups = new Map(byProject.map((group) => [group.key[0], group]))
  const authorisations = sumByProject(portfolio, (line) => line.authorisation)
  const rests = sumByProject(portfolio, (line) =>
    line.stillToCommitThisYear === null && line.stillToCommitLater === null
      ? null
      : (line.stillToCommitThisYear ?? 0) + (line.stillToCommitLater ?? 0),
  )
  const commitmentsKnown = portfolio.execution.some((line) => line.flow === 'expense' && line.committed !== null)
  return portfolio.projects
    .map((project): ProjectCost => {
      const { code, title } = project
      const authorisation = authorisations.get(code) ?? null
      const reference = authorisation ?? project.envelope
      const amounts = groups.get(code)?.programme
      // In a full export a project without a line has committed nothing; without commitments at all nobody knows.
      const committed = amounts?.committed ?? (commitmentsKnown ? 0 : null)
      const stillToCommit = rests.get(code) ?? null
      const estimate = finalCost(project, committed, stillToCommit)
      return {
        code,
        title,
        ...places.get(code)!,
        reference,
        referenceBase: reference === null ? null : authorisation === null ? 'envelope' : 'authorisation',
        ...estimate,
        committed,
        paid: amounts?.paid ?? null,
        stillToCommit,
        ...deviationOf(estimate.finalCost, reference, portfolio.settings.varianceLimits),
      }
    })
    .sort((a, b) => compareKeys([a.code], [b.code]))
}

function finalCost(
  { declaredFinalCost }: Project,
  committed: Money | null,
  stillToCommit: Money | null,
): Pick<ProjectCost, 'finalCost' | 'finalCostBase' | 'missing'> {
  if (declaredFinalCost !== null) return { finalCost: declaredFinalCost, finalCostBase: 'declared', missing: null }
  if (committed === null) return { finalCost: null, finalCostBase: null, missing: 'noCommitment' }
  if (stillToCommit === null) return { finalCost: null, finalCostBase: null, missing: 'noRestToCommit' }
  return { finalCost: committed + stillToCommit, finalCostBase: 'committedAndRest', missing: null }
}

function sumByProject(
  { budget }: Portfolio,
  pick: (line: Portfolio['budget'][number]) => Money | null,
): Map<string, Money> {
  const sums = new Map<string, Money>()
  for (const line of budget) {
    const value = pick(line)
    if (line.project !== null && value !== null) sums.set(line.project, (sums.get(line.project) ?? 0) + value)
  }
  return sums
}

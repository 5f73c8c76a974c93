import type { Money } from '../../portfolio/amount'
import type { ExecutionLine } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'
import type { VarianceDimension } from '../../portfolio/settings'
import type { Cells } from './amounts'

/** What budget lines can be gathered by. */
export const DIMENSIONS = [
  'project',
  'objective',
  'axis',
  'department',
  'section',
  'chapter',
  'nature',
  'function',
  'year',
] as const

export type Dimension = (typeof DIMENSIONS)[number]

/** The same, and those by which only a table of two dimensions gathers. */
export type AnyDimension = Dimension | VarianceDimension

/** The Budget table knows these; of the others only the execution speaks. */
export const BUDGET_DIMENSIONS: ReadonlySet<AnyDimension> = new Set([
  'project',
  'objective',
  'axis',
  'ownerDepartment',
  'section',
  'year',
])

/** One line with the value of each dimension; `counted` tells lines of execution from lines of budget. */
export type Entry = Cells & Record<AnyDimension, string | null> & { counted: boolean }

export type Scope = Pick<ExecutionLine, 'flow' | 'operation'>

/**
 * The lines that make up a sum by some dimensions. Where a Budget table exists and knows the dimensions, its credits
 * replace those of the execution (they are never added); the execution keeps saying what was committed and paid.
 */
export function budgetEntries(portfolio: Portfolio, scope: Scope, dimensions: readonly AnyDimension[]): Entry[] {
  const fromBudget = usesBudget(portfolio, scope, dimensions)
  const places = projectPlaces(portfolio)
  const entries: Entry[] = []
  for (const line of portfolio.execution) {
    if (line.flow !== scope.flow || line.operation !== scope.operation) continue
    const place = line.project === null ? undefined : places.get(line.project)
    entries.push({
      counted: true,
      project: line.project,
      objective: place?.objective ?? null,
      axis: place?.axis ?? null,
      ownerDepartment: place?.department ?? null,
      department: line.department ?? place?.department ?? null,
      thirdParty: line.thirdParty,
      contract: line.contract,
      section: line.section,
      chapter: line.chapter,
      nature: line.nature,
      function: line.function,
      year: line.year === null ? null : String(line.year),
      voted: fromBudget ? null : line.voted,
      committed: totalCommitted(line, portfolio.settings.committedMeaning),
      verified: line.verified,
      paid: line.paid,
      carriedOver: line.carriedOver,
      accrued: line.accrued,
    })
  }
  if (!fromBudget) return entries
  for (const line of portfolio.budget) {
    const place = line.project === null ? undefined : places.get(line.project)
    entries.push({
      ...NOTHING,
      counted: false,
      project: line.project,
      objective: place?.objective ?? null,
      axis: place?.axis ?? null,
      ownerDepartment: place?.department ?? null,
      section: line.section,
      year: line.year === null ? null : String(line.year),
      voted: line.revised ?? line.voted,
    })
  }
  return entries
}

/** Do the credits of these dimensions come from the Budget table? */
export function usesBudget(portfolio: Portfolio, scope: Scope, dimensions: readonly AnyDimension[]): boolean {
  return (
    scope.flow === 'expense' &&
    scope.operation === 'real' &&
    portfolio.budget.some((line) => line.voted !== null || line.revised !== null) &&
    dimensions.every((dimension) => BUDGET_DIMENSIONS.has(dimension))
  )
}

/**
 * All that a line commits, what is paid included, whichever of the two meanings the source gives to "committed".
 *
 * @example totalCommitted({ committed: 100, paid: 40 }, 'total')       // 100
 * @example totalCommitted({ committed: 60, paid: 40 }, 'outstanding')  // 100
 * @example totalCommitted({ committed: null, paid: 40 }, 'outstanding') // null
 */
export function totalCommitted(
  { committed, paid }: Pick<ExecutionLine, 'committed' | 'paid'>,
  meaning: 'total' | 'outstanding',
): Money | null {
  if (committed === null) return null
  return meaning === 'total' ? committed : committed + (paid ?? 0)
}

/** Where each project belongs: its objective, its axis (its own, else its objective's) and its department. */
export function projectPlaces(
  portfolio: Pick<Portfolio, 'projects' | 'objectives'>,
): Map<string, Record<'objective' | 'axis' | 'department', string | null>> {
  const axes = new Map(portfolio.objectives.map((objective) => [objective.code, objective.axis]))
  return new Map(
    portfolio.projects.map((project) => [
      project.code,
      {
        objective: project.objective,
        axis: project.axis ?? (project.objective === null ? null : (axes.get(project.objective) ?? null)),
        department: project.department,
      },
    ]),
  )
}

const NOTHING: Entry = {
  counted: false,
  project: null,
  objective: null,
  axis: null,
  department: null,
  ownerDepartment: null,
  thirdParty: null,
  contract: null,
  section: null,
  chapter: null,
  nature: null,
  function: null,
  year: null,
  voted: null,
  committed: null,
  verified: null,
  paid: null,
  carriedOver: null,
  accrued: null,
}

import { obligations } from './obligations'
import { relaxSelection, type Guide } from './relax-selection'
import type { Option, SelectionProblem } from './selection-problem'

/**
 * Where a search of very many projects may begin before their relaxation is known: the obligatory ones as the relaxation
 * of them alone places them, the others by value for the share that they use of what is asked for most. Null when the
 * obligatory ones alone say nothing.
 *
 * Source: Y. Toyoda, "A simplified algorithm for obtaining approximate solutions to zero-one programming problems", 1975.
 */
export async function roughGuide(problem: SelectionProblem): Promise<Guide | null> {
  const obligatory = obligations(problem)
  const alone = problem.candidates.map((candidate, i) => (obligatory[i] ? candidate : { ...candidate, options: [] }))
  const placed = await relaxSelection({ ...problem, candidates: alone })
  if (!placed) return null
  const uses = problem.candidates.map(({ options }) => options.map((option) => usesOf(problem, option)))
  const asked = askedOf(uses)
  const burden = (use: Use[]) => use.reduce((sum, { limit, share }) => sum + share * asked.get(limit)!, 0)
  return {
    shares: problem.candidates.map(({ options }, i) => options.map((_, o) => placed.shares[i]![o] ?? 0)),
    merits: problem.candidates.map(({ options }, i) =>
      options.map(({ value }, o) => value / (1 + burden(uses[i]![o]!))),
    ),
  }
}

type Use = { limit: string; share: number }

function usesOf({ teams, budgets }: SelectionProblem, { demand, cost }: Option): Use[] {
  return [
    ...demand.map(({ team, period, amount }) => {
      const { capacity, externalMax } = teams[team]!
      return { limit: `${team} ${period}`, share: amount / (capacity[period]! + externalMax[period]! || amount || 1) }
    }),
    ...cost.map(({ budget, amount }) => ({
      limit: `${budget}`,
      share: amount / (budgets[budget]!.limit || amount || 1),
    })),
  ]
}

/** How many times each limit is asked for, were each project done at an average start. */
function askedOf(uses: readonly Use[][][]): Map<string, number> {
  const asked = new Map<string, number>()
  for (const options of uses)
    for (const option of options)
      for (const { limit, share } of option) asked.set(limit, (asked.get(limit) ?? 0) + share / options.length)
  return asked
}

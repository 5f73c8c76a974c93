import { evaluateChoice } from '../selection/evaluate-choice'
import type { Choice, SelectionProblem } from '../selection/selection-problem'

/**
 * The problem with every limit that the plan already breaks raised to what the plan uses: a change may then use no more
 * of it, but is not asked to mend it. Links that the plan breaks are left out.
 */
export function asPlanned(problem: SelectionProblem, plan: Choice): SelectionProblem {
  const { violations } = evaluateChoice(problem, plan)
  const capacities = problem.teams.map(({ capacity }) => [...capacity])
  const limits = problem.budgets.map(({ limit }) => limit)
  const broken = new Set<number>()
  const missing = new Set<number>()
  let { concurrentLimit } = problem
  for (const violation of violations) {
    switch (violation.limit) {
      case 'capacity':
        capacities[violation.team]![violation.period]! += violation.excess
        break
      case 'budget':
        limits[violation.budget]! += violation.excess
        break
      case 'concurrent':
        concurrentLimit = Math.max(concurrentLimit ?? 0, problem.concurrentLimit! + violation.excess)
        break
      case 'link':
        broken.add(violation.link)
        break
      case 'mandatory':
        missing.add(violation.candidate)
    }
  }
  return {
    ...problem,
    concurrentLimit,
    teams: problem.teams.map((team, k) => ({ ...team, capacity: capacities[k]! })),
    budgets: problem.budgets.map((budget, b) => ({ ...budget, limit: limits[b]! })),
    links: problem.links.filter((_, link) => !broken.has(link)),
    candidates: problem.candidates.map((candidate, i) =>
      missing.has(i) ? { ...candidate, mandatory: false } : candidate,
    ),
  }
}

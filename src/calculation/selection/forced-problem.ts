import type { Forced, SelectionProblem } from './selection-problem'

/** The problem with decisions taken beforehand: a forced one must be chosen, one forced out has no start left. */
export function forcedProblem(problem: SelectionProblem, forced: Forced): SelectionProblem {
  const candidates = problem.candidates.map((candidate, i) => {
    const decision = forced.get(i)
    if (decision === 'in') return { ...candidate, mandatory: true }
    return decision === 'out' ? { ...candidate, options: [] } : candidate
  })
  return { ...problem, candidates }
}

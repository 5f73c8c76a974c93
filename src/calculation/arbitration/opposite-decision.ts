import { evaluateChoice, type Violation } from '../selection/evaluate-choice'
import type { Choice } from '../selection/selection-problem'
import type { Forcing, Limit } from './arbitration'
import { distinctLimits, limitOfViolation } from './limit-names'
import type { PortfolioProblem } from './problem-type'

/**
 * What stands in the way of the opposite decision on a subject, everything else unchanged. For one that is not kept:
 * the limits that would break at the start that comes nearest to fitting, the least broken first. For one that is
 * kept: the limits that would break without it. A decision taken beforehand stands first.
 */
export function bindingLimits(
  built: PortfolioProblem,
  choice: Choice,
  candidate: number,
  forced: Forcing['decision'] | null,
): Limit[] {
  const { code } = built.subjects[candidate]!
  const beforehand: Limit[] = forced ? [{ kind: 'forced', subject: code, decision: forced }] : []
  const opposite = oppositeChoices(built, choice, candidate).map((other) => brokenBy(built, other))
  const nearest = opposite.sort((a, b) => a.length - b.length || missed(built, a) - missed(built, b))[0] ?? []
  const ordered = [...nearest].sort((a, b) => shareMissed(built, a) - shareMissed(built, b))
  return distinctLimits([...beforehand, ...ordered.map((violation) => limitOfViolation(built, violation))])
}

function oppositeChoices({ problem }: PortfolioProblem, choice: Choice, candidate: number): Choice[] {
  if (choice[candidate] !== null) return [choice.with(candidate, null)]
  return problem.candidates[candidate]!.options.map((_, option) => choice.with(candidate, option))
}

function brokenBy({ problem }: PortfolioProblem, choice: Choice): Violation[] {
  return evaluateChoice(problem, choice).violations
}

function missed(built: PortfolioProblem, violations: readonly Violation[]): number {
  return violations.reduce((sum, violation) => sum + shareMissed(built, violation), 0)
}

/** By how much of itself a limit is exceeded; rules that are kept or not come last. */
function shareMissed({ problem }: PortfolioProblem, violation: Violation): number {
  switch (violation.limit) {
    case 'budget':
      return share(violation.excess, problem.budgets[violation.budget]!.limit)
    case 'capacity': {
      const { capacity, externalMax } = problem.teams[violation.team]!
      return share(violation.excess, capacity[violation.period]! + externalMax[violation.period]!)
    }
    case 'concurrent':
      return share(violation.excess, problem.concurrentLimit ?? 0)
    default:
      return Number.MAX_VALUE
  }
}

function share(excess: number, limit: number): number {
  return limit > 0 ? excess / limit : excess
}

import { evaluateChoice } from './evaluate-choice'
import type { Choice, SelectionProblem } from './selection-problem'

/** More of one limit: money of a budget, or work of a team in a period. */
export type Extra =
  | { limit: 'budget'; budget: number; amount: number }
  | { limit: 'capacity'; team: number; period: number; amount: number }

/**
 * The least that, added to one limit alone, admits a candidate beside everything that a choice keeps, nobody displaced
 * or moved: the smallest over its possible starts, exact. Work counts at its team's outside rate to be compared with
 * money; work of a team without a rate comes after all that has a price. Null when every start breaks two limits or
 * more, or a rule that nothing buys. Of equal prices money comes first.
 *
 * More days of a team also save the outside work that they replace: a start that lacks both days and the money for
 * outside work may fit with days alone.
 */
export function smallestExtra(problem: SelectionProblem, choice: Choice, candidate: number): Extra | null {
  const extras = problem.candidates[candidate]!.options.flatMap((_, option) =>
    extrasFor(problem, choice.with(candidate, option)),
  )
  return extras.sort((a, b) => compareExtras(problem, a, b))[0] ?? null
}

function extrasFor(problem: SelectionProblem, choice: Choice): Extra[] {
  const { violations, external } = evaluateChoice(problem, choice)
  const [only] = violations
  if (violations.length === 1 && only!.limit === 'budget')
    return [{ limit: 'budget', budget: only!.budget, amount: only!.excess }]
  const cells = violations.filter((violation) => violation.limit === 'capacity')
  if (cells.length > 1) return []
  const replacing = external.flatMap((row, team) =>
    row.flatMap((days, period) => (days > 0 ? [{ team, period, excess: 0 }] : [])),
  )
  return (cells.length === 1 ? cells : replacing).flatMap((cell) => moreWork(problem, choice, cell) ?? [])
}

/** How much more of one team's work in one period keeps every limit, or null when it cannot. */
function moreWork(
  problem: SelectionProblem,
  choice: Choice,
  { team, period, excess }: { team: number; period: number; excess: number },
): Extra | null {
  const rate = problem.teams[team]!.externalRate
  const broken = evaluateChoice(withMoreWork(problem, { team, period, amount: excess }), choice).violations
  const lacking = broken.reduce((most, violation) => {
    if (violation.limit !== 'budget' || rate <= 0) return NaN
    return Math.max(most, violation.excess / rate)
  }, 0)
  const amount = excess + lacking
  if (Number.isNaN(amount)) return null
  const after = evaluateChoice(withMoreWork(problem, { team, period, amount }), choice).violations
  return after.length === 0 ? { limit: 'capacity', team, period, amount } : null
}

function withMoreWork(
  problem: SelectionProblem,
  { team, period, amount }: { team: number; period: number; amount: number },
): SelectionProblem {
  const teams = problem.teams.map((other, k) =>
    k === team ? { ...other, capacity: other.capacity.with(period, other.capacity[period]! + amount) } : other,
  )
  return { ...problem, teams }
}

function compareExtras(problem: SelectionProblem, a: Extra, b: Extra): number {
  const [first, second] = [moneyOf(problem, a), moneyOf(problem, b)]
  if (first !== second) return first - second
  return a.limit === b.limit ? a.amount - b.amount : a.limit === 'budget' ? -1 : 1
}

function moneyOf({ teams }: SelectionProblem, extra: Extra): number {
  if (extra.limit === 'budget') return extra.amount
  const { externalRate } = teams[extra.team]!
  return externalRate > 0 ? extra.amount * externalRate : Number.MAX_VALUE
}

import type { SelectionProblem } from './selection-problem'

/** The budgets of a selection under construction, net of what subsidies bring. */
export type SearchBudgets = {
  limits: Float64Array
  spent: Float64Array
  /** The subsidies that each candidate brings in, if any. */
  grantsOf: { budget: number }[][]
  /** What keeping a candidate would bring in more, taken from `extra`, which holds what it would spend. */
  expect(candidate: number, extra: Float64Array): void
  /** Counts a candidate's subsidies in, or out. */
  grant(candidate: number, sign: 1 | -1): void
  /** No candidate kept: all exits are due, no subsidy comes. */
  clear(): void
  /** How many budgets are exceeded: exits and lost subsidies can do that, insertions never do. */
  exceeded(): number
}

/** Share of a limit by which sums may be off. */
export const SLACK = 1e-9

/** @param spent is where the spending is kept, one place per budget. */
export function searchBudgets(
  { budgets, candidates, grants = [] }: SelectionProblem,
  spent: Float64Array,
): SearchBudgets {
  const limits = Float64Array.from(budgets, ({ limit }) => limit + SLACK * Math.max(1, Math.abs(limit)))
  const exits = new Float64Array(budgets.length)
  for (const { exit = [] } of candidates) for (const { budget, amount } of exit) exits[budget]! += amount
  const grantsOf = candidates.map((_, candidate) =>
    grants.flatMap(({ budget, amounts }, grant) =>
      amounts.flatMap(({ candidate: other, amount }) => (other === candidate ? [{ grant, budget, amount }] : [])),
    ),
  )
  const eligible = new Float64Array(grants.length)

  function granted(grant: number, amount: number): number {
    const { ceiling } = grants[grant]!
    return amount > ceiling ? ceiling : amount
  }

  return {
    limits,
    spent,
    grantsOf,
    expect(candidate, extra) {
      for (const { grant, budget, amount } of grantsOf[candidate]!)
        extra[budget]! -= granted(grant, eligible[grant]! + amount) - granted(grant, eligible[grant]!)
    },
    grant(candidate, sign) {
      for (const { grant, budget, amount } of grantsOf[candidate]!) {
        const before = granted(grant, eligible[grant]!)
        eligible[grant]! += sign * amount
        spent[budget]! -= granted(grant, eligible[grant]!) - before
      }
    },
    clear() {
      spent.set(exits)
      eligible.fill(0)
    },
    exceeded() {
      let count = 0
      for (let b = 0; b < limits.length; b++) if (spent[b]! > limits[b]!) count++
      return count
    },
  }
}

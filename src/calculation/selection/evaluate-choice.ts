import type { Choice, Link, Option, SelectionProblem } from './selection-problem'

/** A limit that a choice breaks, and by how much. */
export type Violation =
  | { limit: 'mandatory'; candidate: number }
  | { limit: 'capacity'; team: number; period: number; excess: number }
  | { limit: 'budget'; budget: number; excess: number }
  | { limit: 'link'; link: number }
  | { limit: 'concurrent'; period: number; excess: number }

export type Evaluation = {
  value: number
  /** Money out of all budgets but overlapping ones, external work and exits included, before any grant. */
  cost: number
  spent: number[]
  /** What each grant brings. */
  granted: number[]
  /** External work per team and period: what capacity lacks, as far as it can be bought. */
  external: number[][]
  violations: Violation[]
}

/** Relative slack that separates a broken limit from the rounding of sums. */
const SLACK = 1e-7

/**
 * What a choice brings, costs and breaks. External work is the least that covers the demand beyond capacity;
 * what cannot be bought is an excess, and costs nothing.
 *
 * value = Σ option values + Σ synergies of kept pairs − penalty · Σ rate · external work
 */
export function evaluateChoice(problem: SelectionProblem, choice: Choice): Evaluation {
  const kept = choice.map((option, candidate) =>
    option === null ? null : problem.candidates[candidate]!.options[option]!,
  )
  const spent = problem.budgets.map(() => 0)
  const load = problem.teams.map(() => new Array<number>(problem.periods).fill(0))
  const running = new Array<number>(problem.periods).fill(0)
  let value = 0
  kept.forEach((option, candidate) => {
    if (!option) {
      for (const { budget, amount } of problem.candidates[candidate]!.exit ?? []) spent[budget]! += amount
      return
    }
    value += option.value
    for (const { budget, amount } of option.cost) spent[budget]! += amount
    for (const { team, period, amount } of option.demand) load[team]![period]! += amount
    for (let t = option.start; t < Math.min(option.start + option.duration, problem.periods); t++) running[t]!++
  })
  for (const { a, b, value: bonus } of problem.synergies) if (kept[a] && kept[b]) value += bonus

  const violations: Violation[] = []
  const external = problem.teams.map((team, k) =>
    load[k]!.map((amount, period) => {
      const lacking = Math.max(0, amount - team.capacity[period]!)
      const bought = Math.min(lacking, team.externalMax[period]!)
      const excess = lacking - bought
      if (excess > SLACK * Math.max(1, amount)) violations.push({ limit: 'capacity', team: k, period, excess })
      if (bought > 0) {
        spent[team.externalBudget[period]!]! += bought * team.externalRate
        const contract = team.externalContract?.[period] ?? null
        if (contract !== null) spent[contract]! += bought * team.externalRate
        value -= problem.externalPenalty * bought * team.externalRate
      }
      return bought
    }),
  )
  const granted = (problem.grants ?? []).map(({ ceiling, amounts }) =>
    Math.min(
      ceiling,
      amounts.reduce((sum, { candidate, amount }) => sum + (kept[candidate] ? amount : 0), 0),
    ),
  )
  problem.budgets.forEach(({ limit }, budget) => {
    const brought = granted.reduce((sum, amount, i) => sum + (problem.grants![i]!.budget === budget ? amount : 0), 0)
    const excess = spent[budget]! - limit - brought
    if (excess > SLACK * Math.max(1, Math.abs(limit))) violations.push({ limit: 'budget', budget, excess })
  })
  problem.candidates.forEach(({ mandatory }, candidate) => {
    if (mandatory && !kept[candidate]) violations.push({ limit: 'mandatory', candidate })
  })
  problem.links.forEach((link, i) => {
    if (!holds(link, kept)) violations.push({ limit: 'link', link: i })
  })
  const { concurrentLimit } = problem
  if (concurrentLimit !== null) {
    running.forEach((count, period) => {
      if (count > concurrentLimit) violations.push({ limit: 'concurrent', period, excess: count - concurrentLimit })
    })
  }
  const cost = spent.reduce((sum, amount, budget) => (problem.budgets[budget]!.overlaps ? sum : sum + amount), 0)
  return { value, cost, spent, granted, external, violations }
}

function holds(link: Link, kept: readonly (Option | null)[]): boolean {
  switch (link.kind) {
    case 'requires': {
      const dependent = kept[link.dependent]
      const needed = kept[link.needed]
      if (!dependent) return true
      return !!needed && (link.lag === null || dependent.start >= needed.start + needed.duration + link.lag)
    }
    case 'together':
      return !kept[link.a] === !kept[link.b]
    case 'atMost':
      return link.group.filter((candidate) => kept[candidate]).length <= link.count
    case 'atLeast':
      return link.group.filter((candidate) => kept[candidate]).length >= link.count
  }
}

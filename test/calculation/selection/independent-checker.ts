import type { Choice, SelectionProblem } from '../../../src/calculation/selection/selection-problem'

/**
 * Recomputes value and every limit of a choice from the raw problem, period by period, without any of the product's
 * evaluation: the oracle for "no limit is ever broken".
 */
export function check(problem: SelectionProblem, choice: Choice): { value: number; broken: string[] } {
  const broken: string[] = []
  const chosen = problem.candidates.map((candidate, i) => {
    const option = choice[i]
    return option === null || option === undefined ? undefined : candidate.options[option]
  })
  const spent = problem.budgets.map((_, budget) =>
    chosen.reduce(
      (sum, option) => sum + (option?.cost ?? []).reduce((part, c) => part + (c.budget === budget ? c.amount : 0), 0),
      0,
    ),
  )
  problem.candidates.forEach(({ exit = [] }, i) => {
    if (!chosen[i]) for (const { budget, amount } of exit) spent[budget]! += amount
  })
  let penalty = 0
  problem.teams.forEach((team, k) => {
    for (let t = 0; t < problem.periods; t++) {
      let demand = 0
      for (const option of chosen)
        for (const d of option?.demand ?? []) if (d.team === k && d.period === t) demand += d.amount
      const external = demand - team.capacity[t]!
      if (external <= 0) continue
      if (external > team.externalMax[t]! + 1e-5) broken.push(`team ${team.code} period ${t}: ${external} external`)
      spent[team.externalBudget[t]!]! += external * team.externalRate
      const contract = team.externalContract?.[t]
      if (typeof contract === 'number') spent[contract]! += external * team.externalRate
      penalty += problem.externalPenalty * external * team.externalRate
    }
  })
  problem.budgets.forEach(({ code, limit: own }, b) => {
    let limit = own
    for (const grant of problem.grants ?? []) {
      let eligible = 0
      for (const { candidate, amount } of grant.amounts) if (chosen[candidate]) eligible += amount
      if (grant.budget === b) limit += Math.min(eligible, grant.ceiling)
    }
    if (spent[b]! > limit + 1e-5 * Math.max(1, limit)) broken.push(`budget ${code}: ${spent[b]} > ${limit}`)
  })
  problem.candidates.forEach(({ code, mandatory }, i) => mandatory && !chosen[i] && broken.push(`mandatory ${code}`))
  for (const link of problem.links) {
    if (link.kind === 'together' && !!chosen[link.a] !== !!chosen[link.b]) broken.push('together')
    if (link.kind === 'atMost' && link.group.filter((i) => chosen[i]).length > link.count) broken.push('at most')
    if (link.kind === 'atLeast' && link.group.filter((i) => chosen[i]).length < link.count) broken.push('at least')
    if (link.kind === 'requires' && chosen[link.dependent]) {
      const needed = chosen[link.needed]
      if (!needed) broken.push('requires')
      else if (link.lag !== null && chosen[link.dependent]!.start < needed.start + needed.duration + link.lag)
        broken.push('order')
    }
  }
  if (problem.concurrentLimit !== null) {
    for (let t = 0; t < problem.periods; t++) {
      const running = chosen.filter(
        (option) => option && option.start <= t && t < option.start + option.duration,
      ).length
      if (running > problem.concurrentLimit) broken.push(`${running} projects at once`)
    }
  }
  const synergy = problem.synergies.reduce((sum, { a, b, value }) => sum + (chosen[a] && chosen[b] ? value : 0), 0)
  const value = chosen.reduce((sum, option) => sum + (option?.value ?? 0), 0) + synergy - penalty
  return { value, broken }
}

/** The best value over every possible choice, or null when none keeps the limits. */
export function bestByExhaustion(problem: SelectionProblem): number | null {
  let best: number | null = null
  const choice: (number | null)[] = problem.candidates.map(() => null)
  const visit = (candidate: number): void => {
    if (candidate === choice.length) {
      const { value, broken } = check(problem, choice)
      if (broken.length === 0 && (best === null || value > best)) best = value
      return
    }
    for (let option = -1; option < problem.candidates[candidate]!.options.length; option++) {
      choice[candidate] = option === -1 ? null : option
      visit(candidate + 1)
    }
  }
  visit(0)
  return best
}

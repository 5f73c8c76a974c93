import type { SelectionProblem } from './selection-problem'

/**
 * A selection under construction, kept within capacity, budgets, order, exclusions and the limit of projects at once
 * at every step. What a partial selection cannot keep — mandatory projects, pairs, "at least", budgets that exits or a lost
 * subsidy overrun — is counted in `lacking`.
 */
export type SearchState = {
  readonly choice: (number | null)[]
  /** Value of the selection, external work and synergies included. */
  value(): number
  /** How many mandatory projects, pairs, "at least" groups and budgets are not satisfied. */
  lacking(): number
  /** What inserting an option adds to the value, or null when a limit forbids it. */
  gain(candidate: number, option: number): number | null
  insert(candidate: number, option: number): void
  remove(candidate: number): void
  /** Kept candidates that must leave when this one does. */
  dependents(candidate: number): number[]
  /** Kept candidates that load a team in a period. */
  users(team: number, period: number): number[]
  /** Rebuilds every sum, so that additions and subtractions leave no residue. */
  refresh(): void
}

type Use = { end: number; cell: Int32Array; amount: Float64Array; budget: Int32Array; money: Float64Array }

const SLACK = 1e-9

export function searchState(problem: SelectionProblem): SearchState {
  const { periods, teams, budgets, candidates } = problem
  const uses = candidates.map(({ options, exit = [] }) => options.map((option) => compact(option, exit, periods)))
  const capacity = Float64Array.from(teams.flatMap((team) => team.capacity.slice(0, periods)))
  const ceiling = capacity.map((days, cell) => {
    const most = days + teams[Math.floor(cell / periods)]!.externalMax[cell % periods]!
    return most + SLACK * Math.max(1, most)
  })
  const rate = capacity.map((_, cell) => teams[Math.floor(cell / periods)]!.externalRate)
  const payer = Int32Array.from(
    capacity,
    (_, cell) => teams[Math.floor(cell / periods)]!.externalBudget[cell % periods]!,
  )
  const contract = Int32Array.from(
    capacity,
    (_, cell) => teams[Math.floor(cell / periods)]!.externalContract?.[cell % periods] ?? -1,
  )
  const limits = Float64Array.from(budgets, ({ limit }) => limit + SLACK * Math.max(1, Math.abs(limit)))
  const links = linksByCandidate(problem)
  const grants = problem.grants ?? []
  const grantsOf = candidates.map((_, candidate) =>
    grants.flatMap(({ amounts }, grant) =>
      amounts.flatMap(({ candidate: other, amount }) => (other === candidate ? [{ grant, amount }] : [])),
    ),
  )
  const exits = Float64Array.from(budgets, (_, b) =>
    candidates.reduce(
      (sum, { exit = [] }) => exit.reduce((part, e) => (e.budget === b ? part + e.amount : part), sum),
      0,
    ),
  )

  const choice: (number | null)[] = candidates.map(() => null)
  const load = new Float64Array(capacity.length)
  /** Net of what grants bring. */
  const spent = Float64Array.from(exits)
  const eligible = new Float64Array(grants.length)
  const running = new Int32Array(periods)
  const extra = new Float64Array(budgets.length)
  let total = 0

  const isKept = (candidate: number) => choice[candidate] !== null
  const externalAt = (cell: number, days: number) => (days > capacity[cell]! ? days - capacity[cell]! : 0)

  function linksAllow(candidate: number, start: number, duration: number): boolean {
    for (const link of links[candidate]!) {
      if (link.kind === 'atMost' && link.group.filter(isKept).length >= link.count) return false
      if (link.kind !== 'requires') continue
      if (link.dependent === candidate) {
        if (!isKept(link.needed)) return false
        const needed = candidates[link.needed]!.options[choice[link.needed]!]!
        if (link.lag !== null && start < needed.start + needed.duration + link.lag) return false
      } else if (isKept(link.dependent) && link.lag !== null) {
        const dependent = candidates[link.dependent]!.options[choice[link.dependent]!]!
        if (dependent.start < start + duration + link.lag) return false
      }
    }
    return true
  }

  function gain(candidate: number, option: number): number | null {
    const { start, duration, value } = candidates[candidate]!.options[option]!
    if (!linksAllow(candidate, start, duration)) return null
    const use = uses[candidate]![option]!
    if (problem.concurrentLimit !== null) {
      for (let t = start; t < use.end; t++) if (running[t]! >= problem.concurrentLimit) return null
    }
    extra.set(spent)
    let bought = 0
    for (let i = 0; i < use.cell.length; i++) {
      const cell = use.cell[i]!
      const after = load[cell]! + use.amount[i]!
      if (after > ceiling[cell]!) return null
      if (after <= capacity[cell]!) continue
      const money = (externalAt(cell, after) - externalAt(cell, load[cell]!)) * rate[cell]!
      bought += money
      extra[payer[cell]!]! += money
      if (contract[cell]! >= 0) extra[contract[cell]!]! += money
    }
    for (let i = 0; i < use.budget.length; i++) extra[use.budget[i]!]! += use.money[i]!
    for (const { grant, amount } of grantsOf[candidate]!)
      extra[grants[grant]!.budget]! -= grantedBy(grant, eligible[grant]! + amount) - grantedBy(grant, eligible[grant]!)
    for (let b = 0; b < limits.length; b++) if (extra[b]! > limits[b]! && extra[b]! > spent[b]!) return null
    return value + synergyOf(candidate) - problem.externalPenalty * bought
  }

  function grantedBy(grant: number, amount: number): number {
    return amount > grants[grant]!.ceiling ? grants[grant]!.ceiling : amount
  }

  function synergyOf(candidate: number): number {
    let sum = 0
    for (const { other, value } of synergies[candidate]!) if (isKept(other)) sum += value
    return sum
  }

  function apply(candidate: number, option: number, sign: 1 | -1): void {
    const use = uses[candidate]![option]!
    const { start, value } = candidates[candidate]!.options[option]!
    for (let i = 0; i < use.cell.length; i++) {
      const cell = use.cell[i]!
      const before = externalAt(cell, load[cell]!)
      load[cell]! += sign * use.amount[i]!
      const money = (externalAt(cell, load[cell]!) - before) * rate[cell]!
      spent[payer[cell]!]! += money
      if (contract[cell]! >= 0) spent[contract[cell]!]! += money
      total -= problem.externalPenalty * money
    }
    for (let i = 0; i < use.budget.length; i++) spent[use.budget[i]!]! += sign * use.money[i]!
    for (const { grant, amount } of grantsOf[candidate]!) {
      const before = grantedBy(grant, eligible[grant]!)
      eligible[grant]! += sign * amount
      spent[grants[grant]!.budget]! -= grantedBy(grant, eligible[grant]!) - before
    }
    for (let t = start; t < use.end; t++) running[t]! += sign
    total += sign * (value + synergyOf(candidate))
  }

  const synergies = candidates.map((_, candidate) =>
    problem.synergies.flatMap(({ a, b, value }) =>
      a === candidate ? [{ other: b, value }] : b === candidate ? [{ other: a, value }] : [],
    ),
  )

  function refresh(): void {
    const kept = [...choice]
    choice.fill(null)
    load.fill(0)
    spent.set(exits)
    eligible.fill(0)
    running.fill(0)
    total = 0
    kept.forEach((option, candidate) => option !== null && insert(candidate, option))
  }

  function insert(candidate: number, option: number): void {
    apply(candidate, option, 1)
    choice[candidate] = option
  }

  function remove(candidate: number): void {
    const option = choice[candidate]!
    choice[candidate] = null
    apply(candidate, option, -1)
  }

  const mandatory = candidates.flatMap((candidate, i) => (candidate.mandatory ? [i] : []))
  const pairs = problem.links.filter((link) => link.kind === 'together')
  const atLeast = problem.links.filter((link) => link.kind === 'atLeast')

  return {
    choice,
    value: () => total,
    lacking() {
      let count = 0
      for (const candidate of mandatory) if (!isKept(candidate)) count++
      for (const { a, b } of pairs) if (isKept(a) !== isKept(b)) count++
      for (let b = 0; b < limits.length; b++) if (spent[b]! > limits[b]!) count++
      for (const { group, count: wanted } of atLeast) count += Math.max(0, wanted - group.filter(isKept).length)
      return count
    },
    gain,
    insert,
    remove,
    dependents(candidate) {
      return links[candidate]!.flatMap((link) =>
        link.kind === 'requires' && link.needed === candidate && isKept(link.dependent) ? [link.dependent] : [],
      )
    },
    users(team, period) {
      const cell = team * periods + period
      return choice.flatMap((option, candidate) =>
        option !== null && uses[candidate]![option]!.cell.includes(cell) ? [candidate] : [],
      )
    },
    refresh,
  }
}

/** The demands and costs of an option less the exit that it saves, each cell and each budget once. */
function compact(
  { start, duration, demand, cost }: SelectionProblem['candidates'][number]['options'][number],
  exit: readonly { budget: number; amount: number }[],
  periods: number,
): Use {
  const cells = new Map<number, number>()
  for (const { team, period, amount } of demand) {
    const cell = team * periods + period
    cells.set(cell, (cells.get(cell) ?? 0) + amount)
  }
  const money = new Map<number, number>()
  for (const { budget, amount } of cost) money.set(budget, (money.get(budget) ?? 0) + amount)
  for (const { budget, amount } of exit) money.set(budget, (money.get(budget) ?? 0) - amount)
  return {
    end: Math.min(start + duration, periods),
    cell: Int32Array.from(cells.keys()),
    amount: Float64Array.from(cells.values()),
    budget: Int32Array.from(money.keys()),
    money: Float64Array.from(money.values()),
  }
}

function linksByCandidate({ candidates, links }: SelectionProblem): SelectionProblem['links'][number][][] {
  const byCandidate: SelectionProblem['links'][number][][] = candidates.map(() => [])
  for (const link of links) {
    const touched =
      link.kind === 'requires'
        ? [link.dependent, link.needed]
        : link.kind === 'together'
          ? [link.a, link.b]
          : link.group
    for (const candidate of new Set(touched)) byCandidate[candidate]!.push(link)
  }
  return byCandidate
}

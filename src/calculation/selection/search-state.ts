import { searchBudgets } from './search-budgets'
import { searchCells } from './search-cells'
import { searchLinks, synergiesByCandidate } from './search-links'
import { flatOptions, type FlatOptions } from './search-options'
import type { SelectionProblem } from './selection-problem'

/**
 * A selection under construction, kept within capacity, budgets, order, exclusions and the limit of projects at once
 * at every step. What a partial selection cannot keep — mandatory projects, pairs, "at least", budgets that exits or a
 * lost subsidy overrun — is counted in `lacking`.
 */
export type SearchState = {
  readonly options: FlatOptions
  /** Chosen option of each candidate, by its place among all options; −1 when it is not kept. */
  readonly chosen: Int32Array
  /** Value of the selection, external work and synergies included. */
  value(): number
  /** How many mandatory projects, pairs, "at least" groups and budgets are not satisfied. */
  lacking(): number
  /** What inserting an option adds to the value, or −∞ when a limit forbids it. */
  gain(option: number): number
  /** True when an option is surely forbidden: a quick answer that spares most calls of `gain`. */
  refuses(option: number): boolean
  insert(option: number): void
  remove(candidate: number): void
  /** Kept candidates that must leave when this one does. */
  dependents(candidate: number): number[]
  /** Kept candidates that load a team in a period. */
  users(team: number, period: number): number[]
  /** A kept candidate that stands in the way of an option; −1 when none does, or none can be named. */
  blocker(option: number, draw: (count: number) => number): number
  /** Rebuilds every sum, so that additions and subtractions leave no residue. */
  refresh(): void
}

const FORBIDDEN = -Infinity

export function searchState(problem: SelectionProblem): SearchState {
  const { periods, candidates, concurrentLimit, externalPenalty } = problem
  const options = flatOptions(problem)
  const { candidate: owner, value, start, end, workFrom, cell, amount, moneyFrom, budget, money } = options
  const { capacity, ceiling, rate, payer, contract } = searchCells(problem)
  const synergies = synergiesByCandidate(problem)
  const mandatory = candidates.flatMap((candidate, i) => (candidate.mandatory ? [i] : []))

  const chosen = new Int32Array(candidates.length).fill(-1)
  const used = new Float64Array(capacity.length + problem.budgets.length)
  const load = used.subarray(0, capacity.length)
  const budgets = searchBudgets(problem, used.subarray(capacity.length))
  const { spent, limits, grantsOf } = budgets
  const links = searchLinks(problem, options, chosen)
  const running = new Int32Array(periods)
  const extra = new Float64Array(limits.length)
  /** The cell or budget that refused an option last, and the use of it from which it does: most often it refuses again. */
  const refusedBy = new Int32Array(owner.length)
  const refusedAbove = new Float64Array(owner.length).fill(Infinity)
  let total = 0
  budgets.clear()

  /** The budget that the money of an option alone would exceed; −1 when none. */
  function overspent(option: number): number {
    if (grantsOf[owner[option]!]!.length > 0) return -1
    const to = moneyFrom[option + 1]!
    for (let i = moneyFrom[option]!; i < to; i++) {
      const b = budget[i]!
      if (money[i]! <= 0 || spent[b]! + money[i]! <= limits[b]!) continue
      refusedBy[option] = load.length + b
      refusedAbove[option] = limits[b]! - money[i]!
      return b
    }
    return -1
  }

  /** The cell that an option would overload; −1 when none. Leaves the money of external work in `extra`. */
  function overloaded(option: number): number {
    extra.fill(0)
    const to = workFrom[option + 1]!
    for (let i = workFrom[option]!; i < to; i++) {
      const at = cell[i]!
      const before = load[at]!
      const after = before + amount[i]!
      if (after > ceiling[at]!) {
        refusedBy[option] = at
        refusedAbove[option] = ceiling[at]! - amount[i]!
        return at
      }
      const days = capacity[at]!
      if (after <= days) continue
      const cost = (after - (before > days ? before : days)) * rate[at]!
      extra[payer[at]!]! += cost
      if (contract[at]! >= 0) extra[contract[at]!]! += cost
      bought += cost
    }
    return -1
  }
  /** Money of the external work that `overloaded` has looked at. */
  let bought = 0

  /** The budget that an option would exceed with its external work, which `overloaded` has left in `extra`; −1 when none. */
  function exceeded(option: number): number {
    const to = moneyFrom[option + 1]!
    for (let i = moneyFrom[option]!; i < to; i++) extra[budget[i]!]! += money[i]!
    budgets.expect(owner[option]!, extra)
    for (let b = 0; b < limits.length; b++) if (extra[b]! > 0 && spent[b]! + extra[b]! > limits[b]!) return b
    return -1
  }

  function crowded(option: number): number {
    if (concurrentLimit === null) return -1
    for (let t = start[option]!; t < end[option]!; t++) if (running[t]! >= concurrentLimit) return t
    return -1
  }

  function gain(option: number): number {
    if (used[refusedBy[option]!]! > refusedAbove[option]! || overspent(option) >= 0) return FORBIDDEN
    if (links.inTheWay(option)) return FORBIDDEN
    bought = 0
    if (overloaded(option) >= 0 || crowded(option) >= 0 || exceeded(option) >= 0) return FORBIDDEN
    return value[option]! + synergyOf(owner[option]!) - externalPenalty * bought
  }

  function synergyOf(candidate: number): number {
    let sum = 0
    for (const { other, value: bonus } of synergies[candidate]!) if (chosen[other]! >= 0) sum += bonus
    return sum
  }

  function apply(option: number, sign: 1 | -1): void {
    const to = workFrom[option + 1]!
    for (let i = workFrom[option]!; i < to; i++) {
      const at = cell[i]!
      const days = capacity[at]!
      const before = load[at]!
      const after = before + sign * amount[i]!
      load[at] = after
      if (after <= days && before <= days) continue
      const cost = ((after > days ? after : days) - (before > days ? before : days)) * rate[at]!
      spent[payer[at]!]! += cost
      if (contract[at]! >= 0) spent[contract[at]!]! += cost
      total -= externalPenalty * cost
    }
    for (let i = moneyFrom[option]!; i < moneyFrom[option + 1]!; i++) spent[budget[i]!]! += sign * money[i]!
    budgets.grant(owner[option]!, sign)
    for (let t = start[option]!; t < end[option]!; t++) running[t]! += sign
    total += sign * (value[option]! + synergyOf(owner[option]!))
  }

  function insert(option: number): void {
    apply(option, 1)
    chosen[owner[option]!] = option
  }

  function keptWhere(accepts: (option: number) => boolean): number[] {
    const found: number[] = []
    for (let candidate = 0; candidate < chosen.length; candidate++)
      if (chosen[candidate]! >= 0 && accepts(chosen[candidate]!)) found.push(candidate)
    return found
  }

  function usersOf(at: number): number[] {
    const period = at % periods
    return keptWhere((option) => {
      if (start[option]! > period) return false
      const to = workFrom[option + 1]!
      for (let i = workFrom[option]!; i < to; i++) if (cell[i] === at) return true
      return false
    })
  }

  function payersOf(wanted: number): number[] {
    return keptWhere((option) => {
      const to = moneyFrom[option + 1]!
      for (let i = moneyFrom[option]!; i < to; i++) if (budget[i] === wanted && money[i]! > 0) return true
      return false
    })
  }

  function blockers(option: number): number[] {
    const link = links.inTheWay(option)
    if (link?.kind === 'requires') return link.needed === owner[option] ? [link.dependent] : []
    if (link?.kind === 'atMost') return link.group.filter((candidate) => chosen[candidate]! >= 0)
    const at = overloaded(option)
    if (at >= 0) return usersOf(at)
    const period = crowded(option)
    if (period >= 0) return keptWhere((kept) => start[kept]! <= period && period < end[kept]!)
    const over = exceeded(option)
    return over >= 0 ? payersOf(over) : []
  }

  return {
    options,
    chosen,
    value: () => total,
    lacking() {
      let count = links.lacking() + budgets.exceeded()
      for (const candidate of mandatory) if (chosen[candidate]! < 0) count++
      return count
    },
    gain,
    refuses: (option) => used[refusedBy[option]!]! > refusedAbove[option]!,
    insert,
    remove(candidate) {
      const option = chosen[candidate]!
      chosen[candidate] = -1
      apply(option, -1)
    },
    dependents: links.dependents,
    users: (team, period) => usersOf(team * periods + period),
    blocker(option, draw) {
      const among = blockers(option)
      return among.length === 0 ? -1 : among[draw(among.length)]!
    },
    refresh() {
      const kept = chosen.filter((option) => option >= 0)
      chosen.fill(-1)
      load.fill(0)
      budgets.clear()
      running.fill(0)
      total = 0
      kept.forEach(insert)
    },
  }
}

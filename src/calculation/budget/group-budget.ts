import { dateOf, type DateSerial } from '../../portfolio/calendar'
import type { Portfolio } from '../../portfolio/portfolio'
import { addUp, type Amounts } from './amounts'
import { budgetEntries, type AnyDimension, type Entry, type Scope } from './entries'
import { executionRates, type Rates } from './rates'

/** The lines that share the values of some dimensions; a null in the key is "unassigned". */
export type BudgetGroup = {
  key: (string | null)[]
  /** All years, planned ones included. */
  programme: Amounts
  /** The years up to the data date, and lines without a year; rates are taken on these. */
  toDate: Amounts
  rates: Rates
}

export type GroupOptions = { dataDate: DateSerial; scope?: Scope }

const REAL_EXPENSE: Scope = { flow: 'expense', operation: 'real' }

/**
 * Budget and execution by one or several dimensions: real expense unless another scope is asked for.
 * Groups are ordered by code, "unassigned" last; their sums equal the total to the cent.
 */
export function groupBudget(
  portfolio: Portfolio,
  dimensions: readonly AnyDimension[],
  { dataDate, scope = REAL_EXPENSE }: GroupOptions,
): BudgetGroup[] {
  const year = String(dateOf(dataDate).year)
  const groups = new Map<string, Entry[]>()
  for (const entry of budgetEntries(portfolio, scope, dimensions)) {
    const key = JSON.stringify(dimensions.map((dimension) => entry[dimension]))
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups]
    .map(([key, entries]) => budgetGroup(JSON.parse(key) as (string | null)[], entries, year))
    .sort((a, b) => compareKeys(a.key, b.key))
}

function budgetGroup(key: (string | null)[], entries: Entry[], year: string): BudgetGroup {
  const toDate = addUp(entries.filter((entry) => entry.year === null || entry.year <= year))
  return { key, programme: addUp(entries), toDate, rates: executionRates(toDate) }
}

/**
 * Orders keys part by part, by code units and not by language; null, the unassigned, comes last.
 *
 * @example [['20'], [null], ['011']].sort(compareKeys) // [['011'], ['20'], [null]]
 */
export function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (let i = 0; i < a.length; i++) {
    const [left, right] = [a[i] ?? null, b[i] ?? null]
    if (left === right) continue
    if (left === null) return 1
    if (right === null) return -1
    return left < right ? -1 : 1
  }
  return 0
}

import { ratio, sumOf, type Money } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import type { Portfolio } from '../../portfolio/portfolio'
import type { VarianceDimension } from '../../portfolio/settings'
import { compareKeys, groupBudget, type BudgetGroup } from './group-budget'

/** Credits beside what was committed on them; positive is committed beyond the credits. */
export type CrossCell = { voted: Money | null; committed: Money | null; deviation: Money | null; rate: number | null }

/** A value of a dimension, null being "unassigned", or the values too small to have a place of their own. */
export type CrossKey = { key: string | null; others: number }

export type CrossBudget = {
  rows: (CrossKey & { cells: CrossCell[]; total: CrossCell })[]
  columns: (CrossKey & { total: CrossCell })[]
  total: CrossCell
  /** The mean of the rates of the rows, each counting the same; `total.rate` weighs them by their credits. */
  meanRate: number | null
}

/**
 * Committed against credits by two dimensions at once, over all years; what has no place of its own is added up under
 * "others", so that rows and columns add up to the total to the cent.
 *
 * deviation = committed − voted; rate = deviation ÷ voted   [cents; null where nothing is known]
 */
export function crossBudget(
  portfolio: Portfolio,
  {
    dataDate,
    by: [rowDimension, columnDimension],
    most,
  }: {
    dataDate: DateSerial
    by: readonly [VarianceDimension, VarianceDimension]
    most: { rows: number; columns: number }
  },
): CrossBudget {
  const same = rowDimension === columnDimension
  const groups = groupBudget(portfolio, same ? [rowDimension] : [rowDimension, columnDimension], { dataDate })
  const rowKeys = shownKeys(groups, 0, most.rows)
  const columnKeys = shownKeys(groups, same ? 0 : 1, most.columns)
  const inside = (keys: CrossKey[], key: string | null) => {
    const found = keys.findIndex((shown) => shown.others === 0 && shown.key === key)
    return found < 0 ? keys.length - 1 : found
  }
  const at = groups.map((group) => ({
    group,
    row: inside(rowKeys, group.key[0]!),
    column: inside(columnKeys, group.key[same ? 0 : 1]!),
  }))
  const cell = (keep: (place: (typeof at)[number]) => boolean) => cellOf(at.filter(keep).map(({ group }) => group))
  const rows = rowKeys.map((key, row) => ({
    ...key,
    cells: columnKeys.map((_, column) => cell((place) => place.row === row && place.column === column)),
    total: cell((place) => place.row === row),
  }))
  const rates = rows.map(({ total }) => total.rate).filter((rate) => rate !== null)
  return {
    rows,
    columns: columnKeys.map((key, column) => ({ ...key, total: cell((place) => place.column === column) })),
    total: cellOf(groups),
    meanRate: rates.length === 0 ? null : sumOf(rates, (rate) => rate) / rates.length,
  }
}

/** The values with the greatest credits, in the order of their codes, then the others together. */
function shownKeys(groups: readonly BudgetGroup[], dimension: number, most: number): CrossKey[] {
  const weights = new Map<string | null, Money>()
  for (const { key, programme } of groups) {
    const value = key[dimension]!
    const weight = Math.max(programme.voted ?? 0, programme.committed ?? 0)
    weights.set(value, (weights.get(value) ?? 0) + weight)
  }
  const byWeight = [...weights].sort(([a, left], [b, right]) => right - left || compareKeys([a], [b]))
  const shown = byWeight.length <= most ? byWeight : byWeight.slice(0, most - 1)
  const keys = shown.map(([key]) => ({ key, others: 0 })).sort((a, b) => compareKeys([a.key], [b.key]))
  return shown.length === byWeight.length ? keys : [...keys, { key: null, others: byWeight.length - shown.length }]
}

function cellOf(groups: readonly BudgetGroup[]): CrossCell {
  const sum = (amount: 'voted' | 'committed') => {
    const known = groups.map(({ programme }) => programme[amount]).filter((value) => value !== null)
    return known.length === 0 ? null : sumOf(known, (value) => value)
  }
  const [voted, committed] = [sum('voted'), sum('committed')]
  const deviation = voted === null || committed === null ? null : committed - voted
  return { voted, committed, deviation, rate: deviation === null ? null : ratio(deviation, voted!) }
}

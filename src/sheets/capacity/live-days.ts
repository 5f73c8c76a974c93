import { widened } from '../../calculation/capacity/period-grid'
import type { Days } from '../../portfolio/amount'
import type { Origin } from '../../portfolio/finding'
import { groupBy } from '../../portfolio/group-by'
import { periodLength, type Period } from '../../portfolio/period'
import type { TableId, TableSource } from '../../tables/reading'
import { cellsOfColumn, differBeyondCase, isLight, literal, onlySource } from '../live'
import { columnReference } from '../../tables/references'
import type { SheetContext } from '../sheet-context'

/** A row of an input table that gives days to a team in a period; `column` is where in the table they stand. */
export type DaysRow = { team: string; period: Period; days: Days; origin: Origin; column: string }

/** The formula of the days of a team in a period, or null when a value has to do. `address` is the cell of the team's code. */
export type LiveDays = (team: string, period: Period, address: string) => { formula: string; days: Days } | null

/**
 * Formulas that add up the days of a table by team and period, in long tables (a period column, compared with the text
 * that the user typed) and wide ones (one column per period). The days that the formula gives come with it.
 */
export function liveDays(
  context: SheetContext,
  table: TableId,
  { rows, periods, teams }: { rows: readonly DaysRow[]; periods: readonly Period[]; teams: readonly string[] },
): LiveDays {
  const source = onlySource(context, table)
  const codes = source && columnReference(source, 'team')
  const light = isLight(periods.length * teams.length, rows.length) && differBeyondCase(teams)
  if (!source || !codes || !light || periods.length === 0) return () => null
  const length = periodLength(periods[0]!)
  const byPeriod = groupBy(rows, ({ period }) => widened(period, length))
  const terms = new Map([...byPeriod].map(([period, group]) => [period, termsOf(source, group)]))
  const sums = new Map<string, Days>()
  for (const { team, period, days } of rows) {
    const key = JSON.stringify([team, widened(period, length)])
    sums.set(key, (sums.get(key) ?? 0) + days)
  }
  return (team, period, address) => {
    const parts = terms.get(period)
    if (!parts) return null
    const formula = parts.map(({ test, amounts }) => `SUMPRODUCT((${codes}=${address})${test}*${amounts})`).join('+')
    return { formula, days: sums.get(JSON.stringify([team, period])) ?? 0 }
  }
}

/** One product per column that holds days of the period, or null when one of them cannot be live. */
function termsOf(source: TableSource, rows: readonly DaysRow[]): { test: string; amounts: string }[] | null {
  const terms: { test: string; amounts: string }[] = []
  for (const [column, group] of groupBy(rows, (row) => row.column)) {
    const amounts = columnReference(source, column)
    const test = source.columns['period'] ? periodTest(source, group) : ''
    if (!amounts || test === null) return null
    terms.push({ test, amounts })
  }
  return terms
}

function periodTest(source: TableSource, rows: readonly DaysRow[]): string | null {
  const cells = cellsOfColumn(source, 'period')
  const index = source.columns['period']!.index
  const typed = new Set(rows.map(({ origin }) => source.raw.cells[origin.row - 1 - source.raw.top]?.[index]))
  const tests: string[] = []
  for (const value of typed) {
    if (typeof value !== 'string' && typeof value !== 'number') return null
    tests.push(`(${cells}=${literal(value)})`)
  }
  if (!cells || tests.length === 0) return null
  return tests.length === 1 ? `*${tests[0]!}` : `*(${tests.join('+')})`
}

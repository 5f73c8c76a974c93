import { totalCommitted, type AnyDimension } from '../../calculation/budget/entries'
import type { Money } from '../../portfolio/amount'
import { dateOf } from '../../portfolio/calendar'
import type { Portfolio } from '../../portfolio/portfolio'
import type { TableSource } from '../../tables/reading'
import type { PlanFormula } from '../../workbook/sheet-plan'
import { isLight, onlySource } from '../live'
import { liveSum, rawValues, type Condition } from '../live-sum'
import type { SheetContext } from '../sheet-context'

export type Measure = 'voted' | 'committed' | 'verified' | 'paid' | 'carriedOver'

export type Where = {
  key: Partial<Record<AnyDimension, string | null>>
  /** Only the years up to the data date. */
  toDate: boolean
  /** Real expense when absent. */
  flow?: 'expense' | 'revenue'
  operation?: 'real' | 'order'
}

/** Formulas over the user's own lines of execution and budget; null where a value has to do. */
export type LiveExecution = {
  sum(measure: Measure, expected: Money | null, where: Where): PlanFormula | null
  /** The same over the Budget table, for its own dimensions. */
  credits(expected: Money | null, where: Pick<Where, 'key' | 'toDate'>): PlanFormula | null
}

/** Formulas that one Variances sheet writes at most for each project, and for everything else. */
const PER_PROJECT = 6
const OTHERS = 600

/** How the sheet's formulas reach the execution and budget tables of the workbook. */
export function liveExecution(context: SheetContext, portfolio: Portfolio): LiveExecution {
  const { execution, budget, projects, settings } = portfolio
  const formulas = PER_PROJECT * projects.length + OTHERS
  const lines = isLight(formulas, execution.length) ? onlySource(context, 'execution') : null
  const credits = isLight(formulas, budget.length) ? onlySource(context, 'budget') : null
  const year = dateOf(context.dataDate).year
  const lineValues = lines && valuesBy(lines, execution)
  const creditValues = credits && valuesBy(credits, budget)
  const committedKnown = execution.every((line) => totalCommitted(line, 'total') !== null || line.paid === null)
  const committed: Measure[] =
    settings.committedMeaning === 'outstanding' && committedKnown ? ['committed', 'paid'] : ['committed']
  return {
    sum(measure, expected, { key, toDate, flow = 'expense', operation = 'real' }) {
      if (!lines || !lineValues || expected === null) return null
      const conditions = [
        ...lineValues('flow', flow),
        ...lineValues('operation', operation),
        ...Object.entries(key).flatMap(([dimension, value]) => lineValues(dimension, value)),
        ...upTo(lines, toDate, year),
      ]
      return liveSum(lines, measure === 'committed' ? committed : [measure], conditions, expected)
    },
    credits(expected, { key, toDate }) {
      if (!credits || !creditValues || expected === null) return null
      const conditions = [
        ...Object.entries(key).flatMap(([dimension, value]) => creditValues(dimension, value)),
        ...upTo(credits, toDate, year),
      ]
      return liveSum(credits, ['voted'], conditions, expected) ?? liveSum(credits, ['revised'], conditions, expected)
    },
  }
}

function upTo(source: TableSource, toDate: boolean, year: number): Condition[] {
  return toDate && source.columns['year'] ? [{ column: 'year', atMost: year }] : []
}

type Row = Portfolio['execution'][number] | Portfolio['budget'][number]

/**
 * The condition under which a column says a value: the texts that stand for it in the rows read. A column that the
 * table has not needs no condition, its value being the same everywhere.
 */
function valuesBy(source: TableSource, rows: readonly Row[]): (column: string, value: string | null) => Condition[] {
  const known = new Map<string, Map<string | null, Set<number>>>()
  const rowsBy = (column: string) => {
    const found = known.get(column) ?? new Map<string | null, Set<number>>()
    if (!known.has(column)) {
      known.set(column, found)
      for (const row of rows) {
        const value = (row as Readonly<Record<string, unknown>>)[column]
        const text = typeof value === 'string' || typeof value === 'number' ? String(value) : null
        const places = found.get(text)
        if (places) places.add(row.origin.row)
        else found.set(text, new Set([row.origin.row]))
      }
    }
    return found
  }
  return (column, value) => {
    if (!source.columns[column]) return []
    return [{ column, values: rawValues(source, column, rowsBy(column).get(value) ?? new Set()) }]
  }
}

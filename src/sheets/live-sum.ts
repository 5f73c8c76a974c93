import type { Money } from '../portfolio/amount'
import type { TableSource } from '../tables/reading'
import type { RawCell } from '../workbook/raw-table'
import type { PlanFormula } from '../workbook/sheet-plan'
import { cellsOfColumn, literal } from './live'

/** A test on a column of an input table. */
export type Condition = { column: string } & ({ values: readonly RawCell[] } | { atMost: number })

/**
 * A live sum of amounts over an input table, or null where a formula would not give what our engine computed:
 * a column that is not in the workbook, an amount typed as text, a code mended while reading. Whether it would is
 * found out by doing here what Excel will do there.
 *
 * @returns the formula with its value in euros, `expected` being in cents
 */
export function liveSum(
  source: TableSource | null,
  amounts: readonly string[],
  conditions: readonly Condition[],
  expected: Money,
): PlanFormula | null {
  if (!source) return null
  const tests = conditions.map((condition) => testText(source, condition))
  const columns = amounts.map((column) => cellsOfColumn(source, column))
  if ([...tests, ...columns].some((text) => text === null)) return null
  const computed = computedSum(source, amounts, conditions)
  if (computed === null || !isSame(computed * 100, expected)) return null
  const sum = columns.length === 1 ? columns[0]! : `(${columns.join('+')})`
  return { formula: `SUMPRODUCT(${[...tests, sum].join('*')})`, value: expected / 100 }
}

/** Equal but for the noise of binary fractions: cents that were rounded while reading are not in Excel's sum. */
function isSame(computed: number, expected: Money): boolean {
  return Math.abs(computed - expected) <= Math.max(1e-4, Math.abs(expected) * 1e-12)
}

/** The raw values under which some rows of a table say the same thing, such as `D` and `Dépense`. */
export function rawValues(source: TableSource, column: string, rows: ReadonlySet<number>): RawCell[] {
  const index = source.columns[column]?.index
  if (index === undefined) return []
  const values = new Map<string, RawCell>()
  for (const row of rows) {
    const cell = source.raw.cells[row - 1 - source.raw.top]?.[index] ?? null
    values.set(JSON.stringify(fold(cell)), cell)
  }
  return [...values.values()]
}

function testText(source: TableSource, condition: Condition): string | null {
  const cells = cellsOfColumn(source, condition.column)
  if (cells === null) return null
  if ('atMost' in condition) return `(${cells}<=${condition.atMost})`
  const { values } = condition
  if (values.length === 0 || values.length > 4 || values.some((value) => typeof value === 'boolean')) return null
  const tests = values.map((value) => `(${cells}=${value === null ? '""' : literal(value as string | number)})`)
  return tests.length === 1 ? tests[0]! : `(${tests.join('+')})`
}

function computedSum(
  { raw, headerRow, columns }: TableSource,
  amounts: readonly string[],
  conditions: readonly Condition[],
): number | null {
  let sum = 0
  for (const row of raw.cells.slice(headerRow + 1)) {
    const holds = conditions.every((condition) => meets(row[columns[condition.column]!.index] ?? null, condition))
    for (const column of amounts) {
      const cell = row[columns[column]!.index] ?? null
      if (typeof cell === 'string') return null
      if (holds) sum += Number(cell)
    }
  }
  return sum
}

/** Excel compares texts without case, never takes a text for a number, and ranks any text above any number. */
function meets(cell: RawCell, condition: Condition): boolean {
  if ('atMost' in condition) return cell === null || (typeof cell === 'number' && cell <= condition.atMost)
  return condition.values.some((value) => fold(value) === fold(cell))
}

function fold(cell: RawCell): RawCell {
  return typeof cell === 'string' ? cell.toLowerCase() : cell
}

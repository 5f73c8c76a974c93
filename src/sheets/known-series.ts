import type { PlanSeries } from '../workbook/sheet-plan'
import type { TableAddresses } from './layout/table-block'
import { SERIES_COLOURS } from './look'

/** Plain addresses of the first cells of a column, without `$`, as chart series name them. */
export function rangeOfRows(table: TableAddresses, column: string, rows: number): string {
  const [first, last] = [table.cell(0, column), table.cell(rows - 1, column)]
  return (first === last ? first : `${first}:${last}`).replaceAll('$', '')
}

/** A series to draw: the column of a table, and its values as far down as it is drawn. */
export type Bars = { name: string; column: string; colour: number; values: readonly (number | null)[] }

/** Series over the first rows of a table; one that says "n/a" anywhere would draw it as zero, and is left out. */
export function knownSeries(table: TableAddresses, categories: string, bars: readonly Bars[]): PlanSeries[] {
  return bars
    .filter(({ values }) => values.length > 0 && !values.includes(null))
    .map(({ name, column, colour, values }) => ({
      name,
      values: rangeOfRows(table, column, values.length),
      categories: rangeOfRows(table, categories, values.length),
      colour: SERIES_COLOURS[colour]!,
    }))
}

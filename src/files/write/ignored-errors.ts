import { rangeOf } from '../../workbook/address'
import type { PlanGrid } from '../../workbook/plan-grid'
import { valueOf } from './grid'

const LOOKS_LIKE_A_NUMBER = /^\s*[+-]?\d+([.,]\d+)?\s*%?\s*$/

/** Codes such as 011 are texts on purpose: Excel is told not to mark them as numbers stored as text. */
export function ignoredErrorsXml(grid: PlanGrid): string {
  const runs = digitRuns(grid)
  if (runs.length === 0) return ''
  return `<ignoredErrors><ignoredError sqref="${runs.join(' ')}" numberStoredAsText="1"/></ignoredErrors>`
}

/** The cells that hold such texts, column by column, neighbours in one range. */
function digitRuns(grid: PlanGrid): string[] {
  const width = Math.max(0, ...grid.map((cells) => cells.length))
  const runs: string[] = []
  for (let column = 0; column < width; column++) {
    let first: number | null = null
    for (let row = 0; row <= grid.length; row++) {
      const value = valueOf(grid[row]?.[column]?.content ?? null)
      const digits = typeof value === 'string' && LOOKS_LIKE_A_NUMBER.test(value)
      if (digits) first ??= row
      if (digits || first === null) continue
      runs.push(rangeOf({ from: { row: first, column }, to: { row: row - 1, column } }))
      first = null
    }
  }
  return runs
}

import type { RawCell } from '../../workbook/raw-table'
import type { CellProblem } from '../cells/cell'
import type { Field } from './open-source'

/** The values of a row by column; null where nothing was read. */
export type Values = Record<string, unknown>

/** What is wrong with the cell of a column. */
export type FieldProblem = { column: string; problem: CellProblem }

/** Reads the cells of a row. `rejectedBy` is the first column whose key or amount cannot be read. */
export function readFields(
  fields: readonly Field[],
  cells: readonly RawCell[],
  blank: Values,
): { values: Values; problems: FieldProblem[]; rejectedBy: { field: Field; code: string } | null } {
  const values: Values = { ...blank }
  const problems: FieldProblem[] = []
  let rejectedBy: { field: Field; code: string } | null = null
  for (const field of fields) {
    const { value, problem } = readField(field, cells)
    values[field.id] = value
    if (problem) problems.push({ column: field.id, problem })
    if (value !== null || rejectedBy) continue
    if (field.column.key) rejectedBy = { field, code: 'rowWithoutKey' }
    else if (problem && field.column.essential) rejectedBy = { field, code: 'rowWithoutAmount' }
  }
  return { values, problems, rejectedBy }
}

/** Reads one cell, and notes whether a formula over it still agrees with us. */
export function readField(
  { index, column, manner, source }: Field,
  cells: readonly RawCell[],
): { value: unknown; problem?: CellProblem } {
  const cell = cells[index]
  if (cell === null || cell === undefined) return NOTHING
  const reading = column.read(cell, manner)
  if (!reading.native || reading.problem) source.live = false
  return reading
}

const NOTHING = { value: null }

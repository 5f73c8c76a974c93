import type { Origin } from '../../portfolio/finding'
import type { RawCell } from '../../workbook/raw-table'
import type { Entity, RowTableId, TableDeclaration } from '../table'
import type { Spread } from './open-source'
import { readField, type FieldProblem, type Values } from './read-fields'

/**
 * What a wide row gives: one entity per period or criterion that has a value, and one without for amounts that stand
 * beside them, such as a programme voted once for all years. `rejectedBy` is the first column whose amount cannot be read.
 */
export function readWideRow(
  declaration: TableDeclaration,
  fixed: Values,
  cells: readonly RawCell[],
  spread: readonly Spread[],
  origin: Origin,
): { entities: Entity<RowTableId>[]; problems: FieldProblem[]; rejectedBy: { field: Spread; code: string } | null } {
  const { by, measures } = declaration.wide!
  const beside = Object.keys(measures).filter((id) => fixed[id] !== null)
  const shared = { ...fixed, ...Object.fromEntries(beside.map((id) => [id, null])) }
  const groups = new Map<string | number, { values: Values; column: string }>()
  const problems: FieldProblem[] = []
  let rejectedBy: { field: Spread; code: string } | null = null
  for (const field of spread) {
    const { value, problem } = readField(field, cells)
    if (problem) problems.push({ column: field.id, problem })
    if (problem && value === null && field.column.essential) rejectedBy ??= { field, code: 'rowWithoutAmount' }
    if (value === null) continue
    const group = groups.get(field.key) ?? { values: { ...shared, [by]: field.key }, column: field.id }
    group.values[field.target] = value
    groups.set(field.key, group)
  }
  const alone = beside.length > 0 ? [declaration.build({ ...fixed, [by]: null }, origin, beside[0]!)] : []
  const spreadOut = [...groups.values()].map(({ values, column }) => declaration.build(values, origin, column))
  return { entities: [...alone, ...spreadOut], problems, rejectedBy }
}

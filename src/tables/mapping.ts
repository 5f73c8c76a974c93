import { z } from 'zod'
import { declarationOf, TABLE_IDS } from './all-tables'
import type { MoneyUnit } from './cells/cell'
import type { TableId } from './reading'

/** How a person maps one raw table: what it is, and which header holds which column. */
export type TableMapping = {
  /** `none` when it is no input of ours, whatever it looks like. */
  table: TableId | 'none'
  /** What the raw table was called: another host may know it under another id. */
  name?: string | undefined
  /** Column of ours → header of the workbook. */
  columns: Readonly<Record<string, string>>
  /** Column of ours → unit of its amounts, where it is not the euro. */
  unit?: Readonly<Record<string, MoneyUnit>> | undefined
}

/** Mappings by id, or by name, of the raw table: plain JSON, confirmed in the pane and stored in the workbook. */
export type Mapping = Readonly<Record<string, TableMapping>>

const units: readonly MoneyUnit[] = ['euro', 'k€', 'M€']

const mappingShape = z.record(
  z.string(),
  z
    .object({
      table: z.enum(['none', ...TABLE_IDS]),
      name: z.string().optional(),
      columns: z.record(z.string(), z.string()),
      unit: z.record(z.string(), z.enum(units)).optional(),
    })
    .refine(({ table, columns, unit = {} }) => {
      const known = table === 'none' ? {} : declarationOf(table).columns
      return [...Object.keys(columns), ...Object.keys(unit)].every((column) => Object.hasOwn(known, column))
    }),
)

/**
 * The mapping that a text holds; null when it holds none that this version understands.
 *
 * @example parseMapping('{"7":{"table":"teams","columns":{"fte":"Agents"}}}') // { '7': { table: 'teams', columns: { fte: 'Agents' } } }
 * @example parseMapping('{"7":{"table":"teams","columns":{"colour":"Teinte"}}}') // null
 * @example parseMapping('not JSON') // null
 */
export function parseMapping(text: string): Mapping | null {
  const parsed = mappingShape.safeParse(jsonOf(text))
  return parsed.success ? parsed.data : null
}

/** A mapping as text, always with its tables in the same order; empty when nothing is mapped. */
export function mappingText(mapping: Mapping): string {
  const entries = Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? '' : JSON.stringify(Object.fromEntries(entries))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

import { toTableName } from '../../workbook/table-name'
import type { Package } from '../parts'
import type { WorkbookContent } from '../read-sheet-list'
import { readTable } from '../read-table'
import { partsByType } from '../relationships'
import type { FormulaPlace } from './formula'
import type { PlanHome } from './plan-homes'

/** The names that the workbook gives to the sheets and tables of plans, and the numbers of their tables. */
export type PlanNames = Omit<FormulaPlace, 'table'> & { firstTableId: number }

/** Names what the plans bring, after the sheets that they replace are gone. Two tables of one wished name are an error. */
export function namePlans(pkg: Package, { sheets, names }: WorkbookContent, homes: readonly PlanHome[]): PlanNames {
  const present = sheets
    .filter(({ kind }) => kind === 'worksheet')
    .flatMap(({ part }) => partsByType(pkg, part, 'table').map((table) => readTable(pkg, table)))
  const taken = [...names, ...present.map(({ name }) => name)]
  const tables = new Map<string, string>()
  for (const { name } of homes.flatMap(({ plan }) => plan.tables)) {
    if (tables.has(name.toLowerCase())) throw new RangeError(`Two tables of the plans are called "${name}"`)
    const given = toTableName(name, taken)
    taken.push(given)
    tables.set(name.toLowerCase(), given)
  }
  return {
    sheets: new Map(homes.map(({ plan, name }) => [plan.name.toLowerCase(), name])),
    tables,
    firstTableId: Math.max(0, ...present.map(({ id }) => Number(id))) + 1,
  }
}

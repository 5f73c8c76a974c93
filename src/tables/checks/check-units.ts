import type { Money } from '../../portfolio/amount'
import { rawAddress } from '../../workbook/raw-table'
import type { Ledger } from '../ledger'
import type { TableRows } from '../rows/read-rows'
import { unitInHeader } from '../rows/column-manner'

/** Below it, a whole column of project budgets or votes is hardly in euros. */
const SMALL: Money = 1_000_00
const ENOUGH = 5

const WATCHED: Readonly<Record<string, readonly string[]>> = {
  projects: ['envelope', 'declaredFinalCost'],
  requests: ['capital'],
  budget: ['voted', 'authorisation'],
  execution: ['voted'],
}

/** Amounts so small that the column may be in thousands or millions of euros: said, never multiplied by guess. */
export function checkUnits(tables: readonly TableRows[], mappedUnits: ReadonlySet<string>, ledger: Ledger): void {
  for (const { source, entities } of tables) {
    const { raw, headerRow, table, columns } = source
    for (const id of WATCHED[table] ?? []) {
      const column = columns[id]
      if (!column || mappedUnits.has(`${raw.id}/${id}`)) continue
      const place = rawAddress(raw, headerRow, column.index)
      const unit = unitInHeader(column.header)
      if (unit) {
        ledger.place(raw.sheet, place, 'unitFromHeader', 'information', { column: column.header, unit })
        continue
      }
      const amounts = (entities as unknown as Record<string, Money | null>[]).flatMap((entity) => entity[id] ?? [])
      const filled = amounts.filter((amount) => amount !== 0)
      if (filled.length < ENOUGH || filled.some((amount) => Math.abs(amount) >= SMALL)) continue
      const largest = Math.max(...filled.map(Math.abs))
      ledger.place(raw.sheet, place, 'unitDoubtful', 'warning', { column: column.header, largest })
    }
  }
}

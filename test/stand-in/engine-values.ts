import { addressOf } from '../../src/workbook/address'
import { planGrid } from '../../src/workbook/plan-grid'
import type { RawCell } from '../../src/workbook/raw-table'
import type { SheetPlan } from '../../src/workbook/sheet-plan'

/**
 * A host does not take our word for what a formula gives, and the stand-in cannot calculate. Tests lend it the values
 * that our engine put beside each formula of the plans, by sheet and cell.
 */
export function engineValues(plans: readonly SheetPlan[]): (sheet: string, cell: string) => RawCell {
  const values = new Map<string, RawCell>()
  for (const plan of plans) {
    planGrid(plan).forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const content = cell?.content ?? null
        if (typeof content !== 'object' || content === null) return
        values.set(`${plan.name}!${addressOf({ row, column })}`, content.value)
      }),
    )
  }
  return (sheet, cell) => values.get(`${sheet}!${cell}`) ?? null
}

import type { GeneratedSheet } from '../../workbook/raw-table'
import type { SheetPlan } from '../../workbook/sheet-plan'

/** A sheet that will be written: `sheet` is the name it bears or will bear in the workbook. */
export type PlannedSheet = { sheet: string; rewrites: boolean }

/** What writing the plans would do: a sheet with our mark is rewritten under its own name, others are new. */
export function plannedSheets(plans: readonly SheetPlan[], generated: readonly GeneratedSheet[]): PlannedSheet[] {
  return plans.map((plan) => {
    const earlier = generated.find(({ mark }) => mark.identity === plan.mark?.identity)
    return { sheet: earlier?.sheet ?? plan.name, rewrites: earlier !== undefined }
  })
}

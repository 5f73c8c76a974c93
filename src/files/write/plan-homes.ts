import { SheetClosedError } from '../../portfolio/errors'
import { toSheetName } from '../../workbook/sheet-name'
import type { SheetPlan } from '../../workbook/sheet-plan'
import type { Package } from '../parts'
import type { WorkbookContent } from '../read-sheet-list'
import { readMark } from './mark'

/** Where a plan is to be written: the sheet that bears its identity, or a new one after the others. */
export type PlanHome = { plan: SheetPlan; name: string; position: number; part: string | null }

/**
 * The home of each plan, in the order of the plans. A sheet that was closed refuses its plan; two plans of the same
 * identity are an error of the plans.
 */
export function findHomes(pkg: Package, { sheets }: WorkbookContent, plans: readonly SheetPlan[]): PlanHome[] {
  const ours = new Map<string, Omit<PlanHome, 'plan'>>()
  sheets.forEach(({ name, part, kind }, position) => {
    const mark = kind === 'worksheet' ? readMark(pkg, part) : null
    if (mark === null || ours.has(mark.identity)) return
    if (mark.state === 'closed' && plans.some((plan) => plan.mark?.identity === mark.identity)) {
      throw new SheetClosedError(name)
    }
    ours.set(mark.identity, { name, part, position })
  })
  const taken = sheets.map(({ name }) => name)
  const written = new Set<string>()
  return plans.map((plan) => {
    const identity = plan.mark?.identity
    if (identity !== undefined && written.has(identity)) throw new RangeError(`Two plans are "${identity}"`)
    if (identity !== undefined) written.add(identity)
    const known = identity === undefined ? undefined : ours.get(identity)
    if (known) return { plan, ...known }
    const name = toSheetName(plan.name, taken)
    taken.push(name)
    return { plan, name, position: taken.length - 1, part: null }
  })
}

import type { Roadmap } from '../../src/steps/roadmap'
import { STEPS, type StepOptions } from '../../src/steps/step'
import { SHORT_EFFORT } from './short-effort'
import type { SheetPlan } from '../../src/workbook/sheet-plan'

/** The sheets of all steps, one step after the other, as the command line runs them. */
export async function plansOfEveryStep(roadmap: Roadmap, options: StepOptions): Promise<SheetPlan[]> {
  const plans: SheetPlan[] = []
  for (const step of STEPS)
    plans.push(...(await roadmap.run(step, { ...options, arbitration: { effort: SHORT_EFFORT } })).plans)
  return plans
}

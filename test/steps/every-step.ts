import type { Roadmap } from '../../src/steps/roadmap'
import { STEPS, type StepOptions } from '../../src/steps/step'
import type { SheetPlan } from '../../src/workbook/sheet-plan'

/** The sheets of all steps, one step after the other, as the command line runs them. */
export async function plansOfEveryStep(roadmap: Roadmap, options: StepOptions): Promise<SheetPlan[]> {
  const plans: SheetPlan[] = []
  for (const step of STEPS) plans.push(...(await roadmap.run(step, options)).plans)
  return plans
}

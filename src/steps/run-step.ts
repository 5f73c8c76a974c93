import type { RawWorkbook } from '../workbook/raw-table'
import { openRoadmap } from './roadmap'
import type { StepHooks, StepId, StepOptions, StepResult } from './step'

/** One step on a workbook: its figures, its findings, the sheets to write and the inputs that it was calculated from. */
export async function runStep(
  step: StepId,
  workbook: RawWorkbook,
  options: StepOptions,
  hooks: StepHooks = {},
): Promise<StepResult> {
  return openRoadmap(workbook, options.mapping).run(step, options, hooks)
}

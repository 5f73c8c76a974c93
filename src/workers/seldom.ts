import type { StepProgress } from '../steps/step'

/** Messages that arrive faster than people read only keep the screen busy. */
const PAUSE_MS = 100

/** Tells the progress at most ten times a second, and at once when another scenario or another stage begins. */
export function seldom(tell: (progress: StepProgress) => void, now: () => number): (progress: StepProgress) => void {
  let told: { at: number; stage: string; scenario: string | null } | null = null
  return (progress) => {
    const { stage, scenario } = progress
    const at = now()
    if (told && told.stage === stage && told.scenario === scenario && at - told.at < PAUSE_MS) return
    told = { at, stage, scenario }
    tell(progress)
  }
}

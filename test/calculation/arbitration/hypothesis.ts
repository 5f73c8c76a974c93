import type { Hypothesis } from '../../../src/calculation/arbitration/arbitration'
import { INTERNAL } from '../../../src/calculation/arbitration/hypotheses'

/** The teams alone within the limits as typed, but for the parts that a test is about. */
export function hypothesis(code: string, parts: Partial<Hypothesis> = {}): Hypothesis {
  return { ...INTERNAL, code, ...parts }
}

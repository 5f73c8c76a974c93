import type { StepInput, StepOutput } from './roadmap'

/** Which projects and requests fit, starting when? */
export function arbitrationStep({ calculations }: StepInput): StepOutput {
  const { requests } = calculations.committee()
  return {
    figures: [{ key: 'requestsToArbitrate', kind: 'count', value: requests.length }],
    findings: [],
    plans: [],
  }
}

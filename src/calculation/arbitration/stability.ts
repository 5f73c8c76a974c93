import type { Arbitration, ScenarioResult, Subject } from './arbitration'

/** In how many of the scenarios that have an answer each subject is kept. */
export function stabilityOf(
  subjects: readonly Subject[],
  scenarios: readonly ScenarioResult[],
): Arbitration['stability'] {
  const answered = scenarios.filter(({ value }) => value !== null)
  return subjects.map(({ code }) => ({
    subject: code,
    kept: answered.filter(({ verdicts }) => verdicts.some(({ subject, kept }) => kept && subject === code)).length,
    of: answered.length,
  }))
}

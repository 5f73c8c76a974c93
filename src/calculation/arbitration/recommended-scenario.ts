import type { Hypothesis, ScenarioResult } from './arbitration'

/**
 * The scenario to propose: the greatest value among those that ask for nothing that was not voted — no more credits, no
 * added staff, no start brought forward, no subsidy still awaited; ties go to the first. Null when none of them has an answer.
 */
export function recommendedScenario(scenarios: readonly ScenarioResult[]): ScenarioResult | null {
  let best: ScenarioResult | null = null
  for (const scenario of scenarios) {
    if (scenario.value === null || !asksForNothing(scenario.hypothesis)) continue
    if (best === null || scenario.value > best.value! + TIE) best = scenario
  }
  return best
}

function asksForNothing({ budgetShare, addedFte, earlierStarts, grantedSubsidies }: Hypothesis): boolean {
  return budgetShare === 1 && addedFte.length === 0 && earlierStarts.length === 0 && grantedSubsidies.length === 0
}

const TIE = 1e-6

import type { ScenarioResult } from './arbitration'

/**
 * The scenario to propose: the greatest value among those that ask for nothing that was not voted — no more credits, no
 * added staff, no start brought forward; ties go to the first. Null when none of them has an answer.
 */
export function recommendedScenario(scenarios: readonly ScenarioResult[]): ScenarioResult | null {
  let best: ScenarioResult | null = null
  for (const scenario of scenarios) {
    const { budgetShare, addedFte, earlierStarts } = scenario.hypothesis
    if (scenario.value === null || budgetShare !== 1 || addedFte.length > 0 || earlierStarts.length > 0) continue
    if (best === null || scenario.value > best.value! + TIE) best = scenario
  }
  return best
}

const TIE = 1e-6

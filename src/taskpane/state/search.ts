import type { StepProgress, StoppedSearch } from '../../steps/step'

/** What a long search has found so far, one entry for each scenario in which it found something. */
export type Search = {
  stage: string
  scenario: string | null
  found: readonly StoppedSearch[]
  /** A person has stopped it: the best found is kept. */
  stopped: boolean
}

/** The search after what it has just told; the latest best of each scenario is kept. */
export function searchAfter(before: Search | undefined, { stage, scenario, best }: StepProgress): Search {
  const found = before?.found ?? []
  const others = found.filter((one) => one.scenario !== scenario)
  const latest = scenario !== null && best ? [{ scenario, ...best }] : found.filter((one) => one.scenario === scenario)
  return { stage, scenario, found: [...others, ...latest], stopped: false }
}

/** How far the best found of a scenario can be from the best there is: bound ÷ value − 1; null when unknown. */
export function searchGap({ value, bound }: Pick<StoppedSearch, 'value' | 'bound'>): number | null {
  return bound === null || value <= 0 ? null : Math.max(0, bound / value - 1)
}

/** The best of the scenario that is looked at or, between two of them, of the one that was last looked at. */
export function bestFound({ scenario, found }: Pick<Search, 'scenario' | 'found'>): StoppedSearch | null {
  return found.find((one) => one.scenario === scenario) ?? found.at(-1) ?? null
}

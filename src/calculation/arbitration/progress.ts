import type { ArbitrateHooks, ArbitrateProgress } from './arbitrate-options'
import { chosenStarts } from './chosen-starts'
import type { SolvedScenario } from './scenario-result'

/** From which part of the whole to which each stage goes. */
const STAGES: Record<ArbitrateProgress['stage'], [from: number, to: number]> = {
  scenarios: [0, 0.4],
  frontier: [0.4, 0.6],
  reasons: [0.6, 0.9],
  requests: [0.9, 1],
}

/**
 * The part of the whole arbitration that is done, from the part of a stage.
 *
 * @example shareOf('frontier', 0.5) // 0.5
 */
export function shareOf(stage: ArbitrateProgress['stage'], share: number): number {
  const [from, to] = STAGES[stage]
  return from + (to - from) * share
}

/** Tells how far a stage is, with the best choice of the scenario that it is about. */
export function reporter(
  { onProgress }: ArbitrateHooks,
  stage: ArbitrateProgress['stage'],
  scenario: SolvedScenario | null,
): (share: number) => void {
  if (!onProgress) return () => {}
  const choice = scenario?.selection.choice
  const best =
    scenario && choice && scenario.result.value !== null
      ? { value: scenario.result.value, bound: scenario.result.bound, kept: chosenStarts(scenario.built, choice) }
      : null
  const code = scenario?.result.hypothesis.code ?? null
  return (share) => onProgress({ share: shareOf(stage, share), stage, scenario: code, best })
}

/** Hooks without progress, for calculations that are part of a stage. */
export function quiet({ isCancelled, pause }: ArbitrateHooks): Pick<ArbitrateHooks, 'isCancelled' | 'pause'> {
  return { ...(isCancelled ? { isCancelled } : {}), ...(pause ? { pause } : {}) }
}

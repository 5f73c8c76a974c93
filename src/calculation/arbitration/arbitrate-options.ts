import type { DateSerial } from '../../portfolio/calendar'
import type { Effort } from '../selection/best-selection'
import type { Hypothesis, Objective } from './arbitration'
import type { ChosenStart } from './chosen-starts'
import type { PortfolioProblem } from './problem-type'

export type ArbitrateOptions = {
  dataDate: DateSerial
  /** Score of each project and request that has one, 0 to 100; by default those of the ranking. */
  scores?: ReadonlyMap<string, number | null>
  /** At least one; the first one decides what the subjects and the plan that stands are. */
  hypotheses: readonly Hypothesis[]
  objective: Objective
  /** Numbers of the requests to arbitrate, or all those that wait for a decision. */
  requests: readonly string[] | 'toArbitrate'
  effort: Effort
  /** Nodes spent on the proof of each price, when prices may stay intervals; by default as many as for a scenario. */
  priceNodes?: number
  /** `values`: scenarios and frontier only. `requests`: scenarios and requests only. `reasons`: all of it, with prices. */
  detail: 'values' | 'requests' | 'reasons'
  /** Code of the hypothesis to propose; by default the best one that asks for nothing that was not voted. */
  recommended?: string
  /** Choices found before, by code of the hypothesis: they are taken as they are, nothing is searched, no frontier either. */
  known?: ReadonlyMap<string, readonly ChosenStart[]>
}

export type ArbitrateProgress = {
  /** 0 to 1. */
  share: number
  stage: 'scenarios' | 'frontier' | 'reasons' | 'requests'
  /** Code of the hypothesis that is looked at. */
  scenario: string | null
  best: { value: number; bound: number | null; kept: readonly ChosenStart[] } | null
}

export type ArbitrateHooks = {
  onProgress?: (progress: ArbitrateProgress) => void
  isCancelled?: () => boolean
  /** Lets others work between two calculations: a worker receives its messages then. */
  pause?: () => Promise<void>
}

/** What makes the problem of a hypothesis: from a portfolio, or in tests from a published case. */
export type ProblemSource = (variant: {
  hypothesis: Hypothesis
  objective: Objective
  limits: 'typed' | 'asPlanned'
}) => PortfolioProblem

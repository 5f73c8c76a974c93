import type { Sourced } from './finding'

/** A hypothesis of the authority, to be compared with others. */
export type Scenario = Sourced & {
  code: string
  label: string
  outsourcing: boolean | null
  /** Share of the credits of the years to come: 0.9 is 10 % less. */
  budgetShare: number | null
  reinforcedTeam: string | null
  addedFte: number | null
}

export type ScenarioDecision = 'kept' | 'notKept' | 'forcedIn' | 'forcedOut'

/** What a scenario says of one project or request: imposed, or recorded from an earlier answer. */
export type ScenarioProject = Sourced & {
  scenario: string
  project: string
  decision: ScenarioDecision | null
  reason: string | null
  /** In months against the planned start; negative is earlier. */
  shiftMonths: number | null
  /** Its subsidies asked for are supposed granted. */
  subsidyGranted: boolean | null
}

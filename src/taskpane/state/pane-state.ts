import type { Lang } from '../../i18n/translate'
import type { DateSerial } from '../../portfolio/calendar'
import type { PlainParameters } from '../../portfolio/finding'
import { STEPS, type ArbitrationChoices, type StepId, type StepResult, type UnrecognisedTable } from '../../steps/step'
import type { ApplyReport } from '../../workbook/workbook-host'
import type { PlannedSheet } from './planned-sheets'
import type { Search } from './search'

/**
 * What a step's result depends on besides the workbook; a date is null while what is typed is not a day.
 * `latest` is the last day that the workbook's execution knows, `next` its next session: they become those days when the
 * workbook is first read.
 */
export type Choices = {
  lang: Lang
  dataDate: DateSerial | 'latest' | null
  session: DateSerial | 'next' | null
  /** The text of the mappings that the workbook kept when it was last read, empty when it kept none. */
  mapping: string
  /** What only the choice of projects depends on. */
  arbitration: ArbitrationChoices
}

/** Why something did not work: `errors.<code>` in i18n, or a detail that only a developer understands. */
export type Problem = { code: string; params: PlainParameters } | { detail: string }

/** What a step found, before it is written, and the choices that it was computed with. */
export type Outcome = { result: StepResult; sheets: PlannedSheet[]; choices: Choices }

export type StepState =
  /** `asked`: the tables of a workbook of which none was recognised. */
  | { phase: 'idle'; problem?: Problem; cancelled?: true; asked?: UnrecognisedTable[] }
  /** `search`: what a long search has found so far; once it is stopped, what is being made of it. */
  | { phase: 'reading' | 'calculating'; progress: number | null; search?: Search }
  | { phase: 'ready'; outcome: Outcome; problem?: Problem }
  | { phase: 'writing'; outcome: Outcome; progress: number | null }
  | { phase: 'written'; outcome: Outcome; report: ApplyReport }

export type PaneState = {
  choices: Choices
  current: StepId
  steps: Record<StepId, StepState>
  /** Why the last link did not lead to its cell. */
  linkProblem: Problem | null
}

export type PaneAction =
  | { type: 'stepChosen'; step: StepId }
  | { type: 'choiceMade'; choice: Partial<Choices> }
  | { type: 'stepChanged'; step: StepId; state: StepState }
  | { type: 'linkFollowed'; problem: Problem | null }

export function initialState(choices: Choices): PaneState {
  const steps = Object.fromEntries(STEPS.map((step) => [step, { phase: 'idle' }])) as PaneState['steps']
  return { choices, current: STEPS[0], steps, linkProblem: null }
}

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'stepChosen':
      return { ...state, current: action.step, linkProblem: null }
    case 'choiceMade':
      return { ...state, choices: { ...state.choices, ...action.choice } }
    case 'stepChanged':
      return { ...state, steps: { ...state.steps, [action.step]: action.state }, linkProblem: null }
    case 'linkFollowed':
      return { ...state, linkProblem: action.problem }
  }
}

/** True while a step reads, calculates or writes: one thing at a time. */
export function isBusy(step: StepState): boolean {
  return step.phase === 'reading' || step.phase === 'calculating' || step.phase === 'writing'
}

/** What a step found so far, if it ran. */
export function outcomeOf(step: StepState): Outcome | null {
  return 'outcome' in step ? step.outcome : null
}

/** True when the choices have changed since the result: it must not be written any more. */
export function isStale(outcome: Outcome, choices: Choices): boolean {
  const { step } = outcome.result
  return (Object.keys(choices) as (keyof Choices)[])
    .filter((key) => key !== 'arbitration' || step === 'arbitration' || step === 'committee')
    .some((key) => outcome.choices[key] !== choices[key])
}

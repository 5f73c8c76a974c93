import { useReducer, useRef } from 'react'
import type { DateSerial } from '../../portfolio/calendar'
import type { StepId } from '../../steps/step'
import { tablesToDescribe } from '../../steps/describe-table'
import { mappingText, parseMapping, type TableMapping } from '../../tables/mapping'
import type { RawWorkbook } from '../../workbook/raw-table'
import type { Calculator, PaneHost } from '../pane-host'
import {
  initialState,
  isBusy,
  outcomeOf,
  reduce,
  type Choices,
  type Outcome,
  type PaneState,
  type Problem,
  type StepState,
} from './pane-state'
import { plannedSheets } from './planned-sheets'
import { problemOf } from './problem-of'

export type Tools = { host: PaneHost; calculator: Calculator; version: string; today: DateSerial }

/** All that the pane can be asked to do. */
export type Steering = {
  state: PaneState
  choose: (choice: Partial<Choices>) => void
  open: (step: StepId) => void
  run: (step: StepId) => Promise<void>
  write: (step: StepId, outcome: Outcome) => Promise<void>
  cancel: () => void
  goTo: (sheet: string, cell?: string) => void
  /** Says what a table is, or with null that it speaks for itself: kept in the workbook, which is then read again. */
  map: (table: string, mapping: TableMapping | null) => Promise<void>
}

const share = (done: number, total: number) => (total > 0 ? done / total : null)

type ChosenDates = { dataDate: DateSerial | 'latest'; session: DateSerial | 'next' }

/** The pane's state and what changes it: read the workbook, calculate, then, asked again, write. */
export function useSteering({ host, calculator, version, today }: Tools, choices: Choices): Steering {
  const [state, dispatch] = useReducer(reduce, choices, initialState)
  const running = useRef<AbortController>(undefined)
  const change = (step: StepId, next: StepState) => dispatch({ type: 'stepChanged', step, state: next })

  async function run(step: StepId) {
    const { lang, dataDate, session } = state.choices
    if (dataDate === null || session === null) return
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    change(step, { phase: 'reading', progress: null })
    let workbook: RawWorkbook | undefined
    try {
      const progress = (done: number, total: number) => {
        if (!signal.aborted) change(step, { phase: 'reading', progress: share(done, total) })
      }
      workbook = await host.read(progress, signal)
      signal.throwIfAborted()
      const { mapping = '' } = workbook
      dispatch({ type: 'choiceMade', choice: { mapping } })
      change(step, { phase: 'calculating', progress: null })
      const dates = await datesOf({ dataDate, session }, workbook, signal)
      const options = { lang, ...dates, committee: 'quarterly', version } as const
      const result = await calculator.run(step, workbook, options, signal)
      const sheets = plannedSheets(result.plans, workbook.generated)
      dispatch({ type: 'choiceMade', choice: dates })
      change(step, { phase: 'ready', outcome: { result, sheets, choices: { lang, ...dates, mapping } } })
    } catch (error) {
      change(step, signal.aborted ? { phase: 'idle', cancelled: true } : failed(problemOf(error), workbook))
    }
  }

  async function datesOf({ dataDate, session }: ChosenDates, workbook: RawWorkbook, signal: AbortSignal) {
    if (dataDate !== 'latest' && session !== 'next') return { dataDate, session }
    const known = await calculator.dates(workbook, today, signal)
    return {
      dataDate: dataDate === 'latest' ? known.dataDate : dataDate,
      session: session === 'next' ? known.session : session,
    }
  }

  async function write(step: StepId, outcome: Outcome) {
    change(step, { phase: 'writing', outcome, progress: null })
    try {
      const report = await host.apply(outcome.result.plans, outcome.result.inputs, (done, total) =>
        change(step, { phase: 'writing', outcome, progress: share(done, total) }),
      )
      change(step, { phase: 'written', outcome, report })
    } catch (error) {
      change(step, { phase: 'ready', outcome, problem: problemOf(error) })
    }
  }

  async function map(table: string, tableMapping: TableMapping | null) {
    const { [table]: _, ...others } = parseMapping(state.choices.mapping) ?? {}
    const before = state.steps.data
    if (isBusy(before)) return
    change('data', { phase: 'reading', progress: null })
    try {
      await host.saveMapping(mappingText(tableMapping ? { ...others, [table]: tableMapping } : others))
    } catch (error) {
      const problem = problemOf(error)
      const outcome = outcomeOf(before)
      return change('data', outcome ? { phase: 'ready', outcome, problem } : { ...before, phase: 'idle', problem })
    }
    await run('data')
  }

  return {
    state,
    choose: (choice) => dispatch({ type: 'choiceMade', choice }),
    open: (step) => dispatch({ type: 'stepChosen', step }),
    run,
    write,
    cancel: () => running.current?.abort(),
    map,
    goTo(sheet, cell = 'A1') {
      host.goTo(sheet, cell).then(
        () => dispatch({ type: 'linkFollowed', problem: null }),
        (error: unknown) => dispatch({ type: 'linkFollowed', problem: problemOf(error) }),
      )
    },
  }
}

/** When nothing of a workbook is recognised, a person can still say what its tables are. */
function failed(problem: Problem, workbook: RawWorkbook | undefined): StepState {
  const asks = workbook && 'code' in problem && problem.code === 'nothingRecognised'
  return { phase: 'idle', problem, ...(asks ? { asked: tablesToDescribe(workbook) } : {}) }
}

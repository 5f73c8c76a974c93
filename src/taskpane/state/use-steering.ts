import { useReducer, useRef } from 'react'
import type { DateSerial } from '../../portfolio/calendar'
import type { AskedPrice } from '../../calculation/arbitration/price-of'
import type {
  ArbitrationChoices,
  OppositeDecision,
  StepId,
  StepOptions,
  StepProgress,
  StepResult,
} from '../../steps/step'
import { tablesToDescribe } from '../../steps/describe-table'
import { mappingText, parseMapping, type TableMapping } from '../../tables/mapping'
import { fingerprint } from '../../workbook/fingerprint'
import type { RawWorkbook } from '../../workbook/raw-table'
import type { Calculator, PaneHost } from '../pane-host'
import {
  initialState,
  isBusy,
  isStale,
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
import { useDecisions, type Decisions } from './use-decisions'
import { useSession, type SessionActions } from './use-session'
import { searchAfter, type Search } from './search'

export type Tools = { host: PaneHost; calculator: Calculator; version: string; today: DateSerial }

/** All that the pane can be asked to do. */
export type Steering = {
  state: PaneState
  choose: (choice: Partial<Choices>) => void
  open: (step: StepId) => void
  /** `arbitration`: the choices made in the same breath, which the state does not hold yet. */
  run: (step: StepId, arbitration?: ArbitrationChoices) => Promise<void>
  write: (step: StepId, outcome: Outcome) => Promise<void>
  cancel: () => void
  goTo: (sheet: string, cell?: string) => void
  /** Says what a table is, or with null that it speaks for itself: kept in the workbook, which is then read again. */
  map: (table: string, mapping: TableMapping | null) => Promise<void>
  /** What imposing the opposite of a decision would cost, on the tables that the arbitration shown was calculated from. */
  priceOf: (opposite: OppositeDecision, signal: AbortSignal) => Promise<AskedPrice>
  decisions: Decisions
  /** The closing of the session that is prepared. */
  session: SessionActions
}

const CANCELLED: StepState = { phase: 'idle', cancelled: true }

const share = (done: number, total: number) => (total > 0 ? done / total : null)

/** The pane's state and what changes it: read the workbook, calculate, then, asked again, write. */
export function useSteering({ host, calculator, version, today }: Tools, choices: Choices): Steering {
  const [state, dispatch] = useReducer(reduce, choices, initialState)
  const running = useRef<AbortController>(undefined)
  const arbitrated = useRef<{ workbook: RawWorkbook; options: StepOptions }>(undefined)
  const change = (step: StepId, next: StepState) => dispatch({ type: 'stepChanged', step, state: next })

  const decisions = useDecisions({ host, calculator, today, options: optionsFor })
  const session = useSession({ host, calculator, options: optionsFor })

  async function run(step: StepId, arbitration = state.choices.arbitration) {
    if (state.choices.dataDate === null || state.choices.session === null) return
    const { signal } = begin()
    change(step, { phase: 'reading', progress: null })
    let workbook: RawWorkbook | undefined
    let options: StepOptions | undefined
    let search: Search | undefined
    try {
      workbook = await read(step, signal)
      change(step, { phase: 'calculating', progress: null })
      options = { ...(await optionsFor(workbook, signal)), arbitration, ...arbitratedBefore(step, workbook) }
      const onProgress = (told: StepProgress) => {
        if (signal.aborted) return
        search = searchAfter(search, told)
        change(step, { phase: 'calculating', progress: told.share, search })
      }
      show(step, workbook, options, await calculator.run(step, workbook, options, signal, onProgress))
    } catch (error) {
      if (!signal.aborted) return change(step, failed(problemOf(error), workbook))
      if (!workbook || !options || !search || search.found.length === 0) return change(step, CANCELLED)
      await keepFound(step, workbook, options, search)
    }
  }

  /** A search that a person stopped is not lost: the best of each scenario is explained, in a thread of its own. */
  async function keepFound(step: StepId, workbook: RawWorkbook, options: StepOptions, search: Search) {
    const { signal } = begin()
    change(step, { phase: 'calculating', progress: null, search: { ...search, stopped: true } })
    // The answer to the person first: starting another thread takes a moment.
    await new Promise((shown) => setTimeout(shown))
    try {
      const arbitration = { ...options.arbitration, stopped: search.found }
      const result = await calculator.run(step, workbook, { ...options, arbitration }, signal)
      show(step, workbook, options, result)
    } catch (error) {
      change(step, signal.aborted ? CANCELLED : failed(problemOf(error), workbook))
    }
  }

  function begin(): AbortController {
    running.current = new AbortController()
    return running.current
  }

  async function read(step: StepId, signal: AbortSignal): Promise<RawWorkbook> {
    const workbook = await host.read((done, total) => {
      if (!signal.aborted) change(step, { phase: 'reading', progress: share(done, total) })
    }, signal)
    signal.throwIfAborted()
    dispatch({ type: 'choiceMade', choice: { mapping: workbook.mapping ?? '' } })
    decisions.notice(workbook)
    return workbook
  }

  function show(step: StepId, workbook: RawWorkbook, options: StepOptions, result: StepResult) {
    const { lang, dataDate, session } = options
    if (step === 'arbitration') arbitrated.current = { workbook, options }
    const sheets = plannedSheets(result.plans, workbook.generated)
    const choices = { lang, dataDate, session, mapping: workbook.mapping ?? '', arbitration: options.arbitration ?? {} }
    dispatch({ type: 'choiceMade', choice: { dataDate, session } })
    change(step, { phase: 'ready', outcome: { result, sheets, choices } })
  }

  /** The committee's papers say of the requests what the arbitration step has found, as long as it still holds. */
  function arbitratedBefore(step: StepId, { tables }: RawWorkbook): Pick<StepOptions, 'arbitrated'> {
    const outcome = outcomeOf(state.steps.arbitration)
    if (step !== 'committee' || !outcome?.result.arbitration || isStale(outcome, state.choices)) return {}
    const { inputs, arbitration } = outcome.result
    const same = fingerprint(tables.filter(({ id }) => inputs.tables.includes(id))) === inputs.fingerprint
    return same ? { arbitrated: arbitration.requests } : {}
  }

  /** What a step is run with: dates that nobody chose are those of the workbook. */
  async function optionsFor(workbook: RawWorkbook, signal: AbortSignal): Promise<StepOptions> {
    const { lang, dataDate, session, arbitration } = state.choices
    const known =
      typeof dataDate === 'number' && typeof session === 'number'
        ? { dataDate, session }
        : await calculator.dates(workbook, today, signal)
    const dates = {
      dataDate: typeof dataDate === 'number' ? dataDate : known.dataDate,
      session: typeof session === 'number' ? session : known.session,
    }
    return { lang, ...dates, committee: 'quarterly', version, arbitration }
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
    priceOf(opposite, signal) {
      const { workbook, options } = arbitrated.current!
      return calculator.price(workbook, options, opposite, signal)
    },
    decisions,
    session,
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

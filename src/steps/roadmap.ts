import { formats } from '../i18n/format'
import { translator } from '../i18n/translate'
import type { DateSerial } from '../portfolio/calendar'
import type { SheetContext } from '../sheets/sheet-context'
import type { Mapping } from '../tables/mapping'
import { readPortfolio } from '../tables/read-portfolio'
import type { PortfolioReading } from '../tables/reading'
import { fingerprint } from '../workbook/fingerprint'
import { readTables } from '../workbook/kept-tables'
import type { RawTable, RawWorkbook } from '../workbook/raw-table'
import type { Inputs } from '../workbook/workbook-host'
import { calculationsOver, type Calculations } from './calculations'
import { arbitrationStep } from './arbitration-step'
import { capacityStep } from './capacity-step'
import { closeSession, type CloseInput, type ClosePlan } from './close-session'
import { committeeStep } from './committee-step'
import { compareSessions, type ChangesPlan, type ComparedSessions } from './compare-sessions'
import { costsStep } from './costs-step'
import { dataStep } from './data-step'
import { applyDecision } from './decisions/apply-decision'
import type { Decision, DecisionPlan } from './decisions/decision'
import { undoDecision, type UndoPlan } from './decisions/undo-decision'
import { prioritiesStep } from './priorities-step'
import { reopenSession } from './reopen-session'
import type { StepHooks, StepId, StepOptions, StepResult } from './step'

/** What a step works on. */
export type StepInput = {
  reading: PortfolioReading
  calculations: Calculations
  context: SheetContext
  options: StepOptions
  hooks: StepHooks
}

/** What a step adds to what all steps say. */
export type StepOutput = Omit<StepResult, 'step' | 'accounts' | 'inputs'>

/** A workbook that was read once, on which any step can be run. */
export type Roadmap = {
  reading: PortfolioReading
  inputs: Inputs
  /** What a decision of the committee would write into the tables; `WorkbookHost.change` writes it. */
  decide(decision: Decision, options: StepOptions): DecisionPlan
  /** What undoing the latest decision would write; the date is the day of the undoing. */
  undo(date: DateSerial, options: StepOptions): UndoPlan
  /** What closing the sheets of a session, and freezing what it leaves, would do. */
  close(session: DateSerial, options: StepOptions): ClosePlan
  /** What taking back the closing of the last closed session would do. */
  reopen(session: DateSerial, options: StepOptions): ClosePlan
  /** What changed between two sessions; `WorkbookHost.change` writes the sheet that says so. */
  changes(sessions: ComparedSessions, options: StepOptions): ChangesPlan
  run(step: StepId, options: StepOptions, hooks?: StepHooks): Promise<StepResult>
}

const RUNNERS: Record<StepId, (input: StepInput) => StepOutput | Promise<StepOutput>> = {
  data: dataStep,
  priorities: prioritiesStep,
  capacity: capacityStep,
  costs: costsStep,
  arbitration: arbitrationStep,
  committee: committeeStep,
}

/** Reads a workbook's tables; refuses when it holds none that we know. */
export function openRoadmap(workbook: RawWorkbook, mapping?: Mapping): Roadmap {
  const reading = readPortfolio(workbook, mapping)
  const inputs = inputsOf(workbook, reading)
  let latest: { key: string; calculations: Calculations } | null = null
  const calculationsFor = (options: StepOptions) => {
    const key = [options.dataDate, options.session, options.committee].join(' ')
    if (latest?.key !== key) latest = { key, calculations: calculationsOver(reading.portfolio, options) }
    return latest.calculations
  }
  const contextOf = ({ lang, dataDate, session, version }: StepOptions): SheetContext => ({
    lang,
    t: translator(lang),
    format: formats(lang),
    sources: reading.sources,
    generated: workbook.generated,
    dataDate,
    session,
    version,
    fingerprint: inputs.fingerprint,
  })
  const decisionInput = (options: StepOptions) => ({
    reading,
    inputs,
    context: contextOf(options),
    date1904: workbook.date1904,
  })
  const closeInput = (session: DateSerial, asked: StepOptions): CloseInput => {
    const options = { ...asked, session }
    return {
      portfolio: reading.portfolio,
      calculations: calculationsFor(options),
      context: contextOf(options),
      fingerprint: inputs.fingerprint,
      inputs: keptInputs(workbook, reading),
      date1904: workbook.date1904,
    }
  }
  return {
    reading,
    inputs,
    decide: (decision, options) => applyDecision(decision, decisionInput(options)),
    close: (session, options) => closeSession(session, closeInput(session, options)),
    reopen: (session, options) => reopenSession(session, closeInput(session, options)),
    changes: (sessions, options) => compareSessions(sessions, closeInput(options.session, options)),
    undo: (date, options) => undoDecision(date, decisionInput(options)),
    async run(step, options, hooks = {}) {
      const context = contextOf(options)
      const output = await RUNNERS[step]({ reading, calculations: calculationsFor(options), context, options, hooks })
      return { step, ...output, accounts: reading.accounts, inputs }
    },
  }
}

/** The raw tables that something was read from, as they stand in the workbook. */
function inputsOf({ tables }: RawWorkbook, { sources }: PortfolioReading): Inputs {
  const ids = new Set(sources.map(({ raw }) => raw.id))
  return inputsFrom(tables.filter(({ id }) => ids.has(id)))
}

/** The same with what closed sessions froze: a change to it rests on what it holds. */
function keptInputs(workbook: RawWorkbook, { sources }: PortfolioReading): Inputs {
  const ids = new Set(sources.map(({ raw }) => raw.id))
  return inputsFrom(readTables(workbook).filter(({ id }) => ids.has(id)))
}

function inputsFrom(own: readonly RawTable[]): Inputs {
  return { tables: own.map(({ id }) => id), fingerprint: fingerprint(own) }
}

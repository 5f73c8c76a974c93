import { proxy, wrap, type Remote } from 'comlink'
import type { DateSerial } from '../portfolio/calendar'
import type { AskedPrice } from '../calculation/arbitration/price-of'
import type { ClosePlan } from '../steps/close-session'
import type { Decision, DecisionPlan } from '../steps/decisions/decision'
import type { UndoPlan } from '../steps/decisions/undo-decision'
import type { OppositeDecision, StepId, StepOptions, StepProgress, StepResult } from '../steps/step'
import type { RawWorkbook } from '../workbook/raw-table'
import type { Calculations } from './calculation.worker'
import { unsettle, type Settled } from './settled'

/** Up to which day the amounts speak, and the session that is prepared. */
type Dates = { dataDate: DateSerial; session: DateSerial }

type Told = (progress: StepProgress) => void

/** Calculations in a thread of their own, so that the pane keeps answering. */
export const calculator = {
  dates: (workbook: RawWorkbook, today: DateSerial, signal: AbortSignal): Promise<Dates> =>
    inThread((calculations) => calculations.dates(workbook, today), signal),
  run: (step: StepId, workbook: RawWorkbook, options: StepOptions, signal: AbortSignal, onProgress: Told = () => {}) =>
    inThread<StepResult>((calculations) => calculations.run(step, workbook, options, proxy(onProgress)), signal),
  price: (workbook: RawWorkbook, options: StepOptions, opposite: OppositeDecision, signal: AbortSignal) =>
    inThread<AskedPrice>((calculations) => calculations.price(workbook, options, opposite), signal),
  decisionPlan: (workbook: RawWorkbook, options: StepOptions, decision: Decision, signal: AbortSignal) =>
    inThread<DecisionPlan>((calculations) => calculations.decisionPlan(workbook, options, decision), signal),
  sessionPlan: (kind: 'close' | 'reopen', workbook: RawWorkbook, options: StepOptions, signal: AbortSignal) =>
    inThread<ClosePlan>((calculations) => calculations.sessionPlan(kind, workbook, options), signal),
  undoPlan: (workbook: RawWorkbook, options: StepOptions, day: DateSerial, signal: AbortSignal) =>
    inThread<UndoPlan>((calculations) => calculations.undoPlan(workbook, options, day), signal),
}

/** Stopping ends the thread at once: a calculation leaves nothing behind. */
async function inThread<T>(ask: (calculations: Remote<Calculations>) => Promise<Settled<T>>, signal: AbortSignal) {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./calculation.worker.ts', import.meta.url))
  try {
    return unsettle(await Promise.race([ask(wrap<Calculations>(worker)), failureOf(worker), abortOf(signal)]))
  } finally {
    worker.terminate()
  }
}

function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the calculation did not start')))
  })
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}

import type { DateSerial } from '../portfolio/calendar'
import type { AskedPrice } from '../calculation/arbitration/price-of'
import type { ClosePlan } from '../steps/close-session'
import type { Decision, DecisionPlan } from '../steps/decisions/decision'
import type { UndoPlan } from '../steps/decisions/undo-decision'
import type { OppositeDecision, StepId, StepOptions, StepProgress, StepResult } from '../steps/step'
import type { RawWorkbook } from '../workbook/raw-table'
import type { WorkbookHost } from '../workbook/workbook-host'

/** The workbook that the pane works on, and the way to show one of its cells. */
export type PaneHost = WorkbookHost & {
  goTo(sheet: string, cell: string): Promise<void>
}

/** Calculations away from the screen; the signal stops them at once. */
export type Calculator = {
  /** Up to which day the workbook’s amounts speak and which session comes next, when nobody says so. */
  dates(
    workbook: RawWorkbook,
    today: DateSerial,
    signal: AbortSignal,
  ): Promise<{ dataDate: DateSerial; session: DateSerial }>
  run(
    step: StepId,
    workbook: RawWorkbook,
    options: StepOptions,
    signal: AbortSignal,
    onProgress?: (progress: StepProgress) => void,
  ): Promise<StepResult>
  /** What imposing the opposite of one decision of an arbitration would cost. */
  price(
    workbook: RawWorkbook,
    options: StepOptions,
    opposite: OppositeDecision,
    signal: AbortSignal,
  ): Promise<AskedPrice>
  /** The cells that a decision of the committee would change. */
  decisionPlan(
    workbook: RawWorkbook,
    options: StepOptions,
    decision: Decision,
    signal: AbortSignal,
  ): Promise<DecisionPlan>
  /** What closing the session of the options would do, or taking its closing back. */
  sessionPlan(
    kind: 'close' | 'reopen',
    workbook: RawWorkbook,
    options: StepOptions,
    signal: AbortSignal,
  ): Promise<ClosePlan>
  /** The cells that undoing the latest decision would change back, on that day. */
  undoPlan(workbook: RawWorkbook, options: StepOptions, day: DateSerial, signal: AbortSignal): Promise<UndoPlan>
}

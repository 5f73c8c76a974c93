import type { Change } from './change'
import type { RawWorkbook } from './raw-table'
import type { SheetPlan } from './sheet-plan'

/** How far a long action is: `done` of `total` in steps of any size. */
export type Progress = (done: number, total: number) => void

/** The raw tables that a calculation read, by id, and their fingerprint at that time. */
export type Inputs = { tables: readonly string[]; fingerprint: string }

/** Which sheet each plan went to. */
export type ApplyReport = { sheets: { identity: string; sheet: string; created: boolean }[] }

/** What the task pane and the command line need of a workbook, whether Excel holds it or a file. */
export type WorkbookHost = {
  read(progress?: Progress, signal?: AbortSignal): Promise<RawWorkbook>
  /**
   * Writes the plans into our own sheets, all or none. Refuses with `InputsChangedError` when the inputs
   * no longer have their fingerprint, with `SheetClosedError` when a plan would rewrite a closed sheet.
   */
  apply(plans: readonly SheetPlan[], inputs: Inputs, progress?: Progress): Promise<ApplyReport>
  /**
   * Writes exactly these cells of the user's tables, and the plans as `apply` does, all or none. Refuses as `apply`
   * does, and with `CellChangedError`, `FormulaCellError` or `ProtectedSheetError` what may not be overwritten.
   */
  change(change: Change, inputs: Inputs, progress?: Progress): Promise<ApplyReport>
  /** Keeps in the workbook, outside all sheets, the text that says how people mapped its tables; an empty one is forgotten. */
  saveMapping(text: string): Promise<void>
}

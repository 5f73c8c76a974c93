import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Period } from '../../portfolio/period'
import type { RowTableId } from '../../tables/table'
import type { Change, CellEdit } from '../../workbook/change'
import type { Inputs } from '../../workbook/workbook-host'

/** What becomes of a project that makes room for a request. */
export type Given = {
  project: string
  kind: 'postponed' | 'reduced' | 'stopped'
  /** Null: no date can be given, it goes back among the candidates or is suspended. */
  newStart: Period | null
}

/** What a scenario says of one project or request. */
export type Outcome = { subject: string; kept: boolean; start: Period | null }

/** A decision of the committee, as it is to be written into the user's tables. */
export type Decision = {
  /** The number under which the committee recorded it; used once only. */
  number: string
  date: DateSerial
  reason: string
  /** The request that is accepted, and what makes room for it; null for a scenario as a whole. */
  request: string | null
  given: readonly Given[]
  /** The verdicts of the scenario that is applied; none for a request alone. */
  outcomes: readonly Outcome[]
}

/** A cell that a decision changes, in the words of the table. */
export type TableEdit = CellEdit & {
  table: RowTableId
  /** The code of the row: of a project, of a request. */
  key: string
  /** The identifier of the column, and its header in the workbook. */
  column: string
  header: string
}

/** What applying or undoing a decision would write; nothing can be written while a finding is blocking. */
export type DecisionPlan = {
  edits: TableEdit[]
  findings: Finding[]
  /** Given to `WorkbookHost.change`, with the inputs; null when a finding is blocking. */
  change: Change | null
  inputs: Inputs
}

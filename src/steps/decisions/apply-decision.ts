import { journalSheet } from '../../sheets/journal'
import { appliedDecisions, journalLines, type JournalLine } from '../../sheets/journal/journal-lines'
import type { SheetContext } from '../../sheets/sheet-context'
import { tableLabel } from '../../tables/labels'
import type { PortfolioReading } from '../../tables/reading'
import type { Inputs } from '../../workbook/workbook-host'
import type { Decision, DecisionPlan, TableEdit } from './decision'
import { decisionEdits } from './decision-edits'

export type DecisionInput = {
  reading: PortfolioReading
  inputs: Inputs
  context: SheetContext
  date1904: boolean
}

/** What a decision writes: the cells of the user's tables, to be shown first, and the journal with a line for each. */
export function applyDecision(decision: Decision, { reading, inputs, context, date1904 }: DecisionInput): DecisionPlan {
  const lines = journalLines(context.generated)
  const applied = new Set(appliedDecisions(lines))
  const { edits, findings } = decisionEdits(reading, decision, { lang: context.lang, date1904, applied })
  if (findings.some(({ severity }) => severity === 'blocking')) return { edits, findings, change: null, inputs }
  const added = edits.map((edit) => lineOf(edit, decision, context))
  const change = {
    edits,
    plans: [journalSheet(context, [...lines, ...added])],
    restore: [journalSheet(context, lines)],
  }
  return { edits, findings, change, inputs }
}

function lineOf(
  edit: TableEdit,
  { number, date, reason }: Decision,
  { lang }: Pick<SheetContext, 'lang'>,
): JournalLine {
  const { table, key, header, sheet, cell, before, after } = edit
  return {
    when: date,
    decision: number,
    reason,
    table: tableLabel(table, lang),
    key,
    column: header,
    sheet,
    cell,
    before,
    after,
    undone: null,
  }
}

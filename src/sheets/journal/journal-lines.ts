import { SteeringError } from '../../portfolio/errors'
import type { GeneratedSheet, RawCell } from '../../workbook/raw-table'

export const JOURNAL = 'journal'

/** The columns of the journal, in their order on the sheet. */
export const JOURNAL_COLUMNS = [
  'when',
  'decision',
  'reason',
  'table',
  'key',
  'column',
  'sheet',
  'cell',
  'before',
  'after',
  'undone',
] as const

export type JournalColumn = (typeof JOURNAL_COLUMNS)[number]

/** One cell that was changed, as the journal keeps it: values only, days as serials. */
export type JournalLine = Readonly<Record<JournalColumn, RawCell>>

/** The Journal sheet is there but its table is not: its lines cannot be kept, so nothing is written. */
export class JournalUnreadableError extends SteeringError {
  constructor(sheet: string) {
    super('journalUnreadable', { sheet })
  }
}

/** The lines of the workbook's journal, the first one first and each as it stands; none without a journal. */
export function journalLines(generated: readonly GeneratedSheet[]): JournalLine[] {
  const journal = generated.find(({ mark }) => mark.identity === JOURNAL)
  if (!journal) return []
  const table = journal.tables.find(({ cells }) => cells[0]?.length === JOURNAL_COLUMNS.length)
  if (!table) throw new JournalUnreadableError(journal.sheet)
  const filled = table.cells.slice(1).filter((cells) => cells.some((cell) => cell !== null))
  return filled.map(
    (cells) => Object.fromEntries(JOURNAL_COLUMNS.map((column, i) => [column, cells[i] ?? null])) as JournalLine,
  )
}

/** The numbers of the decisions that are applied and not undone, the latest last. */
export function appliedDecisions(lines: readonly JournalLine[]): string[] {
  return [...new Set(lines.filter(({ undone }) => undone === null).map(({ decision }) => String(decision)))]
}

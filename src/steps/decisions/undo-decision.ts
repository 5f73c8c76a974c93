import type { DateSerial } from '../../portfolio/calendar'
import type { Finding } from '../../portfolio/finding'
import type { Project } from '../../portfolio/project'
import type { Request } from '../../portfolio/request'
import { journalSheet } from '../../sheets/journal'
import { appliedDecisions, journalLines, type JournalLine } from '../../sheets/journal/journal-lines'
import { tableLabel } from '../../tables/labels'
import type { PortfolioReading } from '../../tables/reading'
import type { RawCell } from '../../workbook/raw-table'
import type { DecisionInput } from './apply-decision'
import type { DecisionPlan, TableEdit } from './decision'
import { tableCell, type TableCell } from './table-cells'

/** What undoing writes, and which decision it undoes; null when none is applied. */
export type UndoPlan = DecisionPlan & { decision: string | null }

/**
 * Gives back what the cells held before the latest decision that is applied and not undone. Rows are found by their
 * code, wherever they stand by now. A cell that holds something else than what the decision wrote blocks the whole:
 * somebody has worked there since. The journal keeps its lines, marked with the day of the undoing.
 */
export function undoDecision(date: DateSerial, { reading, inputs, context }: DecisionInput): UndoPlan {
  const lines = journalLines(context.generated)
  const decision = appliedDecisions(lines).at(-1) ?? null
  if (decision === null) {
    const findings: Finding[] = [{ code: 'undoNothing', severity: 'blocking', params: {} }]
    return { edits: [], findings, change: null, inputs, decision }
  }
  const isUndone = (line: JournalLine) => line.undone === null && String(line.decision) === decision
  const edits: TableEdit[] = []
  const findings: Finding[] = []
  for (const line of lines.filter(isUndone)) {
    const found = changedCell(line, reading)
    if (found?.cell.held === line.after) edits.push(backTo(line, found))
    else findings.push(found ? cellChanged(line, found.cell) : rowGone(line))
  }
  if (findings.length > 0) return { edits, findings, change: null, inputs, decision }
  const marked = lines.map((line) => (isUndone(line) ? { ...line, undone: date } : line))
  const change = { edits, plans: [journalSheet(context, marked)], restore: [journalSheet(context, lines)] }
  return { edits, findings, change, inputs, decision }
}

type Found = { table: TableEdit['table']; column: string; cell: TableCell }

/** The cell of that row and column today; null when one of them is gone. */
function changedCell({ table, key, column }: JournalLine, { portfolio, sources }: PortfolioReading): Found | null {
  const kind = TABLES.find((id) => tableLabel(id, 'fr') === table || tableLabel(id, 'en') === table)
  if (!kind) return null
  const row = rowsOf(kind, portfolio).find(([code]) => code === String(key))?.[1]
  const source = sources.find(({ table: id, raw }) => id === kind && raw.sheet === row?.origin.sheet)
  const id = Object.entries(source?.columns ?? {}).find(([, { header }]) => header === column)?.[0]
  const cell = row && id !== undefined ? tableCell(sources, kind, row.origin, id) : null
  return cell && { table: kind, column: id!, cell }
}

const TABLES = ['projects', 'requests'] as const

function rowsOf(
  table: (typeof TABLES)[number],
  { projects, requests }: PortfolioReading['portfolio'],
): [string, Project | Request][] {
  return table === 'projects' ? projects.map((row) => [row.code, row]) : requests.map((row) => [row.number, row])
}

function backTo({ key, before }: JournalLine, { table, column, cell }: Found): TableEdit {
  const { sheet, cell: address, held, header } = cell
  const kind = typeof before === 'number' ? 'date' : 'plain'
  return { table, key: String(key), column, header, sheet, cell: address, before: held, after: before, kind }
}

function cellChanged({ decision, after }: JournalLine, { sheet, cell, held }: TableCell): Finding {
  const params = { decision: String(decision), written: shown(after), found: shown(held) }
  return { code: 'undoCellChanged', severity: 'blocking', place: { sheet, cell }, params }
}

function rowGone({ decision, key, table, column, sheet, cell }: JournalLine): Finding {
  const params = { decision: String(decision), key: String(key), table: String(table), column: String(column) }
  return { code: 'undoRowGone', severity: 'blocking', place: { sheet: String(sheet), cell: String(cell) }, params }
}

function shown(cell: RawCell): string {
  return cell === null ? '–' : String(cell)
}

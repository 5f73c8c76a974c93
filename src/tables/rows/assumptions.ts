import type { Dependency } from '../../portfolio/project'
import type { ExecutionLine } from '../../portfolio/budget'
import { rawAddress } from '../../workbook/raw-table'
import type { Ledger } from '../ledger'
import { deducedFlow } from './deduced-flow'
import type { TableRows } from './read-rows'

/** Settles what a table leaves unsaid and its rows need, and says so: expense or revenue, the kind of a link. */
export function settleAssumptions(tables: readonly TableRows[], ledger: Ledger): void {
  for (const rows of tables) {
    if (rows.source.table === 'execution') settleFlows(rows, ledger)
    if (rows.source.table === 'dependencies') settleKinds(rows, ledger)
  }
}

function settleFlows(rows: TableRows, ledger: Ledger): void {
  const { raw, headerRow, columns } = rows.source
  const lines = rows.entities as ExecutionLine[]
  let revenue = 0
  for (const line of lines) {
    if (isFilled(rows, line, 'flow')) continue
    const flow = deducedFlow(line)
    line.flow = flow ?? 'expense'
    if (line.flow === 'revenue') revenue++
    if (flow !== null) continue
    const params = { chapter: line.chapter ?? '', nature: line.nature ?? '' }
    ledger.row(line.origin, 'nature', 'flowAssumed', 'warning', params)
  }
  if (columns['flow'] || lines.length === 0) return
  const params = { table: raw.name, revenue, expense: lines.length - revenue }
  ledger.place(raw.sheet, rawAddress(raw, headerRow, 0), 'flowDeduced', 'information', params)
}

function settleKinds(rows: TableRows, ledger: Ledger): void {
  const { raw, headerRow, columns } = rows.source
  if (!columns['kind'] && rows.entities.length > 0) {
    const place = rawAddress(raw, headerRow, 0)
    ledger.place(raw.sheet, place, 'dependencyKindAssumed', 'information', { table: raw.name })
    return
  }
  for (const link of rows.entities as Dependency[]) {
    if (!isFilled(rows, link, 'kind'))
      ledger.row(link.origin, 'kind', 'dependencyKindAssumed', 'information', { table: raw.name })
  }
}

function isFilled({ source }: TableRows, { origin }: { origin: { row: number } }, column: string): boolean {
  const index = source.columns[column]?.index
  if (index === undefined) return false
  const cell = source.raw.cells[origin.row - 1 - source.raw.top]?.[index]
  return cell !== null && cell !== undefined && String(cell).trim() !== ''
}

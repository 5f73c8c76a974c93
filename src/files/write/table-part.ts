import { areaOf, rangeOf } from '../../workbook/address'
import type { PlanGrid } from '../../workbook/plan-grid'
import type { PlanTable } from '../../workbook/sheet-plan'
import { escapeXml } from '../xml-text'
import { cellText, escapeString } from './cell-text'
import { valueAt } from './grid'
import { SPREADSHEET, XML_START } from './vocabulary'

/** What a table is called in the workbook, and where its headers stand. */
export type TablePart = {
  table: PlanTable
  id: number
  name: string
  grid: PlanGrid
  fileForm: (formula: string) => string
}

/** A real Excel table: its headers are the texts of its first row, unique whatever their case, with a data row at least. */
export function tablePartXml({ table, id, name, grid, fileForm }: TablePart): string {
  const { from, to } = areaOf(table.range)
  const headers = headersOf(table, grid)
  if (to.row === from.row) throw new RangeError(`Table ${table.name} has no data row`)
  const columns = headers.map((header, i) => {
    const start = `<tableColumn id="${i + 1}" name="${columnName(header)}"`
    const formula = table.columnFormulas?.[header]
    if (formula === undefined) return `${start}/>`
    return `${start}><calculatedColumnFormula>${cellText(fileForm(formula))}</calculatedColumnFormula></tableColumn>`
  })
  const range = rangeOf({ from, to })
  return [
    XML_START,
    `<table xmlns="${SPREADSHEET}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${range}" totalsRowShown="0">`,
    table.filter ? `<autoFilter ref="${range}"/>` : '',
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo${table.style === null ? '' : ` name="${escapeXml(table.style)}"`} showFirstColumn="0" showLastColumn="0" showRowStripes="${table.banded ? 1 : 0}" showColumnStripes="0"/>`,
    '</table>',
  ].join('')
}

function headersOf(table: PlanTable, grid: PlanGrid): string[] {
  const { from, to } = areaOf(table.range)
  const seen = new Set<string>()
  return Array.from({ length: to.column - from.column + 1 }, (_, i) => {
    const header = valueAt(grid, { row: from.row, column: from.column + i })
    if (typeof header !== 'string' || header === '')
      throw new RangeError(`Table ${table.name} has a header that is no text`)
    if (seen.has(header.toLowerCase())) throw new RangeError(`Table ${table.name} has two columns "${header}"`)
    seen.add(header.toLowerCase())
    return header
  })
}

/** Line breaks of a header are escaped the way Excel does in tables. */
function columnName(header: string): string {
  return escapeXml(escapeString(header).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_'))
}

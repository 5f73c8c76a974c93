import { columnLetters, quotedSheet } from '../../src/workbook/address'
import { plainSheet } from '../../src/workbook/plain-sheet'
import type { CellFormat, PlanValidation, PlanValue, SheetPlan } from '../../src/workbook/sheet-plan'

export type ColumnKind = 'text' | 'wrapped' | 'code' | 'count' | 'days' | 'money' | 'percent' | 'date' | 'score'

/** One column of an input table: its header, what its cells hold, and what may be typed in them. */
export type InputColumn = {
  header: string
  kind: ColumnKind
  /** Characters; the kind's own width when absent. */
  width?: number
  /** The only values that may be typed. */
  list?: readonly string[]
  /** Or the cells of another sheet that hold them. */
  source?: string
  /** Or the bounds of a number. */
  between?: { min: number; max: number }
}

export type InputTable = {
  sheet: string
  table: string
  columns: readonly InputColumn[]
  rows: readonly (readonly PlanValue[])[]
  /** What each cell holds, row by row. */
  kinds: readonly (readonly ColumnKind[])[]
}

const INK = '#1F2937'
const HEADER_FILL = '#E8EEF4'
const FORMATS: Record<ColumnKind | 'header', CellFormat> = {
  header: { bold: true, colour: INK, fill: HEADER_FILL, wrap: true, vertical: 'center' },
  text: { vertical: 'top' },
  wrapped: { wrap: true, vertical: 'top' },
  code: { numberFormat: '@', vertical: 'top' },
  count: { numberFormat: '0', align: 'right', vertical: 'top' },
  days: { numberFormat: '#,##0.0', align: 'right', vertical: 'top' },
  money: { numberFormat: '#,##0.00', align: 'right', vertical: 'top' },
  percent: { numberFormat: '0%', align: 'right', vertical: 'top' },
  date: { numberFormat: 'dd/mm/yyyy', align: 'right', vertical: 'top' },
  score: { numberFormat: '0', align: 'center', vertical: 'top' },
}
const WIDTHS: Record<ColumnKind, number> = {
  text: 22,
  wrapped: 48,
  code: 12,
  count: 10,
  days: 10,
  money: 15,
  percent: 10,
  date: 12,
  score: 12,
}
const EARLIEST = 36526
const LATEST = 73050

/** A sheet of the user's own with one real Excel table: headers, formats, lists, frozen header row, print set-up. */
export function inputSheet({ sheet, table, columns, rows, kinds }: InputTable): SheetPlan {
  const last = `${columnLetters(columns.length - 1)}${rows.length + 1}`
  return plainSheet({
    name: sheet,
    columns: columns.map(({ kind, width }) => width ?? WIDTHS[kind]),
    rowHeights: { 1: 32 },
    formats: FORMATS,
    areas: [
      { at: 'A1', cells: [columns.map(({ header }) => header)], format: 'header' },
      { at: 'A2', cells: rows.map((row) => [...row]), format: kinds.map((row) => [...row]) },
    ],
    tables: [{ name: table, range: `A1:${last}`, style: 'TableStyleLight1', banded: false, filter: true }],
    validations: columns.flatMap((column, index) => validation(column, index, rows.length)),
    frozen: { rows: 1, columns: 1 },
    print: {
      paper: columns.length > 8 ? 'A3' : 'A4',
      area: `A1:${last}`,
      titleRows: '1:1',
      header: { left: sheet, right: '' },
      footer: { left: "Département d'exemple (données fictives)", centre: '', right: '&P / &N' },
    },
  })
}

/** Names the data cells of a column of a sheet made by `inputSheet`, for lists that follow another table. */
export function columnCells({ sheet, rows }: Pick<InputTable, 'sheet' | 'rows'>, column: number): string {
  const letters = columnLetters(column)
  return `${quotedSheet(sheet)}!$${letters}$2:$${letters}$${rows.length + 1}`
}

function validation(column: InputColumn, index: number, rows: number): PlanValidation[] {
  const letters = columnLetters(index)
  const range = `${letters}2:${letters}${rows + 1}`
  const refusal = (text: string) => ({ title: column.header, text })
  if (column.list)
    return [{ range, list: [...column.list], strictness: 'stop', error: refusal('Choisissez une valeur de la liste.') }]
  if (column.source)
    return [
      { range, source: column.source, strictness: 'warning', error: refusal('Ce code ne figure pas dans la liste.') },
    ]
  if (column.between) {
    const { min, max } = column.between
    return [
      { range, decimal: { min, max }, strictness: 'stop', error: refusal(`Saisissez un nombre de ${min} à ${max}.`) },
    ]
  }
  if (column.kind === 'date')
    return [
      {
        range,
        date: { min: EARLIEST, max: LATEST },
        strictness: 'stop',
        error: refusal('Saisissez une date : jj/mm/aaaa.'),
      },
    ]
  return []
}

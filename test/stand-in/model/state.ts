import type { Area } from '../../../src/workbook/address'
import type { RawCell } from '../../../src/workbook/raw-table'
import type { CellFormat, PlanPrint } from '../../../src/workbook/sheet-plan'
import { HostError } from '../host-error'

export const LAST_ROW = 1_048_575
export const LAST_COLUMN = 16_383

export type TableState = {
  id: string
  name: string
  area: Area
  columns: string[]
  showHeaders: boolean
  showTotals: boolean
  style: string
  banded: boolean
  filter: boolean
}

export type SeriesState = {
  name: string
  values: string
  categories: string | null
  sizes: string | null
  type: string | null
  colour: string | null
  invisible: boolean
  gapWidth: number | null
  labels: boolean
  inLegend: boolean
}

export type ChartState = {
  id: string
  name: string
  type: string
  title: string
  categoryTitle: string
  valueTitle: string
  valueFormat: string | null
  valueMin: number | null
  reversed: boolean
  legend: 'Bottom' | 'none'
  from: string
  to: string
  series: SeriesState[]
}

export type ConditionalState = { id: string; range: string; type: string } & {
  formula?: string
  font?: string
  fill?: string
  bold?: boolean
  scale?: { low: string; middle: string | null; high: string }
  bar?: string
}

export type ValidationState = {
  range: string
  rule: Record<string, unknown>
  prompt: { title: string; message: string } | null
  error: { title: string; message: string; style: string } | null
}

export type LinkState = { target: string; tip: string | null }

/** Print set-up as Excel holds it: all optional until set. */
export type PrintState = {
  paper: string | null
  orientation: string
  fit: PlanPrint['fit'] | null
  area: string | null
  titleRows: string | null
  headerFooter: Record<string, string>
  breaks: number[]
}

export type SheetState = {
  id: string
  name: string
  /** True for a sheet that was in the file when it was opened. */
  fromFile: boolean
  /** True once the add-in wrote anything into it. */
  touched: boolean
  protected: boolean
  values: RawCell[][]
  formulas: Map<number, string>
  looks: Map<number, CellFormat>
  /** Cells that held a formula in the file. */
  fileFormulas: Set<number>
  /** Number formats that cells had in the file, where they are not General. */
  fileFormats: Map<number, string>
  links: Map<number, LinkState>
  tables: TableState[]
  charts: ChartState[]
  properties: Map<string, string>
  names: string[]
  columnWidths: Map<number, number>
  rowHeights: Map<number, number>
  conditional: ConditionalState[]
  validations: ValidationState[]
  frozen: { rows: number; columns: number }
  showGridlines: boolean
  tabColour: string
  print: PrintState
}

/** What the workbook behind the wire holds, and what was done to it. */
/** A custom XML part of the workbook. */
export type CustomXmlState = { id: string; namespace: string; xml: string }

export type BookState = {
  sheets: SheetState[]
  names: string[]
  readOnly: boolean
  protected: boolean
  /** The cell that the user sees, once the add-in moved it. */
  selected: { sheet: string; cell: string } | null
  /** Sheets of the user, not ours, that the add-in wrote into: always a fault. */
  foreignWrites: string[]
  /** Cells of the user's that a test lets the add-in change, `Projets!F12`, with what they held. */
  editable: Map<string, RawCell>
  customXml: CustomXmlState[]
  customXmlTouched: boolean
  /** Computes a formula; without it formula cells stay empty. */
  calculate: (sheet: string, cell: string, formula: string) => RawCell
  nextId: number
}

export function newSheet(id: string, name: string, fromFile: boolean): SheetState {
  return {
    id,
    name,
    fromFile,
    touched: false,
    protected: false,
    values: [],
    formulas: new Map(),
    looks: new Map(),
    fileFormulas: new Set(),
    fileFormats: new Map(),
    links: new Map(),
    tables: [],
    charts: [],
    properties: new Map(),
    names: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    conditional: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    tabColour: '',
    print: {
      paper: null,
      orientation: 'Portrait',
      fit: null,
      area: null,
      titleRows: null,
      headerFooter: {},
      breaks: [],
    },
  }
}

/** One number for a cell, to key sparse maps. */
export function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column
}

export function placeOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / (LAST_COLUMN + 1)), column: key % (LAST_COLUMN + 1) }
}

/** Called before every change: a protected sheet refuses, a sheet that is not ours is remembered as a fault. */
export function beforeWriting(book: BookState, sheet: SheetState, cell?: string): void {
  if (sheet.protected || book.readOnly) throw new HostError('AccessDenied', `${sheet.name} is protected`)
  if (cell !== undefined && book.editable.has(`${sheet.name}!${cell}`)) return
  if (sheet.fromFile && !sheet.properties.has('roadmapSteering')) book.foreignWrites.push(sheet.name)
  sheet.touched = true
}

export function freshId(book: BookState): string {
  book.nextId += 1
  return `{00000000-0000-4000-8000-${String(book.nextId).padStart(12, '0')}}`
}

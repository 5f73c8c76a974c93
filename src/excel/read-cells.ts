import type { RawCell } from '../workbook/raw-table'
import type { Progress } from '../workbook/workbook-host'
import { officeCode, SheetTooLargeError } from './excel-errors'
import { takeBands, type Band } from './row-bands'
import { placeOf, type Place, type Survey } from './survey'

/** Before anything was measured: a budget table takes 10 to 15 bytes a cell in Excel's answer. */
const BYTES_PER_CELL = 12
/** Beyond, a used range would not fit in memory. */
const MOST_CELLS = 50_000_000
/** By how much the next try is smaller when an answer was too large. */
const SMALLER = 4

/** What a table's own sheet said of it, once its place was asked. */
export type PlacedTable = { place: Place; columns: string[] }

export type ReadCells = {
  /** For each sheet of the survey, its used cells by row; null for a sheet that is not read. */
  cells: (RawCell[][] | null)[]
  /** For each sheet of the survey, its tables in order. */
  tables: PlacedTable[][]
  /** For each sheet of the survey that bears our mark, the names of its charts. */
  charts: string[][]
}

export type ReadOptions = {
  /** About how many bytes Excel answers at once. */
  bytesPerSync: number
  progress?: Progress | undefined
  signal?: AbortSignal | undefined
}

type Reading = {
  context: Excel.RequestContext
  survey: Survey
  cells: (RawCell[][] | null)[]
  total: number
} & ReadOptions

/** What hangs on the sheets, asked for with the first cells. */
type Hanging = Pick<ReadCells, 'tables' | 'charts'>

/**
 * Reads the used cells of all sheets, and where their tables stand: one sync for about 1 MiB of answer. The first
 * sync also measures how many bytes a cell takes, the following ones are cut accordingly.
 */
export async function readCells(
  context: Excel.RequestContext,
  survey: Survey,
  options: ReadOptions,
): Promise<ReadCells> {
  const bands = bandsOf(survey)
  const cells = survey.sheets.map((_sheet, i) => (bands.some(({ sheet }) => sheet === i) ? [] : null))
  const total = cellsIn(bands)
  const reading = { ...options, context, survey, cells, total }
  return { cells, ...(await readFirst(reading, bands, options.bytesPerSync / BYTES_PER_CELL)) }
}

/** What is read of each sheet: its used range, unless it is ours and holds no table. */
function bandsOf({ sheets }: Survey): Band[] {
  return sheets.flatMap(({ name, used, mark, tables }, sheet) => {
    if (!used || (mark && tables.length === 0)) return []
    if (used.rows * used.columns > MOST_CELLS) throw new SheetTooLargeError(name)
    return [{ sheet, place: used }]
  })
}

async function readFirst(reading: Reading, bands: readonly Band[], cells: number): Promise<Hanging> {
  const { context, survey } = reading
  const places = survey.sheets.map((sheet) => loadTables(context, sheet))
  const charts = survey.sheets.map(({ id, mark }) => (mark ? loadCharts(context, id) : null))
  const left = await readBands(reading, bands, cells)
  if (left === 'tooMuch') return readFirst(reading, bands, cells / SMALLER)
  const hanging = {
    tables: places.map((tables) => tables.map(({ range, columns }) => ({ place: placeOf(range), columns: columns() }))),
    charts: charts.map((collection) => collection?.items.map(({ name }) => name) ?? []),
  }
  await readOthers(reading, left)
  return hanging
}

async function readOthers(reading: Reading, { bands, cells }: Left): Promise<void> {
  if (bands.length === 0) return
  const left = await readBands(reading, bands, cells)
  await readOthers(reading, left === 'tooMuch' ? { bands, cells: cells / SMALLER } : left)
}

/** What is left to read, and how many cells of it make a sync as it should be. */
type Left = { bands: readonly Band[]; cells: number }

/** Reads as many cells as asked for; says so when their values are too much for one answer. */
async function readBands(reading: Reading, pending: readonly Band[], cells: number): Promise<Left | 'tooMuch'> {
  const { context, survey, progress, signal, total } = reading
  signal?.throwIfAborted()
  const { taken, left } = takeBands(pending, cells)
  const ranges = taken.map(({ sheet, place: { row, column, rows, columns } }) => {
    const range = context.workbook.worksheets
      .getItem(survey.sheets[sheet]!.id)
      .getRangeByIndexes(row, column, rows, columns)
    range.load('values')
    return range
  })
  try {
    await context.sync()
  } catch (error) {
    const most = Math.max(...taken.map(({ place }) => place.rows))
    if (officeCode(error) !== 'ResponsePayloadSizeLimitExceeded' || most <= 1) throw error
    return 'tooMuch'
  }
  let bytes = 0
  taken.forEach(({ sheet }, i) => {
    const values = ranges[i]!.values as RawCell[][] | null
    if (!values) throw new RangeError(`Excel gave no values for ${survey.sheets[sheet]!.name}`)
    bytes += JSON.stringify(values).length
    values.forEach((row) => reading.cells[sheet]!.push(row))
  })
  progress?.(total - cellsIn(left), total)
  return { bands: left, cells: bytes > 0 ? (reading.bytesPerSync / bytes) * cellsIn(taken) : cells }
}

function cellsIn(bands: readonly Band[]): number {
  return bands.reduce((sum, { place }) => sum + place.rows * place.columns, 0)
}

function loadTables(context: Excel.RequestContext, sheet: Survey['sheets'][number]) {
  return sheet.tables.map(({ id, headers }) => {
    const table = context.workbook.worksheets.getItem(sheet.id).tables.getItem(id)
    const range = table.getRange()
    range.load('rowIndex,columnIndex,rowCount,columnCount')
    if (headers) return { range, columns: () => [] }
    const { columns } = table
    columns.load('items/name')
    return { range, columns: () => columns.items.map(({ name }) => name) }
  })
}

function loadCharts(context: Excel.RequestContext, sheet: string): Excel.ChartCollection {
  const { charts } = context.workbook.worksheets.getItem(sheet)
  charts.load('items/name')
  return charts
}

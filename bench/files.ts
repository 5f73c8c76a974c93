import { createRequire } from 'node:module'
import { join } from 'node:path'
import { emptyWorkbook } from '../src/files/empty-workbook'
import { readWorkbook } from '../src/files/read-workbook'
import { writeSheets } from '../src/files/write-sheets'
import { addressOf } from '../src/workbook/address'
import { plainSheet } from '../src/workbook/plain-sheet'
import type { PlanCell, SheetPlan } from '../src/workbook/sheet-plan'

const ROWS = 100_000
const COLUMNS = 20
const RUNS = 3

/** What a library is asked to do: the same cells to bytes, and bytes back to cells. */
type Library = {
  name: string
  write(rows: PlanCell[][]): Promise<Uint8Array>
  read(bytes: Uint8Array): Promise<unknown>
}

/**
 * Reads and writes 100,000 rows of 20 columns (6 texts, 10 numbers, 2 dates, a boolean, a formula with its value), and
 * gives one line per library: median times of three runs, size of the file, memory of ours. exceljs and SheetJS run in
 * the same process after ours, when they are installed.
 */
export async function measureFiles(say: (line: string) => void): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, row) => cellsOfRow(row))
  say(`.xlsx files of ${ROWS.toLocaleString('en')} × ${COLUMNS} cells, medians of ${RUNS} runs`)
  say(`${await measure(ours, rows)}, ${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most`)
  const others = [load('exceljs', throughExceljs), load('xlsx', throughSheetjs)].filter((library) => library !== null)
  for (const library of others) say(await measure(library, rows))
  if (others.length < 2) say('exceljs and SheetJS beside them: npm --prefix tools/compare ci')
}

async function measure(library: Library, rows: PlanCell[][]): Promise<string> {
  let bytes = new Uint8Array()
  const write = await median(async () => {
    bytes = new Uint8Array(await library.write(rows))
  })
  const read = await median(async () => void (await library.read(bytes)))
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  return `  ${library.name}: read ${seconds(read)}, write ${seconds(write)}, ${(bytes.length / 1e6).toFixed(1)} MB`
}

async function median(action: () => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    globalThis.gc?.()
    const start = performance.now()
    await action()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!
}

function cellsOfRow(row: number): PlanCell[] {
  return Array.from({ length: COLUMNS }, (_, column): PlanCell => {
    if (column === 0) return `Projet ${row}`
    if (column < 6) return `Libellé ${(row * column) % 5000}`
    if (column < 16) return ((row * 7919 * column) % 1_000_003) / 100
    if (column < 18) return 45_000 + (row % 3000)
    if (column === 18) return row % 2 === 1
    return { formula: `SUM(G${row + 1}:P${row + 1})`, value: row * 1.5 }
  })
}

const ours: Library = {
  name: 'ours',
  write: (rows) => Promise.resolve(writeSheets(emptyWorkbook('en'), [planOf(rows)]).bytes),
  read: (bytes) => Promise.resolve(readWorkbook(bytes)),
}

function planOf(rows: PlanCell[][]): SheetPlan {
  return plainSheet({
    name: 'Data',
    areas: [{ at: 'A1', cells: rows }],
    print: { area: `A1:${addressOf({ row: ROWS - 1, column: COLUMNS - 1 })}` },
  })
}

/** A library of tools/compare, which has its own install; null when that was not done. */
function load<Module>(name: string, use: (library: Module) => Library): Library | null {
  try {
    return use(createRequire(join(process.cwd(), 'tools/compare/package.json'))(name) as Module)
  } catch {
    return null
  }
}

type Exceljs = {
  Workbook: new () => {
    addWorksheet(name: string): { addRow(cells: unknown[]): void }
    xlsx: { writeBuffer(): Promise<Uint8Array>; load(bytes: Uint8Array): Promise<unknown> }
  }
}

function throughExceljs({ Workbook }: Exceljs): Library {
  return {
    name: 'exceljs 4.4.0',
    write(rows) {
      const workbook = new Workbook()
      const sheet = workbook.addWorksheet('Data')
      for (const row of rows)
        sheet.addRow(row.map((cell) => (isFormula(cell) ? { ...cell, result: cell.value } : cell)))
      return workbook.xlsx.writeBuffer()
    },
    read: (bytes) => new Workbook().xlsx.load(bytes),
  }
}

type Sheetjs = {
  read: (bytes: Uint8Array, options: object) => { Sheets: Record<string, unknown> }
  write: (workbook: object, options: object) => ArrayBuffer
  utils: {
    aoa_to_sheet(rows: unknown[][]): unknown
    sheet_to_json(sheet: unknown, options: object): unknown
  }
}

function throughSheetjs({ read, write, utils }: Sheetjs): Library {
  return {
    name: 'SheetJS 0.18.5',
    write(rows) {
      const cells = rows.map((row) =>
        row.map((cell) => (isFormula(cell) ? { t: 'n', f: cell.formula, v: cell.value } : cell)),
      )
      const workbook = { SheetNames: ['Data'], Sheets: { Data: utils.aoa_to_sheet(cells) } }
      return Promise.resolve(new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx', compression: true })))
    },
    read: (bytes) => Promise.resolve(utils.sheet_to_json(read(bytes, { dense: true }).Sheets.Data, { header: 1 })),
  }
}

function isFormula(cell: PlanCell): cell is Extract<PlanCell, object> {
  return typeof cell === 'object' && cell !== null
}

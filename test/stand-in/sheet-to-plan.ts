import { columnLetters, rangeOf } from '../../src/workbook/address'
import { MARK_PROPERTY, parseMark } from '../../src/workbook/mark'
import type {
  CellFormat,
  Colour,
  PlanArea,
  PlanCell,
  PlanLink,
  PlanPrint,
  PlanTable,
  SheetPlan,
} from '../../src/workbook/sheet-plan'
import { chartPlan, isDrawn } from './chart-to-plan'
import { keyOf, placeOfKey, type SheetState, type TableState } from './model/state'
import { conditionalPlan, isComplete, validationPlan } from './rules-to-plan'

/** Characters of Excel's standard column. */
const STANDARD_WIDTH = 8.43

/** The sheet that the add-in wrote, as plain data again, so that the file writer can save it. */
export function sheetToPlan(sheet: SheetState): SheetPlan {
  const formats = new Map<CellFormat, string>()
  return {
    mark: parseMark(sheet.properties.get(MARK_PROPERTY) ?? ''),
    name: sheet.name,
    ...(sheet.tabColour ? { tabColour: sheet.tabColour as Colour } : {}),
    columns: widths(sheet),
    rowHeights: Object.fromEntries([...sheet.rowHeights].map(([row, points]) => [row + 1, points])),
    areas: areasOf(sheet, formats),
    formats: Object.fromEntries([...formats].map(([look, name]) => [name, look])),
    tables: sheet.tables.map((table) => tablePlan(sheet, table)),
    conditionalFormats: sheet.conditional.filter(isComplete).map(conditionalPlan),
    validations: sheet.validations.map(validationPlan),
    links: [...sheet.links].map(([key, { target, tip }]) => linkPlan(key, target, tip)),
    charts: sheet.charts.filter(isDrawn).map(chartPlan),
    frozen: sheet.frozen,
    showGridlines: sheet.showGridlines,
    print: printPlan(sheet),
  }
}

function widths({ columnWidths }: SheetState): number[] {
  const last = Math.max(-1, ...columnWidths.keys())
  return Array.from({ length: last + 1 }, (_column, i) => {
    const points = columnWidths.get(i)
    return points === undefined ? STANDARD_WIDTH : Number(((points / 0.75 - 5) / 7).toFixed(6))
  })
}

/** One area for each run of neighbouring cells that hold or show something. */
function areasOf(sheet: SheetState, formats: Map<CellFormat, string>): PlanArea[] {
  const cells = new Map<number, { content: PlanCell; format: string | null }>()
  const look = (key: number) => {
    const format = sheet.looks.get(key)
    if (!format || Object.keys(format).length === 0) return null
    if (!formats.has(format)) formats.set(format, `look${formats.size + 1}`)
    return formats.get(format)!
  }
  sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) cells.set(keyOf(r, c), { content: value, format: null })
    }),
  )
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = placeOfKey(key)
    cells.set(key, { content: { formula, value: sheet.values[row]?.[column] ?? null }, format: null })
  }
  for (const key of sheet.looks.keys()) {
    const format = look(key)
    if (format) cells.set(key, { content: cells.get(key)?.content ?? null, format })
  }
  return runs([...cells.keys()].sort((a, b) => a - b)).map((keys) => ({
    at: addressOfKey(keys[0]!),
    cells: [keys.map((key) => cells.get(key)!.content)],
    format: [keys.map((key) => cells.get(key)!.format)],
  }))
}

function runs(keys: readonly number[]): number[][] {
  const all: number[][] = []
  for (const key of keys) {
    const run = all.at(-1)
    if (run?.at(-1) === key - 1) run.push(key)
    else all.push([key])
  }
  return all
}

function addressOfKey(key: number): string {
  const { row, column } = placeOfKey(key)
  return `${columnLetters(column)}${row + 1}`
}

function tablePlan(sheet: SheetState, { name, area, style, banded, filter, columns }: TableState): PlanTable {
  const columnFormulas: Record<string, string> = {}
  columns.forEach((header, i) => {
    const formulas = new Set<string | undefined>()
    for (let row = area.from.row + 1; row <= area.to.row; row++)
      formulas.add(sheet.formulas.get(keyOf(row, area.from.column + i)))
    const [formula] = formulas
    // A column is calculated when all its cells hold one formula that speaks of its own row.
    if (formulas.size === 1 && formula?.includes('[@')) columnFormulas[header] = formula
  })
  return {
    name,
    range: rangeOf(area),
    style: style || null,
    banded,
    filter,
    ...(Object.keys(columnFormulas).length > 0 ? { columnFormulas } : {}),
  }
}

function linkPlan(key: number, target: string, tip: string | null): PlanLink {
  const [, quoted, bare, cell] = /^(?:'((?:[^']|'')*)'|([^!]+))!(.+)$/.exec(target)!
  const sheet = quoted === undefined ? bare! : quoted.replaceAll("''", "'")
  return { cell: addressOfKey(key), target: { sheet, cell: cell! }, ...(tip === null ? {} : { tip }) }
}

function printPlan({ print }: SheetState): PlanPrint {
  const text = (position: string) => (print.headerFooter[position] ?? '').replaceAll('&&', '&')
  return {
    paper: print.paper === 'A3' ? 'A3' : 'A4',
    orientation: print.orientation === 'Landscape' ? 'landscape' : 'portrait',
    fit: print.fit ?? { wide: 1, high: 0 },
    area: print.area ?? 'A1',
    ...(print.titleRows ? { titleRows: print.titleRows } : {}),
    header: { left: text('leftHeader'), right: text('rightHeader') },
    footer: { left: text('leftFooter'), centre: text('centerFooter'), right: text('rightFooter') },
    ...(print.breaks.length > 0 ? { breaks: [...print.breaks] } : {}),
  }
}

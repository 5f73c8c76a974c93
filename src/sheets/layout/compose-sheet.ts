import { sumOf } from '../../portfolio/amount'
import { rangeOf } from '../../workbook/address'
import { toSheetName } from '../../workbook/sheet-name'
import type { CellFormat, Colour, PlanArea, PlanPrint, SheetPlan } from '../../workbook/sheet-plan'
import { COLOURS, LOOK, type FormatName } from '../look'
import type { SheetContext } from '../sheet-context'
import type { Block } from './block'
import { drawnCharts } from './drawn-charts'

export type SheetParts = {
  /** `ranking`, `capacity`, …: what the mark says. */
  identity: string
  /** The name wished for the sheet. */
  name: string
  blocks: Block[]
  paper: PlanPrint['paper']
  orientation?: PlanPrint['orientation']
  /** Rows repeated on each page, `12:12`. */
  titleRows?: string
  /** Rows, counted from one, that begin a page. */
  breaks?: number[]
  frozen: SheetPlan['frozen']
  /** The last column printed, counted from zero, when details stand to its right on the screen only. */
  lastPrintedColumn?: number
  tabColour?: Colour
}

const NARROW = 9

/** A sheet plan made of blocks that were placed so as not to overlap: widths, used formats and print set-up follow. */
export function composeSheet(context: SheetContext, parts: SheetParts): SheetPlan {
  const { blocks } = parts
  const areas = blocks.flatMap((block) => block.areas)
  const widths = columnWidths(blocks)
  const last = { row: Math.max(...blocks.map(({ area }) => area.to.row)), column: widths.length - 1 }
  const printed = { row: last.row, column: Math.min(last.column, parts.lastPrintedColumn ?? last.column) }
  return {
    mark: { identity: parts.identity, version: context.version, fingerprint: context.fingerprint, state: 'draft' },
    name: toSheetName(parts.name, []),
    tabColour: parts.tabColour ?? COLOURS.accent,
    columns: widths,
    rowHeights: tallest(blocks),
    formats: usedFormats(areas),
    areas,
    tables: blocks.flatMap((block) => block.tables),
    conditionalFormats: blocks.flatMap((block) => block.conditionalFormats),
    validations: blocks.flatMap((block) => block.validations),
    links: blocks.flatMap((block) => block.links),
    charts: drawnCharts(
      blocks.flatMap((block) => block.charts),
      areas,
    ),
    frozen: parts.frozen,
    showGridlines: false,
    print: {
      paper: parts.paper,
      orientation: parts.orientation ?? 'landscape',
      fit: { wide: 1, high: 0 },
      area: rangeOf({ from: { row: 0, column: 0 }, to: printed }),
      ...(parts.titleRows === undefined ? {} : { titleRows: parts.titleRows }),
      ...pageHeads(context, parts.name),
      ...(parts.breaks === undefined ? {} : { breaks: parts.breaks }),
    },
  }
}

/** As wide as the blocks ask, and as many columns as their texts run over. */
function columnWidths(blocks: readonly Block[]): number[] {
  const last = Math.max(...blocks.map(({ area }) => area.to.column))
  const widths = Array.from(
    { length: last + 1 },
    (_, column) => Math.max(0, ...blocks.map((block) => block.widths[column] ?? 0)) || NARROW,
  )
  for (const { area, reach } of blocks) {
    let left = reach - sumOf(widths.slice(area.from.column), (width) => width)
    for (; left > 0; left -= NARROW) widths.push(NARROW)
  }
  return widths
}

function tallest(blocks: readonly Block[]): Record<number, number> {
  const heights: Record<number, number> = {}
  for (const block of blocks) {
    for (const [row, height] of Object.entries(block.heights)) {
      heights[Number(row)] = Math.max(height, heights[Number(row)] ?? 0)
    }
  }
  return heights
}

function usedFormats(areas: readonly PlanArea[]): SheetPlan['formats'] {
  const names = new Set<string>()
  for (const { format } of areas) {
    for (const part of [format ?? null].flat()) {
      for (const name of [part].flat()) if (name !== null) names.add(name)
    }
  }
  return Object.fromEntries([...names].sort().map((name): [string, CellFormat] => [name, LOOK[name as FormatName]]))
}

/** `&P` and `&N` are the page and the number of pages, in Excel's own header codes. */
function pageHeads({ t, format, dataDate, session }: SheetContext, name: string): Pick<PlanPrint, 'header' | 'footer'> {
  return {
    header: { left: t('product.name'), right: name },
    footer: {
      left: t('sheets.common.dataDate', { date: format.date(dataDate) }),
      centre: t('sheets.common.session', { date: format.date(session) }),
      right: t('sheets.common.page', { page: '&P', pages: '&N' }),
    },
  }
}

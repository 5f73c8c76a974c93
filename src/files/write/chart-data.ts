import { areaOf, quotedSheet } from '../../workbook/address'
import type { PlanGrid } from '../../workbook/plan-grid'
import type { CellFormat, PlanValue } from '../../workbook/sheet-plan'
import { cellText } from './cell-text'
import { positionsOf, valueAt } from './grid'
import { absolute } from './print'

/** The sheet whose cells a chart shows. */
export type ChartSheet = { sheet: string; grid: PlanGrid; formats: Readonly<Record<string, CellFormat>> }

type Cells = { reference: string; values: PlanValue[]; numberFormat: string }

/** The cells of a series: one row or one column of the chart's own sheet. */
function cellsOf(range: string, { sheet, grid, formats }: ChartSheet): Cells {
  const area = areaOf(range)
  if (area.from.row !== area.to.row && area.from.column !== area.to.column) {
    throw new RangeError(`A series of a chart is one row or one column, ${range} is neither`)
  }
  const places = positionsOf(area)
  const first = places.find((place) => typeof valueAt(grid, place) === 'number') ?? area.from
  const format = grid[first.row]?.[first.column]?.format
  return {
    reference: `${quotedSheet(sheet)}!${absolute(area)}`,
    values: places.map((place) => valueAt(grid, place)),
    numberFormat: (format && formats[format]?.numberFormat) || 'General',
  }
}

/** `<c:val>`, `<c:xVal>`… with the numbers that the cells hold; a cell without a number has no point. */
export function numbersXml(element: string, range: string, sheet: ChartSheet): string {
  return `<c:${element}>${numberReference(cellsOf(range, sheet))}</c:${element}>`
}

/** `<c:cat>`: texts when a cell of the range holds one, else numbers. */
export function categoriesXml(range: string, sheet: ChartSheet): string {
  const cells = cellsOf(range, sheet)
  const hasText = cells.values.some((value) => typeof value === 'string')
  return `<c:cat>${hasText ? textReference(cells) : numberReference(cells)}</c:cat>`
}

function numberReference({ reference, values, numberFormat }: Cells): string {
  const points = pointsXml(values, (value) => (typeof value === 'number' ? String(value) : null))
  const format = `<c:formatCode>${cellText(numberFormat)}</c:formatCode>`
  return `<c:numRef><c:f>${cellText(reference)}</c:f><c:numCache>${format}${points}</c:numCache></c:numRef>`
}

function textReference({ reference, values }: Cells): string {
  const points = pointsXml(values, (value) => (value === null ? null : cellText(String(value))))
  return `<c:strRef><c:f>${cellText(reference)}</c:f><c:strCache>${points}</c:strCache></c:strRef>`
}

function pointsXml(values: readonly PlanValue[], textOf: (value: PlanValue) => string | null): string {
  const points = values.map((value, i) => {
    const text = textOf(value)
    return text === null ? '' : `<c:pt idx="${i}"><c:v>${text}</c:v></c:pt>`
  })
  return `<c:ptCount val="${values.length}"/>${points.join('')}`
}

import { addressOf } from '../workbook/address'
import { escapeHeader } from '../workbook/page-header'
import type { SheetPlan } from '../workbook/sheet-plan'
import { calls, jsonBytes, type WriteStep } from './batches'
import type { Target } from './target'

const POINTS_PER_INCH = 72

/** How the sheet is shown and printed. */
export function* pageSteps({ plan, sheet }: Target): Generator<WriteStep> {
  yield { bytes: calls(5), write: (scope) => show(scope.sheet(sheet), plan) }
  yield { bytes: calls(24, jsonBytes(plan.print)), write: (scope) => setPrint(scope.sheet(sheet), plan) }
}

function show(sheet: Excel.Worksheet, { showGridlines, tabColour, frozen: { rows, columns } }: SheetPlan): void {
  sheet.showGridlines = showGridlines
  sheet.tabColor = tabColour ?? ''
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${addressOf({ row: rows - 1, column: columns - 1 })}`)
  else if (rows > 0) sheet.freezePanes.freezeRows(rows)
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns)
}

function setPrint(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { paper, orientation, fit, area, titleRows, header, footer, breaks = [] } = print
  const { pageLayout } = sheet
  pageLayout.paperSize = paper === 'A3' ? 'A3' : 'A4'
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait'
  pageLayout.zoom = { horizontalFitToPages: fit.wide, ...(fit.high > 0 ? { verticalFitToPages: fit.high } : {}) }
  pageLayout.centerHorizontally = true
  pageLayout.leftMargin = 0.4 * POINTS_PER_INCH
  pageLayout.rightMargin = 0.4 * POINTS_PER_INCH
  pageLayout.topMargin = 0.7 * POINTS_PER_INCH
  pageLayout.bottomMargin = 0.7 * POINTS_PER_INCH
  pageLayout.headerMargin = 0.3 * POINTS_PER_INCH
  pageLayout.footerMargin = 0.3 * POINTS_PER_INCH
  pageLayout.setPrintArea(area)
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(absoluteRows(titleRows))
  const texts = pageLayout.headersFooters.defaultForAllPages
  texts.leftHeader = escapeHeader(header.left)
  texts.rightHeader = escapeHeader(header.right)
  texts.leftFooter = escapeHeader(footer.left)
  texts.centerFooter = escapeHeader(footer.centre)
  texts.rightFooter = escapeHeader(footer.right)
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row}`)
}

function absoluteRows(rows: string): string {
  const [first, last = first] = rows.split(':')
  return `$${first}:$${last}`
}

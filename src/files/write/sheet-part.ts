import { positionOf, addressOf, quotedSheet, rangeOf, areaOf } from '../../workbook/address'
import type { PlanGrid } from '../../workbook/plan-grid'
import type { PlanLink, SheetPlan } from '../../workbook/sheet-plan'
import { escapeXml } from '../xml-text'
import { colourXml } from './cell-look'
import { escapeString } from './cell-text'
import { conditionalFormatsXml } from './conditional'
import type { FormulaPlace } from './formula'
import { fileFormula } from './formula'
import { extentOf } from './grid'
import { ignoredErrorsXml } from './ignored-errors'
import { printXml } from './print'
import { sheetDataXml } from './sheet-cells'
import type { Styles } from './styles'
import { validationsXml } from './validation'
import { RELATIONSHIPS, SPREADSHEET, XML_START } from './vocabulary'

/** Width of a digit and room around it in the normal font, in pixels: how characters become the width of a column. */
const DIGIT = 7
const PADDING = 5

/** What a worksheet part needs besides its plan. */
export type SheetPart = {
  /** The name that the workbook gave. */
  name: string
  grid: PlanGrid
  styles: Styles
  /** Names given to sheets and tables of the plans written together. */
  names: Omit<FormulaPlace, 'table'>
  selected: boolean
  /** Relationships to the parts that hang on the sheet; null when there is none. */
  mark: { property: string; relationship: string } | null
  drawing: string | null
  tables: readonly string[]
}

/** A worksheet part, its children in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
export function sheetPartXml(plan: SheetPlan, part: SheetPart): string {
  const { name, grid, styles, names } = part
  const fileForm = (formula: string) => fileFormula(formula, { ...names, table: null })
  return [
    `${XML_START}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">`,
    `<sheetPr>${plan.tabColour ? colourXml('tabColor', plan.tabColour) : ''}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${rangeOf(extentOf(grid))}"/>`,
    viewXml(plan, part.selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.columns),
    sheetDataXml(grid, plan.rowHeights, {
      sheet: name,
      formats: plan.formats,
      styles,
      formulaAt: formulasOf(plan, names),
    }),
    conditionalFormatsXml(plan.conditionalFormats, styles, fileForm),
    validationsXml(plan.validations, fileForm),
    linksXml(plan.links, names.sheets),
    printXml(plan.print),
    part.mark === null
      ? ''
      : `<customProperties><customPr name="${part.mark.property}" r:id="${part.mark.relationship}"/></customProperties>`,
    ignoredErrorsXml(grid),
    part.drawing === null ? '' : `<drawing r:id="${part.drawing}"/>`,
    tablePartsXml(part.tables),
    '</worksheet>',
  ].join('')
}

/** Formulas of a cell in file form; `[@Column]` means the table around the cell. */
function formulasOf(plan: SheetPlan, names: SheetPart['names']) {
  const tables = plan.tables.map((table) => ({ name: table.name, area: areaOf(table.range) }))
  return (formula: string, row: number, column: number): string => {
    const around = tables.find(
      ({ area: { from, to } }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    )
    return fileFormula(formula, { ...names, table: around?.name ?? null })
  }
}

function viewXml({ showGridlines, frozen }: SheetPlan, selected: boolean): string {
  const attributes = `${showGridlines ? '' : ' showGridLines="0"'}${selected ? ' tabSelected="1"' : ''}`
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>`
}

function paneXml({ rows, columns }: SheetPlan['frozen']): string {
  if (rows === 0 && columns === 0) return ''
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight'
  const first = addressOf({ row: rows, column: columns })
  const split = `${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}`
  const others = active === 'bottomRight' ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : ''
  const pane = `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/>`
  return `${pane}${others}<selection pane="${active}" activeCell="${first}" sqref="${first}"/>`
}

/**
 * The width that files hold for a column of so many characters (ECMA-376 part 1, 18.3.1.13).
 *
 * @example columnWidth(10) // 10.7109375
 */
export function columnWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256
}

function columnsXml(widths: readonly number[]): string {
  const runs: { first: number; last: number; width: number }[] = []
  widths.forEach((width, column) => {
    const run = runs.at(-1)
    if (run && run.width === width) run.last = column
    else runs.push({ first: column, last: column, width })
  })
  if (runs.length === 0) return ''
  const written = runs.map(
    ({ first, last, width }) =>
      `<col min="${first + 1}" max="${last + 1}" width="${columnWidth(width)}" customWidth="1"/>`,
  )
  return `<cols>${written.join('')}</cols>`
}

function linksXml(links: readonly PlanLink[], sheets: ReadonlyMap<string, string>): string {
  if (links.length === 0) return ''
  const written = links.map(({ cell, target, tip }) => {
    const sheet = sheets.get(target.sheet.toLowerCase()) ?? target.sheet
    const location = `${quotedSheet(sheet)}!${addressOf(positionOf(target.cell))}`
    const said = tip === undefined ? '' : ` tooltip="${escapeXml(escapeString(tip.slice(0, 255)))}"`
    return `<hyperlink ref="${cell}" location="${escapeXml(location)}"${said}/>`
  })
  return `<hyperlinks>${written.join('')}</hyperlinks>`
}

function tablePartsXml(relationships: readonly string[]): string {
  if (relationships.length === 0) return ''
  const parts = relationships.map((id) => `<tablePart r:id="${id}"/>`).join('')
  return `<tableParts count="${relationships.length}">${parts}</tableParts>`
}

import { groupBy } from '../portfolio/group-by'
import { CellChangedError, FormulaCellError, ProtectedSheetError } from '../portfolio/errors'
import { addressOf, positionOf } from '../workbook/address'
import type { CellEdit } from '../workbook/change'
import { openPackage, savePackage } from './package'
import { readText, writePart } from './parts'
import type { Package } from './parts'
import { readSharedStrings } from './read-shared-strings'
import { readSheet } from './read-sheet'
import { readWorkbookPart, type WorkbookContent } from './read-sheet-list'
import { fitsInCell, TextTooLongError } from './write/cell-text'
import { dateStyles, type DateStyles } from './write/date-styles'
import { formulaAmong, patchCells } from './write/patch-cells'
import { requestCalculation } from './write/workbook-part'
import { findElement, readAttribute } from './xml-patch'

/**
 * The workbook with these cells of the user's changed, and nothing else: their sheets are patched in place, every other
 * part keeps its bytes but the workbook part, which asks for a new calculation, and the styles, which grow when a date
 * comes to a cell without a date format. Refuses, before anything is written, a cell that no longer holds what the edit
 * says (`CellChangedError`), that holds a formula (`FormulaCellError`), and a protected sheet (`ProtectedSheetError`).
 */
export function writeCells(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  if (edits.length === 0) return bytes
  const pkg = openPackage(bytes)
  const workbook = readWorkbookPart(pkg)
  const sharedStrings = readSharedStrings(pkg, workbook.part)
  const styles = dateStyles(pkg, workbook.part)
  for (const [sheet, own] of groupBy(edits, ({ sheet: name }) => name)) {
    patchSheet(pkg, workbook, { sheet, edits: own, sharedStrings, styles })
  }
  styles.save()
  requestCalculation(pkg, workbook.part)
  return savePackage(pkg)
}

type SheetPatch = { sheet: string; edits: readonly CellEdit[]; sharedStrings: readonly string[]; styles: DateStyles }

function patchSheet(
  pkg: Package,
  { sheets, date1904 }: WorkbookContent,
  { sheet, edits, sharedStrings, styles }: SheetPatch,
): void {
  const part = sheets.find(({ name, kind }) => name === sheet && kind === 'worksheet')?.part
  if (part === undefined) throw new CellChangedError(sheet, edits[0]!.cell)
  const xml = readText(pkg, part)
  if (isProtected(xml)) throw new ProtectedSheetError(sheet)
  const placed = edits.map((edit) => ({ ...edit, ...positionOf(edit.cell) }))
  const formula = formulaAmong({ xml, part }, placed)
  if (formula) throw new FormulaCellError(sheet, addressOf(formula))
  const { rows } = readSheet({ xml, part, sharedStrings, date1904 })
  for (const { row, column, cell, before, after } of placed) {
    if ((rows.get(row)?.[column] ?? null) !== before) throw new CellChangedError(sheet, cell)
    if (typeof after === 'string' && !fitsInCell(after)) throw new TextTooLongError(sheet, cell)
  }
  const namesTexts = /<(?:\w+:)?c\b[^>]*\st="s"/.test(xml)
  const sharedIndex = (text: string) => {
    const index = namesTexts ? sharedStrings.indexOf(text) : -1
    return index < 0 ? null : index
  }
  const patches = placed.map(({ row, column, after, kind }) => {
    const style = (present: number) => (kind === 'date' && typeof after === 'number' ? styles.of(present) : present)
    return { row, column, value: after, style }
  })
  writePart(pkg, part, patchCells({ xml, part, sharedIndex }, patches))
}

function isProtected(xml: string): boolean {
  const protection = findElement(xml, 'worksheet/sheetProtection')
  return protection !== null && ['1', 'true'].includes(readAttribute(xml, protection, 'sheet') ?? '')
}

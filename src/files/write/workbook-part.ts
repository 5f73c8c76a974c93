import type { Package } from '../parts'
import { readText, writePart } from '../parts'
import { addRelationship } from '../relationships'
import {
  appendInside,
  emptyElement,
  findElement,
  findElements,
  insertChild,
  readAttribute,
  replaceElement,
  rootPrefix,
  setAttribute,
} from '../xml-patch'
import { escapeXml } from '../xml-text'
import { RELATIONSHIPS } from './vocabulary'

/** The children of a workbook, in the order that the schema wants. */
const ORDER = `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
  webPublishObjects extLst`.split(/\s+/)

/** Names that Excel derives from a sheet's own settings: they are written anew with the sheet. */
const DERIVED = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase'])

/** Lists a new sheet after the others. */
export function listSheet(pkg: Package, workbook: string, { name, part }: { name: string; part: string }): void {
  const id = addRelationship(pkg, workbook, { type: `${RELATIONSHIPS}/worksheet`, target: part })
  const xml = withChild(readText(pkg, workbook), 'sheets')
  const sheetIds = findElements(xml, 'workbook/sheets/sheet').map((sheet) =>
    Number(readAttribute(xml, sheet, 'sheetId')),
  )
  const sheetId = Math.max(0, ...sheetIds) + 1
  const { name: idName, declaration } = relationshipAttribute(xml)
  const sheet = emptyElement(`${rootPrefix(xml)}sheet`, { name, sheetId, ...declaration, [idName]: id })
  writePart(pkg, workbook, appendInside(xml, 'workbook/sheets', sheet))
}

/** How the workbook part writes `r:id`; the prefix is declared on the spot when the root does not. */
function relationshipAttribute(xml: string): { name: string; declaration: Record<string, string> } {
  const root = findElement(xml, 'workbook')!
  const tag = xml.slice(root.start, root.inside)
  const prefix = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${RELATIONSHIPS}["']`).exec(tag)?.[1]
  if (prefix !== undefined) return { name: `${prefix}:id`, declaration: {} }
  return { name: 'r:id', declaration: { 'xmlns:r': RELATIONSHIPS } }
}

/** Gives a sheet, known by its position, its print names; the ones that it had are forgotten, others are kept. */
export function setPrintNames(
  pkg: Package,
  workbook: string,
  { position, names }: { position: number; names: readonly { name: string; formula: string }[] },
): void {
  let xml = readText(pkg, workbook)
  for (const element of findElements(xml, 'workbook/definedNames/definedName').reverse()) {
    const local = readAttribute(xml, element, 'localSheetId') === String(position)
    if (local && DERIVED.has(readAttribute(xml, element, 'name') ?? '')) xml = replaceElement(xml, element, '')
  }
  const prefix = rootPrefix(xml)
  const written = names.map(({ name, formula }) => {
    const element = `${prefix}definedName`
    return `<${element} name="${name}" localSheetId="${position}">${escapeXml(formula)}</${element}>`
  })
  xml = withChild(xml, 'definedNames')
  writePart(pkg, workbook, appendInside(xml, 'workbook/definedNames', written.join('')))
}

/** Asks whoever opens the workbook to calculate everything, whatever the values that the file holds. */
export function requestCalculation(pkg: Package, workbook: string): void {
  const xml = withChild(readText(pkg, workbook), 'calcPr')
  writePart(pkg, workbook, setAttribute(xml, findElement(xml, 'workbook/calcPr')!, 'fullCalcOnLoad', '1'))
}

/** The position of the sheet that shows when the workbook opens; a workbook without views gets one. */
export function activePosition(pkg: Package, workbook: string): number {
  const xml = readText(pkg, workbook)
  const view = findElement(xml, 'workbook/bookViews/workbookView')
  if (view) return Number(readAttribute(xml, view, 'activeTab') ?? 0)
  const prefix = rootPrefix(xml)
  writePart(pkg, workbook, appendInside(withChild(xml, 'bookViews'), 'workbook/bookViews', `<${prefix}workbookView/>`))
  return 0
}

/** The number that formulas in the calculation chain bear for the sheet at a position. */
export function sheetIdAt(pkg: Package, workbook: string, position: number): string {
  const xml = readText(pkg, workbook)
  return readAttribute(xml, findElements(xml, 'workbook/sheets/sheet')[position]!, 'sheetId') ?? ''
}

/** The workbook's XML with an (empty) child of the root, where the schema wants it. */
function withChild(xml: string, name: string): string {
  if (findElement(xml, `workbook/${name}`)) return xml
  return insertChild(xml, `<${rootPrefix(xml)}${name}/>`, ORDER.slice(ORDER.indexOf(name) + 1))
}

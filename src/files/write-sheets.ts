import type { SheetPlan } from '../workbook/sheet-plan'
import type { ApplyReport } from '../workbook/workbook-host'
import { addContentType } from './content-types'
import { openPackage, savePackage } from './package'
import { hasPart, readText, writePart } from './parts'
import type { Package } from './parts'
import { readWorkbookPart } from './read-sheet-list'
import { addRelationship, partsByType } from './relationships'
import { dropChainOf } from './write/calculation-chain'
import { PLAIN_STYLES } from './write/empty-parts'
import { partNaming } from './write/new-part'
import { findHomes } from './write/plan-homes'
import { namePlans } from './write/plan-names'
import { printNames } from './write/print'
import { removeSheetParts } from './write/remove-sheet'
import { writeSheetParts } from './write/sheet-parts'
import { openStyles } from './write/styles'
import { CONTENT_TYPE, RELATIONSHIPS } from './write/vocabulary'
import { activePosition, listSheet, requestCalculation, setPrintNames, sheetIdAt } from './write/workbook-part'

/**
 * The workbook with the plans written into it: a sheet that bears a plan's identity is replaced in its place with all
 * that hangs on it, other plans become new sheets after the others. Every other part keeps its bytes, but the workbook
 * part, content types, relationships and styles, which grow at their ends. Writing the same plans again gives the same bytes.
 * A closed sheet is a `SheetClosedError`, and nothing is written.
 */
export function writeSheets(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
): { bytes: Uint8Array; report: ApplyReport } {
  const pkg = openPackage(bytes)
  const workbook = readWorkbookPart(pkg)
  const homes = findHomes(pkg, workbook, plans)
  if (homes.length === 0) return { bytes, report: { sheets: [] } }
  const replaced = homes.filter(({ part }) => part !== null)
  const sheetIds = replaced.map(({ position }) => sheetIdAt(pkg, workbook.part, position))
  dropChainOf(pkg, workbook.part, sheetIds)
  for (const { part } of replaced) removeSheetParts(pkg, part!)
  const names = namePlans(pkg, workbook, homes)
  const stylesPart = ensureStyles(pkg, workbook.part)
  const styles = openStyles(readText(pkg, stylesPart))
  const newPart = partNaming(pkg)
  const active = activePosition(pkg, workbook.part)
  let firstTableId = names.firstTableId
  for (const { plan, name, position, part: known } of homes) {
    const part = known ?? newPart('xl/worksheets/sheet', '.xml')
    writeSheetParts(pkg, plan, { part, name, selected: position === active, firstTableId, styles, names, newPart })
    firstTableId += plan.tables.length
    if (known === null) listSheet(pkg, workbook.part, { name, part })
    setPrintNames(pkg, workbook.part, { position, names: printNames(name, plan.print) })
  }
  writePart(pkg, stylesPart, styles.save())
  requestCalculation(pkg, workbook.part)
  const sheets = homes.map(({ plan, name, part }) => ({
    identity: plan.mark?.identity ?? plan.name,
    sheet: name,
    created: part === null,
  }))
  return { bytes: savePackage(pkg), report: { sheets } }
}

/** The styles part, a plain one when the workbook has none. */
function ensureStyles(pkg: Package, workbook: string): string {
  const [known] = partsByType(pkg, workbook, 'styles')
  if (known !== undefined && hasPart(pkg, known)) return known
  const part = known ?? 'xl/styles.xml'
  writePart(pkg, part, PLAIN_STYLES)
  addContentType(pkg, part, CONTENT_TYPE.styles)
  if (known === undefined) addRelationship(pkg, workbook, { type: `${RELATIONSHIPS}/styles`, target: part })
  return part
}

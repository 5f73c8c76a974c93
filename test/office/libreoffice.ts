import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBook } from '../files/rules/book'
import type { Cell } from '../files/rules/book'
import { child } from '../files/rules/xml'
import { inFolder, run } from './tools'

/** Tells LibreOffice to calculate every formula of a file it opens, whatever value the file holds. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

function convert(bytes: Uint8Array, target: 'xlsx' | 'pdf', folder: string): string {
  const [profile, source, out] = [join(folder, 'profile'), join(folder, 'workbook.xlsx'), join(folder, 'out')]
  mkdirSync(join(profile, 'user'), { recursive: true })
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE)
  writeFileSync(source, bytes)
  const filter = target === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf'
  const settings = ['--headless', '--norestore', `-env:UserInstallation=file://${profile}`]
  run('soffice', [...settings, '--convert-to', filter, '--outdir', out, source])
  return join(out, `workbook.${target}`)
}

/** The workbook as LibreOffice saves it after calculating every formula anew. */
export function recalculate(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => readFileSync(convert(bytes, 'xlsx', folder)))
}

/** The words of the workbook's printed pages. */
export function printedText(bytes: Uint8Array): string {
  return inFolder((folder) => run('pdftotext', ['-layout', convert(bytes, 'pdf', folder), '-']))
}

type FormulaCheck = { compared: number; differences: string[] }

/** Compares the value that the file holds for each formula with the one that LibreOffice finds. */
export function compareFormulas(bytes: Uint8Array): FormulaCheck {
  const [ours, theirs] = [openBook(bytes), openBook(recalculate(bytes))]
  const check: FormulaCheck = { compared: 0, differences: [] }
  for (const sheet of ours.sheets) {
    const recalculated = theirs.sheets.find(({ name }) => name === sheet.name)
    for (const cell of sheet.cells.values()) {
      const formula = child(cell.node, 'f')
      if (!formula) continue
      check.compared++
      const [held, found] = [cachedValue(cell), cachedValue(recalculated?.cells.get(cell.address))]
      if (same(held, found)) continue
      check.differences.push(`${sheet.name}!${cell.address} holds ${held}, calculates ${found}: ${formula.text}`)
    }
  }
  return check
}

/** The cells whose value is an Excel error. */
export function errorCells(bytes: Uint8Array): string[] {
  return openBook(bytes).sheets.flatMap(({ name, cells }) =>
    [...cells.values()].filter(({ type }) => type === 'e').map(({ address }) => `${name}!${address}`),
  )
}

/** A formula's value with its kind; a missing cell and an empty text are the same nothing. */
function cachedValue(cell: Cell | undefined): string {
  const value = cell && child(cell.node, 'v')?.text
  if (!cell || value === undefined || value === '') return 'nothing'
  return cell.type === 'n' ? value : `${cell.type === 'inlineStr' || cell.type === 's' ? 'str' : cell.type} ${value}`
}

/** Numbers are equal to 12 significant digits: sums in another order differ beyond. */
function same(held: string, found: string): boolean {
  if (held === found) return true
  const [a, b] = [Number(held), Number(found)]
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b), 1)
}

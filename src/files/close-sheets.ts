import { SheetClosedError } from '../portfolio/errors'
import type { Change } from '../workbook/change'
import { MARK_PROPERTY } from '../workbook/mark'
import { openPackage, savePackage } from './package'
import { readText, writePart, type Package } from './parts'
import { readWorkbookPart } from './read-sheet-list'
import { relatedPart } from './relationships'
import { markBytes, readMark } from './write/mark'
import { findElements, readAttribute, readPrefixedAttribute } from './xml-patch'

/** The workbook in which sheets of ours are closed, or drafts again: only their marks change. */
export function closeSheets(
  bytes: Uint8Array,
  { close = [], reopen = [] }: Pick<Change, 'close' | 'reopen'>,
): Uint8Array {
  if (close.length + reopen.length === 0) return bytes
  const pkg = openPackage(bytes)
  const sheets = readWorkbookPart(pkg).sheets.filter(({ kind }) => kind === 'worksheet')
  const marked = sheets.flatMap(({ name, part }) => {
    const mark = readMark(pkg, part)
    return mark ? [{ name, part, mark }] : []
  })
  for (const identity of [...close, ...reopen]) {
    const found = marked.find(({ mark }) => mark.identity === identity)
    if (!found) throw new RangeError(`No sheet is "${identity}"`)
    const state = close.includes(identity) ? 'closed' : 'draft'
    if (state === 'closed' && found.mark.state === 'closed') throw new SheetClosedError(found.name)
    writePart(pkg, markPart(pkg, found.part), markBytes({ ...found.mark, state }))
  }
  return savePackage(pkg)
}

/** The part that holds the mark of a sheet that has one. */
function markPart(pkg: Package, sheet: string): string {
  const xml = readText(pkg, sheet)
  const property = findElements(xml, 'worksheet/customProperties/customPr').find(
    (element) => readAttribute(xml, element, 'name') === MARK_PROPERTY,
  )!
  return relatedPart(pkg, sheet, readPrefixedAttribute(xml, property, 'id')!)!
}

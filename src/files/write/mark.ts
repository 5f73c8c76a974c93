import { MARK_PROPERTY, markText, parseMark } from '../../workbook/mark'
import type { SheetMark } from '../../workbook/raw-table'
import { hasPart, readPart, readText } from '../parts'
import type { Package } from '../parts'
import { partsByType, relatedPart } from '../relationships'
import { findElements, readAttribute, readPrefixedAttribute } from '../xml-patch'

/** The mark of a worksheet part; null when it is not ours. Sheets without custom properties are not even read. */
export function readMark(pkg: Package, sheet: string): SheetMark | null {
  if (!hasPart(pkg, sheet) || partsByType(pkg, sheet, 'customProperty').length === 0) return null
  const xml = readText(pkg, sheet)
  const property = findElements(xml, 'worksheet/customProperties/customPr').find(
    (element) => readAttribute(xml, element, 'name') === MARK_PROPERTY,
  )
  const id = property && readPrefixedAttribute(xml, property, 'id')
  const part = id ? relatedPart(pkg, sheet, id) : null
  if (part === null || !hasPart(pkg, part)) return null
  return parseMark(new TextDecoder('utf-16le').decode(readPart(pkg, part)).replace(/\0+$/, ''))
}

/** A mark as the bytes of a custom property part: UTF-16, low byte first, as Excel writes them. */
export function markBytes(mark: SheetMark): Uint8Array {
  const text = markText(mark)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true)
  return bytes
}

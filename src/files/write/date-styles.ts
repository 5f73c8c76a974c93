import { showsDay } from '../../workbook/date-format'
import { readText, writePart, type Package } from '../parts'
import { partsByType } from '../relationships'
import { findElement, findElements, readAttribute, rootPrefix, setAttribute } from '../xml-patch'
import { openSection, saveSection } from './style-section'

/** The short date of the reader's country, and the other built-in formats that show a day (ECMA-376 part 1, 18.8.30). */
const SHORT_DATE = 14
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** Cell styles in which a serial shows as a day. */
export type DateStyles = {
  /** The style itself when it shows a day, else one like it that does. */
  of(style: number): number
  /** Writes the styles part when a style was added. */
  save(): void
}

/** The date styles of a workbook; a workbook without a styles part gets none, and shows serials. */
export function dateStyles(pkg: Package, workbook: string): DateStyles {
  const [part] = partsByType(pkg, workbook, 'styles')
  if (part === undefined) return { of: (style) => style, save: () => undefined }
  const xml = readText(pkg, part)
  const xfs = openSection(xml, 'cellXfs', 'xf')
  const days = new Set(BUILT_IN_DAYS)
  for (const element of findElements(xml, 'styleSheet/numFmts/numFmt')) {
    const id = Number(readAttribute(xml, element, 'numFmtId'))
    if (showsDay(readAttribute(xml, element, 'formatCode') ?? '')) days.add(id)
    else days.delete(id)
  }
  return {
    of(style) {
      const xf = xfs.known[style]
      if (xf === undefined) return style
      if (days.has(Number(readAttribute(xf, findElement(xf, 'xf')!, 'numFmtId') ?? 0))) return style
      return xfs.indexOf(withFormat(withoutPrefix(xf), SHORT_DATE))
    },
    save() {
      if (xfs.added.length > 0) writePart(pkg, part, saveSection(xml, 'cellXfs', xfs, rootPrefix(xml)))
    },
  }
}

function withFormat(xf: string, format: number): string {
  const unquoted = setAttribute(xf, findElement(xf, 'xf')!, 'quotePrefix', null)
  const formatted = setAttribute(unquoted, findElement(unquoted, 'xf')!, 'numFmtId', String(format))
  return setAttribute(formatted, findElement(formatted, 'xf')!, 'applyNumberFormat', '1')
}

function withoutPrefix(xml: string): string {
  return xml.replace(/<(\/?)\w+:/g, '<$1')
}

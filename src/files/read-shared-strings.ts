import { readRichText } from './cell-text'
import { hasPart, readText } from './parts'
import type { Package } from './parts'
import { partsByType } from './relationships'
import { XmlReader } from './xml-reader'

/** The texts that cells share, by index; none when the workbook has no such part. */
export function readSharedStrings(pkg: Package, workbook: string): string[] {
  const [part] = partsByType(pkg, workbook, 'sharedStrings')
  if (part === undefined || !hasPart(pkg, part)) return []
  const reader = new XmlReader(readText(pkg, part), part)
  const texts: string[] = []
  while (reader.next() !== 'end') {
    if (reader.event === 'open' && reader.name === 'si') texts.push(readRichText(reader))
  }
  return texts
}

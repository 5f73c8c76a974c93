import { fold, hasPart, readText, writePart } from './parts'
import type { Package } from './parts'
import { XmlReader } from './xml-reader'
import {
  appendInside,
  emptyElement,
  findElements,
  insertChild,
  readAttribute,
  replaceElement,
  rootPrefix,
} from './xml-patch'

export const CONTENT_TYPES = '[Content_Types].xml'

/** The content type of a part: its override, else that of its extension; null when nothing is said. */
export function contentTypeOf(pkg: Package, part: string): string | null {
  if (!hasPart(pkg, CONTENT_TYPES)) return null
  const reader = new XmlReader(readText(pkg, CONTENT_TYPES), CONTENT_TYPES)
  const extension = extensionOf(part)
  let byExtension: string | null = null
  while (reader.next() !== 'end') {
    if (reader.event !== 'open') continue
    const type = reader.attribute('ContentType')
    if (reader.name === 'Override' && fold(reader.attribute('PartName') ?? '') === fold(part)) return type
    if (reader.name === 'Default' && reader.attribute('Extension')?.toLowerCase() === extension) byExtension = type
  }
  return byExtension
}

/** Says the content type of one part. */
export function addContentType(pkg: Package, part: string, contentType: string): void {
  if (contentTypeOf(pkg, part) === contentType) return
  removeContentType(pkg, part)
  const xml = readText(pkg, CONTENT_TYPES)
  const attributes = { PartName: `/${part}`, ContentType: contentType }
  const written = emptyElement(`${rootPrefix(xml)}Override`, attributes)
  writePart(pkg, CONTENT_TYPES, appendInside(xml, 'Types', written))
}

/** Says the content type of every part with an extension, before all that is said of parts, unless it is said already. */
export function addDefaultContentType(pkg: Package, extension: string, contentType: string): void {
  if (contentTypeOf(pkg, `.${extension}`) !== null) return
  const xml = readText(pkg, CONTENT_TYPES)
  const attributes = { Extension: extension, ContentType: contentType }
  const written = emptyElement(`${rootPrefix(xml)}Default`, attributes)
  writePart(pkg, CONTENT_TYPES, insertChild(xml, written, ['Default', 'Override']))
}

/** Forgets what is said of one part. */
export function removeContentType(pkg: Package, part: string): void {
  const xml = readText(pkg, CONTENT_TYPES)
  const override = findElements(xml, 'Types/Override').find(
    (element) => fold(readAttribute(xml, element, 'PartName') ?? '') === fold(part),
  )
  if (override) writePart(pkg, CONTENT_TYPES, replaceElement(xml, override, ''))
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase()
}

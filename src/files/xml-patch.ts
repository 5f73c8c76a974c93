import { escapeXml } from './xml-text'
import { XmlReader } from './xml-reader'

/**
 * An element found in an XML text: `[start, end)` is the whole of it, `[inside, insideEnd)` what its tags enclose.
 * Patches cut and insert at these places, so that everything else keeps its bytes.
 */
export type XmlElement = {
  start: number
  inside: number
  insideEnd: number
  end: number
  selfClosed: boolean
  /** `x:` or nothing: what a sibling or a child of the same vocabulary must bear too. */
  prefix: string
}

/**
 * The elements at a path from the root, in document order; prefixes do not count.
 *
 * @example findElements('<a><b/><c><b/></c></a>', 'a/b').length // 1
 */
export function findElements(xml: string, path: string): XmlElement[] {
  const reader = new XmlReader(xml, path)
  const found: XmlElement[] = []
  while (reader.next() !== 'end') {
    if (reader.event !== 'open' || reader.path.length !== path.split('/').length) continue
    if (reader.path.join('/') === path) found.push(readElement(reader))
  }
  return found
}

/** The first element at a path; null when there is none. */
export function findElement(xml: string, path: string): XmlElement | null {
  return findElements(xml, path)[0] ?? null
}

function readElement(reader: XmlReader): XmlElement {
  const { start, end: inside, name } = reader
  const tag = reader.xml.slice(start + 1, inside)
  const selfClosed = tag.endsWith('/>')
  const prefix = tag.startsWith(name) ? '' : tag.slice(0, tag.indexOf(':') + 1)
  reader.skip()
  return { start, inside, insideEnd: reader.start, end: reader.end, selfClosed, prefix }
}

/**
 * An attribute of an element as text; null when it is not there.
 *
 * @example readAttribute('<a><b id="x &amp; y"/></a>', findElement('<a><b id="x &amp; y"/></a>', 'a/b'), 'id') // 'x & y'
 */
export function readAttribute(xml: string, element: XmlElement, name: string): string | null {
  const reader = openTag(xml, element)
  return reader.attribute(name)
}

/** The attribute of that local name that has a prefix, such as `r:id` for `id`. */
export function readPrefixedAttribute(xml: string, element: XmlElement, local: string): string | null {
  return openTag(xml, element).prefixedAttribute(local)
}

function openTag(xml: string, element: XmlElement): XmlReader {
  const reader = new XmlReader(xml.slice(element.start, element.inside), 'tag')
  reader.next()
  return reader
}

/**
 * The XML with an attribute of an element set, in its place or as the last one; null removes it.
 *
 * @example setAttribute('<a n="1"/>', findElement('<a n="1"/>', 'a'), 'n', '2') // '<a n="2"/>'
 * @example setAttribute('<a n="1"/>', findElement('<a n="1"/>', 'a'), 'n', null) // '<a/>'
 * @example setAttribute('<a/>', findElement('<a/>', 'a'), 'n', '2') // '<a n="2"/>'
 */
export function setAttribute(xml: string, element: XmlElement, name: string, value: string | null): string {
  const tag = xml.slice(element.start, element.inside)
  const written = value === null ? '' : ` ${name}="${escapeXml(value)}"`
  const known = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`)
  const closing = element.selfClosed ? /\s*\/>$/ : />$/
  const patched = known.test(tag)
    ? tag.replace(known, () => written)
    : tag.replace(closing, (end) => written + end.trimStart())
  return xml.slice(0, element.start) + patched + xml.slice(element.inside)
}

/**
 * The XML with something appended inside the first element at a path.
 *
 * @example appendInside('<a><b/></a>', 'a/b', '<c/>') // '<a><b><c/></b></a>'
 */
export function appendInside(xml: string, path: string, child: string): string {
  const element = findElement(xml, path)
  if (!element) throw new RangeError(`No ${path} to append to`)
  if (!element.selfClosed) return insertAt(xml, element.insideEnd, child)
  const open = xml.slice(element.start, element.inside).replace(/\s*\/>$/, '>')
  const name = /^<([^\s>]+)/.exec(open)![1]!
  return `${xml.slice(0, element.start)}${open}${child}</${name}>${xml.slice(element.end)}`
}

function insertAt(xml: string, at: number, text: string): string {
  return xml.slice(0, at) + text + xml.slice(at)
}

/** The XML with an element replaced; an empty text removes it. */
export function replaceElement(xml: string, element: XmlElement, text: string): string {
  return xml.slice(0, element.start) + text + xml.slice(element.end)
}

/**
 * The XML with a child put into the root where the schema wants it: before the first of `followers` that is there,
 * else at the end.
 *
 * @example insertChild('<a><b/><d/></a>', '<c/>', ['d', 'e']) // '<a><b/><c/><d/></a>'
 */
export function insertChild(xml: string, child: string, followers: readonly string[]): string {
  const root = rootName(xml)
  const places = followers.map((name) => findElement(xml, `${root}/${name}`)?.start ?? Infinity)
  const first = Math.min(...places)
  return first === Infinity ? appendInside(xml, root, child) : insertAt(xml, first, child)
}

/** The name of the root element, without prefix. */
export function rootName(xml: string): string {
  const reader = openRoot(xml)
  return reader.name
}

/**
 * The prefix of the root element, `x:` or nothing: children that we add to the part bear it too.
 *
 * @example rootPrefix('<x:workbook xmlns:x="…"/>') // 'x:'
 */
export function rootPrefix(xml: string): string {
  const reader = openRoot(xml)
  return readElement(reader).prefix
}

function openRoot(xml: string): XmlReader {
  const reader = new XmlReader(xml, 'root')
  while (reader.event !== 'open') if (reader.next() === 'end') throw new RangeError('No root element')
  return reader
}

/**
 * An element without content, ready to be inserted; attributes that are null are left out.
 *
 * @example emptyElement('x:sheet', { name: 'A & B', state: null }) // '<x:sheet name="A &amp; B"/>'
 */
export function emptyElement(name: string, attributes: Readonly<Record<string, string | number | null>>): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== null)
  return `<${name}${written.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('')}/>`
}

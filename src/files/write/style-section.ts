import { findElement, findElements, readAttribute, setAttribute } from '../xml-patch'
import { XmlReader } from '../xml-reader'
import { unescapeXml } from '../xml-text'

const ATTRIBUTE = /([^\s=<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The children of a styleSheet, in the order that the schema wants. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
]

/** A list of the styles part (`fonts`, `cellXfs`…) that only grows: an entry that is there already is found, not added. */
export type StyleSection = {
  /** The entries that the file held, as written. */
  known: readonly string[]
  /** The index of an entry, added at the end when the list does not hold it. */
  indexOf(entry: string): number
  added: readonly string[]
}

export function openSection(xml: string, section: string, child: string): StyleSection {
  const known = findElements(xml, `styleSheet/${section}/${child}`).map(({ start, end }) => xml.slice(start, end))
  const indexes = new Map<string, number>()
  known.forEach((entry, index) => {
    const key = canonical(entry)
    if (!indexes.has(key)) indexes.set(key, index)
  })
  const added: string[] = []
  return {
    known,
    added,
    indexOf(entry) {
      const key = canonical(entry)
      const found = indexes.get(key)
      if (found !== undefined) return found
      indexes.set(key, known.length + added.length)
      added.push(entry)
      return known.length + added.length - 1
    },
  }
}

/** The styles with a section's new entries at its end and its count right; a section that was not there is put in its place. */
export function saveSection(xml: string, section: string, { known, added }: StyleSection, prefix: string): string {
  if (added.length === 0) return xml
  const entries = added.map((entry) => withPrefix(entry, prefix)).join('')
  const count = String(known.length + added.length)
  const found = findElement(xml, `styleSheet/${section}`)
  if (!found) {
    const written = `<${prefix}${section} count="${count}">${entries}</${prefix}${section}>`
    const at = placeOf(xml, section)
    return xml.slice(0, at) + written + xml.slice(at)
  }
  const open = xml.slice(found.start, found.inside).replace(/\s*\/>$/, '>')
  const inside = found.selfClosed ? '' : xml.slice(found.inside, found.insideEnd)
  const close = `</${prefix}${section}>`
  const grown = `${xml.slice(0, found.start)}${open}${inside}${entries}${close}${xml.slice(found.end)}`
  const element = findElement(grown, `styleSheet/${section}`)!
  return readAttribute(grown, element, 'count') === null ? grown : setAttribute(grown, element, 'count', count)
}

/** Where a section that is not there must stand: before the first of those that follow it, else before the end. */
function placeOf(xml: string, section: string): number {
  for (const follower of ORDER.slice(ORDER.indexOf(section) + 1)) {
    const found = findElement(xml, `styleSheet/${follower}`)
    if (found) return found.start
  }
  return findElement(xml, 'styleSheet')!.insideEnd
}

/**
 * An element as a text that is equal for equal elements: attributes sorted, prefixes, spaces and quotes apart.
 *
 * @example canonical('<x:font> <x:sz val="11" a=\'1\'></x:sz> </x:font>') // '<font <sz a="1" val="11">>'
 */
export function canonical(entry: string): string {
  const reader = new XmlReader(entry, 'styles')
  let text = ''
  while (reader.next() !== 'end') {
    if (reader.event === 'close') text += '>'
    if (reader.event !== 'open') continue
    const attributes = [...entry.slice(reader.start, reader.end).matchAll(ATTRIBUTE)]
      .map(([, name, double, single]) => `${name}=${JSON.stringify(unescapeXml(double ?? single ?? ''))}`)
      .filter((attribute) => !attribute.startsWith('xmlns'))
      .sort()
    text += `<${reader.name} ${attributes.join(' ')}`
  }
  return text
}

/** An element of ours with the prefix that the part uses for its own. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)
}

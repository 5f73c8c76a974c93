import { openPackage, workbookPart } from '../../src/files/package'
import { hasPart, partNames, readPart, readText } from '../../src/files/parts'
import { partsByType, relationshipsPart } from '../../src/files/relationships'
import { findElements, rootName } from '../../src/files/xml-patch'
import { XmlReader } from '../../src/files/xml-reader'

/** Sections of the styles part whose entries are known by their position: ours may only come after. */
const STYLE_SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']

/**
 * What a writer did to parts of a workbook that are not its own, one line per part; nothing when every foreign part
 * kept its bytes and the parts that all sheets share only grew: the workbook part, content types, relationships,
 * styles and shared strings.
 */
export function foreignChanges(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [openPackage(before), openPackage(after)]
  const workbook = workbookPart(old)
  const growing: Record<string, (before: string, after: string) => boolean> = {
    '[content_types].xml': onlyAdded,
    [workbook.toLowerCase()]: onlyAdded,
    [relationshipsPart(workbook).toLowerCase()]: onlyAdded,
  }
  for (const part of partsByType(old, workbook, 'styles')) growing[part.toLowerCase()] = onlyAppendedStyles
  for (const part of partsByType(old, workbook, 'sharedStrings')) growing[part.toLowerCase()] = onlyAdded
  return partNames(old).flatMap((name) => {
    if (!hasPart(now, name)) return [`${name}: removed`]
    if (sameBytes(readPart(old, name), readPart(now, name))) return []
    const mayGrow = growing[name.toLowerCase()]
    if (!mayGrow) return [`${name}: changed`]
    return mayGrow(readText(old, name), readText(now, name)) ? [] : [`${name}: changed, not only grown`]
  })
}

/** The parts that a writer added. */
export function addedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = openPackage(before)
  return partNames(openPackage(after)).filter((name) => !hasPart(old, name))
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}

/** Everything that stood in the XML stands in it still, in the same order; counts may have grown. */
function onlyAdded(before: string, after: string): boolean {
  const rest = events(after)
  let at = 0
  for (const event of events(before)) {
    at = rest.indexOf(event, at) + 1
    if (at === 0) return false
  }
  return true
}

function onlyAppendedStyles(before: string, after: string): boolean {
  const root = rootName(before)
  return (
    STYLE_SECTIONS.every((section) => {
      const [old, now] = [before, after].map((xml) => childrenOf(xml, `${root}/${section}`)) as [string[], string[]]
      return old.every((child, i) => child === now[i])
    }) && onlyAdded(before, after)
  )
}

function childrenOf(xml: string, path: string): string[] {
  const child = {
    numFmts: 'numFmt',
    fonts: 'font',
    fills: 'fill',
    borders: 'border',
    cellStyles: 'cellStyle',
    dxfs: 'dxf',
  }
  const section = path.slice(path.indexOf('/') + 1)
  const name = child[section as keyof typeof child] ?? 'xf'
  return findElements(xml, `${path}/${name}`).map(({ start, end }) => xml.slice(start, end))
}

/** Tags and texts as written, but for counts, the order to calculate, and whether a parent without child is closed at once. */
function events(xml: string): string[] {
  const reader = new XmlReader(xml, 'compared')
  const found: string[] = []
  while (reader.next() !== 'end') {
    if (reader.name === 'calcPr') continue
    const text = xml.slice(reader.start, reader.end).replace(/\s(count|uniqueCount)="\d+"/g, '')
    found.push(reader.event === 'close' ? `</${reader.name}>` : text.replace(/\s*\/>$/, '>'))
  }
  return found
}

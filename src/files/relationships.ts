import { addDefaultContentType, removeContentType } from './content-types'
import { DamagedFileError } from './errors'
import { dropPart, fold, hasPart, readText, writePart } from './parts'
import type { Package } from './parts'
import { XmlReader } from './xml-reader'
import { appendInside, emptyElement, findElements, readAttribute, replaceElement, rootPrefix } from './xml-patch'

/** The relationships of the package itself hang on no part. */
export const PACKAGE = ''

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.relationships+xml'
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`

/** `target` is a part's name (`xl/charts/chart1.xml`), or an address as written when it lies outside the file. */
export type Relationship = { id: string; type: string; target: string; external: boolean }

/** The relationships of a part, or of the `PACKAGE`, in the order of the file. */
export function relationshipsOf(pkg: Package, source: string): Relationship[] {
  const part = relationshipsPart(source)
  if (!hasPart(pkg, part)) return []
  const reader = new XmlReader(readText(pkg, part), part)
  const found: Relationship[] = []
  while (reader.next() !== 'end') {
    if (reader.event !== 'open' || reader.name !== 'Relationship') continue
    const [id, type, target] = [reader.attribute('Id'), reader.attribute('Type'), reader.attribute('Target')]
    if (id === null || type === null || target === null) throw new DamagedFileError(part)
    const external = reader.attribute('TargetMode') === 'External'
    found.push({ id, type, target: external ? target : resolveTarget(source, target), external })
  }
  return found
}

/** The part that a relationship of a source names; null when it is absent or leads outside the file. */
export function relatedPart(pkg: Package, source: string, id: string): string | null {
  const found = relationshipsOf(pkg, source).find((relationship) => relationship.id === id)
  return found && !found.external ? found.target : null
}

/** The parts that a source relates to by a type, whichever of the known prefixes the type bears: `worksheet`. */
export function partsByType(pkg: Package, source: string, type: string): string[] {
  const related = relationshipsOf(pkg, source).filter((one) => !one.external && one.type.endsWith(`/${type}`))
  return related.map((relationship) => relationship.target)
}

/** Adds a relationship under the first free `rId…`, which it gives back. */
export function addRelationship(
  pkg: Package,
  source: string,
  { type, target, external = false }: { type: string; target: string; external?: boolean },
): string {
  const part = relationshipsPart(source)
  if (!hasPart(pkg, part)) writePart(pkg, part, EMPTY)
  addDefaultContentType(pkg, 'rels', CONTENT_TYPE)
  const taken = new Set(relationshipsOf(pkg, source).map((relationship) => relationship.id.toLowerCase()))
  let number = 1
  while (taken.has(`rid${number}`)) number++
  const id = `rId${number}`
  const xml = readText(pkg, part)
  const written = emptyElement(`${rootPrefix(xml)}Relationship`, {
    Id: id,
    Type: type,
    Target: external ? target : relativeTarget(source, target),
    TargetMode: external ? 'External' : null,
  })
  writePart(pkg, part, appendInside(xml, 'Relationships', written))
  return id
}

/** Removes a relationship of a source; what it led to stays. */
export function removeRelationship(pkg: Package, source: string, id: string): void {
  const part = relationshipsPart(source)
  if (!hasPart(pkg, part)) return
  const xml = readText(pkg, part)
  const found = findElements(xml, 'Relationships/Relationship').find((one) => readAttribute(xml, one, 'Id') === id)
  if (found) writePart(pkg, part, replaceElement(xml, found, ''))
}

/** Removes a part with its relationships and what the content types say of it; what it led to stays. */
export function deletePart(pkg: Package, name: string): void {
  dropPart(pkg, name)
  dropPart(pkg, relationshipsPart(name))
  removeContentType(pkg, name)
}

/**
 * Where the relationships of a part are kept.
 *
 * @example relationshipsPart('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels'
 * @example relationshipsPart('')                // '_rels/.rels'
 */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`
}

/**
 * The part that a target means, seen from its source.
 *
 * @example resolveTarget('xl/worksheets/sheet1.xml', '../charts/chart1.xml') // 'xl/charts/chart1.xml'
 * @example resolveTarget('xl/workbook.xml', '/xl/styles.xml')                // 'xl/styles.xml'
 */
export function resolveTarget(source: string, target: string): string {
  const path = decode(target.split('#')[0]!).replaceAll('\\', '/')
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/**
 * A part's name as a source writes it.
 *
 * @example relativeTarget('xl/worksheets/sheet1.xml', 'xl/charts/chart1.xml') // '../charts/chart1.xml'
 */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1)
  const to = target.split('/')
  let common = 0
  while (common < from.length && common < to.length - 1 && fold(from[common]!) === fold(to[common]!)) common++
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].map(encodeURI).join('/')
}

function decode(target: string): string {
  try {
    return decodeURI(target)
  } catch {
    return target
  }
}

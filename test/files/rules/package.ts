import { unzipSync } from 'fflate'
import { textOfPart } from './book'
import type { Book } from './book'
import type { Rule } from './rule'
import { child, children, descendants, named, parseDocument } from './xml'

const fold = (name: string) => name.replace(/^\//, '').toLowerCase()
const repeated = (names: string[]) => names.filter((name, i) => names.indexOf(name) !== i)
const isXml = (part: string) => /\.(xml|rels)$/i.test(part)
const sources = ({ parts }: Book) => ['', ...parts.keys()].filter((part) => !part.endsWith('.rels'))
const overrides = ({ contentTypes }: Book) =>
  children(contentTypes, 'Override').map(({ attributes }) => fold(attributes['PartName']!))

/** Causes of the repair prompt that come from the package: relationships, content types, XML itself. */
export const packageRules: Record<string, Rule> = {
  'relationships lead to parts': (book) =>
    sources(book).flatMap((source) =>
      book
        .relations(source)
        .filter(({ external, target }) => !external && !book.parts.has(target))
        .map(({ id }) => `${source} ${id}`),
    ),
  'relationship ids are unique': (book) =>
    sources(book).flatMap((source) =>
      repeated(book.relations(source).map(({ id }) => id)).map((id) => `${source} ${id}`),
    ),
  'ids name relationships': (book) =>
    [...book.parts.keys()]
      .filter((part) => part.endsWith('.xml') && part !== '[Content_Types].xml')
      .flatMap((part) => {
        const known = new Set(book.relations(part).map(({ id }) => id))
        const ids = descendants(book.xml(part)).flatMap(({ attributes }) => Object.entries(attributes))
        return ids
          .filter(([name, id]) => /^r:(id|embed|link|pict)$/.test(name) && !known.has(id))
          .map(([, id]) => `${part} ${id}`)
      }),
  'parts have a content type': (book) => {
    const extensions = children(book.contentTypes, 'Default').map(({ attributes }) =>
      attributes['Extension']!.toLowerCase(),
    )
    const known = new Set(overrides(book))
    return [...book.parts.keys()].filter(
      (part) =>
        part !== '[Content_Types].xml' &&
        !known.has(fold(part)) &&
        !extensions.includes(part.split('.').at(-1)!.toLowerCase()),
    )
  },
  'spreadsheet parts say what they are': (book) => {
    const known = new Set(overrides(book))
    return [...book.parts.keys()].filter(
      (part) => /^xl\/(worksheets|tables|charts|drawings)\/[^/]+\.xml$/.test(part) && !known.has(fold(part)),
    )
  },
  'content types are said once': (book) => [
    ...repeated(overrides(book)),
    ...repeated(children(book.contentTypes, 'Default').map(({ attributes }) => attributes['Extension']!.toLowerCase())),
  ],
  'content types name parts': (book) => {
    const parts = new Set([...book.parts.keys()].map(fold))
    return overrides(book).filter((part) => !parts.has(part))
  },
  'no part is an orphan': (book) => {
    const reached = new Set<string>()
    const waiting = ['']
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      if (reached.has(part)) continue
      reached.add(part)
      waiting.push(...book.relations(part).flatMap(({ external, target }) => (external ? [] : [target])))
    }
    return [...book.parts.keys()].filter(
      (part) => !part.endsWith('.rels') && part !== '[Content_Types].xml' && !reached.has(part),
    )
  },
  'calculation chain names formulas': (book) => {
    const chain = book.relations(book.workbookPart).find(({ type }) => type === 'calcChain')?.target
    if (chain === undefined || !book.parts.has(chain)) return []
    let id = ''
    return named(book.xml(chain), 'c').flatMap(({ attributes }) => {
      id = attributes['i'] ?? id
      const cell = book.sheets.find((sheet) => sheet.id === id)?.cells.get(attributes['r']!)
      return cell && child(cell.node, 'f') ? [] : [attributes['r']!]
    })
  },
}

/** The parts that no XML parser reads: they hide what the other rules would find. */
export function illFormedParts(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([part, content]) => isXml(part) && !isWellFormed(content))
    .map(([part]) => part)
}

function isWellFormed(bytes: Uint8Array): boolean {
  try {
    parseDocument(textOfPart(bytes))
    return true
  } catch {
    return false
  }
}

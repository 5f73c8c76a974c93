import { strFromU8, unzipSync } from 'fflate'

/** Parts that grow by appending when sheets are added; every other part of a user's workbook keeps its bytes. */
const SHARED = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/

/** The parts of a file as text, without what Office.js cannot say: the alternative text of a chart. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, content]) => [
      name,
      strFromU8(content)
        .replace(/ descr="[^"]*"/g, '')
        .replace(/></g, '>\n<'),
    ]),
  )
}

/** The parts of the user's own: all that stood in the file and is neither shared nor one of our sheets. */
export function foreignParts(file: Uint8Array, names: readonly string[]): Record<string, string> {
  const parts = unzipSync(file)
  return Object.fromEntries(names.map((name) => [name, strFromU8(parts[name] ?? new Uint8Array(), true)]))
}

export function foreignNames(file: Uint8Array): string[] {
  return Object.keys(unzipSync(file)).filter((name) => !SHARED.test(name))
}

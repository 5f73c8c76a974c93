import { DamagedFileError } from './errors'
import type { ZipEntry } from './unzip'
import { unpack } from './unzip'
import { decodeXml } from './xml-text'

/** A part as it came, still packed, or as we wrote it. */
export type Part = { name: string; content: ZipEntry | Uint8Array }

/**
 * A file of the Open Packaging Conventions being edited: parts by name, compared without case.
 * Parts that nobody writes keep their bytes; the order of the archive is kept, new parts come last.
 */
export type Package = { parts: Map<string, Part> }

/** Names of parts have no leading slash: `xl/workbook.xml`. */
export function partNames(pkg: Package): string[] {
  return [...pkg.parts.values()].map((part) => part.name)
}

export function hasPart(pkg: Package, name: string): boolean {
  return pkg.parts.has(fold(name))
}

/** The bytes of a part; a part that is missing or broken is a `DamagedFileError`. */
export function readPart(pkg: Package, name: string): Uint8Array {
  const part = pkg.parts.get(fold(name))
  if (!part) throw new DamagedFileError(name)
  return part.content instanceof Uint8Array ? part.content : unpack(part.content)
}

/** The XML text of a part, whatever its encoding. */
export function readText(pkg: Package, name: string): string {
  return decodeXml(readPart(pkg, name))
}

/** Replaces a part in its place, or adds it at the end; text is written as UTF-8. */
export function writePart(pkg: Package, name: string, content: string | Uint8Array): void {
  const known = pkg.parts.get(fold(name))
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  pkg.parts.set(fold(name), { name: known?.name ?? name, content: bytes })
}

/** Forgets a part alone: `deletePart` of relationships.ts also forgets what hangs on it. */
export function dropPart(pkg: Package, name: string): void {
  pkg.parts.delete(fold(name))
}

/** A part name that is free: `freePartName(pkg, 'xl/charts/chart', '.xml')` is `xl/charts/chart1.xml` in a new workbook. */
export function freePartName(pkg: Package, stem: string, extension: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number}${extension}`
    if (!hasPart(pkg, name)) return name
  }
}

/** How names are compared: without case, without leading slash, whichever slash the archive used. */
export function fold(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

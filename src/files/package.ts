import { CONTENT_TYPES, contentTypeOf } from './content-types'
import {
  DamagedFileError,
  EncryptedWorkbookError,
  NotAWorkbookError,
  NoWorkbookError,
  OtherFormatError,
  StrictWorkbookError,
} from './errors'
import { fold, hasPart, readPart, readText } from './parts'
import type { Package, Part } from './parts'
import { PACKAGE, partsByType, relationshipsOf } from './relationships'
import { readZip } from './unzip'
import { pack, writeZip } from './zip'

/** First bytes of the compound files that hold `.xls` workbooks and encrypted ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const STRICT = 'http://purl.oclc.org/ooxml/'
const WORKBOOK_TYPES = /spreadsheetml|ms-excel/

/**
 * Opens an `.xlsx` or `.xlsm` file. Nothing is unpacked before it is asked for, so that images, macros and caches
 * cost nothing. A file that we cannot keep whole is refused with a `SteeringError` that says why.
 */
export function openPackage(bytes: Uint8Array): Package {
  if (COMPOUND.every((byte, i) => bytes[i] === byte)) throw compoundFile(bytes)
  const parts = new Map<string, Part>()
  for (const entry of readZip(bytes)) {
    if (parts.has(fold(entry.name))) throw new DamagedFileError(entry.name)
    parts.set(fold(entry.name), { name: entry.name.replaceAll('\\', '/').replace(/^\/+/, ''), content: entry })
  }
  const pkg: Package = { parts }
  refuseOtherFormats(pkg)
  return pkg
}

/** The file's bytes: the same package always gives the same bytes. */
export function savePackage(pkg: Package): Uint8Array {
  const parts = [...pkg.parts.values()]
  return writeZip(
    parts.map(({ name, content }) => (content instanceof Uint8Array ? pack(name, content) : { ...content, name })),
  )
}

/** The name of the workbook part, `xl/workbook.xml` in most files. */
export function workbookPart(pkg: Package): string {
  const [part] = partsByType(pkg, PACKAGE, 'officeDocument')
  if (part === undefined) throw new NoWorkbookError()
  return part
}

function refuseOtherFormats(pkg: Package): void {
  if (hasPart(pkg, 'mimetype') && new TextDecoder().decode(readPart(pkg, 'mimetype')).includes('opendocument')) {
    throw new OtherFormatError('.ods')
  }
  if (!hasPart(pkg, CONTENT_TYPES)) throw new NoWorkbookError()
  if (relationshipsOf(pkg, PACKAGE).some((relationship) => relationship.type.startsWith(STRICT))) {
    throw new StrictWorkbookError()
  }
  const workbook = workbookPart(pkg)
  const type = contentTypeOf(pkg, workbook) ?? ''
  if (type.includes('binary')) throw new OtherFormatError('.xlsb')
  if (!WORKBOOK_TYPES.test(type)) throw new NoWorkbookError()
  if (readText(pkg, workbook).slice(0, 4000).includes(STRICT)) throw new StrictWorkbookError()
}

/** Password-protected workbooks hold a stream `EncryptedPackage`; the others are `.xls`. */
function compoundFile(bytes: Uint8Array) {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  if (text.includes('EncryptedPackage')) return new EncryptedWorkbookError()
  return text.includes('Workbook') || text.includes('Book') ? new OtherFormatError('.xls') : new NotAWorkbookError()
}

import { addContentType, addDefaultContentType, CONTENT_TYPES } from './content-types'
import { savePackage } from './package'
import { writePart } from './parts'
import type { Package } from './parts'
import { addRelationship, PACKAGE } from './relationships'
import { PLAIN_STYLES, PLAIN_THEME, PLAIN_WORKBOOK } from './write/empty-parts'
import { RELATIONSHIPS, XML_START } from './write/vocabulary'
import { escapeXml } from './xml-text'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const PACKAGE_XML = 'http://schemas.openxmlformats.org/package/2006'
const PRODUCT = 'Roadmap Steering'

/**
 * A workbook without a sheet, ready for `writeSheets`, which brings at least one: Excel opens no workbook without.
 * Its properties say its title, its author (the product) and its language, as accessibility asks.
 */
export function emptyWorkbook(lang: 'fr' | 'en', title: string = PRODUCT): Uint8Array {
  const pkg: Package = { parts: new Map() }
  writePart(pkg, CONTENT_TYPES, `${XML_START}<Types xmlns="${PACKAGE_XML}/content-types"></Types>`)
  addDefaultContentType(pkg, 'xml', 'application/xml')
  add(
    pkg,
    PACKAGE,
    { part: 'xl/workbook.xml', kind: 'officeDocument', type: `${OFFICE}.spreadsheetml.sheet.main+xml` },
    PLAIN_WORKBOOK,
  )
  add(pkg, PACKAGE, CORE, corePropertiesXml(lang, title))
  add(pkg, 'xl/workbook.xml', { part: 'xl/theme/theme1.xml', kind: 'theme', type: `${OFFICE}.theme+xml` }, PLAIN_THEME)
  add(
    pkg,
    'xl/workbook.xml',
    { part: 'xl/styles.xml', kind: 'styles', type: `${OFFICE}.spreadsheetml.styles+xml` },
    PLAIN_STYLES,
  )
  return savePackage(pkg)
}

const CORE = {
  part: 'docProps/core.xml',
  kind: `${PACKAGE_XML}/relationships/metadata/core-properties`,
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
}

type NewPart = { part: string; kind: string; type: string }

function add(pkg: Package, source: string, { part, kind, type }: NewPart, content: string): void {
  writePart(pkg, part, content)
  addContentType(pkg, part, type)
  addRelationship(pkg, source, { type: kind.includes(':') ? kind : `${RELATIONSHIPS}/${kind}`, target: part })
}

function corePropertiesXml(lang: 'fr' | 'en', title: string): string {
  const language = lang === 'fr' ? 'fr-FR' : 'en-GB'
  const namespaces = `xmlns:cp="${PACKAGE_XML}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`
  const said = `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${PRODUCT}</dc:creator><dc:language>${language}</dc:language>`
  return `${XML_START}<cp:coreProperties ${namespaces}>${said}</cp:coreProperties>`
}

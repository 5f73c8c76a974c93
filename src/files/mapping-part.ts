import { isMappingXml, MAPPING_NAMESPACE, mappingIn, mappingXml } from '../workbook/mapping-part'
import { addContentType, addDefaultContentType } from './content-types'
import { openPackage, savePackage, workbookPart } from './package'
import { freePartName, hasPart, readText, writePart } from './parts'
import type { Package } from './parts'
import { addRelationship, deletePart, partsByType, relationshipsOf, removeRelationship } from './relationships'
import { RELATIONSHIPS, XML_START } from './write/vocabulary'

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'
/** One part of ours at most in a workbook: its identity can be the same everywhere. */
const IDENTITY = '{3B8C5D0E-6F41-4C27-9A52-7D1E0B94C6F8}'
const PROPERTIES = [
  XML_START,
  `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${IDENTITY}">`,
  `<ds:schemaRefs><ds:schemaRef ds:uri="${MAPPING_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
].join('')

/** The text that says how people mapped the tables of a workbook; undefined when it holds none. */
export function readMapping(pkg: Package, workbook: string): string | undefined {
  return mappingIn(mappingParts(pkg, workbook).map((part) => readText(pkg, part)))
}

/** The workbook with that text in a part of its own, in the place of the one that was there; an empty text takes it away. */
export function writeMapping(bytes: Uint8Array, text: string): Uint8Array {
  const pkg = openPackage(bytes)
  const workbook = workbookPart(pkg)
  const [known, ...others] = mappingParts(pkg, workbook)
  for (const part of others) removeMapping(pkg, workbook, part)
  if (text === '') {
    if (known !== undefined) removeMapping(pkg, workbook, known)
  } else {
    writePart(pkg, known ?? newMappingPart(pkg, workbook), XML_START + mappingXml(text))
  }
  return savePackage(pkg)
}

function mappingParts(pkg: Package, workbook: string): string[] {
  const parts = partsByType(pkg, workbook, 'customXml').filter((part) => hasPart(pkg, part))
  return parts.filter((part) => isMappingXml(readText(pkg, part)))
}

function newMappingPart(pkg: Package, workbook: string): string {
  const part = freePartName(pkg, 'customXml/item', '.xml')
  const properties = freePartName(pkg, 'customXml/itemProps', '.xml')
  addDefaultContentType(pkg, 'xml', 'application/xml')
  addRelationship(pkg, workbook, { type: `${RELATIONSHIPS}/customXml`, target: part })
  writePart(pkg, properties, PROPERTIES)
  addContentType(pkg, properties, PROPERTIES_TYPE)
  addRelationship(pkg, part, { type: `${RELATIONSHIPS}/customXmlProps`, target: properties })
  return part
}

function removeMapping(pkg: Package, workbook: string, part: string): void {
  for (const properties of partsByType(pkg, part, 'customXmlProps')) deletePart(pkg, properties)
  deletePart(pkg, part)
  const found = relationshipsOf(pkg, workbook).find(({ target, external }) => !external && target === part)
  if (found) removeRelationship(pkg, workbook, found.id)
}

import type { Package } from '../../src/files/parts'
import { savePackage } from '../../src/files/package'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"`

/** What a test says of a sheet: the XML inside `<worksheet>`, and the parts that hang on it by relationship id. */
export type HandMadeSheet = {
  name: string
  xml: string
  kind?: 'worksheet' | 'chartsheet'
  related?: Record<string, { type: string; part: string; content: string | Uint8Array }>
}

export type HandMade = { sheets: HandMadeSheet[]; strings?: string; workbook?: string }

/** A small workbook whose XML the test writes itself, as other programs would. */
export function workbookMadeOf({ sheets, strings = '', workbook = '' }: HandMade): Uint8Array {
  const pkg: Package = { parts: new Map() }
  const add = (name: string, content: string | Uint8Array) =>
    pkg.parts.set(name.toLowerCase(), {
      name,
      content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    })
  const links = (items: string[]) => `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join('')}</Relationships>`
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`
  add('[Content_Types].xml', contentTypes())
  add('_rels/.rels', links([link('rId1', 'officeDocument', 'xl/workbook.xml')]))
  const listed = sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')
  add('xl/workbook.xml', `<workbook ${NAMESPACES}>${workbook}<sheets>${listed}</sheets></workbook>`)
  add(
    'xl/_rels/workbook.xml.rels',
    links([
      ...sheets.map(({ kind = 'worksheet' }, i) => link(`rId${i + 1}`, kind, `worksheets/sheet${i + 1}.xml`)),
      link('strings', 'sharedStrings', 'sharedStrings.xml'),
    ]),
  )
  add('xl/sharedStrings.xml', `<sst ${NAMESPACES}>${strings}</sst>`)
  sheets.forEach(({ xml, related = {} }, i) => {
    add(`xl/worksheets/sheet${i + 1}.xml`, xml.startsWith('<?') ? xml : `<worksheet ${NAMESPACES}>${xml}</worksheet>`)
    const hanging = Object.entries(related)
    if (hanging.length === 0) return
    const targets = hanging.map(([id, { type, part }]) => link(id, type, `/${part}`))
    add(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, links(targets))
    for (const [, { part, content }] of hanging) add(part, content)
  })
  return savePackage(pkg)
}

function contentTypes(): string {
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '</Types>'
  )
}

/** A table part as Excel writes it, its attributes and columns as given. */
export function tablePart(attributes: string, columns: string[]): string {
  const listed = columns.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')
  return `<table xmlns="${MAIN}" ${attributes}><tableColumns count="${columns.length}">${listed}</tableColumns></table>`
}

import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { addContentType, contentTypeOf } from '../../src/files/content-types'
import { openPackage, savePackage, workbookPart } from '../../src/files/package'
import { freePartName, partNames, readPart, readText, writePart } from '../../src/files/parts'
import { addRelationship, deletePart, relationshipsOf, removeRelationship } from '../../src/files/relationships'
import { translator } from '../../src/i18n/translate'
import { SteeringError } from '../../src/portfolio/errors'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const BINARY_TYPE = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/Workbook.xml" ContentType="${WORKBOOK_TYPE}"/></Types>`
const LINKS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="/XL/workbook.xml"/></Relationships>`
const PARTS: Record<string, string> = {
  '[Content_Types].xml': TYPES,
  '_rels/.rels': LINKS,
  'xl/Workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>`,
  'xl/media/image1.png': 'not really an image',
}

function file(parts: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

function codeOf(bytes: Uint8Array): string {
  try {
    openPackage(bytes)
  } catch (error) {
    if (!(error instanceof SteeringError)) throw error
    for (const lang of ['fr', 'en'] as const)
      expect(translator(lang)(`errors.${error.code}`, error.params)).toMatch(/\.$/)
    return error.code
  }
  return 'opened'
}

test('parts are found whatever the case of their names', () => {
  const pkg = openPackage(file(PARTS))
  expect(workbookPart(pkg)).toBe('XL/workbook.xml')
  expect(readText(pkg, workbookPart(pkg))).toBe(PARTS['xl/Workbook.xml'])
  expect(contentTypeOf(pkg, 'xl/workbook.xml')).toBe(WORKBOOK_TYPE)
})

test('saving keeps the order and the bytes of every part, and gives the same bytes each time', () => {
  const pkg = openPackage(file(PARTS))
  writePart(pkg, 'xl/new.xml', '<new/>')
  const saved = savePackage(pkg)
  const again = openPackage(saved)
  expect(partNames(again)).toEqual([...Object.keys(PARTS), 'xl/new.xml'])
  for (const [name, text] of Object.entries(PARTS)) expect(readPart(again, name)).toEqual(strToU8(text))
  expect(savePackage(again)).toEqual(saved)
})

test('relationships are added under a free id, with the content type that their part needs, and removed', () => {
  const pkg = openPackage(file(PARTS))
  const sheet = { type: `${RELATIONSHIPS}/worksheet`, target: 'xl/worksheets/s.xml' }
  const link = { type: 'link', target: 'https://example.org/?a&b', external: true }
  expect(addRelationship(pkg, 'xl/workbook.xml', sheet)).toBe('rId1')
  expect(addRelationship(pkg, 'xl/workbook.xml', link)).toBe('rId2')
  expect(readText(pkg, 'xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/s.xml"')
  expect(contentTypeOf(pkg, 'xl/_rels/workbook.xml.rels')).toContain('relationships+xml')
  expect(relationshipsOf(pkg, 'xl/workbook.xml')[1]).toEqual({ id: 'rId2', ...link })
  removeRelationship(pkg, 'xl/workbook.xml', 'rId1')
  expect(addRelationship(pkg, 'xl/workbook.xml', sheet)).toBe('rId1')
})

test('a deleted part leaves neither content type nor relationships', () => {
  const pkg = openPackage(file(PARTS))
  writePart(pkg, 'xl/charts/chart1.xml', '<c/>')
  addContentType(pkg, 'xl/charts/chart1.xml', 'chart')
  expect(contentTypeOf(pkg, 'xl/charts/chart1.xml')).toBe('chart')
  expect(freePartName(pkg, 'xl/charts/chart', '.xml')).toBe('xl/charts/chart2.xml')
  deletePart(pkg, 'xl/charts/chart1.xml')
  expect(readText(pkg, '[Content_Types].xml')).toBe(TYPES)
  expect(partNames(pkg)).toEqual(Object.keys(PARTS))
})

describe('files that are not workbooks are refused with the reason', () => {
  const compound = (text: string) => {
    const bytes = new Uint8Array(512 + text.length * 2)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    for (let i = 0; i < text.length; i++) bytes[512 + i * 2] = text.charCodeAt(i)
    return bytes
  }
  const typed = (type: string) => file({ ...PARTS, '[Content_Types].xml': TYPES.replace(WORKBOOK_TYPE, type) })
  const strictLinks = LINKS.replace(RELATIONSHIPS, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
  const encrypted = new Uint8Array(readFileSync('test/fixtures/encrypted.xlsx'))
  const strictWorkbook = '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'
  const overwritten = file(PARTS).fill(0x55, 60, 120)

  test.each<[string, string, Uint8Array]>([
    ['a CSV file', 'fileNotAWorkbook', strToU8('Code;Titre\nP1;Portail')],
    ['an empty file', 'fileNotAWorkbook', new Uint8Array()],
    ['a workbook with a password', 'fileEncrypted', compound('EncryptedPackage')],
    ['a workbook that Excel wrote with a password', 'fileEncrypted', encrypted],
    ['an .xls workbook', 'fileOtherFormat', compound('Workbook')],
    ['an .ods workbook', 'fileOtherFormat', file({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['an .xlsb workbook', 'fileOtherFormat', typed(BINARY_TYPE)],
    ['a plain archive', 'fileNoWorkbook', file({ 'readme.txt': 'hello' })],
    ['a text document', 'fileNoWorkbook', typed(WORD_TYPE)],
    ['Strict Open XML by its relationships', 'fileStrict', file({ ...PARTS, '_rels/.rels': strictLinks })],
    ['Strict Open XML by its workbook', 'fileStrict', file({ ...PARTS, 'xl/Workbook.xml': strictWorkbook })],
    ['a file that lost its beginning', 'fileDamaged', file(PARTS).slice(40)],
    ['a file that lost its end', 'fileDamaged', file(PARTS).slice(0, -40)],
    ['a file partly overwritten', 'fileDamaged', overwritten],
    ['two parts of one name', 'fileDamaged', file({ ...PARTS, 'XL/WORKBOOK.xml': '' })],
    ['a missing workbook part', 'fileDamaged', file({ '[Content_Types].xml': TYPES, '_rels/.rels': LINKS })],
  ])('%s', (_, code, bytes) => expect(codeOf(bytes)).toBe(code))
})

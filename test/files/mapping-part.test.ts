import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyWorkbook } from '../../src/files/empty-workbook'
import { readMapping, writeMapping } from '../../src/files/mapping-part'
import { openPackage, savePackage, workbookPart } from '../../src/files/package'
import { partNames, readPart, writePart } from '../../src/files/parts'
import { readWorkbook } from '../../src/files/read-workbook'
import { addRelationship } from '../../src/files/relationships'
import { writeSheets } from '../../src/files/write-sheets'
import { mappingText, parseMapping, type Mapping } from '../../src/tables/mapping'
import { inputPlan } from '../excel/plans'

const { bytes } = writeSheets(emptyWorkbook('fr'), [inputPlan('Projets', 3)])
const sample = new Uint8Array(readFileSync(join(__dirname, '../../samples/departement-exemple.xlsx')))
const mapping: Mapping = {
  '7': { table: 'projects', name: 'Suivi <DSI> & "élus" ]]>\uffff', columns: { title: "Nom de l'opération" } },
}

const mappingOf = (file: Uint8Array) => parseMapping(readWorkbook(file).mapping ?? '')

describe('the mapping that a file keeps', () => {
  test('comes back whole, whatever signs its words hold', () => {
    expect(mappingOf(writeMapping(bytes, mappingText(mapping)))).toEqual(mapping)
  })

  test('is replaced in its place, and gone without a trace when nothing is mapped any more', () => {
    const once = writeMapping(bytes, mappingText(mapping))
    const again = writeMapping(once, '{}')
    expect(partNames(openPackage(again))).toEqual(partNames(openPackage(once)))
    expect(readWorkbook(again).mapping).toBe('{}')
    const without = writeMapping(again, '')
    expect(readWorkbook(without)).toEqual(readWorkbook(bytes))
    expect(partNames(openPackage(without)).filter((name) => /customXml/i.test(name))).toEqual([])
  })

  test('leaves every other part of the workbook as it was, and stays when sheets are written', () => {
    const written = openPackage(writeMapping(sample, mappingText(mapping)))
    const changed = /^(\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels|customXml\/.*)$/
    const before = openPackage(sample)
    for (const name of partNames(before)) {
      if (!changed.test(name)) expect(Buffer.compare(readPart(written, name), readPart(before, name))).toBe(0)
    }
    const sheets = writeSheets(savePackage(written), [inputPlan('Autre', 2)]).bytes
    expect(mappingOf(sheets)).toEqual(mapping)
  })

  test('beside the custom parts of others is found by its namespace alone', () => {
    const pkg = openPackage(bytes)
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'
    writePart(pkg, 'customXml/item1.xml', '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/x"/>')
    addRelationship(pkg, workbookPart(pkg), { type, target: 'customXml/item1.xml' })
    expect(readMapping(pkg, workbookPart(pkg))).toBeUndefined()
    const mapped = writeMapping(savePackage(pkg), mappingText(mapping))
    expect(mappingOf(mapped)).toEqual(mapping)
    expect(partNames(openPackage(writeMapping(mapped, '')))).toContain('customXml/item1.xml')
  })

  test('that was broken is read as an unreadable one, not as none', () => {
    const pkg = openPackage(writeMapping(bytes, mappingText(mapping)))
    writePart(pkg, 'customXml/item1.xml', '<mapping xmlns="urn:roadmap-steering:mapping"><b/></mapping>')
    expect(readWorkbook(savePackage(pkg)).mapping).toBe('')
  })
})

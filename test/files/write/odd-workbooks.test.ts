import { emptyWorkbook } from '../../../src/files/empty-workbook'
import { openPackage, savePackage } from '../../../src/files/package'
import { dropPart, hasPart, readText, writePart } from '../../../src/files/parts'
import type { Package } from '../../../src/files/parts'
import { readWorkbook } from '../../../src/files/read-workbook'
import { addRelationship, partsByType, relationshipsOf, removeRelationship } from '../../../src/files/relationships'
import { writeSheets } from '../../../src/files/write-sheets'
import { problemsOf } from '../rules'
import { plainPlan, richPlan } from './plans'

const user = writeSheets(emptyWorkbook('fr'), [plainPlan({ mark: null, name: 'Projets' })]).bytes

/** The user's workbook with something odd about it. */
function odd(change: (pkg: Package) => void): Uint8Array {
  const pkg = openPackage(user)
  change(pkg)
  return savePackage(pkg)
}

const replaceIn = (part: string, from: string | RegExp, to: string) => (pkg: Package) => {
  const text = readText(pkg, part)
  expect(text).toMatch(from)
  writePart(pkg, part, text.replace(from, to))
}

const prefix = (pkg: Package) => {
  const text = readText(pkg, 'xl/workbook.xml')
  const prefixed = text
    .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
    .replace('xmlns=', 'xmlns:x=')
    .replaceAll('r:', 'rel:')
  writePart(pkg, 'xl/workbook.xml', prefixed.replace('xmlns:r=', 'xmlns:rel='))
}

const withoutStyles = (pkg: Package) => {
  const relationship = relationshipsOf(pkg, 'xl/workbook.xml').find(({ type }) => type.endsWith('/styles'))!
  removeRelationship(pkg, 'xl/workbook.xml', relationship.id)
  dropPart(pkg, 'xl/styles.xml')
}

describe('workbooks of other programs', () => {
  test.each<[string, (pkg: Package) => void]>([
    ['whose elements bear a prefix', prefix],
    [
      'with names in single quotes and entities',
      replaceIn('xl/workbook.xml', 'name="Projets"', "name='Projets &quot;&#233;&quot;'"),
    ],
    ['without views', replaceIn('xl/workbook.xml', /<bookViews>.*<\/bookViews>/, '')],
    ['without calculation settings', replaceIn('xl/workbook.xml', /<calcPr[^>]*>/, '')],
    ['without names', replaceIn('xl/workbook.xml', /<definedNames>.*<\/definedNames>/, '')],
    ['without styles', withoutStyles],
    [
      'that relate to a part they do not hold',
      (pkg) => {
        const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing'
        addRelationship(pkg, 'xl/worksheets/sheet1.xml', { type, target: 'xl/drawings/drawing1.xml' })
      },
    ],
  ])('%s take our sheets, once and again', (_, change) => {
    const before = odd(change)
    const once = writeSheets(before, [richPlan()]).bytes
    const present = new Set(problemsOf(before).map(({ rule, where }) => rule + where))
    expect(problemsOf(once).filter(({ rule, where }) => !present.has(rule + where))).toEqual([])
    expect(readWorkbook(once).generated).toMatchObject([{ sheet: 'Classement' }])
    expect(writeSheets(once, [richPlan()]).bytes).toEqual(once)
  })

  test('a part that the file lacks is not replaced by one of ours', () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing'
    const before = odd((pkg) => {
      addRelationship(pkg, 'xl/worksheets/sheet1.xml', { type, target: 'xl/drawings/drawing1.xml' })
    })
    const pkg = openPackage(writeSheets(before, [richPlan()]).bytes)
    expect(hasPart(pkg, 'xl/drawings/drawing1.xml')).toBe(false)
    expect(partsByType(pkg, 'xl/worksheets/sheet2.xml', 'drawing')).toEqual(['xl/drawings/drawing2.xml'])
  })

  test('the sheet that shows stays the one that showed, our own names only are written anew', () => {
    const before = odd(
      replaceIn('xl/workbook.xml', '<definedNames>', '<definedNames><definedName name="Taux">0.2</definedName>'),
    )
    const first = writeSheets(before, [richPlan()]).bytes
    const active = openPackage(first)
    replaceIn('xl/workbook.xml', '<workbookView ', '<workbookView activeTab="1" ')(active)
    const pkg = openPackage(writeSheets(savePackage(active), [plainPlan()]).bytes)
    const workbook = readText(pkg, 'xl/workbook.xml')
    expect(workbook).toContain('activeTab="1"')
    expect(readText(pkg, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"')
    expect(workbook).toContain('<definedName name="Taux">0.2</definedName>')
    expect(workbook.match(/localSheetId="1"/g)).toHaveLength(1)
  })

  test('the calculation chain goes only when it names a formula of a sheet that is replaced', () => {
    const chain = (sheetId: number) => (pkg: Package) => {
      writePart(pkg, 'xl/calcChain.xml', `<calcChain xmlns="x"><c r="A9" i="${sheetId}"/></calcChain>`)
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain'
      addRelationship(pkg, 'xl/workbook.xml', { type, target: 'xl/calcChain.xml' })
    }
    const kept = [1, 2].map((sheetId) => {
      const pkg = openPackage(writeSheets(user, [richPlan()]).bytes)
      chain(sheetId)(pkg)
      return hasPart(openPackage(writeSheets(savePackage(pkg), [richPlan()]).bytes), 'xl/calcChain.xml')
    })
    expect(kept).toEqual([true, false])
  })

  test('a table name that the user took gives ours another, and formulas follow', () => {
    const before = odd(
      replaceIn('xl/workbook.xml', '<definedNames>', '<definedNames><definedName name="SOLDES">1</definedName>'),
    )
    const pkg = openPackage(writeSheets(before, [richPlan()]).bytes)
    expect(readText(pkg, 'xl/tables/table1.xml')).toContain('displayName="Soldes_2"')
    expect(readText(pkg, 'xl/worksheets/sheet2.xml')).toContain('<f>SUM(Soldes_2[Voté])</f>')
  })
})

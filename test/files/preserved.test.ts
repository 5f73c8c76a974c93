import { readFileSync } from 'node:fs'
import { openPackage, savePackage } from '../../src/files/package'
import { dropPart, readPart, readText, writePart } from '../../src/files/parts'
import type { Package } from '../../src/files/parts'
import { foreignChanges } from './preserved'

const before = new Uint8Array(readFileSync('test/fixtures/workbooks/excel-pivots-slicer-images.xlsx'))

const replaceIn = (part: string, from: string | RegExp, to: string) => (pkg: Package) => {
  const text = readText(pkg, part)
  expect(text).toMatch(from)
  writePart(pkg, part, text.replace(from, to))
}

test.each<[string, (pkg: Package) => void, string[]]>([
  ['nothing', () => undefined, []],
  ['a lost image', (pkg) => dropPart(pkg, 'xl/media/image1.jpeg'), ['xl/media/image1.jpeg: removed']],
  [
    'one byte of a sheet',
    (pkg) => {
      const bytes = readPart(pkg, 'xl/worksheets/sheet2.xml').slice()
      bytes[bytes.length - 5]! ^= 1
      writePart(pkg, 'xl/worksheets/sheet2.xml', bytes)
    },
    ['xl/worksheets/sheet2.xml: changed'],
  ],
  [
    'a name that is gone',
    replaceIn('xl/workbook.xml', /<definedName .*?<\/definedName>/, ''),
    ['xl/workbook.xml: changed, not only grown'],
  ],
  [
    'a sheet renamed',
    replaceIn('xl/workbook.xml', /<sheet name="\w/, '<sheet name="Z'),
    ['xl/workbook.xml: changed, not only grown'],
  ],
  [
    'a format put before the others',
    replaceIn('xl/styles.xml', /<cellXfs count="(\d+)">/, '<cellXfs count="$1"><xf/>'),
    ['xl/styles.xml: changed, not only grown'],
  ],
  ['a format put after the others', replaceIn('xl/styles.xml', '</cellXfs>', '<xf/></cellXfs>'), []],
  ['a text put after the others', replaceIn('xl/sharedStrings.xml', '</sst>', '<si><t>x</t></si></sst>'), []],
])('the comparison notices %s', (_, change, expected) => {
  const pkg = openPackage(before)
  change(pkg)
  expect(foreignChanges(before, savePackage(pkg))).toEqual(expected)
})

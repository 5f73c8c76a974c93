import { readFileSync } from 'node:fs'
import { readWorkbook } from '../../src/files/read-workbook'
import { MARK_PROPERTY, markText } from '../../src/workbook/mark'
import { SteeringError } from '../../src/portfolio/errors'
import { tablePart, workbookMadeOf } from './made-by-hand'
import type { HandMadeSheet } from './made-by-hand'

const sheet = (xml: string, rest: Partial<HandMadeSheet> = {}): HandMadeSheet => ({ name: 'F1', xml, ...rest })
const data = (rows: string) => `<sheetData>${rows}</sheetData>`
const cellsOf = (rows: string, strings = '') =>
  readWorkbook(workbookMadeOf({ sheets: [sheet(data(rows))], strings })).tables[0]?.cells

describe('cells', () => {
  test.each([
    ['a number', '<c r="A1"><v>1.5208333333333335</v></c>', 1.5208333333333335],
    ['a number in scientific notation', '<c r="A1" t="n"><v>1.2E-3</v></c>', 0.0012],
    ['a date stays a serial', '<c r="A1" s="4"><v>46295</v></c>', 46295],
    ['a day in ISO 8601', '<c r="A1" t="d"><v>2026-09-30T12:00:00</v></c>', 46295.5],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['the result of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['the text of a formula', '<c r="A1" t="str"><f>"a"</f><v>a &amp; b</v></c>', 'a & b'],
    ['a shared formula', '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', 7],
    ['text in place', '<c r="A1" t="inlineStr"><is><t>été</t></is></c>', 'été'],
    ['CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    ['escaped characters', '<c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c>', 'a\rb_x0041_'],
    ['what calls itself a number and is not', '<c r="A1"><v>12 €</v></c>', '12 €'],
  ])('%s', (_, cell, value) => expect(cellsOf(`<row r="1">${cell}</row>`)).toEqual([[value]]))

  test('shared texts: plain, rich, with phonetic runs, with spaces that count or not', () => {
    const strings = [
      '<si><t>simple</t></si>',
      '<si><r><rPr><b/></rPr><t>gras</t></r><r><t xml:space="preserve"> et maigre</t></r></si>',
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si>',
      '<si><t xml:space="preserve"> 011 </t></si>',
      '<si><t> 011 </t></si>',
      '<si><t/></si>',
    ]
    const cells = strings.map((_, i) => `<c t="s"><v>${i}</v></c>`).join('')
    expect(cellsOf(`<row>${cells}<c><v>1</v></c></row>`, strings.join(''))).toEqual([
      ['simple', 'gras et maigre', '課', ' 011 ', '011', null, 1],
    ])
  })

  test('empty cells, rows and edges are trimmed from a used range, whose place is kept', () => {
    const rows =
      '<row r="3"><c r="B3" s="1"/><c r="C3"><v>1</v></c></row><row r="5"><c r="E5"><v>2</v></c></row><row r="9"/>'
    const { tables } = readWorkbook(workbookMadeOf({ sheets: [sheet(data(rows), { name: 'Vue d&apos;été' })] }))
    expect(tables).toEqual([
      {
        kind: 'range',
        id: "range:Vue d'été",
        name: "Vue d'été",
        sheet: "Vue d'été",
        top: 2,
        left: 2,
        cells: [
          [1, null, null],
          [null, null, null],
          [null, null, 2],
        ],
      },
    ])
  })

  test('prefixed elements and other prefixes of relationships are read alike', () => {
    const xml =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- by hand --><x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(readWorkbook(workbookMadeOf({ sheets: [sheet(xml)] })).tables[0]!.cells).toEqual([[3]])
  })
})

describe('tables', () => {
  const rows = [
    ['Code', 'Montant'],
    ['P1', '10'],
    ['P2', '20'],
    ['Total', '30'],
  ].map((cells, i) => {
    const written = cells.map((cell, c) => `<c r="${'BC'[c]}${i + 2}" t="str"><v>${cell}</v></c>`)
    return `<row r="${i + 2}">${written.join('')}</row>`
  })
  const withTable = (attributes: string) =>
    readWorkbook(
      workbookMadeOf({
        workbook:
          '<workbookPr date1904="1"/><definedNames><definedName name="_xlnm.Print_Area">F1!$A$1</definedName><definedName name="taux">F1!$A$1</definedName></definedNames>',
        sheets: [
          sheet(`${data(rows.join(''))}<tableParts count="1"><tablePart r:id="t1"/></tableParts>`, {
            related: {
              t1: { type: 'table', part: 'xl/tables/table1.xml', content: tablePart(attributes, ['Code', 'Montant']) },
            },
          }),
        ],
      }),
    )
  test('a table has its id, its name, its place, and no totals row', () => {
    const workbook = withTable('id="07" name="Tableau1" displayName="Projets" ref="B2:C5" totalsRowCount="1"')
    expect(workbook).toMatchObject({ names: ['taux', 'Projets'], date1904: true, sheets: ['F1'], generated: [] })
    expect(workbook.tables).toEqual([
      {
        kind: 'table',
        id: '7',
        name: 'Projets',
        sheet: 'F1',
        top: 1,
        left: 1,
        cells: [
          ['Code', 'Montant'],
          ['P1', '10'],
          ['P2', '20'],
        ],
      },
    ])
  })
  test('a table without header row is given its column names, its data keep their addresses', () => {
    const [table] = withTable('id="7" name="T" displayName="T" ref="B3:C4" headerRowCount="0"').tables
    expect(table).toMatchObject({
      top: 1,
      cells: [
        ['Code', 'Montant'],
        ['P1', '10'],
        ['P2', '20'],
      ],
    })
  })
})

test('a sheet that bears our mark is generated, whatever its name; chart sheets are only names', () => {
  const mark = { identity: 'ranking', version: '0.1.0', fingerprint: 'abc', state: 'draft' as const }
  const text = markText(mark)
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) bytes[i * 2] = text.charCodeAt(i)
  const marked = sheet(
    `${data('<row r="1"><c r="A1" t="str"><v>Code</v></c></row>')}<customProperties><customPr name="${MARK_PROPERTY}" r:id="p1"/></customProperties><tableParts count="1"><tablePart r:id="t1"/></tableParts>`,
    {
      name: 'Projets',
      related: {
        p1: { type: 'customProperty', part: 'xl/customProperty1.bin', content: bytes },
        t1: {
          type: 'table',
          part: 'xl/tables/table1.xml',
          content: tablePart('id="3" name="Rang" displayName="Rang" ref="A1:A1"', ['Code']),
        },
      },
    },
  )
  const workbook = readWorkbook(
    workbookMadeOf({ sheets: [marked, sheet('', { name: 'Graphique', kind: 'chartsheet' })] }),
  )
  expect(workbook.sheets).toEqual(['Projets', 'Graphique'])
  expect(workbook.tables).toEqual([])
  expect(workbook.names).toEqual(['Rang'])
  expect(workbook.generated).toEqual([
    { sheet: 'Projets', mark, tables: [expect.objectContaining({ id: '3', cells: [['Code']] })] },
  ])
})

test('the published workbook of the State, written by Excel: 61 projects of 15 columns', () => {
  const { tables, sheets } = readWorkbook(
    new Uint8Array(readFileSync('samples/source/data/donnees-ouvertes/export.xlsx')),
  )
  expect(sheets).toEqual(['Export CSV'])
  expect(tables.map(({ kind, cells }) => [kind, cells.length, cells[0]!.length])).toEqual([['range', 62, 15]])
  expect(tables[0]!.cells[1]).toContain('01/01/2017')
})

test.each(['A1:B99999999', 'B5:A1', 'A1:ZZZ9', 'Code', ''])('a table that says it is at "%s" is refused', (ref) => {
  const related = {
    t: {
      type: 'table',
      part: 'xl/tables/table1.xml',
      content: tablePart(`id="1" displayName="T" ref="${ref}"`, ['A']),
    },
  }
  const bytes = workbookMadeOf({ sheets: [sheet('<tableParts><tablePart r:id="t"/></tableParts>', { related })] })
  expect(() => readWorkbook(bytes)).toThrow(/table1\.xml/)
})

describe('damaged sheets are refused with the name of the part', () => {
  test.each([
    ['a cell that is never closed', '<sheetData><row><c><v>1</v></row></sheetData>'],
    ['a shared text that is not there', data('<row><c t="s"><v>9</v></c></row>')],
    ['an address beyond the last column', data('<row><c r="ZZZ1"><v>1</v></c></row>')],
    ['an attribute without quotes', data('<row r=1><c><v>1</v></c></row>')],
    ['a row beyond the last one', data('<row r="1048577"><c><v>1</v></c></row>')],
    ['a row without number', data('<row r="x"><c><v>1</v></c></row>')],
  ])('%s', (_, xml) => {
    const bytes = workbookMadeOf({ sheets: [sheet(xml)] })
    expect(() => readWorkbook(bytes)).toThrow(SteeringError)
    expect(() => readWorkbook(bytes)).toThrow(/sheet1\.xml/)
  })
})

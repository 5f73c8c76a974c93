import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A fault put into a clean file: the rule that must find it, the part, and what is replaced there. */
export type Fault = { rule: string; part: string; find: string | RegExp; replace: string }

const sheet = 'xl/worksheets/sheet2.xml'
const table = 'xl/tables/table1.xml'
const workbook = 'xl/workbook.xml'
const styles = 'xl/styles.xml'
const chart = 'xl/charts/chart1.xml'
const rels = 'xl/worksheets/_rels/sheet2.xml.rels'
const types = '[Content_Types].xml'

/** One fault or more for each rule, in the file that rules.test.ts makes of `richPlan` and a second table. */
export const FAULTS: readonly Fault[] = [
  { rule: 'XML is well formed', part: sheet, find: '<t>Socle</t>', replace: '<t>R&D</t>' },
  { rule: 'XML is well formed', part: sheet, find: '<t>Socle</t>', replace: '<t>a\u0001b</t>' },
  { rule: 'relationships lead to parts', part: rels, find: 'table1.xml', replace: 'table9.xml' },
  { rule: 'relationship ids are unique', part: rels, find: 'Id="rId2"', replace: 'Id="rId1"' },
  { rule: 'ids name relationships', part: sheet, find: '<drawing r:id="rId2"/>', replace: '<drawing r:id="rId99"/>' },
  {
    rule: 'parts have a content type',
    part: types,
    find: /<Override PartName="\/xl\/customProperty1.bin"[^>]*>/,
    replace: '',
  },
  {
    rule: 'spreadsheet parts say what they are',
    part: types,
    find: /<Override PartName="\/xl\/tables\/table1.xml"[^>]*>/,
    replace: '',
  },
  {
    rule: 'content types are said once',
    part: types,
    find: /(<Override PartName="\/xl\/styles.xml"[^>]*>)/,
    replace: '$1$1',
  },
  { rule: 'content types name parts', part: types, find: '/xl/tables/table1.xml', replace: '/xl/tables/table7.xml' },
  { rule: 'no part is an orphan', part: rels, find: /<Relationship [^>]*drawing1.xml"\/>/, replace: '' },
  {
    rule: 'workbook children are in order',
    part: workbook,
    find: /(<definedNames>.*<\/definedNames>)(<calcPr[^>]*>)/,
    replace: '$2$1',
  },
  { rule: 'there is a visible sheet', part: workbook, find: /<sheet /g, replace: '<sheet state="hidden" ' },
  { rule: 'sheet name is valid', part: workbook, find: 'name="Projets"', replace: 'name="Budget 2025/2026"' },
  { rule: 'sheet name is unique', part: workbook, find: 'name="Projets"', replace: 'name="CLASSEMENT"' },
  { rule: 'sheet id is unique', part: workbook, find: 'sheetId="2"', replace: 'sheetId="1"' },
  { rule: 'sheet has a part', part: workbook, find: 'sheetId="2" r:id="rId4"', replace: 'sheetId="2" r:id="rId44"' },
  { rule: 'active sheet is there', part: workbook, find: '<workbookView ', replace: '<workbookView activeTab="5" ' },
  { rule: 'one sheet is selected', part: sheet, find: '<sheetView ', replace: '<sheetView tabSelected="1" ' },
  {
    rule: 'name is valid',
    part: workbook,
    find: '<definedNames>',
    replace: '<definedNames><definedName name="A1">1</definedName>',
  },
  { rule: 'name is unique in its scope', part: workbook, find: '_xlnm.Print_Titles', replace: '_xlnm.Print_Area' },
  {
    rule: 'name belongs to a sheet that is there',
    part: workbook,
    find: 'localSheetId="1"',
    replace: 'localSheetId="7"',
  },
  {
    rule: 'sheet children are in order',
    part: sheet,
    find: /(<hyperlinks>.*<\/hyperlinks>)(<printOptions[^>]*>)/,
    replace: '$2$1',
  },
  { rule: 'rows are in order', part: sheet, find: '<row r="4">', replace: '<row r="7">' },
  { rule: 'cells are in order', part: sheet, find: '<c r="B4"', replace: '<c r="F4"' },
  { rule: 'cell style is there', part: sheet, find: '<c r="A1" s="1"', replace: '<c r="A1" s="99"' },
  {
    rule: 'cell string is there',
    part: sheet,
    find: 't="inlineStr"><is><t>Socle</t></is>',
    replace: 't="s"><v>12</v>',
  },
  { rule: 'cell holds what its type says', part: sheet, find: '<v>1200.5</v>', replace: '<v>NaN</v>' },
  { rule: 'cell holds what its type says', part: sheet, find: '<v>1200.5</v>', replace: '<v>douze</v>' },
  { rule: 'cell holds what its type says', part: sheet, find: 't="b"><v>1</v>', replace: 't="b"><v>vrai</v>' },
  { rule: 'cell text is not too long', part: sheet, find: '<t>Socle</t>', replace: `<t>${'a'.repeat(32_768)}</t>` },
  { rule: 'columns do not overlap', part: sheet, find: '<col min="2"', replace: '<col min="1"' },
  { rule: 'links lead somewhere', part: sheet, find: `location="'Classement'!B9"`, replace: `location="'Ventes'!B9"` },
  {
    rule: 'links lead somewhere',
    part: sheet,
    find: `location="'Classement'!B9"`,
    replace: `location="#'Classement'!B9"`,
  },
  { rule: 'breaks are counted', part: sheet, find: '<rowBreaks count="2"', replace: '<rowBreaks count="3"' },
  {
    rule: 'headers are not too long',
    part: sheet,
    find: 'Comité</oddHeader>',
    replace: `${'a'.repeat(256)}</oddHeader>`,
  },
  { rule: 'formula has no equals sign', part: sheet, find: '<f>SUM(', replace: '<f>=SUM(' },
  { rule: 'formula separates by commas', part: sheet, find: 'NA(),', replace: 'NA();' },
  { rule: 'formula names its row in full', part: sheet, find: 'Soldes[[#This Row],[Voté]]', replace: '[@Voté]' },
  { rule: 'formula prefixes young functions', part: sheet, find: '_xlfn.IFNA', replace: 'IFNA' },
  { rule: 'formula is not too long', part: sheet, find: '<f>1=1</f>', replace: `<f>${'1+'.repeat(5000)}1</f>` },
  { rule: 'formula names a sheet that is there', part: sheet, find: `'Classement'!A4:A6`, replace: `'Ventes'!A4:A6` },
  { rule: 'formula names a table that is there', part: sheet, find: 'SUM(Soldes[', replace: 'SUM(Ventes[' },
  { rule: 'validation names no table', part: sheet, find: '<formula1>$A$4:$A$6<', replace: '<formula1>Soldes[Code]<' },
  { rule: 'table header is its cell', part: table, find: 'name="Projet"', replace: 'name="Projets"' },
  {
    rule: 'table header is its cell',
    part: sheet,
    find: 't="inlineStr"><is><t>Code</t></is>',
    replace: '><v>2026</v>',
  },
  { rule: 'table columns are unique', part: table, find: 'name="Projet"', replace: 'name="CODE"' },
  { rule: 'table is as wide as its columns', part: table, find: ' ref="A3:E6"', replace: ' ref="A3:F6"' },
  {
    rule: 'table is as wide as its columns',
    part: table,
    find: '<tableColumns count="5"',
    replace: '<tableColumns count="4"',
  },
  { rule: 'table column ids are unique', part: table, find: '<tableColumn id="2"', replace: '<tableColumn id="1"' },
  { rule: 'table has a data row', part: table, find: /A3:E6/g, replace: 'A3:E3' },
  {
    rule: 'table filter covers the table',
    part: table,
    find: '<autoFilter ref="A3:E6"',
    replace: '<autoFilter ref="A3:E5"',
  },
  { rule: 'table name is valid', part: table, find: 'displayName="Soldes"', replace: 'displayName="Mes soldes"' },
  { rule: 'table name is valid', part: table, find: 'displayName="Soldes"', replace: 'displayName="T1"' },
  {
    rule: 'table name is free',
    part: workbook,
    find: '<definedNames>',
    replace: '<definedNames><definedName name="SOLDES">1</definedName>',
  },
  { rule: 'table id is unique', part: 'xl/tables/table2.xml', find: ' id="2" name', replace: ' id="1" name' },
  {
    rule: 'no merge over a table',
    part: sheet,
    find: '<conditionalFormatting',
    replace: '<mergeCells count="1"><mergeCell ref="D5:F9"/></mergeCells><conditionalFormatting',
  },
  { rule: 'no table over another', part: 'xl/tables/table2.xml', find: /A50:B52/g, replace: 'E5:F7' },
  {
    rule: 'totals label is its cell',
    part: table,
    find: 'id="1" name="Code"',
    replace: 'id="1" name="Code" totalsRowLabel="Total"',
  },
  { rule: 'sheet lists its tables', part: sheet, find: '<tableParts count="2">', replace: '<tableParts count="3">' },
  { rule: 'style lists are counted', part: styles, find: /<cellXfs count="\d+"/, replace: '<cellXfs count="1"' },
  { rule: 'styles name what is there', part: styles, find: /fontId="1"/, replace: 'fontId="77"' },
  {
    rule: 'number formats are declared once',
    part: styles,
    find: 'numFmtId="165" formatCode',
    replace: 'numFmtId="164" formatCode',
  },
  { rule: 'conditional format style is there', part: sheet, find: 'dxfId="0"', replace: 'dxfId="9"' },
  {
    rule: 'conditional format is complete',
    part: sheet,
    find: '<colorScale><cfvo type="min"/>',
    replace: '<colorScale>',
  },
  {
    rule: 'validations are counted',
    part: sheet,
    find: '<dataValidations count="3"',
    replace: '<dataValidations count="2"',
  },
  { rule: 'validation list is not too long', part: sheet, find: '"Oui,Non"', replace: `"${'Oui,'.repeat(80)}Non"` },
  {
    rule: 'validation messages are not too long',
    part: sheet,
    find: 'promptTitle="Avis"',
    replace: `promptTitle="${'a'.repeat(33)}"`,
  },
  { rule: 'validations do not overlap', part: sheet, find: 'sqref="B4:B6"', replace: 'sqref="B4:C6"' },
  { rule: 'chart axes are there', part: chart, find: /<c:axId val="222222222"\/>/, replace: '<c:axId val="5"/>' },
  {
    rule: 'chart children are in order',
    part: chart,
    find: '<c:barDir val="col"/><c:grouping val="stacked"/>',
    replace: '<c:grouping val="stacked"/><c:barDir val="col"/>',
  },
  {
    rule: 'chart series are numbered once',
    part: chart,
    find: '<c:idx val="1"/><c:order',
    replace: '<c:idx val="0"/><c:order',
  },
  { rule: 'chart is not empty', part: chart, find: /<c:ser>(.*?)<\/c:ser>/g, replace: '' },
  {
    rule: 'chart caches have their points',
    part: chart,
    find: /<c:ptCount val="3"\/>/,
    replace: '<c:ptCount val="1"/>',
  },
  {
    rule: 'drawing objects are numbered once',
    part: 'xl/drawings/drawing1.xml',
    find: 'id="3" name',
    replace: 'id="2" name',
  },
  {
    rule: 'no merged cells',
    part: sheet,
    find: '<conditionalFormatting',
    replace: '<mergeCells count="1"><mergeCell ref="A11:B11"/></mergeCells><conditionalFormatting',
  },
  {
    rule: 'tables have a header row',
    part: table,
    find: ' totalsRowShown',
    replace: ' headerRowCount="0" totalsRowShown',
  },
  { rule: 'sheets have names that mean something', part: workbook, find: 'name="Projets"', replace: 'name="Feuil1"' },
  {
    rule: 'tables have names that mean something',
    part: table,
    find: 'displayName="Soldes"',
    replace: 'displayName="Tableau1"',
  },
  {
    rule: 'negative numbers are not only red',
    part: styles,
    find: 'formatCode="#,##0.00\\ &quot;€&quot;"',
    replace: 'formatCode="0.00;[Red]0.00"',
  },
  {
    rule: 'pictures and charts say what they show',
    part: 'xl/drawings/drawing1.xml',
    find: /descr="[^"]*"/,
    replace: 'descr=" "',
  },
  { rule: 'nothing is locked', part: sheet, find: '</sheetData>', replace: '</sheetData><sheetProtection sheet="1"/>' },
  { rule: 'formulas compare codes exactly', part: sheet, find: '<f>1=1</f>', replace: '<f>COUNTIF(A4:A6,"011")=1</f>' },
  {
    rule: 'formulas need no array entry',
    part: sheet,
    find: '<f>1=1</f>',
    replace: '<f>SUMPRODUCT(IF(A4:A6="011",1,0))=1</f>',
  },
  { rule: 'formulas carry their value', part: sheet, find: '</f><v>2000.8</v>', replace: '</f>' },
]

/** The file with a part changed; a fault that changes nothing is an error of the test. */
export function seed(bytes: Uint8Array, { part, find, replace }: Pick<Fault, 'part' | 'find' | 'replace'>): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[part]!)
  const after = before.replace(find, replace)
  if (after === before) throw new Error(`Nothing to replace in ${part}`)
  return zipSync({ ...parts, [part]: strToU8(after) })
}

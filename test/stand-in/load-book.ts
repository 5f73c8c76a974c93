import { openPackage } from '../../src/files/package'
import { hasPart, readPart, readText, type Package } from '../../src/files/parts'
import { readSharedStrings } from '../../src/files/read-shared-strings'
import { readSheet } from '../../src/files/read-sheet'
import { readWorkbookPart } from '../../src/files/read-sheet-list'
import { readTable } from '../../src/files/read-table'
import { partsByType, relatedPart, relationshipsOf } from '../../src/files/relationships'
import { findElements, readAttribute } from '../../src/files/xml-patch'
import { positionOf } from '../../src/workbook/address'
import { SHORT_DATE } from '../../src/workbook/date-format'
import { namespaceOf } from './model/custom-xml'
import { freshId, keyOf, newSheet, type BookState, type ChartState, type SheetState } from './model/state'

/** The workbook that a file holds, as Excel would hold it in memory once opened. */
export function loadBook(bytes: Uint8Array, calculate: BookState['calculate']): BookState {
  const pkg = openPackage(bytes)
  const { part, sheets, names, date1904 } = readWorkbookPart(pkg)
  const sharedStrings = readSharedStrings(pkg, part)
  const formats = numberFormats(pkg, part)
  const book: BookState = {
    sheets: [],
    names,
    readOnly: false,
    protected: /<(\w+:)?workbookProtection\b[^>]*lockStructure="(1|true)"/.test(readText(pkg, part)),
    selected: null,
    foreignWrites: [],
    editable: new Map(),
    customXml: [],
    customXmlTouched: false,
    calculate,
    nextId: 0,
  }
  for (const { target, type } of relationshipsOf(pkg, part)) {
    if (!type.endsWith('/customXml') || !hasPart(pkg, target)) continue
    const xml = readText(pkg, target)
    book.customXml.push({ id: freshId(book), namespace: namespaceOf(xml), xml })
  }
  for (const listed of sheets.filter(({ kind }) => kind === 'worksheet')) {
    const xml = readText(pkg, listed.part)
    const content = readSheet({ xml, part: listed.part, sharedStrings, date1904 })
    const sheet = newSheet(freshId(book), listed.name, true)
    for (const [row, cells] of content.rows) sheet.values[row] = cells
    sheet.values = Array.from(sheet.values, (row) => row ?? [])
    readCellFormats(xml, formats, sheet)
    sheet.protected = /<(\w+:)?sheetProtection\b[^>]*\bsheet="(1|true)"/.test(xml)
    sheet.tables = content.tables.map((id) => tableState(pkg, relatedPart(pkg, listed.part, id)!))
    for (const [name, id] of content.properties) {
      const property = relatedPart(pkg, listed.part, id)
      if (property && hasPart(pkg, property)) sheet.properties.set(name, utf16(readPart(pkg, property)))
    }
    sheet.charts = chartNames(pkg, listed.part).map((name) => foreignChart(book, name))
    book.sheets.push(sheet)
  }
  return book
}

function tableState(pkg: Package, part: string): SheetState['tables'][number] {
  const { id, name, area, headerRow, totalsRow, columns } = readTable(pkg, part)
  return {
    id,
    name,
    area,
    columns,
    showHeaders: headerRow,
    showTotals: totalsRow,
    style: 'TableStyleMedium2',
    banded: true,
    filter: true,
  }
}

/** The code of the number format of each cell style; the built-in ones that a roadmap meets, else General. */
function numberFormats(pkg: Package, workbook: string): string[] {
  const [part] = partsByType(pkg, workbook, 'styles')
  if (part === undefined) return []
  const xml = readText(pkg, part)
  const codes = new Map([
    [0, 'General'],
    [14, SHORT_DATE],
    [49, '@'],
  ])
  for (const element of findElements(xml, 'styleSheet/numFmts/numFmt')) {
    codes.set(Number(readAttribute(xml, element, 'numFmtId')), readAttribute(xml, element, 'formatCode') ?? '')
  }
  return findElements(xml, 'styleSheet/cellXfs/xf').map(
    (element) => codes.get(Number(readAttribute(xml, element, 'numFmtId'))) ?? 'General',
  )
}

/** Formulas keep only that they are there: `=…`. */
function readCellFormats(xml: string, formats: readonly string[], sheet: SheetState): void {
  for (const [, attributes, content] of xml.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs)) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes!)?.[1]
    if (address === undefined) continue
    const { row, column } = positionOf(address)
    const format = formats[Number(/\bs="(\d+)"/.exec(attributes!)?.[1] ?? 0)] ?? 'General'
    if (format !== 'General') sheet.fileFormats.set(keyOf(row, column), format)
    if (/<(?:\w+:)?f\b/.test(content ?? '')) sheet.fileFormulas.add(keyOf(row, column))
  }
}

function utf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '')
}

function chartNames(pkg: Package, sheetPart: string): string[] {
  const drawing = relationshipsOf(pkg, sheetPart).find(({ type }) => type.endsWith('/drawing'))
  if (!drawing || !hasPart(pkg, drawing.target)) return []
  const frames = readText(pkg, drawing.target).matchAll(/graphicFrame\b.*?cNvPr\b[^>]*?\bname="([^"]*)"/gs)
  return [...frames].map(([, name]) => name!)
}

function foreignChart(book: BookState, name: string): ChartState {
  return {
    id: freshId(book),
    name,
    type: 'ColumnClustered',
    title: '',
    categoryTitle: '',
    valueTitle: '',
    valueFormat: null,
    valueMin: null,
    reversed: false,
    legend: 'Bottom',
    from: 'A1',
    to: 'A1',
    series: [],
  }
}

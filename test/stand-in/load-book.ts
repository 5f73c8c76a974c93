import { openPackage } from '../../src/files/package'
import { hasPart, readPart, readText, type Package } from '../../src/files/parts'
import { readSharedStrings } from '../../src/files/read-shared-strings'
import { readSheet } from '../../src/files/read-sheet'
import { readWorkbookPart } from '../../src/files/read-sheet-list'
import { readTable } from '../../src/files/read-table'
import { relatedPart, relationshipsOf } from '../../src/files/relationships'
import { namespaceOf } from './model/custom-xml'
import { freshId, newSheet, type BookState, type ChartState, type SheetState } from './model/state'

/** The workbook that a file holds, as Excel would hold it in memory once opened. */
export function loadBook(bytes: Uint8Array, calculate: BookState['calculate']): BookState {
  const pkg = openPackage(bytes)
  const { part, sheets, names, date1904 } = readWorkbookPart(pkg)
  const sharedStrings = readSharedStrings(pkg, part)
  const book: BookState = {
    sheets: [],
    names,
    readOnly: false,
    protected: /<(\w+:)?workbookProtection\b[^>]*lockStructure="(1|true)"/.test(readText(pkg, part)),
    selected: null,
    foreignWrites: [],
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

import { MARK_PROPERTY, parseMark } from '../workbook/mark'
import type { GeneratedSheet, RawTable, RawWorkbook, SheetMark } from '../workbook/raw-table'
import { DamagedFileError } from './errors'
import { readMapping } from './mapping-part'
import { openPackage } from './package'
import { hasPart, readPart, readText } from './parts'
import type { Package } from './parts'
import { readSharedStrings } from './read-shared-strings'
import { readSheet } from './read-sheet'
import type { SheetContent } from './read-sheet'
import { readWorkbookPart } from './read-sheet-list'
import type { ListedSheet } from './read-sheet-list'
import { readTable, tableCells } from './read-table'
import { relatedPart } from './relationships'
import { cellsOf, usedArea } from './sheet-cells'

/**
 * Everything that calculations need of an `.xlsx` or `.xlsm` file: its tables, the used range of each sheet without
 * a table, and apart from them the sheets that bear our mark. Chart sheets count as names only.
 */
export function readWorkbook(bytes: Uint8Array): RawWorkbook {
  return readOpenWorkbook(openPackage(bytes))
}

/** The same, of a package that is open already. */
export function readOpenWorkbook(pkg: Package): RawWorkbook {
  const { part, sheets, names, date1904 } = readWorkbookPart(pkg)
  const sharedStrings = readSharedStrings(pkg, part)
  const tables: RawTable[] = []
  const generated: GeneratedSheet[] = []
  const tableNames: string[] = []
  for (const sheet of sheets.filter((listed) => listed.kind === 'worksheet')) {
    const content = readSheet({ xml: readText(pkg, sheet.part), part: sheet.part, sharedStrings, date1904 })
    const found = tablesOf(pkg, sheet, content)
    tableNames.push(...found.map((table) => table.name))
    const mark = markOf(pkg, sheet, content)
    if (mark) generated.push({ sheet: sheet.name, mark, tables: found })
    else tables.push(...(found.length > 0 ? found : usedRange(sheet, content)))
  }
  const mapping = readMapping(pkg, part)
  return {
    tables,
    generated,
    sheets: sheets.map(({ name }) => name),
    names: [...names, ...tableNames],
    date1904,
    ...(mapping === undefined ? {} : { mapping }),
  }
}

function tablesOf(pkg: Package, sheet: ListedSheet, content: SheetContent): RawTable[] {
  return content.tables.map((id) => {
    const part = relatedPart(pkg, sheet.part, id)
    if (part === null) throw new DamagedFileError(sheet.part)
    const definition = readTable(pkg, part)
    const placed = tableCells(definition, (area) => cellsOf(content.rows, area))
    return { kind: 'table', id: definition.id, name: definition.name, sheet: sheet.name, ...placed }
  })
}

function usedRange({ name }: ListedSheet, { rows }: SheetContent): RawTable[] {
  const area = usedArea(rows, name)
  if (!area) return []
  const { row: top, column: left } = area.from
  return [{ kind: 'range', id: `range:${name}`, name, sheet: name, top, left, cells: cellsOf(rows, area) }]
}

/** Our mark, kept as Excel keeps custom properties of worksheets: UTF-16LE text in a part of its own. */
function markOf(pkg: Package, sheet: ListedSheet, content: SheetContent): SheetMark | null {
  const id = content.properties.get(MARK_PROPERTY)
  const part = id === undefined ? null : relatedPart(pkg, sheet.part, id)
  if (part === null || !hasPart(pkg, part)) return null
  return parseMark(new TextDecoder('utf-16le').decode(readPart(pkg, part)).replace(/\0+$/, ''))
}

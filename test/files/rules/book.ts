import { unzipSync } from 'fflate'
import { areaOf } from '../../../src/workbook/address'
import type { Area } from '../../../src/workbook/address'
import { child, children, named, parseDocument } from './xml'
import type { Node } from './xml'

export type Cell = { address: string; row: number; column: number; type: string; style: number; node: Node }

export type Sheet = {
  name: string
  part: string
  position: number
  id: string
  state: string
  root: Node
  cells: Map<string, Cell>
}

export type Table = { part: string; sheet: Sheet; root: Node; area: Area; name: string }

export type Relation = { id: string; type: string; target: string; external: boolean }

/** A workbook laid open for the rules, with nothing of the code that wrote it. */
export type Book = {
  parts: Map<string, Uint8Array>
  xml(part: string): Node
  relations(part: string): Relation[]
  contentTypes: Node
  workbook: Node
  workbookPart: string
  sheets: Sheet[]
  tables: Table[]
  styles: Node | undefined
  sharedStrings: Node | undefined
}

export function openBook(bytes: Uint8Array): Book {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')))
  const documents = new Map<string, Node>()
  const xml = (part: string): Node => {
    const known = documents.get(part)
    if (known) return known
    const content = parts.get(part)
    if (!content) throw new Error(`${part} is not in the file`)
    const root = parseDocument(textOfPart(content))
    documents.set(part, root)
    return root
  }
  const relations = (part: string): Relation[] => {
    const name = part.replace(/([^/]*)$/, '_rels/$1.rels')
    if (!parts.has(name)) return []
    return children(xml(name), 'Relationship').map(({ attributes: { Id, Type, Target, TargetMode } }) => {
      const external = TargetMode === 'External'
      return { id: Id!, type: Type!.split('/').at(-1)!, target: external ? Target! : resolve(part, Target!), external }
    })
  }
  const workbookPart = relations('').find(({ type }) => type === 'officeDocument')!.target
  const workbook = xml(workbookPart)
  const related = (type: string) => {
    const target = relations(workbookPart).find((one) => one.type === type)?.target
    return target !== undefined && parts.has(target) ? xml(target) : undefined
  }
  const sheets = children(child(workbook, 'sheets'), 'sheet').map((node, position) => {
    const part = relations(workbookPart).find(({ id }) => id === node.attributes['r:id'])?.target ?? ''
    const root = parts.has(part) ? xml(part) : { ...node, children: [] }
    const { name, sheetId, state } = node.attributes
    return { name: name!, id: sheetId!, state: state ?? 'visible', part, position, root, cells: cellsOf(root) }
  })
  const tables = sheets.flatMap((sheet) =>
    relations(sheet.part)
      .filter(({ type, target }) => type === 'table' && parts.has(target))
      .map(({ target: part }) => {
        const root = xml(part)
        return { part, sheet, root, area: areaOf(root.attributes['ref']!), name: root.attributes['displayName']! }
      }),
  )
  return {
    parts,
    xml,
    relations,
    contentTypes: xml('[Content_Types].xml'),
    workbook,
    workbookPart,
    sheets,
    tables,
    styles: related('styles'),
    sharedStrings: related('sharedStrings'),
  }
}

/** The text of an XML part, UTF-16 by its byte order mark, else strictly UTF-8. */
export function textOfPart(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
}

function resolve(source: string, target: string): string {
  return new URL(target, `file:///${source}`).pathname.slice(1)
}

function cellsOf(root: Node): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const node of named(child(root, 'sheetData'), 'c')) {
    const { r: address, t = 'n', s = '0' } = node.attributes
    const { from } = areaOf(address!)
    cells.set(address!, { address: address!, ...from, type: t, style: Number(s), node })
  }
  return cells
}

/** The text of a cell as the rules need it: shared and inline strings alike; undefined when it is not a text. */
export function textOf(book: Book, cell: Cell | undefined): string | undefined {
  if (!cell) return undefined
  const runs = (node: Node | undefined) =>
    unescape(
      named(node, 't')
        .map(({ text }) => text)
        .join(''),
    )
  if (cell.type === 'inlineStr') return runs(child(cell.node, 'is'))
  const value = child(cell.node, 'v')?.text
  if (cell.type === 'str') return unescape(value ?? '')
  return cell.type === 's' ? runs(book.sharedStrings?.children[Number(value)]) : undefined
}

/** A text as Excel shows it. */
export function unescape(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

export function overlap(a: Area, b: Area): boolean {
  const rows = a.from.row <= b.to.row && b.from.row <= a.to.row
  return rows && a.from.column <= b.to.column && b.from.column <= a.to.column
}

/** Every formula of a sheet with its cell or the kind of thing that holds it. */
export function formulasOf({ root, cells }: Sheet): { where: string; formula: string }[] {
  const inCells = [...cells.values()].flatMap(({ address, node }) => {
    const formula = child(node, 'f')?.text
    return formula ? [{ where: address, formula }] : []
  })
  const elsewhere = root.children
    .filter(({ name }) => name === 'conditionalFormatting' || name === 'dataValidations')
    .flatMap((block) => ['formula', 'formula1', 'formula2'].flatMap((name) => named(block, name)))
    .map((node) => ({ where: node.name, formula: node.text }))
  return [...inCells, ...elsewhere]
}

import { addressOf, areaOf } from '../../../src/workbook/address'
import { overlap, textOf, unescape } from './book'
import type { Table } from './book'
import type { Rule } from './rule'
import { child, children, named } from './xml'

const columnsOf = ({ root }: Table) => children(child(root, 'tableColumns'), 'tableColumn')
const columnNames = (table: Table) => columnsOf(table).map(({ attributes }) => unescape(attributes['name'] ?? ''))
const hasHeader = ({ root }: Table) => root.attributes['headerRowCount'] !== '0'
const totals = ({ root }: Table) => Number(root.attributes['totalsRowCount'] ?? 0)
const fold = (name: string) => name.toLowerCase()
const repeated = (names: string[]) => names.filter((name, i) => names.indexOf(name) !== i)

/** Causes of the repair prompt that come from tables. */
export const tableRules: Record<string, Rule> = {
  'table header is its cell': (book) =>
    book.tables.filter(hasHeader).flatMap((table) =>
      columnNames(table).flatMap((name, i) => {
        const { row, column } = table.area.from
        const address = addressOf({ row, column: column + i })
        const text = textOf(book, table.sheet.cells.get(address))
        return text === name ? [] : [`${table.sheet.name}!${address}`]
      }),
    ),
  'table columns are unique': ({ tables }) =>
    tables.flatMap((table) => repeated(columnNames(table).map(fold)).map((name) => `${table.name}[${name}]`)),
  'table is as wide as its columns': ({ tables }) =>
    tables
      .filter((table) => {
        const count = Number(child(table.root, 'tableColumns')?.attributes['count'])
        const width = table.area.to.column - table.area.from.column + 1
        return columnsOf(table).length !== width || count !== width
      })
      .map(({ name }) => name),
  'table column ids are unique': ({ tables }) =>
    tables
      .filter((table) => repeated(columnsOf(table).map(({ attributes }) => attributes['id']!)).length > 0)
      .map(({ name }) => name),
  'table has a data row': ({ tables }) =>
    tables
      .filter((table) => table.area.to.row - table.area.from.row + 1 - (hasHeader(table) ? 1 : 0) - totals(table) < 1)
      .map(({ name }) => name),
  'table filter covers the table': ({ tables }) =>
    tables
      .filter((table) => {
        const filter = child(table.root, 'autoFilter')?.attributes['ref']
        if (filter === undefined) return false
        const { from, to } = areaOf(filter)
        const end = addressOf({ ...table.area.to, row: table.area.to.row - totals(table) })
        return addressOf(from) !== addressOf(table.area.from) || addressOf(to) !== end
      })
      .map(({ name }) => name),
  'table name is valid': ({ tables }) => tables.map(({ name }) => name).filter((name) => !isName(name)),
  'table name is free': (book) => {
    const names = named(child(book.workbook, 'definedNames'), 'definedName').map(({ attributes }) =>
      fold(attributes['name']!),
    )
    const tables = book.tables.map(({ name }) => fold(name))
    return [...repeated(tables), ...tables.filter((name) => names.includes(name))]
  },
  'table id is unique': ({ tables }) => repeated(tables.map(({ root }) => root.attributes['id']!)),
  'no merge over a table': ({ tables }) =>
    tables
      .filter(({ sheet, area }) =>
        named(sheet.root, 'mergeCell').some(({ attributes }) => overlap(areaOf(attributes['ref']!), area)),
      )
      .map(({ name }) => name),
  'no table over another': ({ tables }) =>
    tables
      .filter((table, i) =>
        tables.some((other, j) => j > i && other.sheet === table.sheet && overlap(other.area, table.area)),
      )
      .map(({ name }) => name),
  'totals label is its cell': (book) =>
    book.tables.flatMap((table) =>
      columnsOf(table).flatMap(({ attributes: { totalsRowLabel } }, i) => {
        if (totalsRowLabel === undefined) return []
        const address = addressOf({ row: table.area.to.row, column: table.area.from.column + i })
        return textOf(book, table.sheet.cells.get(address)) === unescape(totalsRowLabel)
          ? []
          : [`${table.sheet.name}!${address}`]
      }),
    ),
  'sheet lists its tables': (book) =>
    book.sheets
      .filter((sheet) => {
        const list = child(sheet.root, 'tableParts')
        const listed = children(list, 'tablePart').length
        const count = Number(list?.attributes['count'] ?? listed)
        return listed !== count || listed !== book.tables.filter((table) => table.sheet === sheet).length
      })
      .map(({ name }) => name),
}

/** True for a name that Excel accepts for a table or a defined name. */
export function isName(name: string): boolean {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255
  return shaped && !/^[a-z]{1,3}[0-9]+$/i.test(name) && !/^(r|c|r\d+c?\d*|c\d+)$/i.test(name)
}

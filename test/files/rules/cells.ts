import { textOf } from './book'
import type { Cell } from './book'
import type { Rule } from './rule'
import { child, children, named } from './xml'

const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]

/** ECMA-376 part 1, 18.3.1.99. */
const SHEET_ORDER =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
  scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors
  smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(
    /\s+/,
  )

const rising = (numbers: number[]) => numbers.every((number, i) => i === 0 || number > numbers[i - 1]!)

/** Causes of the repair prompt that come from cells and the sheets around them. */
export const cellRules: Record<string, Rule> = {
  'sheet children are in order': ({ sheets }) =>
    sheets
      .filter(({ root }) => {
        const places = root.children.map(({ name }) => SHEET_ORDER.indexOf(name)).filter((place) => place >= 0)
        return places.some((place, i) => i > 0 && place < places[i - 1]!)
      })
      .map(({ name }) => name),
  'rows are in order': ({ sheets }) =>
    sheets
      .filter(
        ({ root }) => !rising(named(child(root, 'sheetData'), 'row').map(({ attributes }) => Number(attributes['r']))),
      )
      .map(({ name }) => name),
  'cells are in order': ({ sheets }) =>
    sheets.flatMap(({ name, root, cells }) =>
      named(child(root, 'sheetData'), 'row')
        .filter((row) => {
          const inRow = row.children.map(({ attributes }) => cells.get(attributes['r']!)!)
          return (
            !rising(inRow.map(({ column }) => column)) ||
            inRow.some((cell) => cell.row + 1 !== Number(row.attributes['r']))
          )
        })
        .map((row) => `${name}!${row.attributes['r']}`),
    ),
  'cell style is there': (book) => {
    const count = children(child(book.styles, 'cellXfs'), 'xf').length
    return cellsWhere(book.sheets, (cell) => cell.style >= Math.max(count, 1))
  },
  'cell string is there': (book) => {
    const count = children(book.sharedStrings, 'si').length
    return cellsWhere(book.sheets, (cell) => cell.type === 's' && !(Number(child(cell.node, 'v')?.text) < count))
  },
  'cell holds what its type says': ({ sheets }) => cellsWhere(sheets, isWrongValue),
  'cell text is not too long': (book) => cellsWhere(book.sheets, (cell) => (textOf(book, cell)?.length ?? 0) > 32_767),
  'columns do not overlap': ({ sheets }) =>
    sheets
      .filter(({ root }) => {
        const columns = children(child(root, 'cols'), 'col').map(({ attributes }) =>
          [attributes['min'], attributes['max']].map(Number),
        )
        return columns.some(([min, max], i) => min! > max! || (i > 0 && min! <= columns[i - 1]![1]!))
      })
      .map(({ name }) => name),
  'links lead somewhere': (book) =>
    book.sheets.flatMap(({ name, root }) => {
      const known = book.sheets.map((sheet) => sheet.name.toLowerCase())
      return named(child(root, 'hyperlinks'), 'hyperlink')
        .filter(({ attributes: { location, 'r:id': id } }) => {
          if (location === undefined) return id === undefined
          if (id !== undefined) return false
          const sheet = /^'((?:[^']|'')+)'!/.exec(location)?.[1]?.replaceAll("''", "'")
          return location.startsWith('#') || (sheet !== undefined && !known.includes(sheet.toLowerCase()))
        })
        .map(({ attributes }) => `${name}!${attributes['ref']}`)
    }),
  'breaks are counted': ({ sheets }) =>
    sheets
      .filter(({ root }) => {
        const breaks = child(root, 'rowBreaks')
        const ids = children(breaks, 'brk').map(({ attributes }) => Number(attributes['id']))
        return breaks !== undefined && (Number(breaks.attributes['count']) !== ids.length || !rising(ids))
      })
      .map(({ name }) => name),
  'headers are not too long': ({ sheets }) =>
    sheets
      .filter(({ root }) => child(root, 'headerFooter')?.children.some(({ text }) => text.length > 255))
      .map(({ name }) => name),
}

function cellsWhere(
  sheets: readonly { name: string; cells: Map<string, Cell> }[],
  isWrong: (cell: Cell) => boolean,
): string[] {
  return sheets.flatMap(({ name, cells }) =>
    [...cells.values()].filter(isWrong).map(({ address }) => `${name}!${address}`),
  )
}

function isWrongValue({ type, node }: Cell): boolean {
  const value = child(node, 'v')?.text
  if (type === 'n') return value !== undefined && !/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(value)
  if (type === 'b') return value !== '0' && value !== '1'
  if (type === 'e') return !ERRORS.includes(value ?? '')
  if (type === 'inlineStr') return child(node, 'is') === undefined
  return !['s', 'str', 'd'].includes(type)
}

import { addressOf, areaOf } from '../../src/workbook/address'
import { openBook, textOf, unescape } from '../files/rules/book'
import type { Book, Cell } from '../files/rules/book'
import { chartsOf } from '../files/rules/charts'
import { child, children, named } from '../files/rules/xml'
import type { Node } from '../files/rules/xml'

/**
 * What a reader would miss in the charts of a workbook: titles, axis titles, points that are not those of the cells,
 * at least two values that are not zero in the chart and in each line, which shows nothing otherwise; a bar or a point
 * stands by itself, such as the only step down of a waterfall or the value at the data date beside a curve.
 */
export function chartProblems(bytes: Uint8Array): string[] {
  const book = openBook(bytes)
  return chartsOf(book).flatMap(({ part, root }) => [
    ...titleProblems(root).map((problem) => `${part}: ${problem}`),
    ...(named(root, 'ser').flatMap(pointsOf).length < 2 ? [`${part}: fewer than two values that are not zero`] : []),
    ...named(root, 'ser').flatMap((series) =>
      seriesProblems(book, series, isLine(root, series)).map((problem) => `${part}: ${problem}`),
    ),
  ])
}

/** How many charts the workbook holds. */
export function countCharts(bytes: Uint8Array): number {
  return chartsOf(openBook(bytes)).length
}

function titleProblems(root: Node): string[] {
  const chart = child(root, 'chart')
  const axes = child(chart, 'plotArea')?.children.filter(({ name }) => name.endsWith('Ax')) ?? []
  const untitled = axes.filter((axis) => titleOf(axis) === '').map(({ name }) => `${name} has no title`)
  return titleOf(chart) === '' ? ['no title', ...untitled] : untitled
}

function titleOf(node: Node | undefined): string {
  return named(child(node, 'title'), 't')
    .map(({ text }) => text)
    .join('')
    .trim()
}

function isLine(root: Node, series: Node): boolean {
  return named(root, 'lineChart').some((plot) => plot.children.includes(series))
}

function seriesProblems(book: Book, series: Node, line: boolean): string[] {
  const name = named(child(series, 'tx'), 'v')[0]?.text ?? '?'
  const problems = [...named(series, 'numRef'), ...named(series, 'strRef')].flatMap((reference) =>
    referenceProblems(book, reference).map((problem) => `series ${name}: ${problem}`),
  )
  const count = pointsOf(series).length
  if (count === 0) return [...problems, `series ${name}: no value that is not zero`]
  return count < 2 && line ? [...problems, `series ${name}: fewer than two values that are not zero`] : problems
}

/** The values of a series that are not zero. */
function pointsOf(series: Node): Node[] {
  const points = named(child(series, 'val') ?? child(series, 'yVal'), 'pt')
  return points.filter((point) => Number(child(point, 'v')?.text) !== 0)
}

/** Compares the points of a cache with the cells that it names. */
function referenceProblems(book: Book, reference: Node): string[] {
  const formula = child(reference, 'f')?.text ?? ''
  const match = /^'((?:[^']|'')+)'!(.+)$/.exec(formula)
  const sheet = book.sheets.find(({ name }) => name === match?.[1]?.replaceAll("''", "'"))
  if (!match || !sheet) return [`${formula} names no sheet`]
  const { from, to } = areaOf(match[2]!)
  const cache = child(reference, 'numCache') ?? child(reference, 'strCache')
  const points = new Map(
    children(cache, 'pt').map((point) => [Number(point.attributes['idx']), child(point, 'v')?.text]),
  )
  const problems: string[] = []
  let index = 0
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      const address = addressOf({ row, column })
      const expected = shown(book, sheet.cells.get(address), reference.name === 'strRef')
      const point = points.get(index++)
      const cached = point === undefined ? undefined : unescape(point)
      if (cached !== expected) problems.push(`${address} holds ${expected}, the chart ${cached}`)
    }
  }
  const count = Number(child(cache, 'ptCount')?.attributes['val'])
  return count === index ? problems : [...problems, `${count} points for ${index} cells`]
}

/** What a chart takes of a cell: numbers only, or any value as text. */
function shown(book: Book, cell: Cell | undefined, asText: boolean): string | undefined {
  if (!cell) return undefined
  const value = child(cell.node, 'v')?.text
  if (cell.type === 'n') return value === '' ? undefined : value
  return asText ? textOf(book, cell) : undefined
}

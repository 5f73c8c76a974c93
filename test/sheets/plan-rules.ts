import { shownLength } from '../../src/sheets/layout/shown-length'
import { areaOf, rangeOf, type Area } from '../../src/workbook/address'
import { planGrid, type PlanGrid } from '../../src/workbook/plan-grid'
import type { PlanChart, PlanFormula, SheetPlan } from '../../src/workbook/sheet-plan'

/**
 * What every generated sheet must respect, whoever made it: each broken rule is a sentence, an empty list is a good plan.
 * Formulas: no function that compares codes as Excel does not distinguish them ("016" and "16"), none whose result depends
 * on the locale or on the clock, none that older versions of Excel lack.
 */
export function planViolations(plan: SheetPlan): string[] {
  const grid = planGrid(plan)
  return [
    ...formatRules(plan, grid),
    ...formulaRules(grid),
    ...rangeRules(plan, grid),
    ...tableRules(plan, grid),
    ...plan.charts.flatMap((chart) => chartRules(chart, grid)),
    ...widthRules(plan, grid),
  ]
}

const FORBIDDEN =
  /\b(SUMIFS?|COUNTIFS?|AVERAGEIFS?|MAXIFS|MINIFS|MATCH|XMATCH|[VHX]?LOOKUP|INDEX|TEXT|VALUE|NUMBERVALUE|FIXED|DOLLAR|CONCATENATE|CONCAT|TEXTJOIN|NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO|LET|LAMBDA|FILTER|UNIQUE|SORT|SORTBY|SEQUENCE)\s*\(/i

/** What is wrong with a formula, or null. */
export function formulaFault(formula: string): string | null {
  const code = withoutQuotes(formula)
  const forbidden = FORBIDDEN.exec(code)
  if (forbidden) return `uses ${forbidden[1]}`
  if (formula.startsWith('=')) return 'begins with ='
  if (code.includes('&')) return 'concatenates'
  if (code.includes(';')) return 'has a local separator'
  if (formula.length > 8192) return 'is too long'
  if (code.split('(').length !== code.split(')').length) return 'has unbalanced brackets'
  return null
}

/** Texts, sheet names and structured references may hold anything: they are left out. */
function withoutQuotes(formula: string): string {
  return formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'!/g, 'Sheet!')
    .replace(/\[(?:[^\]']|'.)*\]/g, '[]')
}

function cellsOf(grid: PlanGrid) {
  return grid.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell ? [{ at: rangeOf(areaOfCell(r, c)), row: r, column: c, ...cell }] : [])),
  )
}

function areaOfCell(row: number, column: number): Area {
  return { from: { row, column }, to: { row, column } }
}

function isFormula(content: unknown): content is PlanFormula {
  return typeof content === 'object' && content !== null
}

function formatRules({ formats }: SheetPlan, grid: PlanGrid): string[] {
  return cellsOf(grid).flatMap(({ at, format }) =>
    format !== null && !(format in formats) ? [`${at} has the unknown format ${format}`] : [],
  )
}

function formulaRules(grid: PlanGrid): string[] {
  return cellsOf(grid).flatMap(({ at, content }) => {
    const value = isFormula(content) ? content.value : content
    if (typeof value === 'number' && !Number.isFinite(value)) return [`${at} is ${value}`]
    const fault = isFormula(content) ? formulaFault(content.formula) : null
    return fault === null ? [] : [`${at} ${fault}: ${(content as PlanFormula).formula}`]
  })
}

function rangeRules(plan: SheetPlan, grid: PlanGrid): string[] {
  const ranges = [
    plan.print.area,
    ...plan.tables.map(({ range }) => range),
    ...plan.conditionalFormats.map(({ range }) => range),
    ...plan.validations.map(({ range }) => range),
    ...plan.links.map(({ cell }) => cell),
    ...plan.charts.flatMap(({ series }) => series.flatMap(rangesOfSeries)),
  ]
  const outside = ranges.filter((range) => {
    const { to } = areaOf(range)
    const lastChartRow = Math.max(0, ...plan.charts.map((chart) => areaOf(chart.to).to.row))
    return to.column >= plan.columns.length || to.row > Math.max(grid.length - 1, lastChartRow)
  })
  const charts = plan.charts.filter((chart) => areaOf(chart.to).to.column >= plan.columns.length)
  return [
    ...outside.map((range) => `${range} lies outside the sheet`),
    ...charts.map(({ name }) => `The chart ${name} lies outside the columns`),
  ]
}

function tableRules({ tables }: SheetPlan, grid: PlanGrid): string[] {
  return tables.flatMap(({ name, range }, i) => {
    const { from, to } = areaOf(range)
    const headers = grid[from.row]!.slice(from.column, to.column + 1).map((cell) => cell?.content)
    const texts = headers.filter((header) => typeof header === 'string' && header !== '')
    const folded = new Set(texts.map((text) => (text as string).toLowerCase()))
    const overlapping = tables.slice(i + 1).filter((other) => overlap(areaOf(other.range), { from, to }))
    return [
      ...(texts.length < headers.length ? [`The table ${name} has a header that is not a text`] : []),
      ...(folded.size < texts.length ? [`The table ${name} has two headers alike`] : []),
      ...overlapping.map((other) => `The tables ${name} and ${other.name} overlap`),
    ]
  })
}

function overlap(a: Area, b: Area): boolean {
  const rows = a.from.row <= b.to.row && b.from.row <= a.to.row
  return rows && a.from.column <= b.to.column && b.from.column <= a.to.column
}

function rangesOfSeries({ values, categories, x, sizes }: PlanChart['series'][number]): string[] {
  return [values, categories, x, sizes].filter((range) => range !== undefined)
}

function chartRules(chart: PlanChart, grid: PlanGrid): string[] {
  const empty = ['title', 'message', 'categoryTitle', 'valueTitle', 'name'] as const
  const faults = empty.filter((key) => chart[key] === '').map((key) => `The chart ${chart.name} has no ${key}`)
  if (!cellsOf(grid).some(({ content }) => content === chart.message))
    faults.push(`The message of the chart ${chart.name} stands in no cell`)
  for (const series of chart.series) {
    const sizes = rangesOfSeries(series).map((range) => numbersIn(range, grid).count)
    if (new Set(sizes).size > 1) faults.push(`The series ${series.name} of ${chart.name} has ranges of several sizes`)
    if (numbersIn(series.values, grid).words > 0) faults.push(`The series ${series.name} of ${chart.name} holds a text`)
  }
  return faults
}

function numbersIn(range: string, grid: PlanGrid): { count: number; words: number } {
  const { from, to } = areaOf(range)
  let words = 0
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      const content = grid[row]?.[column]?.content ?? null
      if (typeof (isFormula(content) ? content.value : content) === 'string') words++
    }
  }
  return { count: (to.row - from.row + 1) * (to.column - from.column + 1), words }
}

/** A number that is wider than its column is shown as ####. */
function widthRules({ formats, columns }: SheetPlan, grid: PlanGrid): string[] {
  return cellsOf(grid).flatMap(({ at, column, content, format }) => {
    const value = isFormula(content) ? content.value : content
    const look = format === null ? {} : (formats[format] ?? {})
    if (typeof value !== 'number' || shownLength(value, look) * ((look.size ?? 11) / 11) <= columns[column]! - 0.5)
      return []
    return [`${at} shows ####: ${value} in ${columns[column]} characters`]
  })
}

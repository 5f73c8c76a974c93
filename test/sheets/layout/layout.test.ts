import fc from 'fast-check'
import { below, beside } from '../../../src/sheets/layout/block'
import { chartBlock } from '../../../src/sheets/layout/chart-block'
import { composeSheet } from '../../../src/sheets/layout/compose-sheet'
import { figuresBlock } from '../../../src/sheets/layout/figures-block'
import { tableBlock } from '../../../src/sheets/layout/table-block'
import { textBlock } from '../../../src/sheets/layout/text-block'
import { wrapText } from '../../../src/sheets/layout/wrap-text'
import { COLOURS } from '../../../src/sheets/look'
import { planGrid } from '../../../src/workbook/plan-grid'
import { planViolations } from '../plan-rules'
import { sheetContext } from '../sheet-context'

const TOP = { row: 0, column: 0 }
const PARTS = { identity: 'ranking', name: 'Sheet', paper: 'A4' as const, frozen: { rows: 1, columns: 0 } }

const amounts = (values: (number | string)[]) =>
  tableBlock(TOP, {
    name: 'Amounts',
    rows: values,
    totalLabel: 'Total',
    columns: [
      { id: 'label', header: 'Label', format: 'text', cell: (_, i) => `Line ${i + 1}` },
      {
        id: 'euros',
        header: 'Euros',
        format: 'euros',
        cell: (value) => value,
        total: (cells) => ({ formula: `SUM(${cells.column('euros')})`, value: 3 }),
      },
    ],
  })

test('a table gives the addresses that formulas about it need', () => {
  const table = amounts([1, 2])
  expect(table.cell(0, 'euros')).toBe('$B$2')
  expect(table.column('euros')).toBe('$B$2:$B$3')
  expect(table.across(1, 'label', 'euros')).toBe('$A$3:$B$3')
  expect(() => table.cell(0, 'cents')).toThrow('no column "cents"')
})

test('the totals row stands under the real table, outside it', () => {
  const table = amounts([1, 2])
  expect(table.tables).toMatchObject([{ name: 'Amounts', range: 'A1:B3' }])
  expect(table.area.to).toEqual({ row: 3, column: 1 })
})

test('a word where a number would stand is set apart', () => {
  const plan = composeSheet(sheetContext('en'), { ...PARTS, blocks: [amounts(['n/a', 2])] })
  expect(planGrid(plan)[1]![1]).toEqual({ content: 'n/a', format: 'missing' })
})

test('no number is ever wider than its column', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
      const plan = composeSheet(sheetContext('fr'), { ...PARTS, blocks: [amounts(values)] })
      expect(planViolations(plan)).toEqual([])
    }),
  )
})

test('a large figure widens the column in which it stands', () => {
  const figures = [{ label: 'Total', format: 'figureThousands' as const, column: 0, cell: 123_456_789_000 }]
  const plan = composeSheet(sheetContext('en'), { ...PARTS, blocks: [figuresBlock(TOP, { figures, columns: 2 })] })
  expect(planViolations(plan)).toEqual([])
})

test('a sheet that holds only sentences is printed wide enough for them', () => {
  const lines = [
    { text: 'There is nothing to rank in this workbook, which has no project.', format: 'message' as const },
  ]
  const plan = composeSheet(sheetContext('en'), { ...PARTS, blocks: [textBlock(TOP, { lines, width: 100 })] })
  expect(plan.columns.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(50)
  expect(plan.print.area).not.toBe('A1')
})

test('blocks stand below and beside each other without touching', () => {
  const table = amounts([1])
  expect(below([table], 1)).toEqual({ row: 4, column: 0 })
  expect(beside(table, 1)).toEqual({ row: 0, column: 3 })
})

test('the message of a chart stands in the cell above it', () => {
  const table = amounts([1, 2])
  const chart = chartBlock(below([table], 1), {
    columns: 2,
    rows: 10,
    chart: {
      name: 'Chart',
      kind: 'columnClustered',
      title: 'Amounts',
      message: 'The second line is twice the first.',
      categoryTitle: 'Line',
      valueTitle: 'Euros',
      legend: 'none',
      series: [{ name: 'Euros', values: 'B2:B3', categories: 'A2:A3', colour: COLOURS.accent }],
    },
  })
  expect(planViolations(composeSheet(sheetContext('en'), { ...PARTS, blocks: [table, chart] }))).toEqual([])
})

test('a sentence broken into lines keeps all its words, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé]{1,30}$/), { minLength: 1 }),
      fc.integer({ min: 5, max: 40 }),
      (words, length) => {
        const lines = wrapText(words.join(' '), length)
        expect(lines.every((line) => line.length <= length)).toBe(true)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      },
    ),
  )
})

import { emptyWorkbook } from '../../../src/files/empty-workbook'
import { writeSheets } from '../../../src/files/write-sheets'
import { TextTooLongError } from '../../../src/files/write/cell-text'
import type { SheetPlan } from '../../../src/workbook/sheet-plan'
import { plainPlan, richPlan } from './plans'

const rich = richPlan()
const table = rich.tables[0]!
const chart = rich.charts[0]!
const validation = { range: 'A1:A3', strictness: 'stop' as const }

const write = (overrides: Partial<SheetPlan>) => () => writeSheets(emptyWorkbook('fr'), [richPlan(overrides)])

describe('plans that would make a file that Excel repairs are refused', () => {
  test.each<[string, Partial<SheetPlan>]>([
    ['a number that is none', { areas: [...rich.areas, { at: 'A20', cells: [[NaN]] }] }],
    ['an infinite number', { areas: [...rich.areas, { at: 'A20', cells: [[{ formula: '1/0', value: Infinity }]] }] }],
    ['two areas over one cell', { areas: [...rich.areas, { at: 'A1', cells: [['x']] }] }],
    ['a format that is not declared', { areas: [...rich.areas, { at: 'A20', cells: [['x']], format: 'absent' }] }],
    ['a table without data', { tables: [{ ...table, range: 'A3:E3' }] }],
    ['a table with a header that is no text', { tables: [{ ...table, range: 'A4:E6' }] }],
    ['two tables of one name', { tables: [table, { ...table, range: 'A4:B6' }] }],
    ['a list of more than 255 characters', { validations: [{ ...validation, list: ['a'.repeat(256)] }] }],
    ['a list whose item holds a comma', { validations: [{ ...validation, list: ['a,b'] }] }],
    [
      'validations that overlap',
      {
        validations: [
          { ...validation, list: ['a'] },
          { ...validation, range: 'A3', list: ['b'] },
        ],
      },
    ],
    ['a validation that says nothing', { validations: [validation] }],
    [
      'bubbles without sizes',
      { charts: [{ ...chart, kind: 'bubble', series: [{ name: 'x', values: 'C4:C6', x: 'D4:D6' }] }] },
    ],
    ['a series of rows and columns', { charts: [{ ...chart, series: [{ name: 'x', values: 'C4:D6' }] }] }],
    ['lines over bars', { charts: [{ ...chart, kind: 'barStacked' }] }],
    ['two charts of one name', { charts: [chart, chart] }],
  ])('%s', (_, overrides) => {
    expect(write(overrides)).toThrow(RangeError)
  })

  test('a text longer than a cell holds is refused with its place', () => {
    const long = plainPlan({ areas: [{ at: 'B7', cells: [['a'.repeat(32_768)]] }] })
    const attempt = () => writeSheets(emptyWorkbook('fr'), [long])
    expect(attempt).toThrow(TextTooLongError)
    expect(attempt).toThrow(/Classement.*B7/)
  })

  test('two plans of one identity', () => {
    expect(() => writeSheets(emptyWorkbook('fr'), [plainPlan(), plainPlan()])).toThrow(RangeError)
  })
})

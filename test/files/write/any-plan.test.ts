import fc from 'fast-check'
import { emptyWorkbook } from '../../../src/files/empty-workbook'
import { readWorkbook } from '../../../src/files/read-workbook'
import { writeSheets } from '../../../src/files/write-sheets'
import type { RawCell } from '../../../src/workbook/raw-table'
import type { CellFormat, PlanValue, SheetPlan } from '../../../src/workbook/sheet-plan'
import { problemsOf } from '../rules'
import { plainPlan } from './plans'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((rgb): `#${string}` => `#${rgb.toString(16).padStart(6, '0')}`)

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom('0.00', '#,##0\\ "€"', 'dd/mm/yyyy', '@', '0.0%'),
    bold: fc.boolean(),
    italic: fc.boolean(),
    size: fc.constantFrom(8, 11, 16),
    colour,
    fill: colour,
    align: fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'centerAcross' as const),
    vertical: fc.constantFrom('top' as const, 'center' as const, 'bottom' as const),
    wrap: fc.boolean(),
    indent: fc.nat({ max: 3 }),
    ruleAbove: colour,
    ruleBelow: colour,
  },
  { requiredKeys: [] },
)

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('=1+1', '+33', '-x', '@a', '\tb', '\rc', ' 011 ', '_x0041_', 'a\r\nb', '\ud800', '&lt;', ']]>'),
)
const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const value: fc.Arbitrary<PlanValue> = fc.oneof(text, number, fc.boolean(), fc.constant(null))

const plan = fc
  .record({
    formats: fc.array(format, { minLength: 1, maxLength: 4 }),
    rows: fc.array(fc.array(fc.tuple(value, fc.nat({ max: 4 }), fc.boolean()), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    }),
    headers: fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
      minLength: 3,
      maxLength: 3,
      selector: (header) => header.toLowerCase(),
    }),
    frozen: fc.record({ rows: fc.nat({ max: 3 }), columns: fc.nat({ max: 2 }) }),
    banded: fc.boolean(),
    filter: fc.boolean(),
  })
  .map(({ formats, rows, headers, frozen, banded, filter }): SheetPlan & { values: RawCell[][] } => {
    const names = Object.fromEntries(formats.map((one, i) => [`f${i}`, one]))
    const cells = rows.map((row) =>
      row.map(([held, , calculated]) => (calculated ? { formula: 'NA()', value: held } : held)),
    )
    return {
      ...plainPlan(),
      formats: names,
      areas: [
        { at: 'B2', cells: [headers] },
        {
          at: 'B3',
          cells,
          format: rows.map((row) => row.map(([, i]) => (i < formats.length ? `f${i}` : null))),
        },
      ],
      tables: [{ name: 'Données 1', range: `B2:D${rows.length + 2}`, style: null, banded, filter }],
      frozen,
      values: [headers, ...rows.map((row) => row.map(([held]) => (held === '' ? null : held)))],
    }
  })

describe('any plan', () => {
  test('gives a file that keeps the rules and is read back with the same values, written once or twice', () => {
    fc.assert(
      fc.property(plan, ({ values, ...sheet }) => {
        const { bytes } = writeSheets(emptyWorkbook('fr'), [sheet])
        expect(problemsOf(bytes)).toEqual([])
        expect(readWorkbook(bytes).generated[0]!.tables[0]!.cells).toEqual(values.map((row) => row.map(positiveZero)))
        expect(writeSheets(bytes, [sheet]).bytes).toEqual(bytes)
      }),
      { numRuns: 40 },
    )
  })
})

/** Excel has no negative zero. */
function positiveZero(held: RawCell): RawCell {
  return held === 0 ? 0 : held
}

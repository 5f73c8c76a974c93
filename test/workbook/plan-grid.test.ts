import { planGrid } from '../../src/workbook/plan-grid'

describe('planGrid', () => {
  test('gives one format to all cells, one per column, or one per cell', () => {
    const cells = [
      [1, 2],
      [3, 4],
    ]
    const names = (format: string | (string | null)[] | (string | null)[][]) =>
      planGrid({ areas: [{ at: 'A1', cells, format }] }).map((row) => row.map((cell) => cell?.format))
    expect(names('a')).toEqual([
      ['a', 'a'],
      ['a', 'a'],
    ])
    expect(names(['a', null])).toEqual([
      ['a', null],
      ['a', null],
    ])
    expect(names([['a'], [null, 'b']])).toEqual([
      ['a', null],
      [null, 'b'],
    ])
  })

  test('two areas over one cell are refused, and the cell is named', () => {
    const areas = [
      { at: 'A1', cells: [[1, 2]] },
      { at: 'B1', cells: [[3]] },
    ]
    expect(() => planGrid({ areas })).toThrow('B1')
  })
})

import fc from 'fast-check'
import { addressLists, rectangles } from '../../src/excel/rectangles'
import type { PlanGrid } from '../../src/workbook/plan-grid'

const grids = fc.array(fc.array(fc.constantFrom('a', 'b', null), { maxLength: 8 }), { maxLength: 8 })

function gridOf(names: readonly (readonly (string | null)[])[]): PlanGrid {
  return names.map((row) => row.map((format) => ({ content: null, format })))
}

describe('rectangles', () => {
  test('cover every cell with its own key, once, and no other cell', () => {
    fc.assert(
      fc.property(grids, (names) => {
        const covered = new Map<string, string>()
        for (const [key, areas] of rectangles(gridOf(names), ({ format }) => format)) {
          for (const { from, to } of areas) {
            for (let row = from.row; row <= to.row; row++) {
              for (let column = from.column; column <= to.column; column++) {
                expect(covered.has(`${row},${column}`)).toBe(false)
                covered.set(`${row},${column}`, key)
              }
            }
          }
        }
        const expected = names.flatMap((row, r) =>
          row.flatMap((name, c) => (name === null ? [] : [[`${r},${c}`, name] as const])),
        )
        expect([...covered].sort()).toEqual(expected.sort())
      }),
    )
  })

  test('join rows of the same extent, so that a column of a table is one rectangle', () => {
    const column = Array.from({ length: 1000 }, () => ['a'])
    expect(rectangles(gridOf(column), ({ format }) => format).get('a')).toEqual([
      { from: { row: 0, column: 0 }, to: { row: 999, column: 0 } },
    ])
  })

  test('addresses stay within what Excel takes at once', () => {
    const areas = Array.from({ length: 5000 }, (_area, row) => ({ from: { row, column: 0 }, to: { row, column: 20 } }))
    const lists = addressLists(areas)
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8192)
    expect(lists.join(',').split(',')).toHaveLength(5000)
  })
})

import fc from 'fast-check'
import { toTableName } from '../../src/workbook/table-name'

describe('table names', () => {
  test.each([
    ['Plan de charge', 'Plan_de_charge'],
    ['2026', '_2026'],
    ['T1', '_T1'],
    ['R', '_R'],
    ['c', '_c'],
    ['R1C1', '_R1C1'],
    ['Écarts/année', 'Écarts_année'],
    ['  ', '_'],
    ['Budget2026', 'Budget2026'],
  ])('%p becomes %p', (wished, name) => {
    expect(toTableName(wished, [])).toBe(name)
  })

  test('a name taken in another case gets a number', () => {
    expect(toTableName('Budget', ['BUDGET', 'budget_2'])).toBe('Budget_3')
  })

  test('whatever is wished, the name obeys the rules of Excel and is not taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (wished, others) => {
        const name = toTableName(wished, others)
        expect(name).toMatch(/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u)
        expect(name.length).toBeLessThanOrEqual(255)
        expect(others.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase())
      }),
    )
  })
})

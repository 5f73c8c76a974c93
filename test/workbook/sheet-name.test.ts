import fc from 'fast-check'
import { toSheetName } from '../../src/workbook/sheet-name'

describe('toSheetName', () => {
  test('whatever is wished, the name is one that Excel accepts and no sheet bears', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 3 })), (wished, taken) => {
        const name = toSheetName(wished, taken)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/)
        expect(name.toLowerCase()).not.toBe('history')
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase())
      }),
    )
  })
})

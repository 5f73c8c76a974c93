import fc from 'fast-check'
import { round } from '../../src/portfolio/amount'

describe('round', () => {
  test('halves go away from zero whatever the binary form of the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (thousandths) => {
        const hundredths = Math.floor((Math.abs(thousandths) + 5) / 10)
        expect(round(thousandths / 1000, 2) * 100).toBeCloseTo(Math.sign(thousandths) * hundredths, 6)
      }),
    )
  })
})

import fc from 'fast-check'
import { dateOf, isoDate, parseIsoDate, serialOf } from '../../src/portfolio/calendar'

const MS_PER_DAY = 86_400_000

describe('calendar', () => {
  test('agrees with the proleptic Gregorian calendar of the engine on every day from March 1900 to 2199', () => {
    const wrong: number[] = []
    for (let serial = 61; serial < 109_574; serial++) {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * MS_PER_DAY)
      if (isoDate(serial) !== date.toISOString().slice(0, 10)) wrong.push(serial)
    }
    expect(wrong).toEqual([])
  })

  test('a serial survives the way to a date and back, except the day that never was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
        fc.pre(serial !== 60)
        expect(serialOf(dateOf(serial))).toBe(serial)
      }),
    )
  })

  test.each(['2026-02-31', '2025-02-29', '2026-13-01', '1899-12-31', '26-01-01'])('%s is no date', (text) => {
    expect(parseIsoDate(text)).toBeNull()
  })
})

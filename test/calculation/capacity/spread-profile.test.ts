import fc from 'fast-check'
import { spreadDays } from '../../../src/calculation/capacity/spread-days'
import { effortDone, type SpreadProfile } from '../../../src/calculation/capacity/spread-profile'
import { parseIsoDate } from '../../../src/portfolio/calendar'

const PROFILES: SpreadProfile[] = ['linear', 'frontLoaded', 'backLoaded', 'sCurve']
const profile = fc.constantFrom(...PROFILES)
const share = fc.double({ min: 0, max: 1, noNaN: true })

test.each(PROFILES)('%s goes from nothing to everything and never back', (name) => {
  expect(effortDone(name, 0)).toBe(0)
  expect(effortDone(name, 1)).toBe(1)
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [first, second] = a < b ? [a, b] : [b, a]
      expect(effortDone(name, second)).toBeGreaterThanOrEqual(effortDone(name, first))
    }),
  )
})

test('front-loading is ahead of the even profile, back-loading behind it by as much', () => {
  fc.assert(
    fc.property(share, (u) => {
      const ahead = effortDone('frontLoaded', u) - u
      expect(ahead).toBeGreaterThanOrEqual(-1e-15)
      expect(u - effortDone('backLoaded', u)).toBeCloseTo(ahead, 12)
    }),
  )
})

test('an S-curve has done half of the effort half-way', () => expect(effortDone('sCurve', 0.5)).toBe(0.5))

test('the parts of any profile add up to the days, whatever the dates', () => {
  const start = parseIsoDate('2025-01-01')!
  fc.assert(
    fc.property(profile, fc.nat(100_000), fc.nat(1500), fc.nat(1500), (name, days, from, length) => {
      const parts = spreadDays({
        days,
        start: start + from,
        end: start + from + length,
        length: 'month',
        profile: name,
      })
      expect(parts.reduce((sum, part) => sum + part.days, 0)).toBe(days)
      for (const part of parts) expect(part.days).toBeGreaterThanOrEqual(0)
    }),
  )
})

import fc from 'fast-check'
import { spreadExactly } from '../../src/portfolio/spread'

const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 24 })

test('parts add up to the total, whatever the weights', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), weights, (total, shares) => {
      expect(spreadExactly(total, shares).reduce((sum, part) => sum + part, 0)).toBe(total)
    }),
  )
})

test('each part is the exact share rounded down or up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (total, shares) => {
      const sum = shares.reduce((all, share) => all + share, 0)
      fc.pre(sum > 0)
      spreadExactly(total, shares).forEach((part, i) =>
        expect(Math.abs(part - (total * shares[i]!) / sum)).toBeLessThan(1),
      )
    }),
  )
})

test('nothing to share over is nothing', () => expect(spreadExactly(5, [])).toEqual([]))

import fc from 'fast-check'
import { forecastAccuracy } from '../../../src/calculation/budget/forecast-accuracy'

const amount = fc.integer({ min: 1, max: 1_000_000 })
const pairs = fc.array(fc.record({ estimate: amount, actual: amount }), { minLength: 1, maxLength: 40 })

test('four projects by hand: errors of 25, 50, 0 and 100 %', () => {
  const accuracy = forecastAccuracy([
    { estimate: 100, actual: 80 },
    { estimate: 50, actual: 100 },
    { estimate: 60, actual: 60 },
    { estimate: 20, actual: 10 },
  ])
  expect(accuracy.compared).toBe(4)
  expect(accuracy.meanError).toBeCloseTo(0.4375, 12)
  expect(accuracy.medianError).toBeCloseTo(0.375, 12)
  expect(accuracy.within25).toBe(0.5)
  expect(accuracy.weightedError).toBeCloseTo(80 / 250, 12)
  expect(accuracy.bias).toBeCloseTo(250 / 230 - 1, 12)
})

test('a pair at zero has no relative error but counts in the bias; nothing at all is n/a', () => {
  expect(forecastAccuracy([{ estimate: 0, actual: 5 }])).toMatchObject({ compared: 0, meanError: null, bias: null })
  expect(forecastAccuracy([{ estimate: 10, actual: 0 }])).toMatchObject({ compared: 0, medianError: null, bias: -1 })
  expect(forecastAccuracy([])).toMatchObject({ compared: 0, within25: null, weightedError: null, bias: null })
})

test('exact estimates have no error, and the unit of the amounts changes nothing', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: 2, max: 100 }), (drawn, unit) => {
      const exact = forecastAccuracy(drawn.map(({ actual }) => ({ estimate: actual, actual })))
      expect(exact).toMatchObject({ meanError: 0, medianError: 0, within25: 1, weightedError: 0, bias: 0 })
      const scaled = forecastAccuracy(drawn.map((p) => ({ estimate: p.estimate * unit, actual: p.actual * unit })))
      expect(scaled.meanError).toBeCloseTo(forecastAccuracy(drawn).meanError!, 9)
      expect(scaled.bias).toBeCloseTo(forecastAccuracy(drawn).bias!, 9)
    }),
  )
})

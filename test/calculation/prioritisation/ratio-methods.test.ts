import fc from 'fast-check'
import { ratioSum } from '../../../src/calculation/prioritisation/ratio-sum'
import { ratioValues } from '../../../src/calculation/prioritisation/ratio-values'
import { weightedProduct } from '../../../src/calculation/prioritisation/weighted-product'
import { competitionRanks } from '../../../src/calculation/prioritisation/competition-ranks'
import type { DecisionMatrix } from '../../../src/calculation/prioritisation/decision-matrix'
import { cases, expectClose } from '../cases'

type Case = {
  input: { matrix: number[][]; weights: number[]; types: number[] }
  expected: { score?: number[]; log10_score?: number[]; ranks?: number[] }
  tol: { score?: number; log10_score?: number }
}

const matrixOf = ({ matrix, weights, types }: Case['input']): DecisionMatrix => ({
  values: matrix,
  weights,
  directions: types.map((type) => (type === 1 ? 'benefit' : 'cost')),
})

describe('published cases', () => {
  test.each(cases<Case>('mcdm', 'wsm-'))('$name', ({ data: { input, expected, tol } }) => {
    // One source leaves its weights at a sum other than 1: its scores are ours times that sum.
    const sum = input.weights.reduce((total, weight) => total + weight, 0)
    const scores = ratioSum(matrixOf(input), 'sum').map((score) => score * sum)
    expectClose(scores, expected.score!, tol.score!)
    if (expected.ranks) expect(competitionRanks(scores)).toEqual(expected.ranks)
  })

  test.each(cases<Case>('mcdm', 'wpm-'))('$name', ({ data: { input, expected, tol } }) => {
    const products = weightedProduct(matrixOf(input), 'sum')
    expectClose(products.map(Math.log10), expected.log10_score!, tol.log10_score!)
    expect(competitionRanks(products)).toEqual(expected.ranks)
  })
})

const positive = fc.integer({ min: 1, max: 6 }).chain((m) =>
  fc.record({
    values: fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: m, maxLength: m }), {
      minLength: 2,
      maxLength: 10,
    }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: m, maxLength: m }),
    directions: fc.array(fc.constantFrom('benefit' as const, 'cost' as const), { minLength: m, maxLength: m }),
  }),
)

describe('what the weighted product promises for every input', () => {
  test('the ratio of two projects does not depend on units, nor on the other projects', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 1000 }), (matrix, unit) => {
        const ratio = (products: number[]) => products[0]! / products[1]!
        const expected = ratio(weightedProduct(matrix))
        const scaled = matrix.values.map(([first, ...others]) => [first! * unit, ...others])
        expect(ratio(weightedProduct({ ...matrix, values: scaled }))).toBeCloseTo(expected, 9)
        expect(ratio(weightedProduct({ ...matrix, values: matrix.values.slice(0, 2) }))).toBeCloseTo(expected, 9)
        expect(ratio(weightedProduct(matrix, 'sum'))).toBeCloseTo(expected, 9)
      }),
    )
  })

  test('splitting a criterion in two of half the weight changes nothing, a better value never lowers a project', () => {
    fc.assert(
      fc.property(positive, (matrix) => {
        const split: DecisionMatrix = {
          values: matrix.values.map((row) => [row[0]!, ...row]),
          weights: [matrix.weights[0]! / 2, matrix.weights[0]! / 2, ...matrix.weights.slice(1)],
          directions: [matrix.directions[0]!, ...matrix.directions],
        }
        const products = weightedProduct(matrix, 'best')
        expectClose(weightedProduct(split, 'best'), products, 1e-9)
        const [first, ...others] = matrix.values
        const better = first!.map((value, c) => (matrix.directions[c] === 'benefit' ? value * 2 : value / 2))
        const place = (values: number[][]) => competitionRanks(weightedProduct({ ...matrix, values }))[0]!
        expect(place([better, ...others])).toBeLessThanOrEqual(place([first!, ...others]))
      }),
    )
  })

  test('ratios refuse a value that is zero or less', () => {
    const zero = { values: [[0], [1]], weights: [1], directions: ['benefit' as const] }
    expect(() => ratioValues(zero, 'best')).toThrow(RangeError)
  })
})

import fc from 'fast-check'
import type { DecisionMatrix } from '../../../src/calculation/prioritisation/decision-matrix'
import { criticWeights } from '../../../src/calculation/prioritisation/observed-weights'
import { promethee } from '../../../src/calculation/prioritisation/promethee'
import { topsis } from '../../../src/calculation/prioritisation/topsis'
import { vikor } from '../../../src/calculation/prioritisation/vikor'
import { cases, expectClose } from '../cases'

type Input = {
  matrix: number[][]
  weights?: number[]
  weights_raw?: number[]
  types: number[]
  v?: number
  normalisation?: 'none'
}
type Case = {
  input: Input
  expected: Record<string, number[]> & { acceptable_advantage?: boolean; acceptable_stability?: boolean }
  tol: Record<string, number>
}

function matrixOf(input: Input): DecisionMatrix {
  return {
    values: input.matrix,
    weights: input.weights ?? input.weights_raw ?? [],
    directions: input.types.map((type) => (type === 1 ? 'benefit' : 'cost')),
  }
}

describe('published cases', () => {
  test.each(cases<Case>('mcdm', 'topsis-'))('$name', ({ data: { input, expected, tol } }) => {
    expectClose(topsis(matrixOf(input), input.normalisation), expected['similarity']!, tol['similarity']!)
  })

  test.each(cases<Case>('mcdm', 'vikor-').filter(({ data }) => data.input.matrix))(
    '$name',
    ({ data: { input, expected, tol } }) => {
      const result = vikor(matrixOf(input), input.v)
      const tolerance = tol['all'] ?? tol['Q']!
      expectClose(result.index, expected['Q']!, tolerance)
      if (expected['S']) expectClose(result.groupRegret, expected['S'], tolerance)
      if (expected['R']) expectClose(result.worstRegret, expected['R'], tolerance)
      if (expected['compromise_set']) expect(result.compromiseSet).toEqual(expected['compromise_set'])
      if (expected.acceptable_advantage !== undefined)
        expect(result.acceptableAdvantage).toBe(expected.acceptable_advantage)
      if (expected.acceptable_stability !== undefined)
        expect(result.acceptableStability).toBe(expected.acceptable_stability)
    },
  )

  test('vikor-zero-range.json: a constant criterion and equal regrets give numbers, not divisions by zero', () => {
    const [zero] = cases<{ input: { cases: Input[]; weights: number[] } }>('mcdm', 'vikor-zero')
    for (const input of zero!.data.input.cases) {
      const { index } = vikor(matrixOf({ ...input, weights: zero!.data.input.weights }))
      expect(index.every(Number.isFinite)).toBe(true)
    }
  })

  test.each(cases<Case>('mcdm', 'promethee2-'))('$name', ({ data: { input, expected, tol } }) => {
    expectClose(promethee(matrixOf(input)), expected['net_flow']!, tol['net_flow']!)
  })

  test.each(cases<Case>('mcdm', 'critic-'))('$name', ({ data: { input, expected, tol } }) => {
    expectClose(criticWeights(matrixOf(input)), expected['weights']!, tol['weights']!)
  })
})

const decision = fc.integer({ min: 1, max: 6 }).chain((m) =>
  fc.record({
    values: fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: m, maxLength: m }), {
      minLength: 2,
      maxLength: 12,
    }),
    weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: m, maxLength: m }),
    directions: fc.array(fc.constantFrom('benefit' as const, 'cost' as const), { minLength: m, maxLength: m }),
  }),
)
const thresholds = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 6 }))
  .map(([indifference, width]) => ({ indifference, preference: indifference + width }))

describe('what each method promises for every input', () => {
  test('promethee equals its definition, summed over all pairs', () => {
    fc.assert(
      fc.property(decision, thresholds, (matrix, { indifference, preference }) => {
        const flows = promethee(
          matrix,
          matrix.weights.map(() => ({ indifference, preference })),
        )
        const degree = (difference: number) =>
          difference <= indifference
            ? 0
            : difference >= preference
              ? 1
              : (difference - indifference) / (preference - indifference)
        const total = matrix.weights.reduce((a, b) => a + b, 0)
        const expected = matrix.values.map(
          (row) =>
            matrix.values.reduce(
              (sum, other) =>
                sum +
                matrix.weights.reduce((net, weight, c) => {
                  const gain = (row[c]! - other[c]!) * (matrix.directions[c] === 'benefit' ? 1 : -1)
                  return (
                    net + (total === 0 ? 1 / matrix.weights.length : weight / total) * (degree(gain) - degree(-gain))
                  )
                }, 0),
              0,
            ) /
            (matrix.values.length - 1),
        )
        expectClose(flows, expected, 1e-9)
      }),
    )
  })

  test('promethee is not changed by splitting a criterion in two of half the weight', () => {
    fc.assert(
      fc.property(decision, (matrix) => {
        const split: DecisionMatrix = {
          values: matrix.values.map((row) => [row[0]!, ...row]),
          weights: [matrix.weights[0]! / 2, matrix.weights[0]! / 2, ...matrix.weights.slice(1)],
          directions: [matrix.directions[0]!, ...matrix.directions],
        }
        fc.pre(matrix.weights.some((weight) => weight > 0))
        expectClose(promethee(split), promethee(matrix), 1e-9)
      }),
    )
  })

  test.each([
    ['topsis', (matrix: DecisionMatrix) => topsis(matrix)],
    ['vikor', (matrix: DecisionMatrix) => vikor(matrix).index],
    ['promethee', (matrix: DecisionMatrix) => promethee(matrix)],
  ])('%s gives a project the same value wherever its row stands', (_, method) => {
    fc.assert(
      fc.property(decision, (matrix) => {
        const reversed = method({ ...matrix, values: [...matrix.values].reverse() }).reverse()
        expectClose(reversed, method(matrix), 1e-9)
      }),
    )
  })

  test('topsis stays between 0 and 1 and does not depend on the unit of a criterion', () => {
    fc.assert(
      fc.property(decision, (matrix) => {
        const closeness = topsis(matrix)
        for (const value of closeness) expect(value >= 0 && value <= 1).toBe(true)
        const scaled = matrix.values.map((row) => row.map((value, c) => (c === 0 ? value * 1000 : value)))
        expectClose(topsis({ ...matrix, values: scaled }), closeness, 1e-9)
      }),
    )
  })
})

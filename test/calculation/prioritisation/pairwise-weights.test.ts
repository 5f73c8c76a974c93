import fc from 'fast-check'
import { groupJudgements, pairwiseWeights } from '../../../src/calculation/prioritisation/pairwise-weights'
import { cases, expectClose } from '../cases'

type Case = {
  input: { matrix: number[][] }
  expected: {
    weights?: number[]
    weights_recomputed?: number[]
    CR_saaty?: number
    CR?: number
    CR_RI_0_52?: number
    lambda_max_recomputed?: number
  }
  tol: { weights?: number; CR?: number }
}

const single = cases<Case>('mcdm', 'ahp-').filter(({ data }) => data.input.matrix)

describe('weights from pairwise comparisons', () => {
  test.each(single)('$name: weights, λ and consistency as published', ({ data: { input, expected, tol } }) => {
    const result = pairwiseWeights(input.matrix)
    expectClose(result.weights, expected.weights ?? expected.weights_recomputed!, tol.weights ?? 1e-6)
    const ratio = expected.CR_saaty ?? expected.CR ?? expected.CR_RI_0_52
    if (ratio !== undefined) expectClose([result.consistencyRatio], [ratio], tol.CR ?? 1e-9)
    if (expected.lambda_max_recomputed) expectClose([result.lambdaMax], [expected.lambda_max_recomputed], 1e-5)
  })

  test('ahp-leader-hierarchy.json: criteria, then alternatives under each, then the leader chosen', () => {
    const [leader] = cases<{
      input: {
        criteria: string[]
        alternatives: string[]
        criteria_matrix: number[][]
        alternative_matrices: Record<string, number[][]>
      }
      expected: {
        criteria_weights: Record<string, number>
        criteria_CR_saaty: number
        target_recomputed_full_precision: Record<string, number>
      }
    }>('mcdm', 'ahp-leader')
    const { input, expected } = leader!.data
    const criteria = pairwiseWeights(input.criteria_matrix)
    expectClose(
      criteria.weights,
      input.criteria.map((name) => expected.criteria_weights[name]!),
      0.0011,
    )
    expectClose([criteria.consistencyRatio], [expected.criteria_CR_saaty], 0.001)
    const local = input.criteria.map((name) => pairwiseWeights(input.alternative_matrices[name]!).weights)
    const target = input.alternatives.map((_, a) => criteria.weights.reduce((sum, w, c) => sum + w * local[c]![a]!, 0))
    expectClose(
      target,
      input.alternatives.map((name) => expected.target_recomputed_full_precision[name]!),
      2e-5,
    )
  })

  test('the roadmap matrix of six criteria gives its known weights; a circular preference is far from consistent', () => {
    const third = 1 / 3
    const six = pairwiseWeights([
      [1, 3, 3, 1, 5, 3],
      [third, 1, 1, third, 3, 1],
      [third, 1, 1, third, 3, 1],
      [1, 3, 3, 1, 5, 3],
      [0.2, third, third, 0.2, 1, third],
      [third, 1, 1, third, 3, 1],
    ])
    expectClose(six.weights, [0.3075, 0.1128, 0.1128, 0.3075, 0.0466, 0.1128], 5e-5)
    expectClose([six.lambdaMax], [6.0581], 5e-5)
    const circular = pairwiseWeights([
      [1, 5, 0.2],
      [0.2, 1, 5],
      [5, 0.2, 1],
    ])
    expectClose([(circular.consistencyRatio * 0.52) / 0.58], [2.76], 0.005)
  })

  test('judgements that agree give back the weights they came from, even with pairs left out', () => {
    const weight = fc.double({ min: 0.05, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(weight, { minLength: 3, maxLength: 15 }), (raw) => {
        const sum = raw.reduce((a, b) => a + b, 0)
        const matrix = raw.map((a, i) => raw.map((b, j) => (Math.abs(i - j) === 2 ? null : a / b)))
        const result = pairwiseWeights(matrix)
        expectClose(
          result.weights,
          raw.map((value) => value / sum),
          1e-9,
        )
        expect(result.consistencyRatio).toBeLessThan(1e-9)
      }),
    )
  })

  test('random reciprocal matrices of every size converge to weights that satisfy A·w = λ·w', () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 7, 1 / 5, 1 / 3, 1, 3, 5, 7, 9)
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 15 }),
        fc.array(judgement, { minLength: 105, maxLength: 105 }),
        (n, draws) => {
          const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1))
          for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) matrix[j]![i] = 1 / (matrix[i]![j] = draws.pop()!)
          const { weights, lambdaMax } = pairwiseWeights(matrix)
          matrix.forEach((row, i) => {
            const product = row.reduce((sum, value, j) => sum + value * weights[j]!, 0)
            expect(Math.abs(product / (lambdaMax * weights[i]!) - 1)).toBeLessThan(1e-6)
          })
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('the worst judgement is the one that was spoilt, and its fitting value would mend it', () => {
    const matrix = [
      [1, 2, 4, 72],
      [1 / 2, 1, 2, 4],
      [1 / 4, 1 / 2, 1, 2],
      [1 / 72, 1 / 4, 1 / 2, 1],
    ]
    const { worst } = pairwiseWeights(matrix)
    expect(worst).toMatchObject({ row: 0, column: 3, judgement: 72 })
    expect(worst!.fitting).toBeGreaterThan(8)
    expect(worst!.fitting).toBeLessThan(72)
  })

  test.each([
    ['a matrix that is not square', [[1, 2]]],
    [
      'a judgement of zero',
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'criteria that nothing links',
      [
        [1, null],
        [null, 1],
      ],
    ],
  ])('%s is refused', (_, matrix) => {
    expect(() => pairwiseWeights(matrix)).toThrow(RangeError)
  })

  test('a group of voters stays reciprocal', () => {
    const group = groupJudgements([
      [
        [1, 3],
        [1 / 3, 1],
      ],
      [
        [1, 1 / 5],
        [5, 1],
      ],
    ])
    expect(group[0]![1]! * group[1]![0]!).toBeCloseTo(1, 12)
  })
})

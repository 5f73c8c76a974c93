import fc from 'fast-check'
import { criterionWeights } from '../../../src/calculation/prioritisation/criterion-weights'
import { rankOrderWeights } from '../../../src/calculation/prioritisation/rank-order-weights'
import type { Comparison } from '../../../src/portfolio/criterion'
import type { Settings } from '../../../src/portfolio/settings'
import { criterion, ORIGIN, portfolioOf } from '../../portfolio/builders'
import { expectClose } from '../cases'

const compared = (first: string, second: string, intensity: number | null, voter: string | null = null, row = 2) =>
  ({
    origin: { ...ORIGIN, row, columns: { first: 'B', second: 'C', intensity: 'D' } },
    voter,
    first,
    second,
    intensity,
  }) satisfies Comparison

const weigh = (
  codes: readonly string[],
  weightsOrigin: Settings['weightsOrigin'],
  pairwise: Comparison[] = [],
  parts: Parameters<typeof criterion>[1][] = [],
) => {
  const { settings } = portfolioOf()
  const criteria = codes.map((code, i) => criterion(code, parts[i]))
  return criterionWeights(criteria, { settings: { ...settings, weightsOrigin }, pairwise })
}

describe('weights from an order of importance', () => {
  test('four criteria have the published centroid weights', () => {
    // Barron and Barrett 1996, table 1, n = 4.
    expectClose(rankOrderWeights([1, 2, 3, 4]), [0.5208, 0.2708, 0.1458, 0.0625], 5e-5)
  })

  test('add up to 1, follow the order and not the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }), (order) => {
        const weights = rankOrderWeights(order)
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
        order.forEach((a, i) => order.forEach((b, j) => a < b && expect(weights[i]!).toBeGreaterThan(weights[j]!)))
        expectClose(rankOrderWeights([...order].reverse()).reverse(), weights, 1e-12)
      }),
    )
  })

  test('a criterion without an order counts for zero, and it is said; none at all leaves the typed weights', () => {
    const some = weigh(['A', 'B', 'C'], 'rankOrder', [], [{ importance: 2 }, { importance: 1 }])
    expect(some).toMatchObject({ origin: 'rankOrder', shares: [0.25, 0.75, 0] })
    expect(some.findings.map(({ code }) => code)).toEqual(['criterionWithoutImportance'])
    const none = weigh(['A', 'B'], 'rankOrder', [], [{ weight: 3 }, { weight: 1 }])
    expect(none).toMatchObject({ origin: 'typed', shares: [0.75, 0.25] })
    expect(none.findings.map(({ code }) => code)).toEqual(['noImportance'])
  })
})

describe('points of a swing', () => {
  test('count in proportion; without 100 points for the first, it is said', () => {
    const [full, half] = [{ weight: 100 }, { weight: 50 }]
    expect(weigh(['A', 'B'], 'swing', [], [full, half])).toMatchObject({ shares: [2 / 3, 1 / 3], findings: [] })
    expect(weigh(['A', 'B'], 'swing', [], [half, half]).findings).toMatchObject([{ code: 'swingWithoutHundred' }])
  })
})

describe('weights from comparisons', () => {
  const six = ['A', 'B', 'C', 'D', 'E', 'F']
  const matrix = [
    [1, 3, 3, 1, 5, 3],
    [1 / 3, 1, 1, 1 / 3, 3, 1],
    [1 / 3, 1, 1, 1 / 3, 3, 1],
    [1, 3, 3, 1, 5, 3],
    [1 / 5, 1 / 3, 1 / 3, 1 / 5, 1, 1 / 3],
    [1 / 3, 1, 1, 1 / 3, 3, 1],
  ]
  const upper = matrix.flatMap((line, i) =>
    line.flatMap((value, j) => (j > i ? [compared(six[i]!, six[j]!, value)] : [])),
  )

  test('the roadmap matrix of six criteria gives its known weights, whichever way a pair was typed', () => {
    const known = [0.3075, 0.1128, 0.1128, 0.3075, 0.0466, 0.1128]
    const { shares, consistency, findings, origin } = weigh(six, 'pairwise', upper)
    expectClose(shares, known, 5e-5)
    expect(origin).toBe('pairwise')
    expect(consistency!.ratio).toBeLessThan(0.1)
    expect(findings).toEqual([])
    const turned = upper.map(({ first, second, intensity }) => compared(second, first, 1 / intensity!)).reverse()
    expectClose(weigh(six, 'pairwise', turned).shares, known, 5e-5)
  })

  test('voters are brought together by the geometric mean of each pair', () => {
    const votes = [compared('A', 'B', 2, 'x'), compared('A', 'B', 8, 'y')]
    expectClose(weigh(['A', 'B'], 'pairwise', votes).shares, [0.8, 0.2], 1e-12)
  })

  test('the comparison that contradicts the others is a finding at its cell, with the value that would mend it', () => {
    const comparisons = (last: number) => [
      compared('A', 'B', 2, null, 2),
      compared('B', 'C', 2, null, 3),
      compared('C', 'D', 2, null, 4),
      compared('A', 'C', 4, null, 5),
      compared('B', 'D', 4, null, 6),
      compared('D', 'A', 1 / last, null, 7),
    ]
    const { findings, origin } = weigh(['A', 'B', 'C', 'D'], 'pairwise', comparisons(1.2))
    expect(origin).toBe('pairwise')
    expect(findings).toMatchObject([
      {
        code: 'comparisonsInconsistent',
        severity: 'warning',
        place: { sheet: 'Test', cell: 'D7' },
        params: { first: 'Criterion D', second: 'Criterion A', strong: 'Criterion A', weak: 'Criterion D' },
      },
    ])
    const mended = weigh(['A', 'B', 'C', 'D'], 'pairwise', comparisons(findings[0]!.params['fitting'] as number))
    expect(mended.consistency!.ratio).toBeLessThan(0.1)
    expect(mended.findings).toEqual([])
  })

  test('comparisons that go round in a circle are refused: the typed weights are used', () => {
    const circle = [compared('A', 'B', 5), compared('B', 'C', 5), compared('C', 'A', 5)]
    const { findings, origin, shares, consistency } = weigh(['A', 'B', 'C'], 'pairwise', circle)
    expect({ origin, shares }).toEqual({ origin: 'typed', shares: [1 / 3, 1 / 3, 1 / 3] })
    expect((consistency!.ratio * 0.52) / 0.58).toBeCloseTo(2.76, 2)
    expect(findings).toMatchObject([{ code: 'comparisonsRefused', severity: 'blocking' }])
  })

  test.each([
    ['no comparison', [], 'noComparisons'],
    ['comparisons that cannot be read', [compared('A', 'B', null), compared('A', 'Z', 3)], 'noComparisons'],
    ['a criterion that nothing links', [compared('A', 'B', 3)], 'comparisonsNotLinked'],
  ])('%s leaves the typed weights, and it is said', (_, pairwise, code) => {
    const { origin, findings } = weigh(['A', 'B', 'C'], 'pairwise', pairwise)
    expect(origin).toBe('typed')
    expect(findings).toMatchObject([{ code }])
  })

  test('more than fifteen criteria are not compared two by two', () => {
    const codes = Array.from({ length: 16 }, (_, i) => `C${i}`)
    expect(weigh(codes, 'pairwise', [compared('C0', 'C1', 3)]).findings).toMatchObject([
      { code: 'tooManyComparedCriteria' },
    ])
  })
})

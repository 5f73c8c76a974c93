import fc from 'fast-check'
import { methodAgreement, methodRanks } from '../../../src/calculation/prioritisation/agreement'
import { kendallTau } from '../../../src/calculation/prioritisation/kendall'
import { rankProjects } from '../../../src/calculation/prioritisation/rank-projects'
import { criterion, portfolioOf, project, score } from '../../portfolio/builders'
import { cases } from '../cases'

/** τ-b by its definition, pair by pair. */
function tauByPairs(a: readonly number[], b: readonly number[]): number | null {
  let [signed, inA, inB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const [x, y] = [Math.sign(a[i]! - a[j]!), Math.sign(b[i]! - b[j]!)]
      signed += x * y
      inA += Math.abs(x)
      inB += Math.abs(y)
    }
  }
  return inA * inB === 0 ? null : signed / Math.sqrt(inA * inB)
}

describe("Kendall's τ-b", () => {
  test('the example of the SciPy manual', () =>
    expect(kendallTau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.47140452079103173, 14))

  const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 40 })

  test('is what counting every pair gives', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [a, b] = [rows.map(([x]) => x), rows.map(([, y]) => y)]
        const expected = tauByPairs(a, b)
        if (expected === null) expect(kendallTau(a, b)).toBeNull()
        else expect(kendallTau(a, b)).toBeCloseTo(expected, 12)
      }),
    )
  })

  test('is symmetric, 1 with itself, opposite when one order is reversed, the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [a, b] = [rows.map(([x]) => x), rows.map(([, y]) => y)]
        const tau = kendallTau(a, b)
        expect(kendallTau(b, a)).toBe(tau)
        expect(kendallTau([...a].reverse(), [...b].reverse())).toBe(tau)
        if (tau === null) return
        expect(kendallTau(a, a)).toBe(1)
        expect(
          kendallTau(
            a,
            b.map((y) => -y),
          ),
        ).toBeCloseTo(-tau, 12)
      }),
    )
  })
})

describe('the ranks by other methods', () => {
  type Published = {
    input: { matrix?: number[][]; weights?: number[]; weights_raw?: number[]; types: number[]; v?: number }
    expected: { Q?: number[] }
  }

  test.each(
    cases<Published>('mcdm', 'vikor-').filter(
      ({ data }) => data.input.matrix && data.expected.Q && (data.input.v ?? 0.5) === 0.5,
    ),
  )('follow the published index of $name', ({ data: { input, expected } }) => {
    const ranks = methodRanks({
      values: input.matrix!,
      weights: input.weights ?? input.weights_raw ?? [],
      directions: input.types.map((type) => (type === 1 ? 'benefit' : 'cost')),
    }).vikor
    const q = expected.Q!
    // Published to a few decimals: indexes that differ there must be in the same order.
    q.forEach((x, i) => q.forEach((y, j) => x < y - 0.002 && expect(ranks[i]!).toBeLessThan(ranks[j]!)))
  })

  test('leave out projects that lack a score, and agree where every criterion says the same', () => {
    const codes = ['A', 'B', 'C', 'D']
    const ranking = rankProjects(
      portfolioOf({
        projects: codes.map((code) => project(code)),
        criteria: [criterion('X'), criterion('Y')],
        scores: codes.flatMap((code, i) =>
          code === 'D' ? [score(code, 'X', 5)] : [score(code, 'X', 4 - i), score(code, 'Y', 4 - i)],
        ),
      }),
    )
    const { ranks, tau } = methodAgreement(ranking)
    expect([...ranks]).toEqual([
      ['A', { topsis: 1, vikor: 1, promethee: 1 }],
      ['B', { topsis: 2, vikor: 2, promethee: 2 }],
      ['C', { topsis: 3, vikor: 3, promethee: 3 }],
    ])
    expect(tau).toEqual({ topsis: 1, vikor: 1, promethee: 1 })
  })

  test('say nothing when no project has every score', () => {
    const ranking = rankProjects(
      portfolioOf({
        projects: [project('A'), project('B')],
        criteria: [criterion('X'), criterion('Y')],
        scores: [score('A', 'X', 1), score('B', 'Y', 1)],
      }),
    )
    expect(methodAgreement(ranking)).toEqual({ ranks: new Map(), tau: { topsis: null, vikor: null, promethee: null } })
  })
})

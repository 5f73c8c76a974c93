import fc from 'fast-check'
import { rankProjects } from '../../../src/calculation/prioritisation/rank-projects'
import { trustRanking } from '../../../src/calculation/prioritisation/trust-ranking'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import type { RankingMethod } from '../../../src/portfolio/settings'
import { criterion, portfolioOf, project, score } from '../../portfolio/builders'

const METHODS: RankingMethod[] = ['weightedSum', 'weightedProduct', 'topsis', 'promethee', 'vikor', 'wsjf', 'formula']
const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']

const withSettings = (portfolio: Portfolio, parts: Partial<Portfolio['settings']>): Portfolio => ({
  ...portfolio,
  settings: { ...portfolio.settings, ...parts },
})
const by = (portfolio: Portfolio, rankingMethod: RankingMethod, formula: string | null = 'X + 2 * Y') =>
  rankProjects(withSettings(portfolio, { rankingMethod, scoreFormula: formula }))
const orderOf = (portfolio: Portfolio, method: RankingMethod) =>
  by(portfolio, method).projects.map(({ rank, project: { code } }) => [rank, code])

function scored(values: readonly (readonly number[])[]): Portfolio {
  return portfolioOf({
    projects: values.map((_, i) => project(CODES[i]!, { moeDays: 100_00, envelope: 1_000_00 })),
    criteria: [criterion('X', { weight: 2 }), criterion('Y'), criterion('Z', { direction: 'cost' })],
    scores: values.flatMap((row, i) => row.map((value, c) => score(CODES[i]!, 'XYZ'[c]!, value))),
  })
}

const tables = fc
  .array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 5 }))), { minLength: 2, maxLength: 8 })
  .map(scored)

describe.each(METHODS)('%s', (method) => {
  test('a project better on every criterion comes before, and nobody is lost', () => {
    const portfolio = scored([
      [2, 2, 4],
      [4, 3, 2],
      [1, 1, 5],
    ])
    expect(orderOf(portfolio, method)).toEqual([
      [1, 'B'],
      [2, 'A'],
      [3, 'C'],
    ])
  })

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(tables, (portfolio) => {
        const turned = {
          ...portfolio,
          projects: [...portfolio.projects].reverse(),
          scores: [...portfolio.scores].reverse(),
          criteria: [...portfolio.criteria].reverse(),
        }
        expect(by(turned, method).projects.map(({ score: value }) => value)).toEqual(
          by(portfolio, method).projects.map(({ score: value }) => value),
        )
      }),
      { numRuns: 50 },
    )
  })

  test('all weights ten times greater, or a criterion of weight zero, change nothing', () => {
    fc.assert(
      fc.property(tables, (portfolio) => {
        const scaled = portfolio.criteria.map((c) => ({ ...c, weight: c.weight! * 10 }))
        const idle = [...portfolio.criteria, criterion('ZERO', { weight: 0 })]
        const scores = [...portfolio.scores, ...portfolio.projects.map(({ code }, i) => score(code, 'ZERO', i % 3))]
        expect(orderOf({ ...portfolio, criteria: scaled }, method)).toEqual(orderOf(portfolio, method))
        expect(orderOf({ ...portfolio, criteria: idle, scores }, method)).toEqual(orderOf(portfolio, method))
      }),
      { numRuns: 50 },
    )
  })

  test('its probabilities add up, and its first project is likeliest to be first where weights count', () => {
    const ranking = by(
      scored([
        [5, 1, 3],
        [1, 5, 2],
        [3, 3, 1],
        [2, 2, 5],
      ]),
      method,
    )
    const trust = trustRanking(ranking)!
    const first = trust.projects.map(({ staysFirst }) => staysFirst)
    if (method === 'formula') return expect(first).toEqual([null, null, null, null])
    expect(first.reduce<number>((sum, p) => sum + p!, 0)).toBeCloseTo(1, 1)
    expect(trust.weights === null).toBe(method === 'topsis' || method === 'vikor')
  })
})

test.each(['weightedProduct', 'promethee', 'wsjf'] as const)(
  '%s: the limits of a weight are those that a dense scan finds',
  (method) => {
    const portfolio = scored([
      [5, 1, 3],
      [1, 5, 2],
      [3, 3, 1],
      [2, 2, 5],
    ])
    const ranking = by(portfolio, method)
    const { first, share } = trustRanking(ranking)!.weights![0]!
    const leader = ranking.projects[0]!.project.code
    for (let step = 1; step < 200; step++) {
      const t = step / 200
      const criteria = portfolio.criteria.map((c, i) => ({
        ...c,
        weight: i === 0 ? t : ((1 - t) * ranking.criteria[i]!.share) / (1 - share),
      }))
      const again = by({ ...portfolio, criteria }, method).projects.filter(({ rank }) => rank === 1)
      const stays = again.some(({ project: { code } }) => code === leader)
      if (Math.abs(t - first!.from) > 0.01 && Math.abs(t - first!.to) > 0.01)
        expect([t, stays]).toEqual([t, t > first!.from && t < first!.to])
    }
  },
)

describe('a criterion split in two of half the weight', () => {
  test.each(['weightedSum', 'weightedProduct', 'promethee', 'wsjf'] as const)('changes nothing for %s', (method) => {
    fc.assert(
      fc.property(tables, (portfolio) => {
        const criteria = portfolio.criteria.flatMap((c) =>
          c.code === 'X' ? [1, 2].map((n) => ({ ...c, code: `X${n}`, weight: c.weight! / 2 })) : [c],
        )
        const scores = portfolio.scores.flatMap((s) =>
          s.criterion === 'X' ? [1, 2].map((n) => ({ ...s, criterion: `X${n}` })) : [s],
        )
        expect(orderOf({ ...portfolio, criteria, scores }, method)).toEqual(orderOf(portfolio, method))
      }),
    )
  })
})

describe('a better score', () => {
  test.each(['weightedSum', 'promethee', 'weightedProduct', 'wsjf'] as const)(
    'never lowers a project: %s',
    (method) => {
      fc.assert(
        fc.property(tables, fc.nat(7), (portfolio, which) => {
          const { code } = portfolio.projects[which % portfolio.projects.length]!
          const scores = portfolio.scores.map((s) =>
            s.project === code && s.criterion === 'X' ? { ...s, score: Math.min(5, s.score! + 1) } : s,
          )
          const rankOf = (p: Portfolio) => by(p, method).projects.find((found) => found.project.code === code)!.rank!
          expect(rankOf({ ...portfolio, scores })).toBeLessThanOrEqual(rankOf(portfolio))
        }),
      )
    },
  )
})

describe('a line of zeros', () => {
  test('moves no other project of the weighted sum on fixed scales; the weighted product leaves it without rank, and says so', () => {
    const portfolio = scored([
      [2, 2, 4],
      [4, 3, 2],
    ])
    const more = {
      ...portfolio,
      projects: [...portfolio.projects, project('Q', { moeDays: 100_00 })],
      scores: [...portfolio.scores, ...['X', 'Y', 'Z'].map((c) => score('Q', c, 0))],
    }
    const others = (p: Portfolio) => by(p, 'weightedSum').projects.filter(({ project: { code } }) => code !== 'Q')
    expect(others(more).map(({ score: value }) => value)).toEqual(others(portfolio).map(({ score: value }) => value))
    const product = by(more, 'weightedProduct')
    expect(product.projects.at(-1)).toMatchObject({ project: { code: 'Q' }, rank: null })
    expect(product.findings.map(({ code }) => code)).toContain('scoreNotPositive')
  })
})

describe('what a method cannot rank is said', () => {
  const gap = portfolioOf({
    projects: [project('A', { moeDays: 0 }), project('B', { moeDays: 50_00 }), project('C')],
    criteria: [criterion('X'), criterion('Y')],
    scores: [score('A', 'X', 5), score('B', 'X', 4), score('B', 'Y', 4), score('C', 'X', 3), score('C', 'Y', 1)],
  })
  const codes = (portfolio: Portfolio, method: RankingMethod, formula?: string) =>
    by(portfolio, method, formula).findings.flatMap(({ code, params }) =>
      params['project'] ? [[code, params['project']]] : [],
    )

  test('a size of zero or none has no value per day', () => {
    expect(codes(gap, 'wsjf')).toEqual(
      expect.arrayContaining([
        ['sizeNotPositive', 'A'],
        ['sizeNotPositive', 'C'],
      ]),
    )
    expect(by(gap, 'wsjf').projects[0]).toMatchObject({ project: { code: 'B' }, score: 160 })
  })

  test.each(['topsis', 'promethee', 'vikor', 'weightedProduct'] as const)('%s needs every score', (method) => {
    expect(codes(gap, method)).toContainEqual(['methodNeedsAllScores', 'A'])
    const filled = by(withSettings(gap, { missingScore: 'mean' }), method)
    expect(filled.projects.every(({ rank }) => rank !== null)).toBe(true)
  })

  test('a formula without a number gives no rank', () => {
    expect(codes(gap, 'formula', 'X / (Y - 4)')).toEqual(
      expect.arrayContaining([
        ['formulaWithoutValue', 'A'],
        ['formulaWithoutValue', 'B'],
      ]),
    )
  })

  test.each([
    [null, 'formulaMissing'],
    ['2 *', 'formulaUnreadable'],
    ['import("fs")', 'formulaForbidden'],
    ['X + Q', 'formulaUnknownCriterion'],
    ['X + '.repeat(200), 'formulaTooLong'],
  ])('the formula %p is refused at its cell, and the weighted sum is used', (formula, code) => {
    const place = { sheet: 'Settings', cell: 'B9' }
    const ranking = by(withSettings(gap, { places: { scoreFormula: place } }), 'formula', formula)
    expect(ranking.method).toBe('weightedSum')
    expect(ranking.findings).toContainEqual(expect.objectContaining({ code, severity: 'blocking', place }))
  })
})

describe('value points of a criterion', () => {
  test('say what a score is worth between them, for every method', () => {
    const curve = [
      { score: 0, value: 0 },
      { score: 1, value: 0.8 },
      { score: 5, value: 1 },
    ]
    const portfolio = portfolioOf({
      projects: [project('A'), project('B')],
      criteria: [criterion('X', { curve }), criterion('Y')],
      scores: [score('A', 'X', 1), score('A', 'Y', 3), score('B', 'X', 3), score('B', 'Y', 2)],
    })
    expect(by(portfolio, 'weightedSum').projects.map(({ project: { code }, score: value }) => [code, value])).toEqual([
      ['A', 70],
      ['B', 65],
    ])
    expect(orderOf(portfolio, 'promethee')).toEqual([
      [1, 'A'],
      [1, 'B'],
    ])
  })
})

test('scores that may be wrong spread the ranks more than weights alone', () => {
  const portfolio = scored([
    [4, 4, 2],
    [4, 3, 2],
    [3, 3, 2],
    [2, 2, 4],
  ])
  const ranking = by(portfolio, 'weightedSum')
  const sure = trustRanking(ranking)!
  const unsure = trustRanking(ranking, { uncertainty: 1 })!
  expect(sure.noisyDraws).toBeNull()
  expect(sure.projects[0]!.inGroupWhateverScores).toBeNull()
  expect(unsure.projects[0]!.staysInGroup).toBe(1)
  expect(unsure.projects[0]!.inGroupWhateverScores).toBeLessThan(1)
  expect(unsure.projects[0]!.inGroupWhateverScores).toBeGreaterThan(0.5)
  expect(trustRanking(ranking, { uncertainty: 1 })).toEqual(unsure)
})

import fc from 'fast-check'
import { rankProjects } from '../../../src/calculation/prioritisation/rank-projects'
import type { Ranking } from '../../../src/calculation/prioritisation/ranking'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import { criterion, portfolioOf, project, score } from '../../portfolio/builders'
import { exampleDepartment, exampleRows } from '../../portfolio/example-department'

describe('the example department', () => {
  const ranking = rankProjects(exampleDepartment())

  test('gives each of its 69 projects the score of its authors, rounded down', () => {
    const expected = new Map(exampleRows('projets').map((row) => [row['code']!, Number(row['valeur_100'])]))
    expect(ranking.projects).toHaveLength(69)
    for (const {
      project: { code },
      score: value,
    } of ranking.projects) {
      expect([code, Math.floor(value!)]).toEqual([code, expected.get(code)])
    }
  })

  test('adds the envelopes up to 15,000,000.00 and the value shares to 1', () => {
    expect(ranking.projects.at(-1)!.cumulated).toBe(15_000_000_00)
    expect(ranking.envelope).toBe(15_000_000_00)
    expect(ranking.projects.reduce((sum, { valueShare }) => sum + valueShare!, 0)).toBeCloseTo(1, 12)
  })

  test('has nothing to report', () => expect(ranking.findings).toEqual([]))
})

describe('ranks', () => {
  test('equal scores share a rank, the next is skipped, and codes order them', () => {
    const ranking = rankProjects(
      portfolioOf({
        projects: ['D', 'C', 'B', 'A'].map((code) => project(code)),
        criteria: [criterion('X')],
        scores: [score('A', 'X', 3), score('B', 'X', 5), score('C', 'X', 3), score('D', 'X', 1)],
      }),
    )
    expect(ranking.projects.map((p) => [p.rank, p.project.code])).toEqual([
      [1, 'B'],
      [2, 'A'],
      [2, 'C'],
      [4, 'D'],
    ])
  })

  test('a project is within the voted budget as long as the cumulated cost is', () => {
    const base = portfolioOf({
      projects: [project('A', { envelope: 60_00 }), project('B', { envelope: 40_00 }), project('C', { envelope: 1 })],
      criteria: [criterion('X')],
      scores: [score('A', 'X', 5), score('B', 'X', 4), score('C', 'X', 3)],
    })
    const voted = { ...base, settings: { ...base.settings, votedBudget: 100_00 } }
    expect(rankProjects(voted).projects.map(({ withinBudget }) => withinBudget)).toEqual([true, true, false])
    expect(rankProjects(base).projects.map(({ withinBudget }) => withinBudget)).toEqual([null, null, null])
  })
})

describe('missing scores', () => {
  const base = portfolioOf({
    projects: [project('A'), project('B'), project('C')],
    criteria: [criterion('X', { weight: 3 }), criterion('Y', { weight: 1 })],
    scores: [score('A', 'X', 4), score('B', 'X', 2), score('B', 'Y', 5), score('A', 'Y', null)],
  })
  const withPolicy = (missingScore: Portfolio['settings']['missingScore']) =>
    rankProjects({ ...base, settings: { ...base.settings, missingScore } })
  const scoreOf = (ranking: Ranking, code: string) => ranking.projects.find((p) => p.project.code === code)!

  test.each([
    ['reweight', 80],
    ['exclude', null],
    ['worst', 60],
    ['mean', 85],
  ] as const)('%s gives the incomplete project %p, and its completeness', (policy, expected) => {
    const found = scoreOf(withPolicy(policy), 'A')
    expect(found.score).toBe(expected)
    expect(found.completeness).toBe(0.75)
    expect(scoreOf(withPolicy(policy), 'B')).toMatchObject({ score: 55, completeness: 1 })
  })

  test('a project with no score at all stays in the list, last, without rank, whatever the policy', () => {
    for (const policy of ['reweight', 'exclude', 'worst', 'mean'] as const) {
      expect(withPolicy(policy).projects.at(-1)).toMatchObject({ rank: null, score: null, valueShare: null })
    }
  })

  test('each gap is a finding that names what is missing', () => {
    const findings = withPolicy('reweight').findings.filter(({ code }) => /Scores$/.test(code))
    expect(findings.map(({ code, params }) => [code, params['project'], params['criteria']])).toEqual([
      ['missingScores', 'A', 'Criterion Y'],
      ['projectWithoutScores', 'C', undefined],
    ])
  })
})

describe('scales and weights', () => {
  const codesOf = (ranking: Ranking) => ranking.findings.map(({ code }) => code)
  const two = (parts: Partial<Portfolio>) =>
    rankProjects(portfolioOf({ projects: [project('A', { envelope: 0 }), project('B', { envelope: 0 })], ...parts }))

  test('less is better on a cost criterion', () => {
    const ranking = two({
      criteria: [criterion('X', { direction: 'cost', scaleMax: 10 })],
      scores: [score('A', 'X', 2), score('B', 'X', 7)],
    })
    expect(ranking.projects.map((p) => [p.project.code, p.score])).toEqual([
      ['A', 80],
      ['B', 30],
    ])
  })

  test('weights that are all zero are equal, and said to be', () => {
    const ranking = two({
      criteria: [criterion('X', { weight: 0 }), criterion('Y', { weight: null })],
      scores: [score('A', 'X', 5), score('A', 'Y', 0), score('B', 'X', 0), score('B', 'Y', 1)],
    })
    expect(ranking.projects.map((p) => p.score)).toEqual([50, 10])
    expect(codesOf(ranking)).toEqual(['weightsAllZero'])
  })

  test('a criterion that all score alike is named', () => {
    const ranking = two({ criteria: [criterion('X')], scores: [score('A', 'X', 3), score('B', 'X', 3)] })
    expect(codesOf(ranking)).toEqual(['constantCriterion'])
  })

  test('a score outside its scale is held at the end of it, and named with its cell', () => {
    const ranking = two({ criteria: [criterion('X')], scores: [score('A', 'X', 9), score('B', 'X', 0)] })
    expect(ranking.projects[0]!.score).toBe(100)
    expect(ranking.findings).toMatchObject([
      { code: 'scoreOutOfScale', place: { sheet: 'Test' }, params: { score: 9 } },
    ])
  })

  test('without a declared scale the scores given make it', () => {
    const ranking = two({
      criteria: [criterion('X', { scaleMin: null, scaleMax: null })],
      scores: [score('A', 'X', 70), score('B', 'X', 40)],
    })
    expect(ranking.projects.map((p) => p.score)).toEqual([100, 0])
    expect(codesOf(ranking)).toEqual(['criterionWithoutScale'])
  })

  test('no criterion and no score are said once, and projects are listed', () => {
    expect(two({})).toMatchObject({ projects: [{ rank: null }, { rank: null }], findings: [{ code: 'noCriteria' }] })
  })
})

describe('for any portfolio', () => {
  const scores = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 12,
  })
  const weights = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 })
  const build = (table: (number | null)[][], weighting: number[]) =>
    portfolioOf({
      projects: table.map((_, i) => project(`P${i}`, { envelope: 100 * i })),
      criteria: weighting.map((weight, c) => criterion(`C${c}`, { weight, family: c === 0 ? 'risk' : 'value' })),
      scores: table.flatMap((row, i) => row.map((value, c) => score(`P${i}`, `C${c}`, value))),
    })
  const scoresOf = (ranking: Ranking) => new Map(ranking.projects.map((p) => [p.project.code, p.score]))

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(scores, weights, (table, weighting) => {
        const { projects, criteria, scores: given, ...rest } = build(table, weighting)
        const turned = {
          ...rest,
          projects: projects.toReversed(),
          criteria: criteria.toReversed(),
          scores: given.toReversed(),
        }
        expect(rankProjects(turned)).toEqual(rankProjects({ ...rest, projects, criteria, scores: given }))
      }),
    )
  })

  test('weights may be given on any scale', () => {
    fc.assert(
      fc.property(scores, weights, fc.integer({ min: 2, max: 100 }), (table, weighting, factor) => {
        const scaled = rankProjects(
          build(
            table,
            weighting.map((weight) => weight * factor),
          ),
        )
        expect(scoresOf(scaled)).toEqual(scoresOf(rankProjects(build(table, weighting))))
      }),
    )
  })

  test('a criterion of weight zero changes no score', () => {
    fc.assert(
      fc.property(scores, weights, (table, weighting) => {
        fc.pre(weighting.some((weight) => weight > 0))
        const base = build(table, weighting)
        const added = { ...base, criteria: [...base.criteria, criterion('Z', { weight: 0 })] }
        expect(scoresOf(rankProjects(added))).toEqual(scoresOf(rankProjects(base)))
      }),
    )
  })

  test('a better score never lowers the project', () => {
    fc.assert(
      fc.property(scores, weights, (table, weighting) => {
        const better = table.map((row, i) =>
          i === 0 ? row.map((value) => (value === null ? null : Math.min(5, value + 1))) : row,
        )
        const before = scoresOf(rankProjects(build(table, weighting))).get('P0')
        const after = scoresOf(rankProjects(build(better, weighting))).get('P0')
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0)
      }),
    )
  })

  test('on a fixed scale a new project changes nobody else', () => {
    fc.assert(
      fc.property(scores, weights, (table, weighting) => {
        const before = scoresOf(rankProjects(build(table, weighting)))
        const after = scoresOf(rankProjects(build([...table, [0, 5, 3]], weighting)))
        for (const [code, value] of before) expect(after.get(code)).toBe(value)
      }),
    )
  })

  test('a criterion split in two with the same scores changes nothing', () => {
    fc.assert(
      fc.property(scores, weights, (table, weighting) => {
        fc.pre(weighting.some((weight) => weight > 0))
        const split = build(
          table.map((row) => [...row, row[0]!]),
          [weighting[0]! / 2, ...weighting.slice(1), weighting[0]! / 2],
        )
        expect(scoresOf(rankProjects(split))).toEqual(scoresOf(rankProjects(build(table, weighting))))
      }),
    )
  })
})

test('several scores on a criterion without a scale are averaged, and none of them is out of scale', () => {
  const { findings } = rankProjects(
    portfolioOf({
      projects: [project('A')],
      criteria: [criterion('X', { scaleMin: null, scaleMax: null })],
      scores: [score('A', 'X', 3), score('A', 'X', 4)],
    }),
  )
  expect(findings.map(({ code }) => code)).not.toContain('scoreOutOfScale')
})

test('the sum of the envelopes is undefined when no project has one, never zero', () => {
  expect(rankProjects(portfolioOf({ projects: [project('A', { envelope: null })] })).envelope).toBeNull()
  expect(rankProjects(portfolioOf({ projects: [project('A', { envelope: 0 })] })).envelope).toBe(0)
})

import fc from 'fast-check'
import { anyWeights, nearbyWeights } from '../../../src/calculation/prioritisation/random-weights'
import { likelyRanks, rankProbability, withinFirst } from '../../../src/calculation/prioritisation/rank-probability'
import type { ScoreMatrix } from '../../../src/calculation/prioritisation/score-matrix'
import { seeded } from '../../../src/calculation/random'

const DRAWS = 10_000
/** Four standard errors of a probability estimated with 10,000 draws. */
const NEAR = 0.02

const estimate = (values: ScoreMatrix['values'], shares: number[], draws = DRAWS) =>
  rankProbability({ values, shares }, { draw: anyWeights(seeded(7)), draws, followed: values.length })

describe('weights drawn', () => {
  test('any weights: the greatest of three is 11/18 on average, and each is 1/3', () => {
    const draw = anyWeights(seeded(1))
    const weights = new Float64Array(3)
    const [sums, greatest] = [[0, 0, 0], [] as number[]]
    let offSum = 0
    for (let run = 0; run < DRAWS; run++) {
      draw(weights)
      offSum = Math.max(offSum, Math.abs(weights[0]! + weights[1]! + weights[2]! - 1))
      weights.forEach((weight, c) => (sums[c]! += weight))
      greatest.push(Math.max(...weights))
    }
    expect(offSum).toBeLessThan(1e-12)
    for (const sum of sums) expect(Math.abs(sum / DRAWS - 1 / 3)).toBeLessThan(NEAR)
    expect(Math.abs(greatest.reduce((a, b) => a + b) / DRAWS - 11 / 18)).toBeLessThan(NEAR)
  })

  test('around the weights entered: within the spread before they are brought to 1, zero stays zero', () => {
    const draw = nearbyWeights([0.5, 0.5, 0], 0.5, seeded(1))
    const weights = new Float64Array(3)
    for (let run = 0; run < 200; run++) {
      draw(weights)
      expect(weights[2]).toBe(0)
      expect(weights[0]! / weights[1]!).toBeLessThan(3)
      expect(weights[0]! / weights[1]!).toBeGreaterThan(1 / 3)
      expect(weights[0]! + weights[1]!).toBeCloseTo(1, 12)
    }
  })
})

describe('the probability of each rank', () => {
  test('two opposite projects and a compromise: 40 %, 40 % and 20 % to be first, by geometry', () => {
    const probability = estimate(
      [
        [1, 0],
        [0, 1],
        [0.6, 0.6],
      ],
      [0.5, 0.5],
    )
    const first = withinFirst(probability, 1)
    ;[0.4, 0.4, 0.2].forEach((expected, i) => expect(Math.abs(first[i]! - expected)).toBeLessThan(NEAR))
    expect(withinFirst(probability, 3)).toEqual([1, 1, 1])
  })

  test('is the share of the draws in which a count by definition gives that rank', () => {
    const values = [
      [0.9, null, 0.1],
      [0.4, 0.5, 0.6],
      [null, 0.2, 0.8],
      [0.4, 0.5, 0.6],
    ]
    const draw = anyWeights(seeded(7))
    const weights = new Float64Array(3)
    const expected = values.map(() => [0, 0, 0, 0])
    for (let run = 0; run < 500; run++) {
      draw(weights)
      const scores = values.map((row) => {
        const present = [...row.keys()].filter((c) => row[c] !== null)
        const sum = (of: (c: number) => number) => present.reduce((total, c) => total + of(c), 0)
        return sum((c) => weights[c]! * row[c]!) / sum((c) => weights[c]!)
      })
      scores.forEach((score, i) => expected[i]![scores.filter((other) => other > score + 1e-12).length]!++)
    }
    expect(estimate(values, [0.3, 0.3, 0.4], 500).counts.map((ranks) => [...ranks])).toEqual(expected)
  })

  const scores = fc.double({ min: 0, max: 1, noNaN: true })
  const distinct = fc.uniqueArray(fc.tuple(scores, scores, scores), {
    minLength: 2,
    maxLength: 8,
    selector: ([score]) => Math.round(score * 1e6),
  })

  test('adds up to 1 for each project, and for each rank when no two scores are equal', () => {
    fc.assert(
      fc.property(distinct, (rows) => {
        const values = rows.map(([a], i) => [a, a * a + i * 1e-3])
        const { counts } = estimate(values, [0.5, 0.5], 200)
        for (const ranks of counts) expect(ranks.reduce((a, b) => a + b, 0)).toBe(200)
        for (const rank of values.keys()) expect(counts.reduce((sum, ranks) => sum + ranks[rank]!, 0)).toBe(200)
      }),
      { numRuns: 50, seed: 8 },
    )
  })

  test('follows the project when rows change places, and does not change when all scores are halved', () => {
    fc.assert(
      fc.property(distinct, (rows) => {
        const { counts } = estimate(rows, [0.2, 0.3, 0.5], 100)
        expect(estimate([...rows].reverse(), [0.2, 0.3, 0.5], 100).counts.reverse()).toEqual(counts)
        const halved = rows.map((row) => row.map((score) => score / 2))
        const close = rows.some((a, i) => rows.some((b, j) => j > i && a.every((s, c) => Math.abs(s - b[c]!) < 1e-9)))
        if (!close) expect(estimate(halved, [0.2, 0.3, 0.5], 100).counts).toEqual(counts)
      }),
      { numRuns: 50, seed: 9 },
    )
  })

  test('follows only as many projects as asked, ranked among all', () => {
    const values = [[0.1], [0.2], [0.3]]
    const draw = anyWeights(seeded(1))
    const { counts } = rankProbability({ values, shares: [1] }, { draw, draws: 5, followed: 1 })
    expect(counts.map((ranks) => [...ranks])).toEqual([[0, 0, 5]])
  })

  test('equal projects share the better rank', () => {
    expect(estimate([[0.5], [0.5], [0.4]], [1], 5).counts.map((ranks) => [...ranks])).toEqual([
      [5, 0, 0],
      [5, 0, 0],
      [0, 0, 5],
    ])
  })
})

test('the ranks kept hold at least 95 % of the draws', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }), (numbers) => {
      const counts = new Uint32Array([...numbers, 1])
      const { best, worst } = likelyRanks(counts, 0.95)
      const all = counts.reduce((a, b) => a + b)
      expect(best).toBeLessThanOrEqual(worst)
      expect(counts.slice(best - 1, worst).reduce((a, b) => a + b)).toBeGreaterThanOrEqual(0.95 * all - 1e-9)
    }),
  )
})

import fc from 'fast-check'
import { leadChange } from '../../../src/calculation/prioritisation/lead-change'
import { normalisedScore } from '../../../src/calculation/prioritisation/normalised-score'
import type { ScoreMatrix } from '../../../src/calculation/prioritisation/score-matrix'
import { weightSensitivity, type StableInterval } from '../../../src/calculation/prioritisation/weight-sensitivity'
import { cases } from '../cases'

const STEPS = 200

/** The weighted score of a row when one weight is t, by its definition. */
function scoreAt({ values, shares }: ScoreMatrix, row: number, criterion: number, t: number): number {
  let [points, given] = [0, 0]
  values[row]!.forEach((score, c) => {
    if (score === null) return
    const weight = c === criterion ? t : (shares[c]! * (1 - t)) / (1 - shares[criterion]!)
    points += weight * score
    given += weight
  })
  return given === 0 ? NaN : points / given
}

/** Nobody outside the first k is above one of them. */
function groupHolds(matrix: ScoreMatrix, k: number, criterion: number, t: number): boolean {
  const scores = matrix.values.map((_, row) => scoreAt(matrix, row, criterion, t))
  const least = Math.min(...scores.slice(0, k))
  return Number.isNaN(least) || scores.slice(k).every((score) => Number.isNaN(score) || score <= least + 1e-9)
}

function expectScanAgrees(matrix: ScoreMatrix, k: number, criterion: number, { from, to }: StableInterval): void {
  const share = matrix.shares[criterion]!
  const inside = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).filter((t) => t > from && t < to)
  expect(inside.filter((t) => !groupHolds(matrix, k, criterion, t))).toEqual([])
  const justBeyond = [from - 1e-6, to + 1e-6].filter((t) => t > 0 && t < 1)
  for (const t of justBeyond) {
    const [a, b] = [...matrix.values.keys()].map((row) => scoreAt(matrix, row, criterion, t)).sort((x, y) => y - x)
    if (Math.abs(a! - b!) > 1e-12 && Math.abs(t - share) > 2e-6)
      expect([t, strictlyHolds(matrix, k, criterion, t)]).toEqual([t, false])
  }
}

function strictlyHolds(matrix: ScoreMatrix, k: number, criterion: number, t: number): boolean {
  const scores = matrix.values.map((_, row) => scoreAt(matrix, row, criterion, t))
  return Math.max(...scores.slice(k)) <= Math.min(...scores.slice(0, k)) + 1e-13
}

/** Rows in the order of their weighted score. */
function inRankOrder(matrix: ScoreMatrix): ScoreMatrix {
  const scores = matrix.values.map((_, row) => scoreAt(matrix, row, 0, matrix.shares[0]!))
  const order = [...matrix.values.keys()].sort((a, b) => scores[b]! - scores[a]!)
  return { ...matrix, values: order.map((row) => matrix.values[row]!) }
}

function sharesOf(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

const matrices = (score: fc.Arbitrary<number | null>) =>
  fc.integer({ min: 2, max: 5 }).chain((criteria) =>
    fc
      .record({
        values: fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), { minLength: 3, maxLength: 9 }),
        weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
      })
      .map(({ values, weights }) => inRankOrder({ values, shares: sharesOf(weights) })),
  )
const given = fc.integer({ min: 0, max: 20 }).map((points) => points / 20)
const perhaps = fc.option(given, { freq: 5 })

describe('the interval of a weight, against a dense scan of that weight', () => {
  test('every score given', () => {
    fc.assert(
      fc.property(matrices(given), (matrix) => {
        weightSensitivity(matrix, 2).forEach(({ first, group }, criterion) => {
          expectScanAgrees(matrix, 1, criterion, first!)
          expectScanAgrees(matrix, 2, criterion, group!)
        })
      }),
      { numRuns: 60, seed: 3 },
    )
  })

  test('scores missing, the others re-weighted', () => {
    const everyRowScored = matrices(perhaps).filter(({ values }) =>
      values.every((row) => row.filter((score) => score !== null).length > 1),
    )
    fc.assert(
      fc.property(everyRowScored, (matrix) => {
        weightSensitivity(matrix, 2).forEach(({ first }, criterion) => expectScanAgrees(matrix, 1, criterion, first!))
      }),
      { numRuns: 60, seed: 4 },
    )
  })

  test('the two projects of a swap have the same score at the end of the interval', () => {
    fc.assert(
      fc.property(matrices(given), (matrix) => {
        weightSensitivity(matrix, 2).forEach(({ group }, criterion) => {
          for (const [swap, t] of [
            [group!.below, group!.from],
            [group!.above, group!.to],
          ] as const) {
            if (swap === null) continue
            expect(swap.leaves).toBeLessThan(2)
            expect(swap.enters).toBeGreaterThanOrEqual(2)
            const [a, b] = [swap.leaves, swap.enters].map((row) => scoreAt(matrix, row, criterion, t))
            expect(Math.abs(a! - b!)).toBeLessThan(1e-9)
          }
        })
      }),
      { numRuns: 100, seed: 5 },
    )
  })
})

test('the hydropower systems of Opricovic and Tzeng (2007): the interval of each weight is the one that a scan finds', () => {
  type Hydropower = { input: { matrix: number[][]; weights_raw: number[]; types: number[] } }
  const [published] = cases<Hydropower>('mcdm', 'vikor-opricovic-2007-hydropower-W1')
  const { matrix, weights_raw, types } = published!.data.input
  const ends = types.map((type, c) => {
    const column = matrix.map((row) => row[c]!)
    const [low, high] = [Math.min(...column), Math.max(...column)]
    return type === 1 ? { worst: low, best: high } : { worst: high, best: low }
  })
  const values = matrix.map((row) => row.map((score, c) => normalisedScore(score, ends[c]!)))
  const weighted = inRankOrder({ values, shares: sharesOf(weights_raw) })
  weightSensitivity(weighted, 3).forEach(({ first, group }, criterion) => {
    expectScanAgrees(weighted, 1, criterion, first!)
    expectScanAgrees(weighted, 3, criterion, group!)
  })
})

describe('a weight', () => {
  test('whose change can never alter the head goes from 0 to 1, without a swap', () => {
    const [first] = weightSensitivity(
      {
        values: [
          [1, 1],
          [0.5, 0.4],
        ],
        shares: [0.3, 0.7],
      },
      1,
    )
    expect(first!.group).toEqual({ from: 0, to: 1, below: null, above: null })
  })

  test('between two projects that share a rank cannot move towards the other one', () => {
    const [first] = weightSensitivity(
      {
        values: [
          [1, 0],
          [0, 1],
        ],
        shares: [0.5, 0.5],
      },
      1,
    )
    expect(first!.first).toEqual({ from: 0.5, to: 1, below: { leaves: 0, enters: 1 }, above: null })
  })

  test('that carries all has no interval, since no other can take it', () => {
    expect(weightSensitivity({ values: [[1], [0]], shares: [1] }, 1)).toEqual([{ share: 1, first: null, group: null }])
  })

  test('that is zero may rise as far as its interval says', () => {
    const [, second] = weightSensitivity(
      {
        values: [
          [1, 0],
          [0.5, 1],
        ],
        shares: [1, 0],
      },
      1,
    )
    expect(second!.first!.from).toBe(0)
    expect(second!.first!.to).toBeCloseTo(1 / 3, 12)
  })
})

test('two scores that only touch change no order', () => {
  const flat = { n0: 0.5, n1: 0.5, d0: 1, d1: 1 }
  expect(leadChange(flat, flat, 0.3)).toEqual({ below: null, above: null })
})

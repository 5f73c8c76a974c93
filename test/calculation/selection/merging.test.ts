import fc from 'fast-check'
import { bestChoices } from '../../../src/calculation/selection/best-choices'
import { mergeChoices } from '../../../src/calculation/selection/merge-choices'
import { relaxSelection } from '../../../src/calculation/selection/relax-selection'
import { roughGuide } from '../../../src/calculation/selection/rough-guide'
import { startSearch } from '../../../src/calculation/selection/search-selection'
import type { Choice, SelectionProblem } from '../../../src/calculation/selection/selection-problem'
import { cases } from '../cases'
import { portfolioProblem } from './fixtures'
import { bestByExhaustion, check } from './independent-checker'
import { smallProblem } from './random-problems'

/** What short searches from different seeds find, the best first. */
async function foundChoices(problem: SelectionProblem) {
  const relaxation = await relaxSelection(problem)
  if (!relaxation) return null
  const found = bestChoices(4)
  for (let seed = 1; seed <= 6; seed++) {
    const search = startSearch(problem, relaxation, { seed, rounds: 3 })
    search.advance(3)
    const best = search.best()
    if (best) found.add(best)
  }
  const [first, ...others] = found.all()
  return first ? { relaxation, choices: [first, ...others] as const, value: found.first()!.value } : null
}

describe('merging what several searches chose', () => {
  test('the merged selection breaks no limit, is worth no less than any of them, and chooses nothing that none chose', async () => {
    let merges = 0
    await fc.assert(
      fc.asyncProperty(smallProblem, async (problem) => {
        const found = await foundChoices(problem)
        if (!found) return
        merges++
        const merged = (await mergeChoices(problem, found.relaxation, found.choices, null))!
        const { value, broken } = check(problem, merged.choice)
        expect(broken).toEqual([])
        expect(value).toBeCloseTo(merged.value, 4)
        expect(merged.value).toBeGreaterThanOrEqual(found.value - 1e-6)
        merged.choice.forEach((option, i) => expect(found.choices.map((choice) => choice[i])).toContain(option))
      }),
      { numRuns: 60 },
    )
    expect(merges).toBeGreaterThan(20)
  })

  test('with every alternative in the core it is worth what exhaustion finds', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem, async (problem) => {
        const found = await foundChoices(problem)
        if (!found) return
        const merged = (await mergeChoices(problem, found.relaxation, found.choices, 10_000))!
        expect(merged.value).toBeCloseTo(bestByExhaustion(problem)!, 3)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the best choices seen', () => {
  const seen = fc.array(fc.record({ choice: fc.tuple(fc.constantFrom(null, 0, 1)), value: fc.nat(5) }), {
    minLength: 1,
  })

  test('are different, best first, and never worse than those left out', () => {
    fc.assert(
      fc.property(seen, fc.integer({ min: 1, max: 4 }), (all, most) => {
        const best = bestChoices(most)
        const worth = new Map<string, number>()
        for (const found of all) {
          const key = JSON.stringify(found.choice)
          if (!worth.has(key)) worth.set(key, found.value)
          best.add({ ...found, value: worth.get(key)! })
        }
        const kept = best.all().map((choice: Choice) => worth.get(JSON.stringify(choice))!)
        expect(new Set(best.all().map((choice) => JSON.stringify(choice))).size).toBe(kept.length)
        expect(kept).toEqual([...worth.values()].sort((a, b) => b - a).slice(0, most))
        expect(best.first()!.value).toBe(kept[0])
      }),
    )
  })
})

test('a thousand projects have a first plan before their relaxation is known', async () => {
  type Case = { instance: Parameters<typeof portfolioProblem>[0]; expected: { best_known: number } }
  const { data } = cases<Case>('portfolio', 'port-1000-')[0]!
  const problem = portfolioProblem(data.instance)
  const search = startSearch(problem, (await roughGuide(problem))!, { seed: 1, rounds: 20 })
  search.advance(20)
  const { value, broken } = check(problem, search.best()!.choice)
  expect(broken).toEqual([])
  expect(value).toBeGreaterThan(0.8 * data.expected.best_known)
})

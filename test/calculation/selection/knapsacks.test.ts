import { bestSelection } from '../../../src/calculation/selection/best-selection'
import { cases } from '../cases'
import { knapsackProblem, type Knapsack } from './fixtures'
import { check } from './independent-checker'

describe('knapsacks: many budgets, no team, no date', () => {
  type Published = Knapsack & { proven_optimum: number | null; best_chu_beasley_1998?: number }

  test.each(cases<Published>('mkp', 'mknap1-'))('$name: the published optimum, proven', async ({ data }) => {
    const problem = knapsackProblem(data)
    const { status, choice } = await bestSelection(problem, {
      effort: { seed: 1, restarts: 1, rounds: 500, nodes: 10_000 },
    })
    expect(status).toBe('optimal')
    expect(check(problem, choice!).value).toBeCloseTo(data.proven_optimum!, 6)
  })

  const published = cases<Published>('mkp', 'mkp-')

  test.each(published.filter(({ name }) => name.startsWith('mkp-5.100-')))(
    '$name: the proven optimum, from searches merged and branch and bound',
    async ({ data }) => {
      const problem = knapsackProblem(data)
      const effort = { seed: 1, restarts: 8, rounds: 10_000, nodes: 3000 }
      const { choice } = await bestSelection(problem, { effort })
      expect(check(problem, choice!)).toMatchObject({ value: data.proven_optimum!, broken: [] })
    },
  )

  test.each(published.filter(({ name }) => /^mkp-(5.250|10.500|30.250|30.500)-[02]0/.test(name)))(
    '$name: at least 99.8 % of the best value of 1998 after six searches, each merged',
    async ({ data }) => {
      const problem = knapsackProblem(data)
      const effort = { seed: 1, restarts: 6, rounds: 3000, nodes: 0 }
      const { choice, bound } = await bestSelection(problem, { effort })
      const { value, broken } = check(problem, choice!)
      expect(broken).toEqual([])
      expect(value).toBeGreaterThanOrEqual(0.998 * data.best_chu_beasley_1998!)
      expect(value).toBeLessThanOrEqual(bound! + 1e-6)
    },
  )
})

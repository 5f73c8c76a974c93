import fc from 'fast-check'
import { compensateRequest } from '../../../src/calculation/selection/compensate-request'
import { evaluateChoice } from '../../../src/calculation/selection/evaluate-choice'
import { priceOfForcing } from '../../../src/calculation/selection/explain-selection'
import { forcedProblem } from '../../../src/calculation/selection/forced-problem'
import { changesOf } from '../../../src/calculation/selection/later-objectives'
import { cheapestRelaxation } from '../../../src/calculation/selection/relax-limits'
import type { Choice, SelectionProblem } from '../../../src/calculation/selection/selection-problem'
import { smallestExtra } from '../../../src/calculation/selection/smallest-extra'
import { solveSelection } from '../../../src/calculation/selection/solve-selection'
import { bestByExhaustion, check } from './independent-checker'
import { smallProblem } from './random-problems'

/** All choices that keep every limit. */
function feasibleChoices(problem: SelectionProblem): Choice[] {
  const found: Choice[] = []
  const choice: (number | null)[] = problem.candidates.map(() => null)
  const visit = (candidate: number): void => {
    if (candidate === choice.length) {
      if (check(problem, choice).broken.length === 0) found.push([...choice])
      return
    }
    for (let option = -1; option < problem.candidates[candidate]!.options.length; option++) {
      choice[candidate] = option === -1 ? null : option
      visit(candidate + 1)
    }
  }
  visit(0)
  return found
}

function raised(problem: SelectionProblem, { budget, team, period, amount }: Raise): SelectionProblem {
  return {
    ...problem,
    budgets: problem.budgets.map((other, b) => (b === budget ? { ...other, limit: other.limit + amount } : other)),
    teams: problem.teams.map((other, k) => ({
      ...other,
      capacity: other.capacity.map((days, t) => (k === team && t === period ? days + amount : days)),
    })),
  }
}
type Raise = { budget?: number; team?: number; period?: number; amount: number }

/** The least money-worth of one raise, in steps of a half, that admits the candidate beside the choice. */
function leastByTrial(problem: SelectionProblem, choice: Choice, candidate: number): number | null {
  const limits: { raise: Omit<Raise, 'amount'>; price: number }[] = [
    ...problem.budgets.map((_, budget) => ({ raise: { budget }, price: 1 })),
    ...problem.teams.flatMap(({ externalRate }, team) =>
      [0, 1, 2, 3].map((period) => ({ raise: { team, period }, price: externalRate })),
    ),
  ]
  let least: number | null = null
  for (const { raise, price } of limits)
    for (let amount = 0.5; amount <= 40; amount += 0.5) {
      const more = raised(problem, { ...raise, amount })
      const fits = problem.candidates[candidate]!.options.some(
        (_, option) => check(more, choice.with(candidate, option)).broken.length === 0,
      )
      if (!fits) continue
      least = Math.min(least ?? Infinity, price > 0 ? price * amount : 1e6 + amount)
      break
    }
  return least
}

/** The least value that leaves with any set of approved projects whose leaving makes room for the request. */
function leastLoss(problem: SelectionProblem, approved: Choice, request: number): number | null {
  const kept = [...approved.keys()].filter((i) => approved[i] !== null)
  let least: number | null = null
  for (let set = 0; set < 2 ** kept.length; set++) {
    const left = kept.filter((_, bit) => set & (1 << bit))
    const plan = approved.map((option, i) => (left.includes(i) ? null : option))
    const fits = problem.candidates[request]!.options.some(
      (_, option) => check(problem, plan.with(request, option)).broken.length === 0,
    )
    if (!fits) continue
    const loss = left.reduce((sum, i) => sum + problem.candidates[i]!.options[approved[i]!]!.value, 0)
    least = Math.min(least ?? Infinity, loss)
  }
  return least
}

describe('against every possible choice', () => {
  test('the price of forcing is the difference between the two best values, and never negative', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem, fc.nat(5), fc.constantFrom('in', 'out'), async (problem, at, decision) => {
        const base = await solveSelection(problem)
        if (!base.choice) return
        const candidate = at % problem.candidates.length
        const best = bestByExhaustion(problem)!
        const forced = new Map([[candidate, decision] as const])
        const other = bestByExhaustion(forcedProblem(problem, forced))
        const price = await priceOfForcing(problem, base, { candidate, forced: decision })
        if (other === null) return expect(price).toMatchObject({ impossible: true, loss: null })
        expect(price.impossible).toBe(false)
        expect(price.loss!.atLeast).toBeGreaterThanOrEqual(0)
        expect(Math.abs(price.loss!.atLeast - (best - other))).toBeLessThan(1e-4)
        expect(Math.abs(price.loss!.atMost! - (best - other))).toBeLessThan(1e-4)
      }),
      { numRuns: 200 },
    )
  })

  test('the price from selections without proof holds the true price between its ends', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem, fc.nat(5), async (problem, at) => {
        const choices = feasibleChoices(problem)
        const best = bestByExhaustion(problem)
        if (best === null) return
        const candidate = at % problem.candidates.length
        const other = bestByExhaustion(forcedProblem(problem, new Map([[candidate, 'in']])))
        if (other === null) return
        const unproven = (choice: Choice, bound: number) =>
          ({ status: 'bestFound', choice, evaluation: evaluateChoice(problem, choice), bound }) as const
        const base = unproven(choices[at % choices.length]!, best + 2)
        const forcedIn = choices.find((choice) => choice[candidate] !== null)!
        const price = await priceOfForcing(
          problem,
          base,
          { candidate, forced: 'in' },
          { solve: () => Promise.resolve(unproven(forcedIn, other + 1)) },
        )
        expect(price.loss!.atLeast).toBeLessThanOrEqual(best - other + 1e-9)
        expect(price.loss!.atMost!).toBeGreaterThanOrEqual(best - other - 1e-9)
      }),
      { numRuns: 200 },
    )
  })

  test('the smallest extra admits the candidate, a little less does not, and no other limit would do with less', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(smallProblem, async (problem) => {
        const { choice } = await solveSelection(problem)
        choice?.forEach((option, candidate) => {
          if (option !== null) return
          const free = problem.candidates[candidate]!.options.some(
            (_, i) => check(problem, choice.with(candidate, i)).broken.length === 0,
          )
          if (free) return
          const extra = smallestExtra(problem, choice, candidate)
          const least = leastByTrial(problem, choice, candidate)
          if (!extra) return expect(least).toBeNull()
          found++
          const rate = extra.limit === 'capacity' ? problem.teams[extra.team]!.externalRate : 1
          expect(rate > 0 ? rate * extra.amount : 1e6 + extra.amount).toBeCloseTo(least!, 6)
        })
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(20)
  })

  test('a request is exchanged for the approved projects that lose least, or called impossible; in a hurry, never impossible without proof', async () => {
    const answers = { asIs: 0, exchange: 0, impossible: 0 }
    await fc.assert(
      fc.asyncProperty(smallProblem, fc.nat(5), fc.nat(1000), async (drawn, at, pickOne) => {
        const problem: SelectionProblem = {
          ...drawn,
          externalPenalty: 0,
          synergies: [],
          candidates: drawn.candidates.map((candidate) => ({
            ...candidate,
            options: candidate.options.map((option) => ({ ...option, value: option.value + 3 })),
          })),
        }
        const request = at % problem.candidates.length
        const plans = feasibleChoices(problem).filter((choice) => choice[request] === null)
        if (plans.length === 0) return
        const approved = plans[pickOne % plans.length]!
        const asked = { request, locked: new Set<number>(), answers: 1 }
        const [best] = await compensateRequest(problem, approved, asked)
        const several = await compensateRequest(problem, approved, { ...asked, answers: 3 }, { nodes: 0 })
        const [hurried] = several
        several.forEach(({ valueLost }, i) =>
          expect(valueLost).toBeGreaterThan((several[i - 1]?.valueLost ?? 0) - 1e-6),
        )
        const least = leastLoss(problem, approved, request)
        answers[!best ? 'impossible' : best.postponed.length === 0 ? 'asIs' : 'exchange']++
        if (least === null) return expect([best, hurried]).toEqual([undefined, undefined])
        expect(best!.valueLost).toBeCloseTo(least, 6)
        expect(check(problem, best!.choice).broken).toEqual([])
        expect(best!.choice[request]).not.toBeNull()
        expect(check(problem, hurried!.choice).broken).toEqual([])
        expect(hurried!.choice[request]).not.toBeNull()
        expect(hurried!.valueLost).toBeGreaterThan(least - 1e-6)
        if (hurried!.valueLost > least + 1e-6) expect(hurried!.status).not.toBe('optimal')
      }),
      { numRuns: 300 },
    )
    expect(Math.min(...Object.values(answers))).toBeGreaterThan(5)
  })

  test('of the choices of equal value and cost, the one that changes the plan that stands least', async () => {
    await fc.assert(
      fc.asyncProperty(smallProblem, fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), async (problem, plan) => {
        const flat = {
          ...problem,
          candidates: problem.candidates.map((candidate) => ({
            ...candidate,
            options: candidate.options.map((option) => ({ ...option, value: 10 })),
          })),
        }
        const approved = flat.candidates.map(({ options }, i) => (plan[i]! < options.length ? plan[i]! : null))
        const { choice, evaluation } = await solveSelection(flat, { approved })
        const choices = feasibleChoices(flat).map((other) => ({ other, ...evaluateChoice(flat, other) }))
        if (!choice) return expect(choices).toEqual([])
        const best = Math.max(...choices.map(({ value }) => value))
        const worth = choices.filter(({ value }) => value > best - 1e-6)
        const least = Math.min(...worth.map(({ cost }) => cost))
        const equals = worth.filter(({ cost }) => cost < least + 1e-6)
        expect(evaluation!.value).toBeCloseTo(best, 5)
        expect(evaluation!.cost).toBeCloseTo(least, 5)
        expect(changesOf(approved, choice)).toBe(Math.min(...equals.map(({ other }) => changesOf(approved, other))))
      }),
      { numRuns: 200 },
    )
  })
})

/** The cheapest slack of one choice: outside work first, since only its money beyond the budgets must be added. */
function slackOf(problem: SelectionProblem, choice: Choice): number | null {
  const { broken } = check({ ...raisedAll(problem) }, choice)
  if (broken.length > 0) return null
  const highest = Math.max(...problem.teams.map(({ externalRate }) => externalRate)) || 1
  const spent = problem.budgets.map(() => 0)
  let slack = 0
  problem.candidates.forEach(({ options }, i) =>
    (options[choice[i] ?? -1]?.cost ?? []).forEach(({ budget, amount }) => (spent[budget]! += amount)),
  )
  problem.teams.forEach((team, k) => {
    for (let t = 0; t < problem.periods; t++) {
      let load = 0
      problem.candidates.forEach(({ options }, i) =>
        (options[choice[i] ?? -1]?.demand ?? []).forEach(
          (d) => (load += d.team === k && d.period === t ? d.amount : 0),
        ),
      )
      const lacking = Math.max(0, load - team.capacity[t]!)
      const bought = Math.min(lacking, team.externalMax[t]!)
      spent[team.externalBudget[t]!]! += bought * team.externalRate
      slack += (lacking - bought) * (team.externalRate || highest)
    }
  })
  return slack + problem.budgets.reduce((sum, { limit }, b) => sum + Math.max(0, spent[b]! - limit), 0)
}

function raisedAll(problem: SelectionProblem): SelectionProblem {
  return {
    ...problem,
    budgets: problem.budgets.map((budget) => ({ ...budget, limit: 1e9 })),
    teams: problem.teams.map((team) => ({ ...team, capacity: team.capacity.map(() => 1e9) })),
  }
}

test('the cheapest relaxation costs what the cheapest of all choices lacks, and makes an answer possible', async () => {
  let impossible = 0
  await fc.assert(
    fc.asyncProperty(smallProblem, async (drawn) => {
      const problem: SelectionProblem = {
        ...drawn,
        grants: [],
        candidates: drawn.candidates.map(({ exit: _, ...candidate }) => candidate),
        teams: drawn.teams.map(({ externalContract: _, ...team }) => team),
      }
      if (bestByExhaustion(problem) !== null) return
      impossible++
      const least = feasibleChoices(raisedAll(problem))
        .map((choice) => slackOf(problem, choice))
        .reduce<number | null>((best, slack) => (slack === null ? best : Math.min(best ?? Infinity, slack)), null)
      const reliefs = await cheapestRelaxation(problem)
      if (least === null) return expect(reliefs).toBeNull()
      const highest = Math.max(...problem.teams.map(({ externalRate }) => externalRate)) || 1
      const price = (relief: NonNullable<typeof reliefs>[number]) =>
        relief.amount * (relief.limit === 'budget' ? 1 : problem.teams[relief.team]!.externalRate || highest)
      expect(reliefs!.reduce((sum, relief) => sum + price(relief), 0)).toBeCloseTo(least, 4)
      const open = reliefs!.reduce(
        (relaxed, relief) => raised(relaxed, { ...relief, amount: relief.amount + 1e-6 }),
        problem,
      )
      expect(bestByExhaustion(open)).not.toBeNull()
    }),
    { numRuns: 300 },
  )
  expect(impossible).toBeGreaterThan(10)
})

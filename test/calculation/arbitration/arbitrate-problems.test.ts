import { arbitrateProblems } from '../../../src/calculation/arbitration/arbitrate-problems'
import type { ArbitrateOptions } from '../../../src/calculation/arbitration/arbitrate-options'
import type { Arbitration } from '../../../src/calculation/arbitration/arbitration'
import { arbitration12Source, EFFORT } from './fixtures'
import { hypothesis } from './hypothesis'

const options: Omit<ArbitrateOptions, 'dataDate' | 'scores'> = {
  hypotheses: [
    hypothesis('internal', { forced: [{ subject: 'R13', decision: 'out', reason: null }] }),
    hypothesis('outsourced', { outsourcing: true, forced: [{ subject: 'R13', decision: 'out', reason: null }] }),
  ],
  objective: 'value',
  requests: [],
  effort: EFFORT,
  detail: 'values',
}

const keptBy = ({ scenarios }: Arbitration, code: string) =>
  scenarios
    .find(({ hypothesis: supposed }) => supposed.code === code)!
    .verdicts.filter(({ kept }) => kept)
    .map(({ subject }) => subject)

describe('twelve candidates with names', () => {
  test('internal capacity only keeps 406 points, outsourcing 548, and the better one is proposed', async () => {
    const arbitration = await arbitrateProblems(arbitration12Source, options)
    expect(arbitration.scenarios.map(({ status, value, gap, cost }) => ({ status, value, gap, cost }))).toEqual([
      { status: 'optimal', value: 406, gap: 0, cost: 2080 },
      { status: 'optimal', value: 548, gap: 0, cost: 3467 },
    ])
    expect(keptBy(arbitration, 'internal')).toEqual(['P01', 'P04', 'P05', 'P06', 'P09', 'P10'])
    expect(keptBy(arbitration, 'outsourced')).toEqual(['P01', 'P03', 'P05', 'P06', 'P09', 'P10', 'P11', 'P12'])
    expect(arbitration.recommended).toBe('outsourced')
    expect(arbitration.stability.find(({ subject }) => subject === 'P04')).toEqual({ subject: 'P04', kept: 1, of: 2 })
  })

  test('the frontier from 40 % to 130 % of the credits, and the plan that stands beside it', async () => {
    const { frontier, plan } = await arbitrateProblems(arbitration12Source, options)
    expect(frontier.map(({ value }) => value)).toEqual([251, 315, 387, 442, 481, 533, 548, 556, 556, 556])
    expect(frontier.map(({ share }) => share)).toEqual([0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3])
    expect(frontier[6]).toMatchObject({ budget: 3800, cost: 3467, status: 'optimal' })
    expect(plan).toEqual({ cost: 3467, value: 548, broken: [] })
  })

  test('where obligations leave nothing to the smallest budgets, the frontier is drawn finely from where it begins', async () => {
    const obliged = ['P01', 'P03', 'P05', 'P06', 'P09', 'P10'].map((subject) => ({
      subject,
      decision: 'in' as const,
      reason: null,
    }))
    const forced = [...options.hypotheses[1]!.forced, ...obliged]
    const { frontier } = await arbitrateProblems(arbitration12Source, {
      ...options,
      hypotheses: [{ ...options.hypotheses[1]!, forced }],
    })
    const begins = frontier.findIndex(({ value }) => value !== null)
    expect(frontier[begins]!.share - frontier[begins - 1]!.share).toBeCloseTo(0.02, 9)
    expect(frontier.slice(0, begins).every(({ status }) => status === 'infeasible')).toBe(true)
    const values = frontier.slice(begins).map(({ value }) => value!)
    expect(values).toEqual([...values].sort((a, b) => a - b))
    expect(frontier.map(({ share }) => share)).toEqual(
      [...new Set(frontier.map(({ share }) => share))].sort((a, b) => a - b),
    )
  })
})

describe('why, why not, in exchange for what', () => {
  let answer: Promise<Arbitration> | undefined
  const explained = () =>
    (answer ??= arbitrateProblems(arbitration12Source, { ...options, detail: 'reasons', requests: 'toArbitrate' }))
  const verdictOn = ({ scenarios }: Arbitration, code: string) =>
    scenarios[1]!.verdicts.find(({ subject }) => subject === code)!

  test('forcing P04 in costs 3 points and displaces P12; P02 costs 6 and displaces P03 and P11', async () => {
    const arbitration = await explained()
    expect(verdictOn(arbitration, 'P04').price).toEqual({
      impossible: false,
      loss: { atLeast: 3, atMost: 3 },
      displaced: ['P12'],
      admitted: [],
    })
    expect(verdictOn(arbitration, 'P02').price).toMatchObject({
      loss: { atLeast: 6, atMost: 6 },
      displaced: ['P03', 'P11'],
    })
    expect(verdictOn(arbitration, 'P05')).toMatchObject({
      kept: true,
      price: { impossible: true, loss: null },
      binding: [{ kind: 'mandatory', subject: 'P05' }],
    })
  })

  test('a decision taken beforehand has its own price, and stands first among the reasons', async () => {
    const verdict = verdictOn(await explained(), 'R13')
    expect(verdict).toMatchObject({ kept: false, forced: 'out', start: null, smallestExtra: null })
    expect(verdict.binding).toEqual([{ kind: 'forced', subject: 'R13', decision: 'out' }])
    expect(verdict.price!.loss!.atLeast).toBeGreaterThan(0)
    expect(verdict.price!.loss!.atLeast).toBe(verdict.price!.loss!.atMost)
  })

  test('request R13 in exchange for P03 (67 points), next best P10 with P12 (119 points)', async () => {
    const [r13] = (await explained()).requests
    expect(r13).toMatchObject({ request: 'R13', answer: 'exchange' })
    expect(
      r13!.options.slice(0, 2).map(({ given, valueLost, start, status }) => ({
        given: given.map(({ subject, kind, newStart }) => [subject, kind, newStart]),
        valueLost,
        start,
        status,
      })),
    ).toEqual([
      { given: [['P03', 'postponed', null]], valueLost: 67, start: '2027', status: 'optimal' },
      {
        given: [
          ['P10', 'postponed', null],
          ['P12', 'postponed', null],
        ],
        valueLost: 119,
        start: '2027',
        status: 'optimal',
      },
    ])
    const [best] = r13!.options
    expect(best!.before.money.map(({ used }) => used)).toEqual([1569, 1224, 674])
    expect(best!.after.money.every(({ used, available }) => used <= available)).toBe(true)
    expect(r13!.binding.length).toBeGreaterThan(0)
  })

  test('what the other objective would choose stands beside the scenario that is proposed', async () => {
    const { otherObjective } = await explained()
    expect(otherObjective).toMatchObject({ objective: 'budgetWeighted', status: 'optimal' })
  })
})

describe('a run that is cancelled', () => {
  test('keeps the best found under the word stopped, and leaves out what was not begun', async () => {
    let asked = 0
    const { scenarios, frontier } = await arbitrateProblems(arbitration12Source, options, {
      isCancelled: () => ++asked > 1,
    })
    expect(scenarios).toHaveLength(1)
    expect(scenarios[0]!.status).toBe('stopped')
    expect(scenarios[0]!.value).toBeGreaterThan(0)
    expect(frontier).toEqual([])
  })

  test('a choice found before is taken as it is', async () => {
    const known = new Map([
      [
        'outsourced',
        [
          { subject: 'P05', start: '2027' },
          { subject: 'P06', start: '2027' },
        ],
      ],
    ])
    const { scenarios } = await arbitrateProblems(arbitration12Source, { ...options, known })
    expect(keptBy({ scenarios } as Arbitration, 'outsourced')).toEqual(['P05', 'P06'])
    expect(scenarios[1]!.status).toBe('bestFound')
    expect(scenarios[1]!.bound).toBeGreaterThanOrEqual(548)
  })
})

test('the same seed and effort give the same answer', async () => {
  const first = await arbitrateProblems(arbitration12Source, options)
  expect(await arbitrateProblems(arbitration12Source, options)).toEqual(first)
})

test('progress grows and tells the best so far', async () => {
  const shares: number[] = []
  const stages = new Set<string>()
  await arbitrateProblems(arbitration12Source, options, {
    onProgress: ({ share, stage, best }) => {
      shares.push(share)
      stages.add(stage)
      if (stage === 'scenarios' && best) expect(best.kept.length).toBeGreaterThan(0)
    },
  })
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect([...stages]).toEqual(['scenarios', 'frontier'])
})

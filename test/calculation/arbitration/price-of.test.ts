import { arbitrateProblems } from '../../../src/calculation/arbitration/arbitrate-problems'
import { priceOf } from '../../../src/calculation/arbitration/price-of'
import { arbitration12Source, EFFORT } from './fixtures'
import { hypothesis } from './hypothesis'

const withoutRequest = [{ subject: 'R13', decision: 'out', reason: null }] as const
const solved = async (outsourcing: boolean) => {
  const { scenarios } = await arbitrateProblems(arbitration12Source, {
    hypotheses: [hypothesis('only', { outsourcing, forced: [...withoutRequest] })],
    objective: 'value',
    requests: [],
    effort: EFFORT,
    detail: 'values',
  })
  return scenarios[0]!
}

test.each([
  { subject: 'P04', found: -3, displaced: ['P12'] },
  { subject: 'P02', found: -6, displaced: ['P03', 'P11'] },
] as const)('forcing $subject in costs its published price', async ({ subject, found, displaced }) => {
  const scenario = await solved(true)
  const price = await priceOf(arbitration12Source, { scenario, subject, decision: 'in', effort: EFFORT })
  expect(price).toMatchObject({ impossible: false, found, loss: { atLeast: -found, atMost: -found }, displaced })
})

test('the price of leaving out what is kept is what the rest then loses', async () => {
  const scenario = await solved(false)
  const price = await priceOf(arbitration12Source, { scenario, subject: 'P04', decision: 'out', effort: EFFORT })
  const again = await arbitrateProblems(arbitration12Source, {
    hypotheses: [
      hypothesis('only', { forced: [...withoutRequest, { subject: 'P04', decision: 'out', reason: null }] }),
    ],
    objective: 'value',
    requests: [],
    effort: EFFORT,
    detail: 'values',
  })
  expect(price.found).toBe(again.scenarios[0]!.value! - scenario.value!)
  expect(price.found).toBeLessThan(0)
})

test('a decision that no selection can keep is impossible, not free', async () => {
  const nothing = { ...hypothesis('only', { budgetShare: 0 }), forced: [...withoutRequest] }
  const scenario = { ...(await solved(false)), hypothesis: nothing }
  const price = await priceOf(arbitration12Source, { scenario, subject: 'P04', decision: 'in', effort: EFFORT })
  expect(price).toMatchObject({ impossible: true, loss: null, found: null })
})

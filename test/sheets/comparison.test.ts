import type { Arbitration } from '../../src/calculation/arbitration/arbitration'
import { comparisonSheet } from '../../src/sheets/comparison'
import { hypothesis } from '../calculation/arbitration/hypothesis'
import { portfolioOf, team } from '../portfolio/builders'
import { arbitration, impossible, scenario, verdict } from './arbitration/builders'
import { crowdedCells } from './crowded-cells'
import { planViolations } from './plan-rules'
import { numbersOf, sheetContext, textsOf, toldBy } from './sheet-context'

const portfolio = portfolioOf({ teams: [team('DEV')] })
const sheetOf = (parts: Arbitration = arbitration(), lang: 'fr' | 'en' = 'fr') =>
  comparisonSheet(sheetContext(lang), { portfolio, arbitration: parts })

test('two scenarios stand side by side, with the same numbers in both languages', () => {
  const [fr, en] = [sheetOf(arbitration(), 'fr'), sheetOf(arbitration(), 'en')]
  for (const plan of [fr, en]) {
    expect(planViolations(plan)).toEqual([])
    expect(crowdedCells(plan)).toEqual([])
  }
  expect(numbersOf(fr)).toEqual(numbersOf(en))
  expect(textsOf(fr)).toEqual(expect.arrayContaining(['A · équipes internes seules', 'B · avec prestations externes']))
})

test('the message gives the best, the least and what depends on the scenario', () => {
  const told = toldBy(sheetOf())
  expect(told).toContain('La plus grande valeur : B · avec prestations externes, 548 points')
  expect(told).toContain('3 projets ou demandes sont retenus dans tous les cas, 1 dans aucun, 1 selon le scénario')
})

test('a project that is out in one scenario says where and why, and in how many it is kept', () => {
  const told = textsOf(sheetOf())
  expect(told).toContain('1 sur 2')
  expect(told).toContain('A : crédits d’investissement 2026.')
})

test('a scenario without an answer has its column, and is not in the chart', () => {
  const parts = arbitration()
  const plan = sheetOf({
    ...parts,
    scenarios: [...parts.scenarios, impossible('cut', { hypothesis: hypothesis('cut', { budgetShare: 0.9 }) })],
  })
  const told = textsOf(plan)
  expect(toldBy(plan)).toContain(' C · équipes internes seules, crédits -10,0 % ')
  expect(toldBy(plan)).toContain('Sans réponse : C.')
  expect(told).toContain('■ Impossible')
  expect(planViolations(plan)).toEqual([])
})

test('a single scenario compares nothing, without a chart', () => {
  const one = scenario('internal', [verdict('P01')])
  const plan = sheetOf(arbitration({ scenarios: [one], recommended: 'internal' }))
  expect(toldBy(plan)).toContain('il n’y a rien à comparer')
  expect(plan.charts).toEqual([])
  expect(planViolations(plan)).toEqual([])
})

test('no scenario at all is a sentence', () => {
  expect(toldBy(sheetOf(arbitration({ scenarios: [], recommended: null })))).toContain('Aucun scénario')
})

test('the words of the authority name its own scenarios', () => {
  const own = scenario('S7', [verdict('P01')], { hypothesis: hypothesis('S7', { label: 'Plan resserré' }) })
  expect(textsOf(sheetOf(arbitration({ scenarios: [own], recommended: 'S7' })))).toContain('S7 · Plan resserré')
})

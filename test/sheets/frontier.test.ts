import type { Arbitration } from '../../src/calculation/arbitration/arbitration'
import { frontierSheet } from '../../src/sheets/frontier'
import { portfolioOf, team } from '../portfolio/builders'
import { arbitration, CAPITAL_2026, point } from './arbitration/builders'
import { crowdedCells } from './crowded-cells'
import { planViolations } from './plan-rules'
import { numbersOf, sheetContext, textsOf, toldBy } from './sheet-context'

const portfolio = portfolioOf({ teams: [team('DEV', { label: 'Développement' })] })
const sheetOf = (parts: Arbitration = arbitration(), lang: 'fr' | 'en' = 'fr') =>
  frontierSheet(sheetContext(lang), { portfolio, arbitration: parts })

test('the points, the plan that stands and the scenario proposed are on one chart', () => {
  const [fr, en] = [sheetOf(arbitration(), 'fr'), sheetOf(arbitration(), 'en')]
  for (const plan of [fr, en]) {
    expect(planViolations(plan)).toEqual([])
    expect(crowdedCells(plan)).toEqual([])
    expect(plan.charts[0]!.series).toHaveLength(3)
  }
  expect(numbersOf(fr)).toEqual(numbersOf(en))
})

test('the next useful euro skips the budgets that bring nothing', () => {
  // From 100 % to 120 % of 600 k€: 8 points for 120 k€, 6.7 for 100 k€.
  expect(toldBy(sheetOf())).toContain(
    'avec 120 k€ de crédits de plus (120 % du voté), la valeur gagne 8 points, soit 6,7 points pour 100 k€.',
  )
})

test('what a smaller budget would lose is said', () => {
  expect(toldBy(sheetOf())).toContain('Avec 60 k€ de moins (90 % du voté), on ne perdrait que 15 points.')
})

test('when more money brings nothing, it says so', () => {
  const flat = arbitration({ frontier: [point(1, 548), point(1.3, 548)] })
  expect(toldBy(sheetOf(flat))).toContain('Davantage de crédits n’apporterait rien')
})

test('a plan that breaks limits is told with them', () => {
  const broken = arbitration({
    plan: { cost: 700_000_00, value: 500, broken: [{ kind: 'money', limit: CAPITAL_2026 }] },
  })
  expect(toldBy(sheetOf(broken))).toContain('mais il dépasse des limites : crédits d’investissement 2026')
})

test('one more unit of each scarce limit is said in words, the one worth most first', () => {
  const told = textsOf(sheetOf())
  const words = told.filter((text) => text.includes('apporteraient'))
  expect(words).toEqual([
    '100 k€ de plus (crédits d’investissement 2026) apporteraient environ 5 points.',
    '10 jours de plus (jours de Développement (T1 2026)) apporteraient environ 4 points.',
  ])
})

test('without points there is a sentence and no chart', () => {
  const plan = sheetOf(arbitration({ frontier: [point(1, null, { status: 'infeasible' })] }))
  expect(toldBy(plan)).toContain('Aucun point')
  expect(plan.charts).toEqual([])
  expect(planViolations(plan)).toEqual([])
})

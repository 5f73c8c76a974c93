import type { Arbitration } from '../../src/calculation/arbitration/arbitration'
import { frontierSheet } from '../../src/sheets/frontier'
import { knownPoints, undominated } from '../../src/sheets/frontier/next-euro'
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

test('one more unit of each scarce limit is named with its unit, the one worth most first', () => {
  const told = textsOf(sheetOf())
  const from = told.indexOf('Points gagnés') + 2
  expect(told.slice(from, from + 4)).toEqual([
    '100 k€',
    'crédits d’investissement 2026',
    '10 jours',
    'jours de « Développement » (T1 2026)',
  ])
})

test('where money alone brings nothing, the limit worth most is named instead', () => {
  const flat = arbitration({ frontier: [point(1, 548), point(1.3, 548)] })
  expect(toldBy(sheetOf(flat))).toContain(
    'Ce qui rapporterait le plus : crédits d’investissement 2026 ; 100 k€ de plus vaudraient environ 5 points.',
  )
  expect(toldBy(sheetOf(flat, 'en'))).toContain('What would bring most: capital credits 2026; 100 k€ more')
})

test('a point that spends more for less is in the table, and not drawn as the frontier', () => {
  const points = [point(0.86, 400, { cost: 450 }), point(0.88, 420, { cost: 430 }), point(1, 548, { cost: 500 })]
  expect(undominated(knownPoints(points)).map(({ share }) => share)).toEqual([0.88, 1])
  const same = [point(1, 548, { cost: 500 }), point(1.1, 548, { cost: 500 })]
  expect(undominated(knownPoints(same)).map(({ share }) => share)).toEqual([1])
})

test('without points there is a sentence and no chart', () => {
  const plan = sheetOf(arbitration({ frontier: [point(1, null, { status: 'infeasible' })] }))
  expect(toldBy(plan)).toContain('Aucun point')
  expect(plan.charts).toEqual([])
  expect(planViolations(plan)).toEqual([])
})

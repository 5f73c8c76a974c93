import type { Arbitration } from '../../src/calculation/arbitration/arbitration'
import { arbitratedSheet } from '../../src/sheets/arbitrated-requests'
import { portfolioOf, team } from '../portfolio/builders'
import { arbitration, CAPITAL_2026, compensation, requestAnswer } from './arbitration/builders'
import { crowdedCells } from './crowded-cells'
import { planViolations } from './plan-rules'
import { numbersOf, sheetContext, textsOf, toldBy } from './sheet-context'

const portfolio = portfolioOf({ teams: [team('DEV', { label: 'Développement' })] })
const sheetOf = (parts: Arbitration = arbitration(), lang: 'fr' | 'en' = 'fr') =>
  arbitratedSheet(sheetContext(lang), { portfolio, arbitration: parts })

test('a request with two options, the same numbers in both languages', () => {
  const [fr, en] = [sheetOf(arbitration(), 'fr'), sheetOf(arbitration(), 'en')]
  for (const plan of [fr, en]) {
    expect(planViolations(plan)).toEqual([])
    expect(crowdedCells(plan)).toEqual([])
  }
  expect(numbersOf(fr)).toEqual(numbersOf(en))
})

test('the answer says what is given up, what is lost and the balance', () => {
  expect(toldBy(sheetOf())).toContain(
    'Elle apporte 76 points et n’entre qu’en échange : Reporter P03 (nouveau début : T4 2026), qui fait perdre 67 points (solde +9) ; début possible : T2 2026.',
  )
})

test('a request that redoing the whole plan would keep, but the exchange alone does not justify, is said to be both', () => {
  const parts = arbitration()
  const losing = requestAnswer('R13', { options: [compensation(['P03'], { valueLost: 90 })] })
  const scenarios = parts.scenarios.map((one) => ({
    ...one,
    verdicts: one.verdicts.map((row) => ({ ...row, kept: true })),
  }))
  const told = toldBy(sheetOf({ ...parts, scenarios, requests: [losing] }))
  expect(told).toContain(
    'Refaire tout le plan (feuille « Arbitrage ») retiendrait aussi R13, que l’échange seul ne justifie pas',
  )
  expect(toldBy(sheetOf({ ...parts, requests: [losing] }))).not.toContain('Refaire tout le plan')
})

test('what is freed and what is not are told, and an unknown amount is never nothing', () => {
  const told = textsOf(sheetOf())
  expect(told).toContain('80 k€ en crédits d’investissement 2026 ; 40 jours de « Développement »')
  expect(told).toContain('déjà engagé : 20 k€ ; résiliation : inconnu')
})

test('credits and load are shown before and after', () => {
  expect(numbersOf(sheetOf())).toEqual(expect.arrayContaining([480_000, 470_000, -10_000, 130, 110, -20]))
})

test('a request that fits as it is, one that needs an exchange and one that is impossible', () => {
  const plan = sheetOf(
    arbitration({
      requests: [
        requestAnswer('R3', {
          answer: 'impossible',
          options: [],
          binding: [{ kind: 'money', limit: CAPITAL_2026 }],
        }),
        requestAnswer('R1'),
        requestAnswer('R2', { answer: 'asIs', options: [compensation([])] }),
      ],
    }),
  )
  const told = textsOf(plan)
  expect(toldBy(plan)).toContain(
    '3 demandes examinées : 1 sans rien retirer, 1 en échange de projets approuvés, 1 hors',
  )
  expect(told).toEqual(
    expect.arrayContaining(['● Elle tient sans rien retirer', '▲ En échange seulement', '■ Impossible']),
  )
  expect(toldBy(plan)).toContain('Elle ne tient pas, quoi que l’on retire. Limites : crédits d’investissement 2026.')
  expect(plan.charts[0]!.series[0]!.values).toMatch(/^D\d+:D\d+$/)
  expect(planViolations(plan)).toEqual([])
})

test('no request is a sentence', () => {
  const plan = sheetOf(arbitration({ requests: [] }))
  expect(toldBy(plan)).toContain('Aucune demande à arbitrer')
  expect(planViolations(plan)).toEqual([])
})

test('an exchange that loses more than the request brings is named, not proposed', () => {
  const told = textsOf(sheetOf(arbitration({ requests: [requestAnswer('R1', { value: 20 })] })))
  expect(told.some((text) => text.startsWith('Refuser ou reporter : l’échange le moins coûteux'))).toBe(true)
  expect(told.some((text) => text.startsWith('Accepter en échange'))).toBe(false)
})

import { followBudget } from '../../../src/calculation/budget/follow-budget'
import { groupBudget } from '../../../src/calculation/budget/group-budget'
import { round } from '../../../src/portfolio/amount'
import { parseIsoDate } from '../../../src/portfolio/calendar'
import { portfolioOf, project } from '../../portfolio/builders'
import { cents, csvPortfolio, golden, rowsOf } from './read'

type Sums = { credits: string; realise: string; taux: string | null }
type Morbihan = {
  by_section_sense_type: Record<
    string,
    { rows: number; credits_ouverts: string; realise: string; taux_realisation_pct: string | null }
  >
  depenses_reelles_article_depasse: number
  chapitres: Record<string, Sums>
  digital_accounts_fn020: Record<string, Sums>
}

describe('accounts 2021 of the Morbihan department, to the cent', () => {
  const expected = golden<Morbihan>('donnees-ouvertes/D56_golden.json')
  const portfolio = csvPortfolio('donnees-ouvertes/D56_morbihan_CA_2021_scdl.csv')
  const followUp = followBudget(portfolio, { dataDate: parseIsoDate('2021-12-31')! })
  const rate = (value: number | null) => (value === null ? null : round(100 * value, 2).toFixed(2))

  test('real expense: operating 96.13 %, capital 90.61 %', () => {
    expect(
      followUp.by.section.map((group) => [group.key[0], group.programme.lines, rate(group.rates.payment)]),
    ).toEqual([
      ['capital', 207, '90.61'],
      ['operating', 729, '96.13'],
      [null, 54, '70.34'],
    ])
  })

  test('order operations and revenue stay apart', () => {
    const rows = (pattern: RegExp) =>
      Object.entries(expected.by_section_sense_type)
        .filter(([key]) => pattern.test(key))
        .reduce((sum, [, row]) => sum + cents(row.realise), 0)
    expect(followUp.expense!.programme.paid).toBe(rows(/dépense\|réel/))
    expect(followUp.revenue!.programme.paid).toBe(rows(/recette\|réel/))
    expect(followUp.orderExpense!.programme.paid).toBe(rows(/dépense\|ordre/))
    expect(followUp.orderRevenue!.programme.paid).toBe(rows(/recette\|ordre/))
  })

  test('97 lines over their credit, no chapter', () => {
    expect(followUp.exceptions.paidOverVoted).toHaveLength(expected.depenses_reelles_article_depasse)
    expect(followUp.overspends).toEqual([])
  })

  test('every chapter, leading zeros kept', () => {
    const found = followUp.by.chapter.map((group) => [
      group.key[0] ?? '',
      { credits: group.programme.voted, realise: group.programme.paid, taux: rate(group.rates.payment) },
    ])
    const wanted = Object.entries(expected.chapitres).map(([code, sums]) => [
      code,
      { credits: cents(sums.credits), realise: cents(sums.realise), taux: sums.taux },
    ])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted))
  })

  // The reference figure of 2185 is one of its two lines (the other: 485.00 of credits, 484.96 paid).
  test('digital accounts of general administration', () => {
    const groups = groupBudget(portfolio, ['function', 'nature'], { dataDate: followUp.dataDate })
    for (const [nature, sums] of Object.entries(expected.digital_accounts_fn020)) {
      const { programme, rates } = groups.find((group) => group.key[0] === '020' && group.key[1] === nature)!
      const other = nature === '2185' ? { voted: 485_00, paid: 484_96 } : { voted: 0, paid: 0 }
      expect(programme.voted).toBe(cents(sums.credits) + other.voted)
      expect(programme.paid).toBe(cents(sums.realise) + other.paid)
      expect(rate(rates.payment)).toBe(nature === '2185' ? '99.55' : sums.taux)
    }
  })
})

describe('large IT projects of the State, first against last published cost', () => {
  const costs = rowsOf('donnees-ouvertes/panorama_drift_by_project.csv')
    .filter((row) => row.cout_MEUR_premiere && row.cout_MEUR_derniere)
    .map((row) =>
      project(row.projet_norm!, {
        envelope: cents(row.cout_MEUR_premiere!) * 1_000_000,
        declaredFinalCost: Math.round(Number(row.cout_MEUR_derniere) * 100_000_000),
      }),
    )
  const { portfolioCost } = followBudget(portfolioOf({ projects: costs }), { dataDate: parseIsoDate('2021-11-30')! })

  test('115 projects: mean of rates +12.7 %, rate of sums +7.6 %', () => {
    expect(portfolioCost.compared.projects).toBe(115)
    expect(round(100 * portfolioCost.meanRate!, 1)).toBe(12.7)
    expect(round(100 * portfolioCost.rate!, 1)).toBe(7.6)
  })

  test('limits of 5 and 15 % give 78 green, 8 amber, 29 red', () => {
    expect(portfolioCost.statuses).toEqual({ green: 78, amber: 8, red: 29, unknown: 0 })
  })
})

import type { Arbitration, Release, ScenarioResult } from '../../src/calculation/arbitration/arbitration'
import { selectionSheet } from '../../src/sheets/selection'
import { hypothesis } from '../calculation/arbitration/hypothesis'
import { portfolioOf, project, team } from '../portfolio/builders'
import { arbitration, CAPITAL_2026, impossible, refused, scenario, subject, verdict } from './arbitration/builders'
import { crowdedCells } from './crowded-cells'
import { planViolations } from './plan-rules'
import { numbersOf, sheetContext, textsOf, toldBy } from './sheet-context'

const portfolio = portfolioOf({ teams: [team('DEV', { label: 'Développement' })] })
const sheetOf = (parts: Arbitration = arbitration(), lang: 'fr' | 'en' = 'fr') =>
  selectionSheet(sheetContext(lang), { portfolio, arbitration: parts })
const toldOf = (parts?: Arbitration, lang?: 'fr' | 'en') => toldBy(sheetOf(parts, lang))

describe('the scenario proposed', () => {
  test('respects the rules of every sheet, with the same numbers in both languages', () => {
    const [fr, en] = [sheetOf(arbitration(), 'fr'), sheetOf(arbitration(), 'en')]
    for (const plan of [fr, en]) {
      expect(planViolations(plan)).toEqual([])
      expect(crowdedCells(plan)).toEqual([])
    }
    expect(numbersOf(fr)).toEqual(numbersOf(en))
  })

  test('says in a sentence what it keeps, what it is worth and how sure that is', () => {
    const told = toldOf()
    expect(told).toContain(
      'Scénario proposé : B · avec prestations externes. Il retient 4 projets sur 4 et 0 demande sur 1, pour 548 points',
    )
    expect(told).toContain('aucune ne peut valoir plus de 2,2 % de plus')
    expect(told).toContain('▲ Meilleur trouvé (écart 2,2 % au plus)')
    expect(toldOf(arbitration(), 'en')).toContain('▲ Best found (gap 2.2% at most)')
  })

  test('says what is spent, what is left and which limit is the tightest', () => {
    const told = toldOf()
    expect(told).toMatch(/Il reste à dépenser 510 k€ ; 90 k€ de crédits restent libres/)
    expect(told).toContain('crédits d’investissement 2026 (96,0 % utilisés)')
    expect(told).toContain('Il achète 30 jours de prestations pour 20 k€')
  })

  test('says why a project is out, what it would displace and the least that would admit it', () => {
    const told = toldOf(arbitration({ recommended: 'internal' }))
    expect(told).toContain(
      'Limite : crédits d’investissement 2026. Il suffirait de 13 k€ de plus : crédits d’investissement 2026.',
    )
    expect(told).toContain('P12')
  })

  test('adds up the years to the cent', () => {
    const odd = verdict('P01', {
      cost: [
        { year: 2026, amount: 10_01 },
        { year: 2031, amount: 20_02 },
      ],
    })
    const plan = sheetOf(arbitration({ subjects: [subject('P01')], scenarios: [scenario('internal', [odd])] }))
    expect(numbersOf(plan)).toEqual(expect.arrayContaining([10.01, 20.02, 30.03]))
  })

  test('says that a shift delays a start, in the step of the periods', () => {
    const told = toldOf()
    expect(told).toContain('T3 2026 (+2)')
    expect(told).toContain('Début (décalage en trimestres)')
  })
})

describe('the four words', () => {
  const only = (parts: Parameters<typeof scenario>[2]) =>
    arbitration({ scenarios: [scenario('internal', [verdict('P01')], parts)], recommended: 'internal' })

  test.each([
    [{ status: 'optimal' }, '● Optimal'],
    [{ status: 'bestFound', gap: 0.012 }, '▲ Meilleur trouvé (écart 1,2 % au plus)'],
    [{ status: 'bestFound', gap: null }, '▲ Meilleur trouvé'],
    [{ status: 'stopped', gap: 0.25 }, '○ Arrêté (écart 25,0 % au plus)'],
  ] as const)('%j is shown as %s', (parts, words) => {
    expect(toldBy(sheetOf(only(parts)))).toContain(` ${words} `)
    expect(planViolations(sheetOf(only(parts)))).toEqual([])
  })

  test('infeasible names the limits that clash and the cheapest way out', () => {
    const plan = sheetOf(arbitration({ scenarios: [impossible('internal')], recommended: null }))
    const told = toldBy(plan)
    expect(told).toContain(
      'Aucune sélection ne respecte à la fois : crédits d’investissement 2026 ; P01 est obligatoire.',
    )
    expect(told).toContain('50 k€')
    expect(planViolations(plan)).toEqual([])
    expect(plan.charts).toEqual([])
  })

  test('stopped before anything was found is said, without tables', () => {
    const empty = { status: 'stopped', value: null, bound: null, gap: null } as const
    expect(toldOf(only(empty))).toContain('Le calcul a été arrêté avant d’avoir trouvé une sélection.')
  })
})

describe('prices', () => {
  const priced = (price: ReturnType<typeof verdict>['price']) =>
    textsOf(
      sheetOf(
        arbitration({
          subjects: [subject('P01')],
          scenarios: [scenario('internal', [refused('P01', { price })])],
          recommended: 'internal',
        }),
        'en',
      ),
    )
  const loss = (atLeast: number, atMost: number | null) => ({
    impossible: false,
    loss: { atLeast, atMost },
    displaced: [],
    admitted: [],
  })

  test('an interval is said as one, an open one as "at least"', () => {
    expect(priced(loss(2, 3.5))).toContain('2 to 3.5')
    expect(priced(loss(2, null))).toContain('2 at least')
  })

  test('impossible and not calculated are two different words', () => {
    expect(priced({ impossible: true, loss: null, displaced: [], admitted: [] })).toContain('impossible')
    expect(priced(null)).toContain('n/a')
  })
})

describe('other portfolios', () => {
  test('nothing to arbitrate is a sheet with a sentence', () => {
    const plan = sheetOf(arbitration({ subjects: [], scenarios: [], recommended: null, requests: [], frontier: [] }))
    expect(toldBy(plan)).toContain('Rien à arbitrer')
    expect(planViolations(plan)).toEqual([])
  })

  test('without teams, credits or requests only what is known is shown', () => {
    const bare = scenario('internal', [verdict('P01')], { money: [], teams: [], scarcities: [], externalDays: 0 })
    const plan = sheetOf(arbitration({ subjects: [subject('P01')], scenarios: [bare], recommended: 'internal' }))
    const told = toldBy(plan)
    expect(told).toContain('aucune limite de crédits n’est connue')
    expect(told).not.toContain('Équipes : jours')
    expect(plan.charts).toEqual([])
    expect(planViolations(plan)).toEqual([])
  })

  test('a decision taken beforehand is shown with its reason', () => {
    const forced = hypothesis('internal', { forced: [{ subject: 'P01', decision: 'in', reason: 'vote du 12 mars' }] })
    const parts = { hypothesis: forced }
    const told = toldOf(
      arbitration({
        subjects: [subject('P01')],
        scenarios: [scenario('internal', [verdict('P01', { forced: 'in' })], parts)],
        recommended: 'internal',
      }),
    )
    expect(told).toContain('Imposé : vote du 12 mars.')
  })

  test('what the other objective would change is said', () => {
    const other = scenario(
      'outsourced',
      [verdict('P01'), verdict('P02'), verdict('P03'), refused('P04'), verdict('R13')],
      {
        objective: 'budgetWeighted',
      },
    )
    expect(toldOf(arbitration({ otherObjective: other }))).toContain('entreraient R13 ; sortiraient P04')
  })

  test('what stays due when a project under way is not kept is said, unknown amounts as unknown', () => {
    const release: Release = {
      freed: [],
      freedDays: [],
      keptAnyway: [
        { kind: 'committed', amount: 20_000_00 },
        { kind: 'terminationCost', amount: 5_000_00 },
        { kind: 'subsidyToRepay', amount: null },
      ],
    }
    const left = refused('P01', { binding: [], smallestExtra: null, release })
    const parts = {
      subjects: [subject('P01', { approved: true, started: true })],
      scenarios: [scenario('internal', [left])],
      recommended: 'internal',
    }
    expect(toldOf(arbitration(parts))).toContain(
      'Reste dû : déjà engagé : 20 k€ ; résiliation : 5 k€ ; subvention à rembourser : inconnu.',
    )
    expect(toldOf(arbitration(parts), 'en')).toContain(
      'Still due: already committed: 20 k€; termination: 5 k€; subsidy to repay: unknown.',
    )
  })

  test('a mandatory project is kept with the reason that was typed', () => {
    const obliged = portfolioOf({
      teams: portfolio.teams,
      projects: [project('P01', { mandatory: true, mandatoryReason: 'Directive NIS 2' })],
    })
    const text = toldBy(selectionSheet(sheetContext('fr'), { portfolio: obliged, arbitration: arbitration() }))
    expect(text).toContain('Obligatoire : Directive NIS 2.')
  })

  test('limits of one team over several periods are said together', () => {
    const binding = (['2026-Q1', '2026-Q2'] as const).map((period) => ({ kind: 'team' as const, team: 'DEV', period }))
    const limits = [...binding, { kind: 'money' as const, limit: CAPITAL_2026 }]
    const out = refused('P01', { binding: limits, smallestExtra: null })
    const told = toldOf(
      arbitration({ subjects: [subject('P01')], scenarios: [scenario('internal', [out])], recommended: 'internal' }),
    )
    expect(told).toContain('Limite : jours de « Développement » (T1 2026, T2 2026) ; crédits d’investissement 2026.')
  })
})

test('credits and capacities that nobody typed are no limit, never a number', () => {
  const parts = arbitration()
  const [first, second] = parts.scenarios as [ScenarioResult, ScenarioResult]
  const open = {
    ...second,
    money: second.money.map((use, i) => (i === 1 ? { ...use, available: Infinity } : use)),
    teams: second.teams.map((use) => ({ ...use, capacity: Infinity })),
  }
  const plan = sheetOf({ ...parts, scenarios: [first, open] })
  expect(planViolations(plan)).toEqual([])
  expect(toldBy(plan)).toContain('20 k€ de crédits restent libres')
  expect(textsOf(plan)).toContain('sans limite')
})

import type { PlanCell } from '../../src/workbook/sheet-plan'
import { day, SMALL, toldOf, withCell, withRows, type Book } from './small-book'

/** One cell changed in a small workbook, and the sentence that changes with it, in both languages. */

const LINKS = ['Projet A', 'Type de lien', 'Projet B', 'Groupe', 'Nombre au plus', 'Délai']
const linked = (...rows: PlanCell[][]): Book => ({
  ...SMALL,
  Dependances: [LINKS, ...rows.map((row) => LINKS.map((_, i) => row[i] ?? null))],
})
const cells = (book: Book, ...changes: [sheet: string, key: string, header: string, value: PlanCell][]): Book =>
  changes.reduce((changed, change) => withCell(changed, ...change), book)

const TIGHT = withCell(SMALL, 'Capacites', 'DEV', 'Jours internes', 100)
const contract = (notifiedOn: PlanCell, ordered: PlanCell): Book => ({
  ...cells(
    TIGHT,
    ['Equipes', 'DEV', 'Externalisable', 'Oui'],
    ['Equipes', 'DEV', 'Tarif journalier externe', 500],
    ['Capacites', 'DEV', 'Jours externes au plus', 40],
  ),
  Marches: [
    ['N° marché', 'Titulaire', 'Équipes', 'Notifié le', 'Fin', 'Montant maximum', 'Commandé'],
    ['M1', 'Atelier', 'DEV', notifiedOn, null, 105_000, ordered],
  ],
})
const REQUEST: Book = {
  ...withRows(SMALL, 'Notes', ['D1', 'C1', 3]),
  Demandes: [
    [
      'N° demande',
      'Date',
      'Direction',
      'Intitulé',
      'Motif',
      'Coût d’investissement',
      'Jours MOE',
      'Date souhaitée',
      'Statut',
      'Durée (mois)',
    ],
    ['D1', day('2026-12-01'), 'DSI', 'Alerte', 'Obligation', 40_000, 10, day('2027-06-30'), 'Instruite', 6],
  ],
}
/** Credits in one pot of 200 k€, envelopes of 100 k€ each: one project too many. */
const ONE_POT: Book = {
  ...cells(
    SMALL,
    ['Projets', 'P1', 'Enveloppe', 100_000],
    ['Projets', 'P2', 'Enveloppe', 100_000],
    ['Projets', 'P3', 'Enveloppe', 100_000],
  ),
  Budget: [
    ['Projet', 'Section', 'Exercice', 'CP voté'],
    [null, 'Investissement', 2027, 200_000],
    [null, 'Fonctionnement', 2027, 60_000],
  ],
}

/** The row of a sheet that begins so, in French and in English; what was said instead when there is none. */
async function rowsOf(
  book: Book,
  sheet: [fr: string, en: string],
  begins: string | [string, string],
  ...options: string[]
): Promise<[fr: string, en: string]> {
  const found = (['fr', 'en'] as const).map(async (lang, i) => {
    const told = await toldOf(book, lang, ...options)
    const start = typeof begins === 'string' ? begins : begins[i]!
    return told.rows(sheet[i]!).find((row) => row.startsWith(start)) ?? `${told.err}${told.sheet(sheet[i]!)}`
  })
  return Promise.all(found) as Promise<[string, string]>
}
const SELECTION: [string, string] = ['Arbitrage', 'Selection']
const REQUESTS: [string, string] = ['Demandes arbitrées', 'Arbitrated requests']
const COMPARISON: [string, string] = ['Comparaison', 'Comparison']
const FRONTIER: [string, string] = ['Frontière', 'Frontier']

describe('what stands in the way is named, with the least that would admit it', () => {
  test.each<[string, Book, [fr: string, en: string], string[]]>([
    [
      'the days of a team',
      TIGHT,
      [
        'Limite : jours de « Développement » (T1 2027). Il suffirait de 20 j de plus',
        'Limit: days of Développement (Q1 2027). It would take 20 d more',
      ],
      [],
    ],
    [
      'the credits of a year',
      REQUEST,
      [
        'Limite : crédits d’investissement 2027. Il suffirait de 40 k€ de plus',
        'Limit: capital credits 2027. It would take 40 k€ more',
      ],
      [],
    ],
    [
      'a dependency',
      linked(['P1', 'Fin-début', 'P2']),
      ['Limite : P2 attend la fin de P1.', 'Limit: P2 waits for the end of P1.'],
      [],
    ],
    ['an exclusion', linked(['P1', 'Exclut', 'P2']), ['P1 et P2 s’excluent', 'P1 and P2 exclude each other'], []],
    [
      'at most one of a group',
      linked(['P1', 'Au plus', 'P2', 'G', 1], ['P3', 'Au plus', 'P2', 'G', 1]),
      ['au plus 1 dans le groupe P1, P2, P3', 'at most 1 of group P1, P2, P3'],
      [],
    ],
    [
      'the projects at once',
      withRows(SMALL, 'Paramètres', ['Limite de projets simultanés', 2]),
      ['nombre de projets à la fois (T1 2027)', 'number of projects at once (Q1 2027)'],
      [],
    ],
    [
      'what it costs to run after the roadmap',
      withRows(withCell(SMALL, 'Projets', 'P2', 'Coût de fonctionnement en année pleine', 30_000), 'Paramètres', [
        'Fonctionnement par an après la feuille de route',
        20_000,
      ]),
      [
        'Il suffirait de 10 k€ de plus : fonctionnement après la feuille de route.',
        'It would take 10 k€ more: operating credits after the roadmap.',
      ],
      [],
    ],
    [
      'what is left of the ceiling of a contract',
      contract(day('2026-01-01'), 100_000),
      ['Il suffirait de 5 k€ de plus : plafond du marché M1.', 'It would take 5 k€ more: ceiling of contract M1.'],
      ['--scenario', 'B'],
    ],
  ])('%s', async (_, book, [fr, en], options) => {
    const [french, english] = await rowsOf(book, SELECTION, 'P2 |', ...options)
    expect(french).toContain(fr)
    expect(english).toContain(en)
  })
})

describe('outside days', () => {
  test('are bought within the ceiling of a notified contract, and paid from the same credits', async () => {
    const [fr, en] = await rowsOf(contract(day('2026-01-01'), 90_000), SELECTION, [
      'Développement |',
      'Développement |',
    ])
    expect([fr, en]).toEqual(expect.arrayContaining([expect.stringMatching(/^Développement \| 120 \| 400 \| 20 \|/)]))
    const [credits] = await rowsOf(contract(day('2026-01-01'), 90_000), SELECTION, [
      'Crédits de fonctionnement 2027',
      'Operating credits 2027',
    ])
    expect(credits).toBe('Crédits de fonctionnement 2027 | 60000 | 10000 | 10000 | 50000 | 0.16666666666666666')
  })

  test('wait for its notification, which is said', async () => {
    const late = contract(day('2027-04-01'), 0)
    const [fr, en] = await rowsOf(late, SELECTION, 'P2 |', '--scenario', 'B')
    expect([fr, en].map((row) => /T1 2027\)|Q1 2027\)/.test(row))).toEqual([true, true])
    const [said, told] = await rowsOf(late, SELECTION, ['• Le marché M1', '• Contract M1'], '--scenario', 'B')
    expect(said).toBe('• Le marché M1 n’est notifié que le 01/04/2027 : il ne permet aucun jour externe avant.')
    expect(told).toMatch(/^• Contract M1 is notified on .*2027 only: it allows no external day before\.$/)
  })
})

test('a tranche is not kept without the one before, and may be left without taking it along', async () => {
  const tranches = linked(['P2', 'Tranche de', 'P1'])
  const [fr, en] = await rowsOf(tranches, SELECTION, 'P2 |', '--force-out', 'P1')
  expect([fr, en]).toEqual([
    expect.stringContaining('Limite : P2 exige P1.'),
    expect.stringContaining('Limit: P2 requires P1.'),
  ])
  const [first] = await rowsOf(tranches, SELECTION, 'P1 |', '--force-out', 'P2')
  expect(first).toContain('Tient dans les limites.')
})

describe('decisions taken beforehand', () => {
  test('are repeated with the reason given on the command line', async () => {
    const [fr, en] = await rowsOf(TIGHT, SELECTION, 'P2 |', '--force-in', 'P2=Directive NIS 2')
    expect([fr, en]).toEqual([
      expect.stringContaining('Imposé : Directive NIS 2.'),
      expect.stringContaining('Forced in: Directive NIS 2.'),
    ])
    const [left] = await rowsOf(TIGHT, SELECTION, 'P3 |', '--force-in', 'P2=Directive NIS 2')
    expect(left).toContain('| 20 | P1 |')
  })

  test('of the only project leave an empty selection, not an impossible one', async () => {
    const alone: Book = { ...SMALL, Projets: SMALL['Projets']!.slice(0, 2) }
    const [kept] = await rowsOf(alone, SELECTION, 'P1 |')
    expect(kept).toContain('| 100 | – | Tient dans les limites.')
    const [message] = await rowsOf(alone, SELECTION, 'Scénario proposé', '--force-out', 'P1')
    expect(message).toContain('Il retient 0 projet sur 1')
  })
})

describe('stopping a project under way', () => {
  const underWay = cells(
    REQUEST,
    ['Projets', 'P2', 'Statut', 'En cours'],
    ['Projets', 'P2', 'Début prévu', day('2026-10-01')],
    ['Projets', 'P2', 'Fin prévue', day('2027-12-31')],
  )

  test('shows what nobody typed as unknown, never as nothing', async () => {
    const [fr, en] = await rowsOf(underWay, SELECTION, 'P2 |')
    expect(fr).toContain('Reste dû : résiliation : inconnu ; subvention à rembourser : inconnu.')
    expect(en).toContain('Still due: termination: unknown; subsidy to repay: unknown.')
  })

  test('shows what was typed, and pays it from the operating credits', async () => {
    const typed = cells(
      underWay,
      ['Projets', 'P2', 'Coût d’arrêt', 7_000],
      ['Projets', 'P2', 'Subvention à rembourser', 3_000],
    )
    const [fr, en] = await rowsOf(typed, SELECTION, 'P2 |')
    expect(fr).toContain('Reste dû : résiliation : 7 k€ ; subvention à rembourser : 3 k€.')
    expect(en).toContain('Still due: termination: 7 k€; subsidy to repay: 3 k€.')
    const [credits] = await rowsOf(typed, SELECTION, ['Crédits de fonctionnement 2027', 'Operating credits 2027'])
    expect(credits).toContain('| 60000 | 10000 |')
  })
})

describe('a request', () => {
  test('is accepted in exchange, with credits and load before and after', async () => {
    const [fr, en] = await rowsOf(REQUEST, REQUESTS, 'D1 |')
    expect([fr, en]).toEqual([
      expect.stringContaining('Accepter en échange : Reporter P2.'),
      expect.stringContaining('Accept in exchange: Postpone P2.'),
    ])
    const [money] = await rowsOf(REQUEST, REQUESTS, ['crédits d’investissement 2027', 'capital credits 2027'])
    expect(money).toBe('crédits d’investissement 2027 | 300000 | 240000 | -60000 | 60000')
    const [load] = await rowsOf(REQUEST, REQUESTS, 'Développement | ')
    expect(load).toMatch(/^Développement \| T1 2027 \| 120 \| 84\.96 \| -35\.04 \| ● 42,5 % de 200 j$/)
  })

  test('names the earliest start that the postponed project could get instead', async () => {
    const crowded = cells(
      REQUEST,
      ['Capacites', 'DEV', 'Jours internes', 130],
      ['Projets', 'P2', 'Décalage (mois)', 9],
      ['Demandes', 'D1', 'Jours MOE', 40],
    )
    const book = withRows(withRows(crowded, 'Budget', [null, 'Investissement', 2027, 100_000]), 'Paramètres', [
      'Report possible d’une demande (mois)',
      0,
    ])
    const [fr, en] = await rowsOf(book, REQUESTS, ['Option 1', 'Option 1'])
    expect(fr).toMatch(/^Option 1 \| Reporter P2 Archives \| T2 2027 \|/)
    expect(en).toMatch(/^Option 1 \| Postpone P2 Archives \| Q2 2027 \|/)
  })

  test('without a score brings nothing that is known, which is not zero', async () => {
    const [fr, en] = await rowsOf({ ...REQUEST, Notes: SMALL['Notes']! }, REQUESTS, 'D1 |')
    expect(fr).toBe(
      'D1 | Alerte | ▲ En échange seulement | n. d. | 40 | n. d. | La noter d’abord : rien ne dit si elle vaut l’échange (Reporter P2).',
    )
    expect(en).toContain('Score it first: nothing says whether it is worth the exchange (Postpone P2).')
  })
})

describe('scenarios', () => {
  test('the other objective says which projects would take the place of others', async () => {
    const large = withCell(ONE_POT, 'Projets', 'P1', 'Enveloppe', 200_000)
    const [fr, en] = await rowsOf(large, SELECTION, ['Si la valeur comptait', 'If value counted'])
    expect(fr).toContain('entreraient P1 ; sortiraient P2, P3.')
    expect(en).toContain('P1 would enter; P2, P3 would leave.')
  })

  test('the next useful euro says how much more, and what it would bring', async () => {
    const [fr, en] = await rowsOf(withCell(ONE_POT, 'Projets', 'P3', 'Enveloppe', 20_000), FRONTIER, [
      'L’euro utile',
      'The next useful',
    ])
    expect(fr).toContain('avec 26 k€ de crédits de plus (110 % du voté), la valeur gagne 40 points')
    expect(en).toContain('with 26 k€ more credits (110% of the vote), value gains 40 points')
  })

  test('with everything kept, more money is said to bring nothing', async () => {
    const [fr, en] = await rowsOf(SMALL, FRONTIER, ['Tout est retenu', 'Everything is kept'])
    expect([fr.slice(0, 16), en.slice(0, 18)]).toEqual(['Tout est retenu ', 'Everything is kept'])
  })

  test('a project is counted in how many of them it is kept', async () => {
    const [fr, en] = await rowsOf(SMALL, COMPARISON, 'P2 |')
    expect([fr, en]).toEqual([expect.stringContaining('| 2 sur 3 |'), expect.stringContaining('| 2 of 3 |')])
  })

  test('an earlier start if a subsidy is granted: kept a quarter earlier there, and nowhere else', async () => {
    const second = cells(
      ONE_POT,
      ['Projets', 'P2', 'Enveloppe', 50_000],
      ['Projets', 'P2', 'Début prévu', day('2027-04-01')],
      ['Projets', 'P2', 'Fin prévue', day('2027-06-30')],
    )
    const granted: Book = {
      ...second,
      Capacites: SMALL['Capacites']!.map((row) => (row[1] === '2027-T2' ? row.with(2, 0) : row)),
      Financements: [
        ['Dispositif', 'Plafond', 'Projet', 'Section', 'Exercice', 'Demandé', 'Notifié', 'Encaissé'],
        ['FEDER', 50_000, 'P2', 'Investissement', 2027, 50_000, null, null],
      ],
      Scenarios: [
        ['Scénario', 'Libellé', 'Recours à l’externe', 'Part des crédits %'],
        ['S1', 'Subvention notifiée', 'Non', 1],
      ],
      'Projets des scénarios': [
        ['Scénario', 'Projet ou demande', 'Décision', 'Motif', 'Décalage (mois)', 'Subvention accordée'],
        ['S1', 'P2', null, null, -3, 'Oui'],
      ],
    }
    const [fr, en] = await rowsOf(granted, COMPARISON, 'P2 |')
    expect(fr).toContain('| ○ Non retenu | ○ Non retenu | ○ Non retenu | ○ Non retenu | ● T1 2027 (-1) | 1 sur 5 |')
    expect(en).toContain('| ● Q1 2027 (-1) | 1 of 5 |')
    const [proposed] = await rowsOf(granted, SELECTION, 'Scénario proposé')
    expect(proposed).toContain('A · équipes internes seules')
  })

  test('none that keeps all obligations: the limits that clash and the cheapest way out', async () => {
    const obliged = cells(
      withCell(SMALL, 'Capacites', 'DEV', 'Jours internes', 100),
      ['Projets', 'P1', 'Obligatoire', 'Oui'],
      ['Projets', 'P2', 'Obligatoire', 'Oui'],
      ['Projets', 'P3', 'Obligatoire', 'Oui'],
    )
    const [fr, en] = await rowsOf(obliged, SELECTION, ['Aucune sélection', 'No selection'])
    expect(fr).toBe(
      'Aucune sélection ne respecte à la fois : jours de « Développement » (T1 2027) ; P1 est obligatoire ; P2 est obligatoire ; et 1 autre.',
    )
    expect(en).toMatch(
      /^No selection keeps all of these at once: days of Développement \(Q1 2027\); P1 is mandatory; P2 is mandatory/,
    )
    const [wayOut, exit] = await rowsOf(obliged, SELECTION, [
      'jours de « Développement » (T1 2027) | ',
      'days of Développement (Q1 2027) | ',
    ])
    expect([wayOut, exit]).toEqual([
      'jours de « Développement » (T1 2027) | 20 j',
      'days of Développement (Q1 2027) | 20 d',
    ])
  })
})

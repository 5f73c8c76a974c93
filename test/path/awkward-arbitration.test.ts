import { day, SMALL, toldOf, withCell, withRows, type Book } from './small-book'

/** Tables that nobody meant so: the arbitration goes on, and says what is wrong, where, and how to mend it. */

const LINKS = ['Projet A', 'Type de lien', 'Projet B']
const without = (book: Book, ...sheets: string[]): Book =>
  Object.fromEntries(Object.entries(book).filter(([name]) => !sheets.includes(name)))
const REQUEST: Book = {
  ...SMALL,
  Demandes: [
    ['N° demande', 'Date', 'Direction', 'Intitulé', 'Motif', 'Coût d’investissement', 'Jours MOE', 'Date souhaitée'],
    ['D1', day('2026-12-01'), 'DSI', 'Alerte', 'Obligation', 100_000, 10, day('2027-06-30')],
  ],
}
const SCENARIO: Book = {
  ...SMALL,
  Scenarios: [
    ['Scénario', 'Libellé', 'Recours à l’externe', 'Équipe renforcée', 'ETP ajoutés'],
    ['S1', 'Renfort', 'Oui', 'ZZZ', 2],
  ],
  'Projets des scénarios': [
    ['Scénario', 'Projet ou demande', 'Décision', 'Motif'],
    ['S1', 'P2', 'Exclu', null],
  ],
}

test.each<[string, Book, [place: string | null, message: RegExp, mend: RegExp][]]>([
  [
    'no project at all',
    { ...SMALL, Projets: [SMALL['Projets']![0]!] },
    [['Projets', /« Projets » est reconnu mais ne contient aucune ligne/, /Remplissez-le/]],
  ],
  [
    'no budget',
    without(SMALL, 'Budget'),
    [
      [
        null,
        /Aucun crédit d’investissement n’est voté pour 2027 : la dépense y est comptée sans limite/,
        /Saisissez ces crédits/,
      ],
    ],
  ],
  [
    'no team',
    without(SMALL, 'Equipes', 'Capacites'),
    [[null, /Aucune table Capacités : la charge est montrée sans limite/, /Remplissez la table Capacités/]],
  ],
  [
    'no criterion and no score',
    without(SMALL, 'Criteres', 'Notes'),
    [[null, /3 projets n’ont pas de note \(P1, P2, P3\) : sans note, un projet ne vaut rien/, /Notez ces projets/]],
  ],
  [
    'links that go round, and one to itself',
    { ...SMALL, Dependances: [LINKS, ['P1', 'Requiert', 'P2'], ['P2', 'Requiert', 'P1'], ['P3', 'Requiert', 'P3']] },
    [
      ['Dependances!A2', /en rond : P1 → P2 → P1/, /Supprimez l’un de ces liens/],
      ['Dependances!A4', /en rond : P3 → P3/, /Supprimez l’un de ces liens/],
    ],
  ],
  [
    'links that go round, and that both can be kept at once',
    {
      ...SMALL,
      Dependances: [
        [...LINKS, 'Délai'],
        ['P1', 'Fin-début', 'P2', -200],
        ['P2', 'Fin-début', 'P1', -200],
      ],
    },
    [['Dependances!A2', /en rond : P1 → P2 → P1/, /Supprimez l’un de ces liens/]],
  ],
  [
    'a link of a kind that does not exist',
    { ...SMALL, Dependances: [LINKS, ['P1', 'zut', 'P2']] },
    [['Dependances!B2', /« zut » n’est pas une valeur connue/, /Requiert, Ensemble, Exclut, Fin-début, Au plus/]],
  ],
  [
    'a request without a score',
    REQUEST,
    [['Demandes!A2', /La demande D1 n’a pas de note/, /Notez-la dans la table Notes/]],
  ],
  [
    'a request without a cost',
    withCell(REQUEST, 'Demandes', 'D1', 'Coût d’investissement', null),
    [['Demandes!A2', /La demande D1 est à compléter/, /Complétez son coût/]],
  ],
  [
    'negative credits',
    withCell(SMALL, 'Budget', 'P2', 'CP voté', -50_000),
    [
      [
        'Budget!D3',
        /Les crédits d’investissement 2027 du projet P2 sont négatifs en tout \(-50 000,00 €\)/,
        /Vérifiez le signe/,
      ],
    ],
  ],
  [
    'a scenario that names an unknown team, and imposes without a reason',
    SCENARIO,
    [
      ['Scenarios!D2', /L’équipe « ZZZ » n’est pas dans la table Équipes/, /Corrigez le code/],
      ['Projets des scénarios!D2', /Le scénario S1 impose ou exclut P2 sans motif/, /Saisissez le motif/],
    ],
  ],
  [
    'a project that is mandatory for no reason',
    withCell(SMALL, 'Projets', 'P2', 'Obligatoire', 'Oui'),
    [[null, /Le projet P2 est obligatoire sans motif/, /Saisissez le motif d’obligation/]],
  ],
  [
    'amounts typed the French way, one of them ambiguous',
    withCell(withCell(SMALL, 'Budget', 'P1', 'CP voté', '100 000,00 €'), 'Budget', 'P3', 'CP voté', '1.234'),
    [['Budget!D4', /« 1.234 »/, /./]],
  ],
])('%s', async (_, book, expected) => {
  const told = await toldOf(book, 'fr')
  expect([told.code, told.err]).toEqual([1, ''])
  const findings = told.rows('Contrôles')
  for (const [place, message, mend] of expected) {
    const row = findings.find((line) => message.test(line)) ?? findings.join('\n')
    expect(row).toMatch(message)
    expect(row).toMatch(mend)
    if (place !== null) expect(row).toContain(place.replace('!', ' | '))
  }
})

test('a project’s name that looks like a formula, or is one, stays a name', async () => {
  const typed = withCell(SMALL, 'Projets', 'P2', 'Intitulé', '=1+1')
  const calculated = withCell(typed, 'Projets', 'P3', 'Intitulé', { formula: '"Ré"&"seau"', value: 'Réseau' })
  const rows = (await toldOf(calculated, 'fr')).rows('Arbitrage')
  expect(rows.filter((row) => /^P[23] \|/.test(row)).map((row) => row.split(' | ')[1])).toEqual(['Réseau', '=1+1'])
})

test('English tables and words say the same', async () => {
  const told = await toldOf(withRows(REQUEST, 'Notes', ['D1', 'C1', 3]), 'en', '--force-in', 'D1=Legal duty')
  expect(told.rows('Selection').find((row) => row.startsWith('D1 |'))).toContain('Forced in: Legal duty.')
})

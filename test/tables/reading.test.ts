import type { RawCell, RawTable } from '../../src/workbook/raw-table'
import { NothingRecognisedError } from '../../src/portfolio/errors'
import { readPortfolio } from '../../src/tables/read-portfolio'
import { countByCode, workbookOf } from './from-samples'

function sheet(name: string, ...cells: RawCell[][]): RawTable {
  return { kind: 'table', id: name, name, sheet: name, top: 0, left: 0, cells }
}

function range(name: string, ...cells: RawCell[][]): RawTable {
  return { ...sheet(name, ...cells), kind: 'range' }
}

const PROJECTS = sheet(
  'Projets',
  ['Code', 'Intitulé', 'Statut', 'Enveloppe'],
  ['P1', 'Un', 'En cours', 1000],
  ['P2', 'Deux', 'Candidat', 2000],
)
const TEAMS = sheet('Équipes', ['Code', 'Libellé', 'ETP'], ['E1', 'Études', 4], ['E2', 'Réseaux', 2])

describe('recognising tables', () => {
  test('English headers and a table under any name are recognised by their columns', () => {
    const { portfolio } = readPortfolio(
      workbookOf(sheet('Sheet1', ['CODE', ' Title\n', 'Status', 'Planned start'], ['P1', 'One', 'In progress', 46023])),
    )
    expect(portfolio.projects).toMatchObject([{ code: 'P1', title: 'One', status: 'inProgress', plannedStart: 46023 }])
  })

  test('the columns win over a misleading name', () => {
    const lines = sheet(
      'Projets',
      ['Exercice', 'Chapitre', 'Nature', 'Voté', 'Mandaté', 'Projet'],
      [2026, '20', '2051', 10, 5, 'P1'],
    )
    const { sources } = readPortfolio(workbookOf(lines))
    expect(sources.map(({ table }) => table)).toEqual(['execution'])
  })

  test('a table with few columns needs its name: Directions', () => {
    const cells: RawCell[][] = [
      ['Code', 'Libellé'],
      ['DGS', 'Direction générale'],
    ]
    expect(readPortfolio(workbookOf(PROJECTS, sheet('tbl_Directions', ...cells))).portfolio.departments).toHaveLength(1)
    const other = readPortfolio(workbookOf(PROJECTS, sheet('Communes', ...cells)))
    expect(other.portfolio.departments).toEqual([])
    expect(other.unrecognised).toMatchObject([{ raw: { name: 'Communes' }, matched: ['code', 'label'] }])
  })

  test('headers are found below title rows, and the address of a finding follows', () => {
    const projects = range(
      'Feuil1',
      ['Portefeuille 2026', null, null],
      [null, null, null],
      ['Code', 'Intitulé', 'Début prévu'],
      ['P1', 'Un', '31/02/2026'],
    )
    const placed = { ...projects, top: 2, left: 1 }
    const { findings, accounts } = readPortfolio(workbookOf(placed))
    expect(findings).toMatchObject([
      {
        code: 'dateImpossible',
        place: { sheet: 'Feuil1', cell: 'D6' },
        params: { value: '31/02/2026', column: 'Début prévu' },
      },
    ])
    expect(accounts).toMatchObject([{ read: 4, outcomes: { acceptedWithFinding: 1, skipped: 3 } }])
  })

  test('a workbook without a table of ours is refused with what was looked for', () => {
    const attempt = () => readPortfolio(workbookOf(sheet('Recettes de cuisine', ['Plat', 'Durée'], ['Gratin', 40])))
    expect(attempt).toThrow(NothingRecognisedError)
    expect(attempt).toThrow(/Projets \(Projects\)/)
  })

  test('of two columns with one meaning, the filled one counts and open credits win over voted ones', () => {
    const lines = (open: RawCell) =>
      readPortfolio(
        workbookOf(
          sheet('x', ['Exercice', 'Nature', 'Voté', 'Crédits ouverts', 'Mandaté'], [2026, '2051', 10, open, 5]),
        ),
      ).portfolio.execution
    expect(lines(12)).toMatchObject([{ voted: 12_00 }])
    expect(lines(null)).toMatchObject([{ voted: 10_00 }])
  })

  test('the order of rows and tables changes nothing but the order of the lists', () => {
    const forward = readPortfolio(workbookOf(PROJECTS, TEAMS))
    const backward = readPortfolio(workbookOf(TEAMS, PROJECTS))
    expect(backward.portfolio).toEqual(forward.portfolio)
  })
})

describe('a mapping', () => {
  const odd = range('Suivi', ['Réf', 'Quoi', 'k', 'Quand'], ['A1', 'Un projet', '1,5', '01/02/2026'])

  test('reads a table that is not recognised, in the unit that a person gives', () => {
    const columns = { code: 'Réf', title: 'Quoi', envelope: 'k', plannedStart: 'Quand' }
    const { portfolio, unrecognised } = readPortfolio(workbookOf(odd), {
      Suivi: { table: 'projects', columns, unit: { envelope: 'k€' } },
    })
    expect(portfolio.projects).toMatchObject([{ code: 'A1', title: 'Un projet', envelope: 1500_00 }])
    expect(unrecognised).toEqual([])
  })

  test('survives as JSON, and says which of its headers are gone', () => {
    const mapping = { Suivi: { table: 'projects', columns: { code: 'Réf', title: 'Quoi', sponsor: 'Élu' } } } as const
    const { findings } = readPortfolio(workbookOf(odd), JSON.parse(JSON.stringify(mapping)) as typeof mapping)
    expect(findings).toMatchObject([{ code: 'mappedHeaderMissing', params: { column: 'Élu' } }])
  })

  test('can say that a table is none of ours', () => {
    const { portfolio, unrecognised } = readPortfolio(workbookOf(PROJECTS, TEAMS), {
      Équipes: { table: 'none', columns: {} },
    })
    expect([portfolio.teams, unrecognised]).toEqual([[], []])
  })
})

describe('wide tables', () => {
  test.each([
    ['2026-T1', '2026-T2'],
    ['T1 2026', 'Q2 2026'],
    ['1er trimestre 2026', '2e trimestre 2026'],
  ])('load per quarter under %s and %s', (first, second) => {
    const load = sheet(
      'Plan de charge',
      ['Projet', 'Équipe', first, second],
      ['P1', 'E1', 4, null],
      ['P2', 'E1', '2,5', 3],
    )
    const { portfolio } = readPortfolio(workbookOf(PROJECTS, TEAMS, load))
    expect(portfolio.workload.map(({ project, period, days, column }) => [project, period, days, column])).toEqual([
      ['P1', '2026-Q1', 400, 'days:2026-Q1'],
      ['P2', '2026-Q1', 250, 'days:2026-Q1'],
      ['P2', '2026-Q2', 300, 'days:2026-Q2'],
    ])
    expect(portfolio.workload[1]!.origin.columns).toMatchObject({ 'days:2026-Q2': 'D' })
  })

  test('capacity per month, internal and external; bare periods need the name to say capacity', () => {
    const cells: RawCell[][] = [
      ['Équipe', 'janv. 2026', 'janv. 2026 (externes)'],
      ['E1', 20, 5],
    ]
    expect(readPortfolio(workbookOf(TEAMS, sheet('Capacités', ...cells))).portfolio.capacity).toMatchObject([
      { team: 'E1', period: '2026-01', internalDays: 20_00, externalDaysMax: 5_00 },
    ])
    expect(readPortfolio(workbookOf(TEAMS, sheet('Feuil1', ...cells))).unrecognised).toHaveLength(1)
  })

  test('budget per year; the programme voted once is not repeated each year', () => {
    const budget = sheet('Budget', ['Projet', 'Section', 'AP votée', 'CP 2025', 'CP 2026'], ['P1', 'I', 300, 100, 200])
    expect(readPortfolio(workbookOf(PROJECTS, budget)).portfolio.budget).toMatchObject([
      { project: 'P1', section: 'capital', year: null, authorisation: 300_00, voted: null },
      { project: 'P1', section: 'capital', year: 2025, authorisation: null, voted: 100_00 },
      { project: 'P1', section: 'capital', year: 2026, authorisation: null, voted: 200_00 },
    ])
  })

  test('scores under the codes or the labels of the criteria, in a table of their own or beside the projects', () => {
    const criteria = sheet(
      'Critères',
      ['Code', 'Libellé', 'Poids %', 'Note maximale'],
      ['C1', 'Utilité', 60, 5],
      ['C2', 'Risque', 40, 5],
    )
    const expected = [
      { project: 'P1', criterion: 'C1', score: 4, column: 'score:C1' },
      { project: 'P1', criterion: 'C2', score: 0, column: 'score:C2' },
      { project: 'P2', criterion: 'C2', score: 3, column: 'score:C2' },
    ]
    const own = sheet('Feuil2', ['Code projet', 'Utilité', 'C2'], ['P1', 4, 0], ['P2', null, 3])
    expect(readPortfolio(workbookOf(own, PROJECTS, criteria)).portfolio.scores).toMatchObject(expected)
    const beside = sheet(
      'Projets',
      ['Code', 'Intitulé', 'Statut', 'C1', 'C2'],
      ['P1', 'Un', 'En cours', 4, 0],
      ['P2', 'Deux', 'Candidat', null, 3],
    )
    expect(readPortfolio(workbookOf(criteria, beside)).portfolio.scores).toMatchObject(expected)
  })
})

describe('the outcome of rows', () => {
  test('every row of any table has exactly one outcome', () => {
    const cells: RawCell[][] = [
      ['Code', 'Intitulé', 'Statut', 'Enveloppe'],
      ['P1', 'Un', 'En cours', 10_000],
      [null, null, null, null],
      ['P1', 'Un', 'En cours', 10_000],
      ['P1', 'Autre', 'En cours', 20_000],
      [null, 'Sans code', 'En cours', 5],
      ['P3', 'Trois', 'nuageux', 10_000],
      ['Code', 'Intitulé', 'Statut', 'Enveloppe'],
      ['Sous-total', null, null, 20_000],
      ['Total général', null, null, '40 000,00'],
      ['Source : service des finances', null, null, null],
    ]
    const { accounts, findings, portfolio } = readPortfolio(workbookOf(range('Projets', ...cells)))
    expect(accounts).toMatchObject([
      { read: 11, outcomes: { accepted: 1, acceptedWithFinding: 1, held: 2, rejected: 1, skipped: 6 } },
    ])
    expect(countByCode(findings)).toEqual({ identicalRow: 1, duplicateKey: 1, rowWithoutKey: 1, choiceUnknown: 1 })
    expect(portfolio.projects.map(({ code }) => code)).toEqual(['P1', 'P3'])
  })

  test('an amount that cannot be read rejects a line of execution, never a project', () => {
    const lines = sheet(
      'x',
      ['Exercice', 'Nature', 'Voté', 'Mandaté'],
      [2026, '2051', '#N/A', 5],
      [2026, '2051', '1.234', 5],
    )
    const reading = readPortfolio(workbookOf(lines))
    expect(reading.accounts).toMatchObject([{ outcomes: { rejected: 2 } }])
    expect(countByCode(reading.findings)).toMatchObject({ errorCell: 1, numberAmbiguous: 1, rowWithoutAmount: 2 })
    const projects = sheet('Projets', ['Code', 'Intitulé', 'Enveloppe'], ['P1', 'Un', 'NC'])
    expect(readPortfolio(workbookOf(projects)).portfolio.projects).toMatchObject([{ code: 'P1', envelope: null }])
  })

  test('a table split in two is read whole, its common rows once', () => {
    const header: RawCell[] = ['Exercice', 'Nature', 'Tiers', 'Voté', 'Mandaté']
    const first = sheet('2025', header, [2025, '2051', 'A', 10, 1], [2025, '2051', 'B', 20, 2])
    const second = sheet('2026', header, [2026, '2051', 'A', 30, 3], [2025, '2051', 'B', 20, 2])
    const { portfolio, findings, accounts, sources } = readPortfolio(workbookOf(first, second))
    expect(portfolio.execution.map(({ voted }) => voted)).toEqual([10_00, 20_00, 30_00])
    expect(countByCode(findings)).toMatchObject({ severalTables: 1, identicalRow: 1 })
    expect(accounts.map(({ outcomes }) => outcomes.held)).toEqual([0, 1])
    expect(sources.flatMap(({ columns }) => Object.values(columns)).some(({ live }) => live)).toBe(false)
  })

  test('missing is null, a dash is zero', () => {
    const lines = sheet('x', ['Exercice', 'Nature', 'Voté', 'Engagé', 'Mandaté'], [2026, '2051', 10, '-', null])
    expect(readPortfolio(workbookOf(lines)).portfolio.execution).toMatchObject([
      { voted: 10_00, committed: 0, paid: null, verified: null },
    ])
  })
})

describe('codes that refer to another table', () => {
  test('are brought to its spelling when only one can be meant, else kept and said', () => {
    const load = sheet(
      'Charges',
      ['Projet', 'Équipe', 'Période', 'Jours'],
      ['p 1', 'Réseaux', '2026-T1', 3],
      ['P9', 'E1', '2026-T1', 2],
    )
    const { portfolio, findings } = readPortfolio(workbookOf(PROJECTS, TEAMS, load))
    expect(portfolio.workload).toMatchObject([
      { project: 'P1', team: 'E2' },
      { project: 'P9', team: 'E1' },
    ])
    expect(countByCode(findings)).toEqual({ codeNormalised: 1, labelForCode: 1, projectUnknown: 1 })
  })

  test('are not guessed between two that look alike', () => {
    const projects = sheet(
      'Projets',
      ['Code', 'Intitulé', 'Statut'],
      ['A-1', 'Un', 'En cours'],
      ['A1', 'Deux', 'En cours'],
    )
    const lines = sheet('x', ['Exercice', 'Projet', 'Nature', 'Voté', 'Mandaté'], [2026, 'a 1', '2051', 10, 5])
    const { portfolio } = readPortfolio(workbookOf(projects, lines))
    expect(portfolio.execution).toMatchObject([{ project: null, unknownProject: 'a 1' }])
  })

  test('leave the project of a line unassigned when there is no Projects table', () => {
    const lines = sheet('x', ['Exercice', 'Projet', 'Nature', 'Voté', 'Mandaté'], [2026, 'P1', '2051', 10, 5])
    const { portfolio, findings } = readPortfolio(workbookOf(lines))
    expect(portfolio.execution).toMatchObject([{ project: null, unknownProject: 'P1' }])
    expect(findings).not.toContainEqual(expect.objectContaining({ code: 'projectUnknown' }))
  })
})

describe('what projects and links say against themselves', () => {
  test('an end before the start, no objective, a circle of links, a plan that breaks a link', () => {
    const projects = sheet(
      'Projets',
      ['Code', 'Intitulé', 'Objectif', 'Statut', 'Début prévu', 'Fin prévue'],
      ['P1', 'Un', 'O1', 'En cours', 46023, 46100],
      ['P2', 'Deux', null, 'En cours', 46050, 46010],
    )
    const objectives = sheet(
      'Objectifs',
      ['Code', 'Axe', 'Libellé', 'Poids %'],
      ['O1', 'A', 'Servir', 60],
      ['O2', 'A', 'Simplifier', 30],
    )
    const links = sheet(
      'Dépendances',
      ['Projet A', 'Type de lien', 'Projet B'],
      ['P1', 'Fin-début', 'P2'],
      ['P2', 'Requiert', 'P1'],
    )
    const { findings } = readPortfolio(workbookOf(projects, objectives, links))
    expect(countByCode(findings)).toEqual({
      endBeforeStart: 1,
      projectWithoutObjective: 1,
      objectiveWithoutProject: 1,
      weightsNotWhole: 1,
      dependencyViolated: 1,
      dependencyCircle: 1,
    })
    expect(findings.find(({ code }) => code === 'dependencyCircle')!.params).toEqual({ circle: 'P1 → P2 → P1' })
  })
})

describe('settings', () => {
  test('are read by key in either language over the usual values', () => {
    const settings = sheet(
      'Paramètres',
      ['Clé', 'Valeur', 'Unité'],
      ['Ratio AMOA/MOE', '0,6', null],
      ['Green limit of variances', '10 %', null],
      ['Pas de temps', 'Mois', null],
      ['Couleur', 'bleu', null],
    )
    const { portfolio, findings, accounts } = readPortfolio(workbookOf(settings))
    expect(portfolio.settings).toMatchObject({
      amoaPerMoe: 0.6,
      moaPerMoe: 1,
      step: 'month',
      varianceLimits: { green: 0.1, amber: 0.15 },
    })
    expect(countByCode(findings)).toEqual({ settingUnknown: 1 })
    expect(accounts).toMatchObject([{ table: 'settings', read: 4, outcomes: { accepted: 3, acceptedWithFinding: 1 } }])
  })

  test('dates of a workbook that counts from 1904 are the same days', () => {
    const settings = sheet('Paramètres', ['Clé', 'Valeur'], ['Début de la feuille de route', 45658 - 1462])
    const { portfolio } = readPortfolio({ ...workbookOf(settings), date1904: true })
    expect(portfolio.settings.roadmapStart).toBe(45658)
  })
})

test('shares of 1 among percents are said, since 0.4 may mean 40 %', () => {
  const projects = sheet('Projets', ['Code', 'Intitulé', 'Avancement %'], ['P1', 'Un', 0.4], ['P2', 'Deux', 40])
  const { findings, portfolio } = readPortfolio(workbookOf(projects))
  expect(findings).toMatchObject([{ code: 'percentsMixed', place: { sheet: 'Projets', cell: 'C1' } }])
  expect(portfolio.projects.map(({ progress }) => progress)).toEqual([0.004, 0.4])
})

test('a project typed with its title only is rejected and said, never taken for a note', () => {
  const projects = sheet(
    'Projets',
    ['Code', 'Intitulé', 'Statut'],
    ['P1', 'Un', 'En cours'],
    [null, 'Portail des usagers', null],
  )
  const { findings, accounts } = readPortfolio(workbookOf(projects))
  expect(accounts).toMatchObject([{ outcomes: { accepted: 1, rejected: 1, skipped: 0 } }])
  expect(findings).toMatchObject([
    { code: 'rowWithoutKey', severity: 'blocking', place: { sheet: 'Projets', cell: 'A3' } },
  ])
})

test('a table that is recognised and holds no row is said', () => {
  for (const empty of [
    sheet('Projets', ['Code', 'Intitulé', 'Statut']),
    range('Projets', ['Code', 'Intitulé', 'Statut'], [null, null, null]),
  ]) {
    const { findings } = readPortfolio(workbookOf(empty))
    expect(findings).toMatchObject([{ code: 'tableEmpty', place: { sheet: 'Projets', cell: 'A1' } }])
  }
})

test('a setting below what makes sense is said and the default stays; crossed limits are said', () => {
  const settings = sheet(
    'Paramètres',
    ['Clé', 'Valeur'],
    ['Jours travaillés par ETP et par an', 0],
    ['Tolérance de surcharge', -2],
    ['Budget voté total', 0],
    ['Seuil vert des écarts', 0.2],
  )
  const { portfolio, findings } = readPortfolio(workbookOf(settings))
  expect(portfolio.settings).toMatchObject({ workingDaysPerFte: 205, overloadTolerance: 0, votedBudget: 0 })
  expect(countByCode(findings)).toEqual({ settingTooSmall: 2, limitsCrossed: 1 })
})

test('days below zero count as typed and are said, with their cell', () => {
  const capacity = sheet('Capacités', ['Équipe', 'Période', 'Jours internes'], ['E1', '2026-T1', -5])
  const workload = sheet('Charge', ['Projet', 'Équipe', '2026-T1', '2026-T2'], ['P1', 'E1', 4, -3])
  const { portfolio, findings } = readPortfolio(workbookOf(capacity, workload))
  expect(portfolio.capacity).toMatchObject([{ internalDays: -500 }])
  expect(findings).toMatchObject([
    { code: 'daysNegative', place: { sheet: 'Charge', cell: 'D2' }, params: { days: -300 } },
    { code: 'daysNegative', place: { sheet: 'Capacités', cell: 'C2' }, params: { days: -500 } },
  ])
})

test('a project that depends on itself does not hide a circle of others', () => {
  const links = sheet(
    'Dépendances',
    ['Projet A', 'Type de lien', 'Projet B'],
    ['P1', 'Fin-début', 'P1'],
    ['P1', 'Fin-début', 'P2'],
    ['P2', 'Requiert', 'P1'],
  )
  const { findings } = readPortfolio(workbookOf(PROJECTS, links))
  const circles = findings.filter(({ code }) => code === 'dependencyCircle').map(({ params }) => params['circle'])
  expect(circles).toEqual(['P1 → P1', 'P1 → P2 → P1'])
})

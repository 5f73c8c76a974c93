import { readPortfolio } from '../../src/tables/read-portfolio'
import type { RawCell, RawTable } from '../../src/workbook/raw-table'
import { countByCode, workbookOf } from './from-samples'

function sheet(name: string, ...cells: RawCell[][]): RawTable {
  return { kind: 'table', id: name, name, sheet: name, top: 0, left: 0, cells }
}

const PROJECTS = sheet('Projets', ['Code', 'Intitulé', 'Statut'], ['011', 'Un', 'En cours'], ['P2', 'Deux', 'Terminé'])

test.each([
  {
    headers: ['Version', 'Adoptée le', 'N° de délibération', 'Nature de la version', 'Projet', 'Fin prévue', 'AP'],
    kind: 'Plan précédent',
  },
  {
    headers: ['Plan version', 'Adopted on', 'Deliberation no.', 'Kind', 'Project code', 'Planned end', 'Envelope'],
    kind: 'Previous plan',
  },
])('is recognised by its columns, whatever its name: $kind', ({ headers, kind }) => {
  const versions = sheet('Feuil7', headers, ['V1', 45700, '2025-12', kind, '011', 46022, 1200.5])
  const { portfolio, sources } = readPortfolio(workbookOf(PROJECTS, versions))
  expect(sources.map(({ table }) => table)).toEqual(['projects', 'planVersions'])
  expect(portfolio.planVersions).toMatchObject([
    {
      version: 'V1',
      adoptedOn: 45700,
      deliberation: '2025-12',
      kind: 'previous',
      project: '011',
      plannedEnd: 46022,
      envelope: 1200_50,
    },
  ])
})

test('an unknown project and an unreadable date are said, the row is kept; a repeated row is held', () => {
  const versions = sheet(
    'Versions du plan',
    ['Version', 'Projet', 'Fin prévue'],
    ['V1', '011', '31/02/2026'],
    ['V1', 'P9', 46022],
    ['V1', 'P2', 46022],
    ['V1', 'P2', 46100],
  )
  const { portfolio, findings } = readPortfolio(workbookOf(PROJECTS, versions))
  expect(portfolio.planVersions.map(({ project, plannedEnd }) => [project, plannedEnd])).toEqual([
    ['011', null],
    ['P9', 46022],
    ['P2', 46022],
  ])
  expect(countByCode(findings)).toMatchObject({ dateImpossible: 1, projectUnknown: 1 })
})

import { mappingText, parseMapping } from '../../src/tables/mapping'
import { readPortfolio } from '../../src/tables/read-portfolio'
import type { RawTable } from '../../src/workbook/raw-table'
import { sampleWorkbook, workbookOf } from './from-samples'

const odd: RawTable = {
  kind: 'table',
  id: '4',
  name: 'Suivi',
  sheet: 'Feuil1',
  top: 0,
  left: 0,
  cells: [
    ['Réf', 'Quoi', 'Coût'],
    ['A1', 'Un projet', 2],
  ],
}
const mapping = { '4': { table: 'projects', name: 'Suivi', columns: { code: 'Réf', title: 'Quoi' } } } as const
const kept = (value: unknown, ...tables: RawTable[]) => ({ ...workbookOf(...tables), mapping: JSON.stringify(value) })
const codesOf = ({ findings }: { findings: { code: string }[] }) => findings.map(({ code }) => code)
const other: RawTable = {
  ...odd,
  id: '9',
  name: 'Projets',
  sheet: 'Projets',
  cells: [
    ['Code', 'Titre'],
    ['B1', 'Autre'],
  ],
}

describe('a mapping as text', () => {
  test('comes back as it was', () => {
    expect(parseMapping(mappingText(mapping))).toEqual(mapping)
    expect(mappingText({})).toBe('')
  })

  test.each([
    ['a table that does not exist', { '4': { table: 'dragons', columns: {} } }],
    ['a column that the table lacks', { '4': { table: 'projects', columns: { constructor: 'Réf' } } }],
    ['a header that is no text', { '4': { table: 'projects', columns: { code: 3 } } }],
    ['a unit that does not exist', { '4': { table: 'projects', columns: {}, unit: { envelope: 'Md€' } } }],
    ['a list', []],
  ])('with %s is none', (_case, value) => {
    expect(parseMapping(JSON.stringify(value))).toBeNull()
  })
})

describe('the mapping that a workbook keeps', () => {
  test('is followed without being asked for', () => {
    const { portfolio, unrecognised } = readPortfolio(kept(mapping, odd))
    expect(portfolio.projects).toMatchObject([{ code: 'A1', title: 'Un projet' }])
    expect(unrecognised).toEqual([])
  })

  test('gives way to the one of the run', () => {
    const { portfolio } = readPortfolio(kept(mapping, odd, other), { '4': { table: 'none', columns: {} } })
    expect(portfolio.projects.map(({ code }) => code)).toEqual(['B1'])
  })

  test('finds its table by name when another program gave it another number', () => {
    const { portfolio } = readPortfolio(kept(mapping, { ...odd, id: '{0001}' }))
    expect(portfolio.projects).toHaveLength(1)
  })

  test('is never followed on another table that bears its number: that is said', () => {
    const stranger = {
      ...odd,
      name: 'Autre',
      cells: [
        ['Nom', 'Âge'],
        ['Zoé', 3],
      ],
    }
    const reading = readPortfolio(kept(mapping, stranger, other))
    expect(reading.portfolio.projects.map(({ code }) => code)).toEqual(['B1'])
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'mappedHeadersGone', place: { sheet: 'Feuil1', cell: 'A1' } }),
    )
  })

  test('of a table that is gone is said', () => {
    expect(codesOf(readPortfolio(kept(mapping, other)))).toContain('mappedTableGone')
  })

  test('with one header gone is followed for the others, and said', () => {
    const renamed = {
      ...odd,
      cells: [
        ['Réf', 'Nouveau', 'Coût'],
        ['A1', 'Un projet', 2],
      ],
    }
    const reading = readPortfolio(kept(mapping, renamed))
    expect(reading.portfolio.projects).toHaveLength(1)
    expect(reading.findings).toContainEqual(
      expect.objectContaining({ code: 'mappedHeaderMissing', params: { column: 'Quoi' } }),
    )
  })

  test.each(['', '{', '[]'])('that is broken (%p) is a finding, and the rest is read', (text) => {
    const reading = readPortfolio({ ...workbookOf(other), mapping: text })
    expect(reading.portfolio.projects).toHaveLength(1)
    expect(codesOf(reading)).toContain('mappingUnreadable')
  })
})

test('the large projects of the State, said to be in millions, give their 60 amounts in euros', () => {
  const workbook = sampleWorkbook('donnees-ouvertes.xlsx')
  const plain = readPortfolio(workbook)
  const source = plain.sources.find(({ table }) => table === 'projects')!
  const columns = Object.fromEntries(Object.entries(source.columns).map(([id, { header }]) => [id, header]))
  const amounts = Object.keys(columns).filter((id) => id === 'envelope' || id === 'declaredFinalCost')
  const unit = Object.fromEntries(amounts.map((id) => [id, 'M€']))
  const text = JSON.stringify({ [source.raw.id]: { table: 'projects', name: source.raw.name, columns, unit } })
  const { portfolio, findings } = readPortfolio({ ...workbook, mapping: text })
  const costs = portfolio.projects.flatMap((project) => project.envelope ?? project.declaredFinalCost ?? [])
  expect(portfolio.projects).toHaveLength(61)
  expect(costs).toHaveLength(60)
  expect(costs).toContain(53_020_000_00)
  expect(codesOf({ findings })).not.toContain('unitDoubtful')
})

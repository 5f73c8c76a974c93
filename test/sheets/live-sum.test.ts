import { liveSum } from '../../src/sheets/live-sum'
import { readPortfolio } from '../../src/tables/read-portfolio'
import type { RawTable } from '../../src/workbook/raw-table'

function envelopes(...amounts: number[]) {
  const cells = [['Code', 'Intitulé', 'Enveloppe'], ...amounts.map((amount, i) => [`P${i}`, `Projet ${i}`, amount])]
  const raw: RawTable = { kind: 'table', id: 'p', name: 'Projets', sheet: 'Projets', top: 0, left: 0, cells }
  const workbook = { tables: [raw], generated: [], sheets: ['Projets'], names: [], date1904: false }
  const { sources, portfolio } = readPortfolio(workbook)
  const expected = portfolio.projects.reduce((sum, { envelope }) => sum + envelope!, 0)
  return liveSum(sources[0]!, ['envelope'], [], expected)
}

test('a sum is live when Excel finds the very cents that we show, binary fractions included', () => {
  expect(envelopes(0.1, 0.2, 1e9 + 0.01)).toEqual({
    formula: 'SUMPRODUCT(Projets[Enveloppe])',
    value: 1_000_000_000.31,
  })
})

test('a sum over amounts finer than a cent is a value: Excel would show another figure', () => {
  expect(envelopes(0.001, 0.002)).toBeNull()
  expect(envelopes(100.004)).toBeNull()
})

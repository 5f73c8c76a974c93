import fc from 'fast-check'
import { sumOf } from '../../src/portfolio/amount'
import { NothingRecognisedError } from '../../src/portfolio/errors'
import { translator } from '../../src/i18n/translate'
import { TABLE_IDS } from '../../src/tables/all-tables'
import { columnIds, columnLabel, tableLabel } from '../../src/tables/labels'
import { readPortfolio } from '../../src/tables/read-portfolio'
import type { PortfolioReading } from '../../src/tables/reading'
import type { RowTableId } from '../../src/tables/table'
import type { RawCell, RawTable } from '../../src/workbook/raw-table'
import { workbookOf } from './from-samples'

const CELLS: readonly RawCell[] = [
  ...[null, '', ' ', '-', '#N/A', 'P1', 'p 1', 'P1 ', 'E1', '011', 611, 0, 1, -5, 12.5, 1.005, 46023, 1e20, true],
  ...[
    '1 300,29',
    '1.234',
    '12,5',
    '(12)',
    '52 %',
    'Total',
    'Total chapitre 011',
    'Oui',
    'En cours',
    'Dépense',
    'Recette',
  ],
  ...[
    '31/02/2026',
    '01/02/26',
    '30/09/2026',
    '2026',
    2026,
    '2026-T1',
    'Investissement',
    'PR1 PR2',
    '=1+1',
    'Texte libre',
  ],
]

const tables = fc.constantFrom(...TABLE_IDS).chain((table) => fc.tuple(fc.constant(table), headersOf(table), bodies()))

function headersOf(table: RowTableId): fc.Arbitrary<string[]> {
  const ids = columnIds(table)
  return fc
    .record({ lang: fc.constantFrom('fr' as const, 'en' as const), kept: fc.shuffledSubarray(ids, { minLength: 1 }) })
    .map(({ lang, kept }) => [
      ...kept.map((id) => columnLabel(table, id, lang)),
      '2026-T1',
      '2026-T2',
      '2025',
      'Divers',
    ])
}

function bodies(): fc.Arbitrary<RawCell[][]> {
  return fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 12, maxLength: 40 }), { maxLength: 12 })
}

function rawTables(kind: RawTable['kind']): fc.Arbitrary<RawTable[]> {
  return fc.array(tables, { minLength: 1, maxLength: 4 }).map((made) =>
    made.map(([table, headers, rows], index) => {
      const name = tableLabel(table, 'fr')
      const cells = [headers, ...rows].map((row) => headers.map((_, column) => row[column] ?? null))
      return { kind, id: `${name}${index}`, name, sheet: `${name} ${index}`, top: 0, left: 0, cells }
    }),
  )
}

function readOrNothing(raws: RawTable[]): PortfolioReading | null {
  try {
    return readPortfolio(workbookOf(...raws))
  } catch (error) {
    if (error instanceof NothingRecognisedError) return null
    throw error
  }
}

const [fr, en] = [translator('fr'), translator('en')]

test.each(['table', 'range', 'csv'] as const)(
  'whatever a %s holds, each of its rows has one outcome and each finding its sentences',
  (kind) => {
    fc.assert(
      fc.property(rawTables(kind), (raws) => {
        const reading = readOrNothing(raws)
        for (const { read, outcomes } of reading?.accounts ?? [])
          expect(sumOf(Object.values(outcomes), (count) => count)).toBe(read)
        for (const { code, params } of reading?.findings ?? []) {
          for (const part of ['message', 'mend']) {
            for (const t of [fr, en]) expect(t(`findings.${code}.${part}`, params)).not.toMatch(/{{|undefined|NaN/)
          }
        }
      }),
      { numRuns: 60 },
    )
  },
)

test('the order of the lines changes no sum and no finding', () => {
  const header: RawCell[] = ['Exercice', 'Nature', 'Tiers', 'Voté', 'Engagé', 'Mandaté', 'Sens']
  const line = fc.tuple(
    fc.constantFrom<RawCell>(2025, '2026', 'vingt'),
    fc.constantFrom<RawCell>('2051', '6156', 611, null),
    fc.uuid().map((id): RawCell => id),
    fc.constantFrom<RawCell>(...CELLS),
    fc.constantFrom<RawCell>(...CELLS),
    fc.constantFrom<RawCell>(...CELLS),
    fc.constantFrom<RawCell>('D', 'R', null),
  )
  const summary = (rows: RawCell[][]) => {
    const raw: RawTable = { kind: 'table', id: 'x', name: 'x', sheet: 'x', top: 0, left: 0, cells: [header, ...rows] }
    const { portfolio, accounts, findings } = readPortfolio(workbookOf(raw))
    const amounts = portfolio.execution.map(({ thirdParty, voted, committed, paid, flow }) => [
      thirdParty,
      voted,
      committed,
      paid,
      flow,
    ])
    return {
      amounts: amounts.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
      accounts,
      codes: findings.map(({ code }) => code).sort(),
    }
  }
  fc.assert(
    fc.property(
      fc
        .array(line, { minLength: 2, maxLength: 15 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => expect(summary(shuffled)).toEqual(summary(rows)),
    ),
    { numRuns: 60 },
  )
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawCell } from '../../src/workbook/raw-table'
import { DATA, runCli, SAMPLE, SAMPLE_DATES, type CliRun } from './run-cli'
import { holdsAmounts, sheetRows } from './sheet-rows'

type Measures = { vote: string; engage: string; liquide: string; mandate: string }
type Golden = {
  expense: Measures
  revenue: { vote: string; titre: string }
  by_year: Record<string, Measures>
  by_section: Record<string, Measures>
  by_chapter: Record<string, Measures>
  by_nature: Record<string, Measures>
  by_objective: Record<string, { enveloppe: string; eac: string }>
  by_dept: Record<string, { enveloppe: string }>
  exceptions: Record<string, number[]>
  overloaded_cells: [string, string, number, number, number][]
}

const golden = JSON.parse(readFileSync(join(DATA, 'departement-exemple/golden.json'), 'utf8')) as Golden
/** What is still only planned has no verified or paid amount: the sheet says "n/a" where the golden file says 0.00. */
const amounts = ({ vote, engage, liquide, mandate }: Measures) =>
  [vote, engage, liquide, mandate].filter((amount) => amount !== '0.00')

let french: CliRun
let sheets: Map<string, RawCell[][]>

beforeAll(async () => {
  french = await runCli(SAMPLE, ...SAMPLE_DATES)
  sheets = sheetRows(french.bytes!)
})

test('the run ends with findings for a person and says where the result is', () => {
  expect(french.err).toBe('')
  expect(french.code).toBe(1)
  expect(french.out).toContain(french.path)
})

test('the sheets of the product follow the sheets of the user', () => {
  const names = [...sheets.keys()]
  expect(names.slice(names.indexOf('Contrôles'))).toEqual([
    'Contrôles',
    'Priorisation',
    'Plan de charge',
    'Lissage',
    'Écarts',
    'Valeur acquise',
    'Financement',
    'Arbitrage',
    'Comparaison',
    'Frontière',
    'Demandes arbitrées',
    'Indicateurs',
    'Évol. 2026-07-09 à 2026-10-15',
    'Comité 2026-10-15',
  ])
  expect([...sheets.keys()].slice(0, 3)).toEqual(['Lisez-moi', 'Paramètres', 'Objectifs'])
})

describe('every total of the golden file stands in a cell of the Variances sheet, to the cent', () => {
  const variances = () => sheets.get('Écarts')!
  const labels: Record<string, string> = { I: 'Investissement', F: 'Fonctionnement' }

  test('the programme', () => {
    expect(amounts(golden.expense)).toEqual(['15000000.00', '8898830.90', '6740233.62', '6584698.09'])
    expect(holdsAmounts(variances(), null, amounts(golden.expense))).toBe(true)
  })

  test('revenue apart', () => {
    expect(holdsAmounts(variances(), null, [golden.revenue.vote, golden.revenue.titre])).toBe(true)
  })

  test.each(Object.entries(golden.by_year))('year %s', (year, measures) => {
    expect(holdsAmounts(variances(), year, amounts(measures))).toBe(true)
  })

  test.each(Object.entries(golden.by_section))('section %s', (section, measures) => {
    expect(holdsAmounts(variances(), labels[section]!, amounts(measures))).toBe(true)
  })

  test.each(Object.entries(golden.by_chapter))('chapter %s', (chapter, measures) => {
    expect(holdsAmounts(variances(), chapter, amounts(measures))).toBe(true)
  })

  test.each(Object.entries(golden.by_nature))('nature %s', (nature, measures) => {
    expect(holdsAmounts(variances(), nature, amounts(measures))).toBe(true)
  })

  test.each(Object.entries(golden.by_objective))('objective %s', (objective, { enveloppe, eac }) => {
    expect(holdsAmounts(variances(), objective, [enveloppe, eac])).toBe(true)
  })

  test.each(Object.entries(golden.by_dept))('department %s', (department, { enveloppe }) => {
    expect(holdsAmounts(variances(), department, [enveloppe])).toBe(true)
  })
})

test('the Capacity sheet holds the load and the capacity of the 40 overloaded team-quarters, and no other is overloaded', () => {
  expect(golden.overloaded_cells).toHaveLength(40)
  expect(french.out).toMatch(/Équipes-périodes en surcharge\s+40\n/)
  const rows = sheets.get('Plan de charge')!
  for (const [, , demand, capacity] of golden.overloaded_cells) {
    expect(rows.flat()).toContain(demand)
    expect(rows.flat()).toContain(capacity)
  }
})

test('the 12 exception lines are named by their number', () => {
  const lines = Object.values(golden.exceptions).flat()
  expect(lines).toHaveLength(12)
  const told = JSON.stringify([...sheets.get('Contrôles')!, ...sheets.get('Écarts')!])
  for (const line of lines) expect(told).toMatch(new RegExp(`[" ]${line}[" ,.]`))
})

describe('the same work again', () => {
  test('gives the same bytes', async () => {
    const again = await runCli(SAMPLE, ...SAMPLE_DATES)
    expect(Buffer.from(again.bytes!).equals(Buffer.from(french.bytes!))).toBe(true)
  })

  test('on its own result replaces the sheets in place and changes nothing', async () => {
    const again = await runCli(french.path, ...SAMPLE_DATES)
    expect([...sheetRows(again.bytes!).keys()]).toEqual([...sheets.keys()])
    expect(sheetRows(again.bytes!)).toEqual(sheets)
  })

  test('in English shows the same numbers', async () => {
    const english = sheetRows((await runCli(SAMPLE, '--lang', 'en', ...SAMPLE_DATES)).bytes!)
    const generated = (all: Map<string, RawCell[][]>) => [...all.values()].slice(-11)
    for (const [i, rows] of generated(english).entries()) expect(numbers(rows)).toEqual(numbers(generated(sheets)[i]!))
  })
})

function numbers(rows: readonly RawCell[][]): number[] {
  return rows.flat().filter((cell) => typeof cell === 'number')
}

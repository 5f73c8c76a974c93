import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawCell } from '../../src/workbook/raw-table'
import { DATA, OPEN_DATA, runCli, type CliRun } from './run-cli'
import { holdsAmounts, sheetRows } from './sheet-rows'

type Golden = {
  by_section_sense_type: Record<
    string,
    { credits_ouverts: string; realise: string; taux_realisation_pct: string | null }
  >
  chapitres: Record<string, { credits: string; realise: string }>
}

const folder = join(DATA, 'donnees-ouvertes')
const golden = JSON.parse(readFileSync(join(folder, 'D56_golden.json'), 'utf8')) as Golden
const DATES = ['--date', '2021-12-31']

let both: CliRun
let variances: RawCell[][]

beforeAll(async () => {
  both = await runCli(OPEN_DATA, ...DATES)
  variances = sheetRows(both.bytes!).get('Écarts')!
})

describe('the published tables, read together', () => {
  test('61 projects, every row accounted for, the one NA told with its cell', () => {
    expect(both.code).toBe(1)
    expect(both.out).toMatch(/ {2}Projets {2,}61\n/)
    expect(both.out).toMatch(/Lignes lues {2,}1.336\n/)
    expect(both.out).toMatch(/Lignes rejetées {2,}0\n/)
    expect(both.out).toMatch(/!J2 — « NA »/)
  })

  test('97 lines exceed their credits, and no chapter does', () => {
    const told = variances.flat().filter((cell) => typeof cell === 'string')
    expect(told.filter((cell) => /\b97 ligne/.test(cell))).not.toEqual([])
    expect(told.filter((cell) => /Aucun chapitre ne dépasse/.test(cell))).not.toEqual([])
  })

  test.each(['fonctionnement', 'investissement'])('%s: real expense to the cent and its rate', (section) => {
    const { credits_ouverts, realise, taux_realisation_pct } = golden.by_section_sense_type[`${section}|dépense|réel`]!
    const label = section === 'fonctionnement' ? 'Fonctionnement' : 'Investissement'
    expect(holdsAmounts(variances, label, [credits_ouverts, realise])).toBe(true)
    const rates = variances.filter((row) => row.includes(label)).flat()
    const shown = rates.map((cell) => (typeof cell === 'number' ? (cell * 100).toFixed(2) : ''))
    expect(shown).toContain(taux_realisation_pct)
  })

  test('chapters keep their leading zeros: 016 and 16 are two', () => {
    for (const chapter of ['016', '16', '011', '20', '204']) {
      const { credits, realise } = golden.chapitres[chapter]!
      expect({ chapter, found: holdsAmounts(variances, chapter, [credits, realise]) }).toEqual({ chapter, found: true })
    }
  })
})

test('the CSV as published and its rewriting with French formats in Windows-1252 give the same amounts', async () => {
  const [published, rewritten] = await Promise.all(
    ['D56_morbihan_CA_2021_scdl.csv', 'D56_CA_2021_fr_cp1252.csv'].map((file) => runCli(join(folder, file), ...DATES)),
  )
  // The rewriting has no column for what is carried over, hence no rate of it: rates and zeros are left aside.
  const amounts = (run: CliRun | undefined) =>
    sheetRows(run!.bytes!)
      .get('Écarts')!
      .flat()
      .filter((cell) => typeof cell === 'number' && Math.abs(cell) > 10 && Number(cell.toFixed(2)) === cell)
  expect(amounts(published).length).toBeGreaterThan(500)
  expect(amounts(rewritten)).toEqual(amounts(published))
})

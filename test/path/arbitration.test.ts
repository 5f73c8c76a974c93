import type { RawCell } from '../../src/workbook/raw-table'
import { runCli, SAMPLE, SAMPLE_DATES, type CliRun } from './run-cli'
import { sheetRows } from './sheet-rows'

let plain: CliRun
let sheets: Map<string, RawCell[][]>

beforeAll(async () => {
  plain = await runCli(SAMPLE, ...SAMPLE_DATES)
  sheets = sheetRows(plain.bytes!)
})

const rowOf = (sheet: string, first: string) => sheets.get(sheet)!.find((row) => row.includes(first))!
const texts = (sheet: string) =>
  sheets
    .get(sheet)!
    .flat()
    .filter((cell) => typeof cell === 'string')

test('scenario A stands beside scenario B, each with its answer and its value', () => {
  const names = texts('Comparaison')
  expect(names).toEqual(expect.arrayContaining(['A · équipes internes seules', 'B · avec prestations externes']))
  const values = rowOf('Comparaison', 'Valeur à venir').filter((cell) => typeof cell === 'number')
  expect(values.length).toBeGreaterThanOrEqual(2)
  const [internal, outsourced] = values
  expect(outsourced).toBeGreaterThan(internal as number)
})

test('what the kept ones still cost adds up to the total of the sheet, to the cent', () => {
  const rows = sheets.get('Arbitrage')!
  const head = rows.findIndex((row) => row.includes('Perte si écarté'))
  const column = rows[head]!.indexOf('Reste à dépenser (k€)')
  const last = rows.findIndex((row, i) => i > head && row[0] === 'Total')
  const cents = (row: RawCell[]) => Math.round((row[column] as number) * 100)
  const sum = rows.slice(head + 1, last).reduce((total, row) => total + cents(row), 0)
  expect(last - head).toBeGreaterThan(20)
  expect(sum).toBe(cents(rows[last]!))
})

test('every project and request is kept or not, once', () => {
  const codes = sheets
    .get('Arbitrage')!
    .map(([first]) => first)
    .filter((first) => typeof first === 'string' && /^(FRN-\d{3}|DEM-\d{4}-\d\d)$/.test(first))
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.length).toBeGreaterThan(50)
})

test('requests are answered in words, on their sheet and in the papers of the committee', () => {
  const answers = texts('Demandes arbitrées').filter((text) => /^(●|▲|■) (Elle tient|En échange|Impossible)/.test(text))
  expect(answers.length).toBeGreaterThan(0)
  const papers = texts('Comité 2026-10-15').join('\n')
  expect(papers).toMatch(/Elle (apporte|tient|ne tient pas)/)
})

test('the committee and the sheet of the requests propose the same, and every finding is on the Checks sheet', () => {
  const proposals = (sheet: string, header: string) => {
    const rows = sheets.get(sheet)!
    const head = rows.find((row) => row.includes(header))!
    const column = head.indexOf(header)
    const requests = rows.filter(([first]) => typeof first === 'string' && first.startsWith('DEM-'))
    return new Map(requests.map((row) => [String(row[0]), String(row[column])]))
  }
  const papers = proposals('Comité 2026-10-15', 'Proposition du bureau des projets')
  const arbitrated = [...proposals('Demandes arbitrées', 'Proposition')].filter(([, text]) => /^(Acc|Ref)/.test(text))
  expect(arbitrated).toHaveLength(10)
  for (const [request, proposal] of arbitrated) expect(papers.get(request)).toContain(proposal)
  expect(texts('Contrôles')).toContain(
    'La demande DEM-2026-05 est à compléter (coût, jours MOE ou statut) : elle n’entre pas dans l’arbitrage.',
  )
})

test.each([
  [
    'fr',
    'Arbitrage',
    'Comparaison',
    /crédits d’investissement 20\d\d|crédits de fonctionnement 20\d\d/,
    /jours de « .+ » \(T\d 20\d\d/,
    /FRN-\d+ attend la fin de FRN-\d+/,
  ],
  [
    'en',
    'Selection',
    'Comparison',
    /capital credits 20\d\d|operating credits 20\d\d/,
    /days of .+ \(Q\d 20\d\d/,
    /FRN-\d+ waits for the end of FRN-\d+/,
  ],
] as const)(
  'a budget, a team’s days and a dependency are each named as what stands in the way (%s)',
  async (lang, selection, comparison, budget, days, dependency) => {
    const read = lang === 'fr' ? sheets : sheetRows((await runCli(SAMPLE, ...SAMPLE_DATES, '--lang', lang)).bytes!)
    const reasons = [selection, comparison].flatMap((sheet) =>
      read.get(sheet)!.flatMap((row) => {
        const last = row.at(-1)
        return /^(FRN|DEM)-/.test(String(row[0])) && typeof last === 'string' ? [last] : []
      }),
    )
    for (const limit of [budget, days, dependency])
      expect(reasons.filter((reason) => limit.test(reason)).length).toBeGreaterThan(0)
  },
)

test('decisions imposed on the command line are kept, and said', async () => {
  const forced = await runCli(SAMPLE, ...SAMPLE_DATES, '--force-out', 'FRN-054', '--request', 'DEM-2026-01')
  const told = sheetRows(forced.bytes!).get('Arbitrage')!
  expect(told.find((row) => row.includes('FRN-054'))!.join(' ')).toContain('Écarté d’avance.')
  expect(forced.out).toMatch(/Demandes arbitrées\s+1\n/)
})

test('a code that names nothing, an unknown scenario and a code forced both ways are refused in a sentence', async () => {
  const unknown = await runCli(SAMPLE, ...SAMPLE_DATES, '--force-in', 'NADA')
  expect({ code: unknown.code, bytes: unknown.bytes }).toEqual({ code: 2, bytes: null })
  expect(unknown.err).toMatch(/« NADA » n’est ni le code d’un projet ni le numéro d’une demande/)
  const scenario = await runCli(SAMPLE, ...SAMPLE_DATES, '--scenario', 'Z9')
  expect(scenario.err).toMatch(/Il n’y a pas de scénario « Z9 ». Scénarios connus : internal, outsourced/)
  const both = await runCli(SAMPLE, '--force-in', 'FRN-054', '--force-out', 'FRN-054')
  expect(both.err).toMatch(/ne peut pas être imposé et écarté à la fois/)
})

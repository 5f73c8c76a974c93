import { ratio, round, sumOf } from '../../src/portfolio/amount'
import { isoDate } from '../../src/portfolio/calendar'
import type { ExecutionLine } from '../../src/portfolio/budget'
import { readCsv } from '../../src/files/read-csv'
import { readWorkbook } from '../../src/files/read-workbook'
import { readPortfolio } from '../../src/tables/read-portfolio'
import { countByCode, dataFile, goldenOf, workbookOf } from './from-samples'

type Group = { rows: number; credits_ouverts: string; realise: string; taux_realisation_pct: string | null }
type Golden = {
  rows: number
  by_section_sense_type: Record<string, Group>
  depenses_reelles_lignes: number
  depenses_reelles_article_depasse: number
  depenses_reelles_chapitre_depasse: string[]
  chapitres: Record<string, { credits: string; realise: string; taux: string | null }>
  digital_accounts_fn020: Record<string, { credits: string; realise: string; taux: string | null }>
  quirks: {
    codes_with_leading_zero_chapter_rows: number
    leading_zero_function_rows: number
    blank_section_rows: number
  }
}

const golden = goldenOf<Golden>('donnees-ouvertes/D56_golden.json')
const SECTION = { capital: 'investissement', operating: 'fonctionnement' }

function rate(lines: readonly ExecutionLine[]): string | null {
  const share = ratio(
    sumOf(lines, ({ paid }) => paid ?? 0),
    sumOf(lines, ({ voted }) => voted ?? 0),
  )
  return share === null ? null : round(share * 100, 2).toFixed(2)
}

function cents(text: string): number {
  return round(Number(text) * 100, 0)
}

function figures(lines: readonly ExecutionLine[]) {
  return {
    credits: sumOf(lines, ({ voted }) => voted ?? 0),
    paid: sumOf(lines, ({ paid }) => paid ?? 0),
    rate: rate(lines),
  }
}

describe.each(['D56_morbihan_CA_2021_scdl.csv', 'D56_CA_2021_fr_cp1252.csv'])('the Morbihan accounts in %s', (name) => {
  const { portfolio, accounts, findings } = readPortfolio(
    workbookOf(readCsv(dataFile(`donnees-ouvertes/${name}`), name)),
  )
  const lines = portfolio.execution
  const spending = lines.filter(({ flow, operation }) => flow === 'expense' && operation === 'real')

  test('are read whole, identical rows included: nothing in them names a movement', () => {
    expect(lines).toHaveLength(golden.rows)
    expect(accounts[0]).toMatchObject({ read: golden.rows + 1, outcomes: { held: 0, rejected: 0, skipped: 1 } })
    expect(countByCode(findings)).toEqual({ identicalRowsKept: 1, paidNegative: 1 })
  })

  test.each(Object.entries(golden.by_section_sense_type))('give the figures of %s', (key, expected) => {
    const [section, sense, type] = key.split('|')
    const group = lines.filter(
      (line) =>
        (line.section === null ? 'VIDE' : SECTION[line.section]) === section &&
        line.flow === (sense === 'dépense' ? 'expense' : 'revenue') &&
        line.operation === (type === 'réel' ? 'real' : 'order'),
    )
    expect(group).toHaveLength(expected.rows)
    expect(figures(group)).toEqual({
      credits: cents(expected.credits_ouverts),
      paid: cents(expected.realise),
      rate: expected.taux_realisation_pct,
    })
  })

  test('give the figures of every chapter, leading zeros kept', () => {
    expect(spending).toHaveLength(golden.depenses_reelles_lignes)
    for (const [chapter, { credits, realise, taux }] of Object.entries(golden.chapitres)) {
      const group = spending.filter((line) => (line.chapter ?? '') === chapter)
      expect([chapter, figures(group)]).toEqual([
        chapter,
        { credits: cents(credits), paid: cents(realise), rate: taux },
      ])
    }
    const { quirks } = golden
    expect(lines.filter(({ chapter }) => chapter?.startsWith('0'))).toHaveLength(
      quirks.codes_with_leading_zero_chapter_rows,
    )
    expect(lines.filter(({ function: code }) => code?.startsWith('0'))).toHaveLength(quirks.leading_zero_function_rows)
    expect(lines.filter(({ section }) => section === null)).toHaveLength(quirks.blank_section_rows)
  })

  test('have 97 lines over their credit and no chapter', () => {
    const over = spending.filter(({ voted, paid }) => (paid ?? 0) > (voted ?? 0))
    expect(over).toHaveLength(golden.depenses_reelles_article_depasse)
    expect(golden.depenses_reelles_chapitre_depasse).toEqual([])
  })

  test('hold the lines of the digital accounts in function 020', () => {
    const digital = spending.filter(({ function: code }) => code === '020')
    for (const [account, { credits, realise, taux }] of Object.entries(golden.digital_accounts_fn020)) {
      const found = digital.filter(({ nature }) => nature === account).map((line) => figures([line]))
      expect(found).toContainEqual({ credits: cents(credits), paid: cents(realise), rate: taux })
    }
  })
})

test('the chapter is found by its content when the headers name the columns the other way round', () => {
  const raw = readCsv(dataFile('donnees-ouvertes/D56_morbihan_CA_2021_scdl.csv'), 'scdl.csv')
  const swap: Record<string, string> = { BGT_CONTNAT: 'BGT_NATURE', BGT_NATURE: 'BGT_CONTNAT' }
  const headers = raw.cells[0]!.map((header) => swap[String(header)] ?? header)
  const { portfolio, findings } = readPortfolio(workbookOf({ ...raw, cells: [headers, ...raw.cells.slice(1)] }))
  expect(portfolio.execution[0]).toMatchObject({ chapter: '011', nature: '62268' })
  expect(countByCode(findings)).toMatchObject({ chapterAndNatureSwapped: 1 })
})

describe('the large IT projects of the State, as their authors typed them', () => {
  const workbook = readWorkbook(dataFile('donnees-ouvertes/export.xlsx'))
  const { portfolio, accounts, findings } = readPortfolio(workbook)

  test('are 61, with every other row of the sheet accounted for', () => {
    expect(portfolio.projects).toHaveLength(61)
    const [{ read, outcomes }] = accounts as [(typeof accounts)[number]]
    expect(read).toBe(workbook.tables[0]!.cells.length)
    expect(outcomes).toEqual({ accepted: 60, acceptedWithFinding: 1, held: 0, rejected: 0, skipped: read - 61 })
  })

  test('have 60 costs and one "NA" that is said, and 61 dates', () => {
    expect(portfolio.projects.filter(({ envelope }) => envelope !== null)).toHaveLength(60)
    expect(findings.filter(({ code }) => code === 'amountUnreadable')).toEqual([
      expect.objectContaining({
        place: { sheet: 'Export CSV', cell: 'J2' },
        params: { value: 'NA', column: 'Coût estimé' },
      }),
    ])
    const starts = portfolio.projects.map(({ plannedStart }) => plannedStart)
    expect(starts).not.toContain(null)
    expect(isoDate(starts[1]!)).toBe('2011-07-01')
  })

  test('have amounts too small for euros: said, and multiplied only when a person gives the unit', () => {
    expect(portfolio.projects[1]).toMatchObject({ code: 'PNR', envelope: 53_02 })
    expect(countByCode(findings)).toMatchObject({ unitDoubtful: 1, codeFromTitle: 1 })
    const raw = workbook.tables[0]!
    const columns = { title: 'Nom du projet', envelope: 'Coût estimé', plannedStart: 'Début' }
    const mapped = readPortfolio(workbook, { [raw.id]: { table: 'projects', columns, unit: { envelope: 'M€' } } })
    expect(mapped.portfolio.projects[1]).toMatchObject({ code: 'PNR', envelope: 53_020_000_00 })
    expect(countByCode(mapped.findings)).not.toHaveProperty('unitDoubtful')
  })

  test('are in the phase that the export gives', () => {
    const phases = new Set(portfolio.projects.map(({ status, phase }) => `${status}/${phase}`))
    expect([...phases].sort()).toEqual([
      'finished/null',
      'inProgress/build',
      'inProgress/framing',
      'inProgress/pilot',
      'inProgress/rollout',
    ])
  })
})

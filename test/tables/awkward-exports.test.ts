import { sumOf } from '../../src/portfolio/amount'
import type { ExecutionLine } from '../../src/portfolio/budget'
import { readPortfolio } from '../../src/tables/read-portfolio'
import type { PortfolioReading } from '../../src/tables/reading'
import { countByCode, departmentCsv, goldenOf, workbookOf } from './from-samples'

type Sums = { n?: number; vote: string; engage: string; liquide: string; mandate: string }
type Golden = {
  expense: Sums
  revenue: { vote: string; titre: string }
  by_year: Record<string, Sums>
  by_section: Record<'I' | 'F', Sums>
  by_chapter: Record<string, Sums>
  by_nature: Record<string, Sums>
  exceptions: Record<'engage_gt_vote' | 'negative_mandate' | 'mandate_without_engagement', number[]>
}

const golden = goldenOf<Golden>('departement-exemple/golden.json')

function read(name: string): PortfolioReading {
  return readPortfolio(workbookOf(...['projets', 'directions', name].map(departmentCsv)))
}

function euros(lines: readonly ExecutionLine[], column: 'voted' | 'committed' | 'verified' | 'paid'): string {
  return (sumOf(lines, (line) => line[column] ?? 0) / 100).toFixed(2)
}

function sums(lines: readonly ExecutionLine[]) {
  const [vote, engage] = [euros(lines, 'voted'), euros(lines, 'committed')]
  return { n: lines.length, vote, engage, liquide: euros(lines, 'verified'), mandate: euros(lines, 'paid') }
}

describe.each(['export_gf_cp1252_nbsp', 'export_gf_utf8bom_nnbsp'])('the awkward export %s', (name) => {
  const reading = read(name)
  const account = reading.accounts.find(({ table }) => table === 'execution')!
  const expense = reading.portfolio.execution.filter(({ flow }) => flow === 'expense')
  const revenue = reading.portfolio.execution.filter(({ flow }) => flow === 'revenue')

  test('gives each of its 414 rows one outcome', () => {
    const { accepted, acceptedWithFinding, held, rejected, skipped } = account.outcomes
    expect(account.read).toBe(414)
    expect({ accepted: accepted + acceptedWithFinding, held, rejected, skipped }).toEqual({
      accepted: 400,
      held: 4,
      rejected: 0,
      skipped: 10,
    })
  })

  test('has its oddities said one by one', () => {
    expect(countByCode(reading.findings)).toEqual({
      identicalRow: 4,
      codeNormalised: 27,
      projectBlank: 15,
      projectUnknown: 2,
      dateTwoDigitYear: 5,
      dateImpossible: 2,
      flowDeduced: 1,
      committedBeyondVote: golden.exceptions.engage_gt_vote.length,
      paidNegative: golden.exceptions.negative_mandate.length,
      paidWithoutCommitment: golden.exceptions.mandate_without_engagement.length,
    })
  })

  test('keeps the amounts of unknown projects as unassigned', () => {
    const unknown = reading.portfolio.execution.filter(({ unknownProject }) => unknownProject !== null)
    expect(unknown.map(({ project, unknownProject }) => [project, unknownProject])).toEqual([
      [null, 'FRN-099'],
      [null, 'FRN-099'],
    ])
  })

  test('adds up to the cent: total, revenue, year, section, chapter, account', () => {
    expect(sums(expense)).toMatchObject(pick(golden.expense))
    expect([euros(revenue, 'voted'), euros(revenue, 'paid')]).toEqual([golden.revenue.vote, golden.revenue.titre])
    for (const [year, expected] of Object.entries(golden.by_year)) {
      expect(sums(expense.filter((line) => line.year === Number(year)))).toEqual(expected)
    }
    for (const [letter, section] of [
      ['I', 'capital'],
      ['F', 'operating'],
    ] as const) {
      expect(sums(expense.filter((line) => line.section === section))).toEqual(golden.by_section[letter])
    }
    for (const [chapter, expected] of Object.entries(golden.by_chapter)) {
      expect(sums(expense.filter((line) => line.chapter === chapter))).toEqual(expected)
    }
    for (const [nature, expected] of Object.entries(golden.by_nature)) {
      expect(sums(expense.filter((line) => line.nature === nature))).toEqual(expected)
    }
  })
})

test('both exports give the same lines', () => {
  const [first, second] = ['export_gf_cp1252_nbsp', 'export_gf_utf8bom_nnbsp'].map((name) =>
    read(name).portfolio.execution.map((line) => ({ ...line, origin: null })),
  )
  expect(second).toEqual(first)
})

test('the exceptions of the lines file are found by line number', () => {
  const { findings } = readPortfolio(workbookOf(departmentCsv('projets'), departmentCsv('lignes')))
  const lines = (code: string) =>
    findings.filter((finding) => finding.code === code).map(({ params }) => Number(params['number']))
  expect(lines('committedBeyondVote')).toEqual(golden.exceptions.engage_gt_vote)
  expect(lines('paidNegative')).toEqual(golden.exceptions.negative_mandate)
  expect(lines('paidWithoutCommitment')).toEqual(golden.exceptions.mandate_without_engagement)
})

function pick({ vote, engage, liquide, mandate }: Sums) {
  return { vote, engage, liquide, mandate }
}

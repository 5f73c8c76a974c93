import { sumOf } from '../../src/portfolio/amount'
import { readPortfolio } from '../../src/tables/read-portfolio'
import { countByCode, goldenOf, sampleWorkbook } from './from-samples'

type Golden = {
  projects: number
  expense: {
    vote: string
    engage: string
    liquide: string
    mandate: string
    rar_2025: string
    rattachement_2025: string
  }
  by_objective: Record<string, { n: number; enveloppe: string; eac: string }>
  by_dept: Record<string, { n: number; enveloppe: string }>
  by_status: Record<string, number>
  workload: { moe: number; moa: number; amoa: number }
  exceptions: Record<'engage_gt_vote' | 'negative_mandate' | 'mandate_without_engagement', number[]>
}

const golden = goldenOf<Golden>('departement-exemple/golden.json')
const { portfolio, accounts, findings } = readPortfolio(sampleWorkbook('departement-exemple.xlsx'))
const euros = (cents: number) => (cents / 100).toFixed(2)

test('the example department is read whole: every row of every table accepted', () => {
  for (const { table, read, outcomes } of accounts) {
    expect([table, outcomes.accepted + outcomes.acceptedWithFinding]).toEqual([table, read])
  }
})

test('its findings are the ones that were put in it', () => {
  expect(countByCode(findings)).toEqual({
    dependencyViolated: 25,
    committedBeyondVote: golden.exceptions.engage_gt_vote.length,
    paidNegative: golden.exceptions.negative_mandate.length,
    paidWithoutCommitment: golden.exceptions.mandate_without_engagement.length,
    projectBlank: 4,
    tableUnused: 1,
  })
})

test('its projects add up by objective and by department', () => {
  for (const [code, { n, enveloppe, eac }] of Object.entries(golden.by_objective)) {
    const group = portfolio.projects.filter(({ objective }) => objective === code)
    const sums = [
      group.length,
      euros(sumOf(group, ({ envelope }) => envelope!)),
      euros(sumOf(group, ({ declaredFinalCost }) => declaredFinalCost!)),
    ]
    expect([code, ...sums]).toEqual([code, n, enveloppe, eac])
  }
  for (const [code, { n, enveloppe }] of Object.entries(golden.by_dept)) {
    const group = portfolio.projects.filter(({ department }) => department === code)
    expect([code, group.length, euros(sumOf(group, ({ envelope }) => envelope!))]).toEqual([code, n, enveloppe])
  }
  expect(sumOf(portfolio.projects, ({ moeDays }) => moeDays!) / 100).toBe(golden.workload.moe)
  expect(sumOf(portfolio.projects, ({ amoaDays }) => amoaDays!) / 100).toBe(golden.workload.amoa)
})

test('its statuses and phases are those of the list', () => {
  const count = (status: string, phase: string | null = null) =>
    portfolio.projects.filter((project) => project.status === status && project.phase === phase).length
  expect({
    ABANDONNE: count('dropped'),
    CADRAGE: count('inProgress', 'framing'),
    DEPLOIEMENT: count('inProgress', 'rollout'),
    EXPERIMENTATION: count('inProgress', 'pilot'),
    PLANIFIE: count('approved'),
    REALISATION: count('inProgress', 'build'),
    SUSPENDU: count('suspended'),
    TERMINE: count('finished'),
  }).toEqual(golden.by_status)
})

test('its lines add up to the cent, carried over and accrued included', () => {
  const expense = portfolio.execution.filter(({ flow }) => flow === 'expense')
  const sum = (column: 'voted' | 'committed' | 'verified' | 'paid' | 'carriedOver' | 'accrued', year?: number) =>
    euros(sumOf(expense, (line) => (year === undefined || line.year === year ? (line[column] ?? 0) : 0)))
  expect({
    vote: sum('voted'),
    engage: sum('committed'),
    liquide: sum('verified'),
    mandate: sum('paid'),
    rar_2025: sum('carriedOver', 2025),
    rattachement_2025: sum('accrued', 2025),
  }).toEqual(golden.expense)
})

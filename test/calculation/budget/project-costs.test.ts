import { followBudget } from '../../../src/calculation/budget/follow-budget'
import { parseIsoDate } from '../../../src/portfolio/calendar'
import type { BudgetLine, ExecutionLine } from '../../../src/portfolio/budget'
import type { Project } from '../../../src/portfolio/project'
import { budgetLine, executionLine, portfolioOf, project } from '../../portfolio/builders'

const dataDate = parseIsoDate('2026-09-30')!

function costOf(part: {
  project?: Partial<Project>
  execution?: Partial<ExecutionLine>[]
  budget?: Partial<BudgetLine>[]
}) {
  const portfolio = portfolioOf({
    projects: [project('P1', { ...part.project })],
    execution: (part.execution ?? []).map((line) => executionLine({ project: 'P1', ...line })),
    budget: (part.budget ?? []).map((line) => budgetLine({ project: 'P1', ...line })),
  })
  return followBudget(portfolio, { dataDate }).costs[0]!
}

describe('estimated final cost of a project', () => {
  test('AP 1,000,000, committed 640,000, paid 410,000, still to commit 420,000 lands at 1,060,000', () => {
    const cost = costOf({
      execution: [{ committed: 640_000_00, paid: 410_000_00 }],
      budget: [{ authorisation: 1_000_000_00, stillToCommitThisYear: 120_000_00, stillToCommitLater: 300_000_00 }],
    })
    expect(cost).toMatchObject({
      reference: 1_000_000_00,
      referenceBase: 'authorisation',
      finalCost: 1_060_000_00,
      finalCostBase: 'committedAndRest',
      deviation: 60_000_00,
      rate: 0.06,
      headroom: -60_000_00,
      status: 'amber',
    })
  })

  test('a declared final cost comes before what can be added up', () => {
    const cost = costOf({
      project: { envelope: 100_00, declaredFinalCost: 90_00 },
      execution: [{ committed: 50_00 }],
      budget: [{ stillToCommitLater: 100_00 }],
    })
    expect(cost).toMatchObject({ finalCost: 90_00, finalCostBase: 'declared', headroom: 10_00, status: 'green' })
  })

  test('what is still to commit and not typed is unknown, never zero', () => {
    const cost = costOf({ project: { envelope: 100_00 }, execution: [{ committed: 50_00 }] })
    expect(cost).toMatchObject({ finalCost: null, missing: 'noRestToCommit', deviation: null, status: null })
  })

  test('without any commitment in the data nobody knows what is committed', () => {
    const cost = costOf({ budget: [{ stillToCommitLater: 100_00 }] })
    expect(cost).toMatchObject({ finalCost: null, missing: 'noCommitment' })
  })

  test('"committed" that leaves out what is paid gives the same final cost', () => {
    const portfolio = portfolioOf({
      projects: [project('P1', { envelope: 1_000_000_00 })],
      execution: [executionLine({ project: 'P1', voted: 900_000_00, committed: 230_000_00, paid: 410_000_00 })],
      budget: [budgetLine({ project: 'P1', stillToCommitLater: 420_000_00 })],
    })
    portfolio.settings = { ...portfolio.settings, committedMeaning: 'outstanding' }
    const followUp = followBudget(portfolio, { dataDate })
    expect(followUp.costs[0]!.finalCost).toBe(1_060_000_00)
    expect(followUp.expense!.programme).toMatchObject({
      committed: 640_000_00,
      outstanding: 230_000_00,
      available: 260_000_00,
    })
  })
})

describe('status of a deviation', () => {
  const status = (envelope: number, declaredFinalCost: number) =>
    costOf({ project: { envelope, declaredFinalCost } }).status

  test('limits apply to an overrun only', () => {
    expect(status(1_000_000_00, 1_050_000_00)).toBe('green')
    expect(status(1_000_000_00, 1_050_000_01)).toBe('amber')
    expect(status(1_000_000_00, 1_150_000_01)).toBe('red')
    expect(status(1_000_000_00, 400_000_00)).toBe('green')
  })

  test('a small overrun in euros is no alarm, whatever its rate', () => {
    expect(status(10_000_00, 20_000_00)).toBe('green')
    expect(status(10_000_00, 20_000_01)).toBe('red')
  })

  test('a cost without an envelope is red and has no rate', () => {
    expect(costOf({ project: { envelope: 0, declaredFinalCost: 20_000_00 } })).toMatchObject({
      rate: null,
      status: 'red',
    })
  })
})

test('a data date before every line is said, since no rate can be taken then', () => {
  const portfolio = portfolioOf({ execution: [executionLine({ year: 2026, voted: 100 })] })
  const codes = (date: string) =>
    followBudget(portfolio, { dataDate: parseIsoDate(date)! }).findings.map(({ code }) => code)
  expect(codes('1990-01-01')).toContain('budgetAfterDataDate')
  expect(codes('2026-01-01')).not.toContain('budgetAfterDataDate')
})

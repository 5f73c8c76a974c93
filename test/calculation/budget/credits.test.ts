import { followBudget } from '../../../src/calculation/budget/follow-budget'
import { parseIsoDate } from '../../../src/portfolio/calendar'
import { budgetLine, executionLine, portfolioOf, project } from '../../portfolio/builders'

const dataDate = parseIsoDate('2026-09-30')!

describe('credits told twice, by the Budget table and by the execution', () => {
  const followUp = followBudget(
    portfolioOf({
      projects: [project('P1')],
      budget: [
        budgetLine({ project: 'P1', voted: 90_00, revised: 100_00 }),
        budgetLine({ project: 'P1', year: 2027, voted: 40_00 }),
      ],
      execution: [
        executionLine({ project: 'P1', chapter: '20', voted: 95_00, committed: 60_00, paid: 30_00 }),
        executionLine({ project: 'P1', chapter: '21', year: 2027, voted: 40_00 }),
      ],
    }),
    { dataDate },
  )

  test('the Budget table is used by project, section and year, never added to the other', () => {
    expect(followUp.creditsFrom).toBe('budget')
    expect(followUp.expense!.programme).toMatchObject({ lines: 2, voted: 140_00, committed: 60_00, available: 80_00 })
    expect(followUp.by.project[0]!.toDate.voted).toBe(100_00)
  })

  test('by chapter only the execution speaks', () => {
    expect(followUp.by.chapter.map((group) => [group.key[0], group.programme.voted])).toEqual([
      ['20', 95_00],
      ['21', 40_00],
    ])
  })

  test('where they differ is listed and told', () => {
    expect(followUp.differences).toEqual([
      { project: 'P1', section: 'capital', year: '2026', budget: 100_00, execution: 95_00 },
    ])
    expect(followUp.findings.map((finding) => finding.code)).toContain('budgetDiffersFromExecution')
  })
})

describe('overspend is judged by chapter and year', () => {
  const lines = [
    executionLine({ chapter: '011', section: 'operating', voted: 100_00, committed: 130_00, paid: 120_00 }),
    executionLine({ chapter: '011', section: 'operating', voted: 50_00, committed: 10_00, paid: 10_00 }),
  ]

  test('a line over its credit inside a chapter that holds is information', () => {
    const followUp = followBudget(portfolioOf({ execution: lines }), { dataDate })
    expect(followUp.exceptions.paidOverVoted).toHaveLength(1)
    expect(followUp.overspends).toEqual([])
    expect(followUp.findings).toEqual([])
  })

  test('11 and 011 are two chapters; paid or committed beyond the credits is told apart', () => {
    const execution = [
      ...lines,
      executionLine({ chapter: '11', voted: 10_00, committed: 12_00, paid: 11_00 }),
      executionLine({ chapter: '21', voted: 10_00, committed: 12_00, paid: 1_00 }),
    ]
    const { overspends, findings } = followBudget(portfolioOf({ execution }), { dataDate })
    expect(overspends.map((found) => [found.chapter, found.paidExcess, found.committedExcess])).toEqual([
      ['11', 1_00, 2_00],
      ['21', null, 2_00],
    ])
    expect(findings.map((finding) => finding.code)).toEqual(['budgetChapterOverspent', 'budgetChapterOvercommitted'])
  })
})

describe('year-end position', () => {
  const execution = [
    executionLine({ project: 'P1', year: 2025, voted: 100_00, paid: 80_00, carriedOver: 5_00 }),
    executionLine({ project: 'P1', year: 2026, voted: 100_00, committed: 60_00, paid: 30_00 }),
    executionLine({ project: 'P2', year: 2026, voted: 100_00, committed: 10_00, paid: 0 }),
    executionLine({ project: 'P1', year: 2027, voted: 100_00 }),
  ]
  const yearEnd = (budget: Parameters<typeof budgetLine>[0][]) =>
    followBudget(portfolioOf({ execution, budget: budget.map(budgetLine) }), { dataDate }).yearEnd

  test('a closed year ends at what was paid, a later one has not started', () => {
    expect(yearEnd([]).map(({ year, estimate, base, missing }) => ({ year, estimate, base, missing }))).toEqual([
      { year: '2025', estimate: 80_00, base: 'closed', missing: null },
      { year: '2026', estimate: null, base: null, missing: 'noForecast' },
      { year: '2027', estimate: null, base: null, missing: 'notStarted' },
    ])
  })

  test('one project without a forecast leaves the year unknown', () => {
    const found = yearEnd([{ project: 'P1', stillToCommitThisYear: 20_00 }])[1]
    expect(found).toMatchObject({ estimate: null, withoutForecast: 1 })
  })

  test('forecasts and commitments with what is still to come add up, against the credits of the year', () => {
    const found = yearEnd([
      { project: 'P1', stillToCommitThisYear: 20_00 },
      { project: 'P2', forecast: 140_00 },
    ])[1]
    expect(found).toMatchObject({ estimate: 220_00, base: 'forecast', deviation: 20_00, rate: 0.1, headroom: -20_00 })
  })
})

import type { Hypothesis } from '../../../src/calculation/arbitration/arbitration'
import { hypotheses, INTERNAL, OUTSOURCED } from '../../../src/calculation/arbitration/hypotheses'
import { portfolioProblem } from '../../../src/calculation/arbitration/portfolio-problem'
import { subjectScores } from '../../../src/calculation/arbitration/subject-scores'
import { evaluateChoice } from '../../../src/calculation/selection/evaluate-choice'
import { solveSelection } from '../../../src/calculation/selection/solve-selection'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import { exampleFigures } from '../../portfolio/example-department'
import { decisionsOf } from './decisions'
import { brokenLimits } from './raw-checker'
import { SAMPLE_DATE, samplePortfolio } from './sample-portfolio'

const portfolio = samplePortfolio()
const problemOf = (hypothesis: Hypothesis, changed: Portfolio = portfolio) =>
  portfolioProblem(changed, {
    dataDate: SAMPLE_DATE,
    hypothesis,
    objective: 'value',
    scores: subjectScores(changed),
  })
const cents = (text: string) => Math.round(Number(text) * 100)
/** Within 0.5 % of the best: the answer and its bound then suffice to tell two scenarios apart. */
const solved = async (hypothesis: Hypothesis, changed?: Portfolio) => {
  const built = problemOf(hypothesis, changed)
  const selection = await solveSelection(built.problem, { gap: 0.005 })
  return { built, choice: selection.choice!, value: selection.evaluation!.value, bound: selection.bound! }
}

describe('the example department', () => {
  test('57 subjects over five quarters: 47 projects and the 10 requests that are complete', () => {
    const { subjects, periods, teams } = problemOf(INTERNAL)
    expect(subjects.filter(({ kind }) => kind === 'project')).toHaveLength(47)
    expect(subjects.filter(({ kind }) => kind === 'request')).toHaveLength(10)
    expect(periods).toEqual(['2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'])
    expect(teams).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8'])
    expect(subjects.every(({ score }) => score !== null)).toBe(true)
  })

  test('what is left of the credits is the golden vote of the open years less the golden commitments', () => {
    const { problem, limits } = problemOf(INTERNAL)
    const left = (section: string) =>
      limits.reduce((sum, limit, i) => {
        const counts = limit.kind === 'credits' && limit.section === section && limit.year < 2028
        return counts ? sum + problem.budgets[i]!.limit : sum
      }, 0)
    const golden = exampleFigures().by_year
    const open = (['2026', '2027'] as const).map((year) => cents(golden[year]!.vote) - cents(golden[year]!.engage))
    expect(left('capital') + left('operating')).toBe(open[0]! + open[1]!)
  })

  test('the internal scenario has an answer, outsourcing has a better one, and neither breaks a limit of the tables', async () => {
    const internal = await solved(INTERNAL)
    const outsourced = await solved(OUTSOURCED)
    for (const [hypothesis, { built, choice }] of [
      [INTERNAL, internal],
      [OUTSOURCED, outsourced],
    ] as const) {
      expect(evaluateChoice(built.problem, choice).violations).toEqual([])
      const context = { dataDate: SAMPLE_DATE, hypothesis }
      expect(brokenLimits(portfolio, context, decisionsOf(built, choice))).toEqual([])
    }
    expect(outsourced.value).toBeGreaterThan(internal.bound)
    const bought = evaluateChoice(outsourced.built.problem, outsourced.choice).external.flat()
    expect(bought.some((days) => days > 0)).toBe(true)
  })

  test('the plan that stands breaks limits, which the check from the tables and the findings both say', () => {
    const built = problemOf(INTERNAL)
    const context = { dataDate: SAMPLE_DATE, hypothesis: INTERNAL }
    const broken = brokenLimits(portfolio, context, decisionsOf(built, built.approved))
    const { violations } = evaluateChoice(built.problem, built.approved)
    expect(broken.filter((text) => text.includes('lacks'))).toHaveLength(
      violations.filter(({ limit }) => limit === 'capacity').length,
    )
    expect(broken.filter((text) => text.includes('begins before'))).toHaveLength(5)
    expect(broken.filter((text) => text.includes('at once'))).toHaveLength(3)
    expect(built.findings.find(({ code }) => code === 'planBreaksLinks')!.params['count']).toBe(5)
    expect(built.findings.filter(({ code }) => code === 'planOverTeam')).toHaveLength(6)
  })

  test('as planned, the plan that stands breaks nothing and no limit is tighter than typed', () => {
    const typed = problemOf(INTERNAL).problem
    const { problem, approved } = portfolioProblem(portfolio, {
      dataDate: SAMPLE_DATE,
      hypothesis: INTERNAL,
      objective: 'value',
      scores: subjectScores(portfolio),
      limits: 'asPlanned',
    })
    expect(evaluateChoice(problem, approved).violations).toEqual([])
    problem.budgets.forEach(({ limit }, i) => expect(limit).toBeGreaterThanOrEqual(typed.budgets[i]!.limit))
    problem.teams.forEach(({ capacity }, k) =>
      capacity.forEach((days, t) => expect(days).toBeGreaterThanOrEqual(typed.teams[k]!.capacity[t]!)),
    )
  })

  test('a capacity, a budget and a dependency each hold value back', async () => {
    const base = await solved(OUTSOURCED)
    const more = portfolio.capacity.map((row) => ({ ...row, internalDays: row.internalDays && row.internalDays * 2 }))
    const withDays = await solved(OUTSOURCED, { ...portfolio, capacity: more })
    expect(withDays.value).toBeGreaterThan(base.bound)
    const richer = { ...portfolio.settings, operatingAfterRoadmap: null }
    const withMoney = await solved(OUTSOURCED, { ...portfolio, capacity: more, settings: richer })
    expect(withMoney.value).toBeGreaterThan(withDays.bound)
    const free = await solved(OUTSOURCED, { ...portfolio, dependencies: [] })
    expect(free.value).toBeGreaterThan(base.bound)
  })

  test('the scenarios of the workbook follow the two that the product proposes, and keep to the tables as well', async () => {
    const [, , first, second] = hypotheses(portfolio)
    expect(first).toMatchObject({ code: 'S1', outsourcing: true, forced: [{ subject: 'FRN-061', decision: 'out' }] })
    expect(first!.earlierStarts).toEqual([{ project: 'FRN-036', months: 3 }])
    expect(second).toMatchObject({ code: 'S2', outsourcing: false, addedFte: [{ team: 'E2', fte: 2 }] })
    for (const hypothesis of [first!, second!]) {
      const { built, choice } = await solved(hypothesis)
      expect(brokenLimits(portfolio, { dataDate: SAMPLE_DATE, hypothesis }, decisionsOf(built, choice))).toEqual([])
    }
  })

  test('the order of the rows of every table changes nothing', () => {
    const reversed = Object.fromEntries(
      Object.entries(portfolio).map(([table, rows]) => [table, Array.isArray(rows) ? [...rows].reverse() : rows]),
    ) as Portfolio
    const named = ({ findings: _, ...rest }: ReturnType<typeof problemOf>) => rest
    expect(named(problemOf(OUTSOURCED, reversed))).toEqual(named(problemOf(OUTSOURCED)))
  })
})

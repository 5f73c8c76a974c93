import fc from 'fast-check'
import { causeWaterfall } from '../../../src/calculation/budget/cause-waterfall'
import { crossBudget } from '../../../src/calculation/budget/cross-budget'
import { followBudget } from '../../../src/calculation/budget/follow-budget'
import { groupBudget } from '../../../src/calculation/budget/group-budget'
import { projectCosts } from '../../../src/calculation/budget/project-costs'
import type { BudgetMove } from '../../../src/portfolio/budget'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import type { VarianceDimension } from '../../../src/portfolio/settings'
import { budgetMove, executionLine, portfolioOf, project } from '../../portfolio/builders'
import { sampleReading } from '../../sheets/sample'

const DATE = 46295
const { portfolio: sample } = sampleReading()
const causesOf = (portfolio: Portfolio) =>
  causeWaterfall(portfolio, projectCosts(portfolio, groupBudget(portfolio, ['project'], { dataDate: DATE })))

describe('the waterfall by cause', () => {
  const projects = [project('A', { envelope: 100_00, declaredFinalCost: 160_00 })]
  const of = (budgetMoves: BudgetMove[]) => causesOf(portfolioOf({ projects, budgetMoves }))!

  test('names what the moves name, and leaves the rest to "other"', () => {
    const result = of([
      budgetMove(30_00, { project: 'A', cause: 'scope' }),
      budgetMove(-5_00, { project: 'A', cause: 'price' }),
    ])
    expect(result.steps.map(({ cause, deviation }) => [cause, deviation])).toEqual([
      ['scope', 30_00],
      ['volume', 0],
      ['price', -5_00],
      ['tax', 0],
      ['other', 35_00],
    ])
    expect(result.steps.at(-1)!.after).toBe(160_00)
  })

  test('the initial vote is no change, nor are moves of projects without an estimate', () => {
    const moves = [
      budgetMove(90_00, { project: 'A', cause: 'scope', stage: 'BP' }),
      budgetMove(9_00, { cause: 'scope' }),
    ]
    expect(of(moves).steps.at(-1)!.deviation).toBe(60_00)
  })

  test('moves from one year to another stand apart and cost nothing', () => {
    const moves = [-20_00, 20_00].map((amount, i) =>
      budgetMove(amount, { project: 'A', cause: 'timing', year: 2026 + i }),
    )
    const { timing, timingTotal, steps } = of(moves)
    expect(timing).toEqual([
      { year: 2026, amount: -20_00 },
      { year: 2027, amount: 20_00 },
    ])
    expect(timingTotal).toBe(0)
    expect(steps.at(-1)!.deviation).toBe(60_00)
  })

  test('moves in time that do not cancel out are told', () => {
    const budgetMoves = [budgetMove(20_00, { project: 'A', cause: 'timing' })]
    const { findings } = followBudget(portfolioOf({ projects, budgetMoves }), { dataDate: DATE })
    expect(findings.map(({ code }) => code)).toContain('timingNotZero')
  })

  test('adds up to the cent whatever the moves', () => {
    const moves = fc.array(
      fc.record({
        amount: fc.integer({ min: -1e9, max: 1e9 }),
        cause: fc.constantFrom('scope', 'volume', 'price', 'tax', 'timing', 'other', null),
      }),
    )
    fc.assert(
      fc.property(moves, (list) => {
        const { start, steps, end } = of(list.map(({ amount, cause }) => budgetMove(amount, { project: 'A', cause })))
        expect(start + steps.reduce((sum, { deviation }) => sum + deviation, 0)).toBe(end)
        expect(steps.map(({ before }) => before)).toEqual([start, ...steps.slice(0, -1).map(({ after }) => after)])
      }),
    )
  })
})

const DIMENSIONS: VarianceDimension[] = [
  'project',
  'objective',
  'axis',
  'ownerDepartment',
  'department',
  'section',
  'chapter',
  'nature',
  'function',
  'year',
  'thirdParty',
  'contract',
]

describe('credits and commitments by two dimensions', () => {
  const dimension = fc.constantFrom(...DIMENSIONS)
  const most = fc.record({ rows: fc.integer({ min: 1, max: 30 }), columns: fc.integer({ min: 1, max: 6 }) })

  test('any two of the twelve add up to the total of the sample, to the cent, whatever is shown', () => {
    fc.assert(
      fc.property(dimension, dimension, most, (rows, columns, limits) => {
        const table = crossBudget(sample, { dataDate: DATE, by: [rows, columns], most: limits })
        expect([table.total.voted, table.total.committed]).toEqual([15_000_000_00, 8_898_830_90])
        for (const amount of ['voted', 'committed'] as const) {
          const sum = (cells: { [A in typeof amount]: number | null }[]) =>
            cells.reduce((total, cell) => total + (cell[amount] ?? 0), 0)
          expect(sum(table.rows.map(({ total }) => total))).toBe(table.total[amount])
          expect(sum(table.columns.map(({ total }) => total))).toBe(table.total[amount])
          for (const row of table.rows) expect(sum(row.cells)).toBe(row.total[amount] ?? 0)
        }
        expect(table.rows.length).toBeLessThanOrEqual(limits.rows)
        expect(table.columns.length).toBeLessThanOrEqual(limits.columns)
      }),
      { numRuns: 40 },
    )
  })

  test('the rate of the total weighs the rows, the mean of their rates does not: both are given', () => {
    const execution = [
      executionLine({ chapter: '20', voted: 100_00, committed: 150_00 }),
      executionLine({ chapter: '21', voted: 900_00, committed: 900_00 }),
    ]
    const limits = { rows: 9, columns: 9 }
    const table = crossBudget(portfolioOf({ execution }), { dataDate: DATE, by: ['chapter', 'year'], most: limits })
    expect(table.total.rate).toBe(0.05)
    expect(table.meanRate).toBe(0.25)
  })

  test('the department of the project and the budget holder of the line are two things', () => {
    const portfolio = portfolioOf({
      projects: [project('A', { department: 'DRH' })],
      execution: [executionLine({ project: 'A', department: 'DSN', voted: 10_00, committed: 1_00 })],
    })
    const limits = { rows: 9, columns: 9 }
    const table = crossBudget(portfolio, { dataDate: DATE, by: ['ownerDepartment', 'department'], most: limits })
    expect([table.rows[0]!.key, table.columns[0]!.key]).toEqual(['DRH', 'DSN'])
  })
})

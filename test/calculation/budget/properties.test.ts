import fc from 'fast-check'
import type { Amounts } from '../../../src/calculation/budget/amounts'
import { DIMENSIONS } from '../../../src/calculation/budget/entries'
import { followBudget } from '../../../src/calculation/budget/follow-budget'
import { groupBudget } from '../../../src/calculation/budget/group-budget'
import { parseIsoDate } from '../../../src/portfolio/calendar'
import type { ExecutionLine } from '../../../src/portfolio/budget'
import type { Portfolio } from '../../../src/portfolio/portfolio'
import { executionLine, objective, portfolioOf, project } from '../../portfolio/builders'

const dataDate = parseIsoDate('2026-09-30')!
const money = fc.option(fc.integer({ min: -1_000_000_00, max: 100_000_000_00 }), { nil: null })
const code = (...codes: string[]) => fc.option(fc.constantFrom(...codes), { nil: null })

const line: fc.Arbitrary<ExecutionLine> = fc
  .record({
    project: code('P1', 'P2', 'P3'),
    year: fc.option(fc.constantFrom(2025, 2026, 2027), { nil: null }),
    section: fc.option(fc.constantFrom('capital' as const, 'operating' as const), { nil: null }),
    chapter: code('011', '11', '20', '016', '16'),
    nature: code('2051', '6156'),
    function: code('020', '20'),
    department: code('DSN', 'DFIN'),
    flow: fc.constantFrom('expense' as const, 'expense' as const, 'revenue' as const),
    operation: fc.constantFrom('real' as const, 'real' as const, 'order' as const),
    voted: money,
    committed: money,
    verified: money,
    paid: money,
    carriedOver: money,
    accrued: money,
  })
  .map(executionLine)

const portfolio: fc.Arbitrary<Portfolio> = fc
  .record({
    lines: fc.array(line, { maxLength: 40 }),
    costs: fc.array(fc.tuple(money, money), { minLength: 3, maxLength: 3 }),
  })
  .map(({ lines, costs }) =>
    portfolioOf({
      objectives: [objective('O1', { axis: 'A1' }), objective('O2', { axis: 'A2' })],
      projects: costs.map(([envelope, declaredFinalCost], i) =>
        project(`P${i + 1}`, { objective: ['O1', 'O2', null][i]!, envelope, declaredFinalCost }),
      ),
      execution: lines,
    }),
  )

const MEASURES = ['lines', 'voted', 'committed', 'verified', 'paid', 'carriedOver', 'accrued'] as const

function sumOfGroups(groups: { programme: Amounts }[]) {
  return MEASURES.map((measure) => groups.reduce((sum, group) => sum + (group.programme[measure] ?? 0), 0))
}

describe('whatever the lines', () => {
  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(portfolio, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (original, keys) => {
        const shuffled = original.execution
          .map((item, i) => [keys[i]!, item] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, item]) => item)
        const { exceptions: before, ...expected } = followBudget(original, { dataDate })
        const { exceptions: after, ...found } = followBudget(
          { ...original, execution: shuffled, projects: original.projects.toReversed() },
          { dataDate },
        )
        expect(found).toEqual(expected)
        expect(after.committedOverVoted).toHaveLength(before.committedOverVoted.length)
      }),
    )
  })

  test('sums by any one or two dimensions equal the total to the cent', () => {
    fc.assert(
      fc.property(portfolio, fc.constantFrom(...DIMENSIONS), fc.constantFrom(...DIMENSIONS), (data, first, second) => {
        const total = sumOfGroups(groupBudget(data, [], { dataDate }))
        expect(sumOfGroups(groupBudget(data, [first], { dataDate }))).toEqual(total)
        expect(sumOfGroups(groupBudget(data, [first, second], { dataDate }))).toEqual(total)
      }),
    )
  })

  test('a line of zeros changes no amount', () => {
    const zero = executionLine({
      project: 'P1',
      voted: 0,
      committed: 0,
      verified: 0,
      paid: 0,
      carriedOver: 0,
      accrued: 0,
    })
    fc.assert(
      fc.property(portfolio, (data) => {
        const before = sumOfGroups(groupBudget(data, [], { dataDate })).slice(1)
        const after = groupBudget({ ...data, execution: [...data.execution, zero] }, [], { dataDate })
        expect(sumOfGroups(after).slice(1)).toEqual(before)
      }),
    )
  })

  test('a line split in two says the same', () => {
    fc.assert(
      fc.property(portfolio, line, fc.integer({ min: -1_000, max: 1_000 }), (data, whole, part) => {
        const cut = (amount: number | null, rest: boolean) => (amount === null ? null : rest ? amount - part : part)
        const half = (rest: boolean): ExecutionLine => ({
          ...whole,
          voted: cut(whole.voted, rest),
          committed: cut(whole.committed, rest),
          verified: cut(whole.verified, rest),
          paid: cut(whole.paid, rest),
          carriedOver: cut(whole.carriedOver, rest),
          accrued: cut(whole.accrued, rest),
        })
        const withLines = (...lines: ExecutionLine[]) =>
          groupBudget({ ...data, execution: [...data.execution, ...lines] }, ['chapter'], { dataDate }).map(
            (group) => ({
              ...group,
              programme: { ...group.programme, lines: 0 },
              toDate: { ...group.toDate, lines: 0 },
            }),
          )
        expect(withLines(half(false), half(true))).toEqual(withLines(whole))
      }),
    )
  })

  test('the waterfall adds up and agrees with the portfolio', () => {
    fc.assert(
      fc.property(portfolio, (data) => {
        const { waterfall, portfolioCost } = followBudget(data, { dataDate })
        if (!waterfall) return expect(portfolioCost.compared.projects).toBe(0)
        const steps = waterfall.steps.reduce((sum, step) => sum + step.deviation, 0)
        expect(waterfall.start + steps).toBe(waterfall.end)
        expect(waterfall.end).toBe(portfolioCost.compared.finalCost)
        expect(waterfall.end - waterfall.start).toBe(portfolioCost.deviation)
      }),
    )
  })
})

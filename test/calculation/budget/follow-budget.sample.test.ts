import { followBudget } from '../../../src/calculation/budget/follow-budget'
import type { BudgetGroup } from '../../../src/calculation/budget/group-budget'
import { parseIsoDate } from '../../../src/portfolio/calendar'
import { cents, golden, samplePortfolio } from './read'

type Sums = { n: number; vote: string; engage: string; liquide: string; mandate: string }
type Costs = Record<string, { n: number; enveloppe: string; eac?: string }>
type Golden = Record<'by_year' | 'by_section' | 'by_chapter' | 'by_nature', Record<string, Sums>> & {
  expense: Omit<Sums, 'n'>
  revenue: { vote: string; titre: string }
  expense_lines: number
  revenue_lines: number
  by_objective: Costs
  by_dept: Costs
  evm: { eac_forecast: string }
  exceptions: Record<string, number[]>
}

const expected = golden<Golden>('departement-exemple/golden.json')
const followUp = followBudget(samplePortfolio(), { dataDate: parseIsoDate('2026-09-30')! })

function sums(group: BudgetGroup) {
  const { lines, voted, committed, verified, paid } = group.programme
  return { lines, voted, committed, verified, paid }
}

function toCents({ n, vote, engage, liquide, mandate }: Sums) {
  return { lines: n, voted: cents(vote), committed: cents(engage), verified: cents(liquide), paid: cents(mandate) }
}

describe('the example department, to the cent', () => {
  test('programme voted 15,000,000.00, committed, verified and paid', () => {
    expect(sums(followUp.expense!)).toEqual(toCents({ n: expected.expense_lines, ...expected.expense }))
  })

  test('revenue is apart from expense', () => {
    expect(followUp.revenue!.programme).toMatchObject({
      lines: expected.revenue_lines,
      voted: cents(expected.revenue.vote),
      paid: cents(expected.revenue.titre),
    })
  })

  test.each(['year', 'chapter', 'nature'] as const)('by %s', (dimension) => {
    const found = followUp.by[dimension].map((group) => [group.key[0], sums(group)] as const)
    const wanted = Object.entries(expected[`by_${dimension}`]).map(([code, row]) => [code, toCents(row)] as const)
    expect(new Map(found)).toEqual(new Map(wanted))
  })

  test('by section', () => {
    expect(followUp.by.section.map((group) => [group.key[0], sums(group)])).toEqual([
      ['capital', toCents(expected.by_section.I!)],
      ['operating', toCents(expected.by_section.F!)],
    ])
  })

  test('envelopes and estimated final costs by objective, envelopes by department', () => {
    for (const [code, row] of Object.entries(expected.by_objective)) {
      const group = followUp.costsBy.objective.find((candidate) => candidate.key === code)!
      expect(group).toMatchObject({ projects: row.n, reference: cents(row.enveloppe) })
      expect(group.compared.finalCost).toBe(cents(row.eac!))
    }
    for (const [code, row] of Object.entries(expected.by_dept)) {
      const group = followUp.costsBy.department.find((candidate) => candidate.key === code)!
      expect(group).toMatchObject({ projects: row.n, reference: cents(row.enveloppe) })
    }
    expect(followUp.portfolioCost.compared.finalCost).toBe(cents(expected.evm.eac_forecast))
  })

  test('planned 2027 credits count in the programme and in no rate', () => {
    expect(followUp.years).toEqual({ toDate: ['2025', '2026'], planned: ['2027'] })
    expect(followUp.expense!.toDate.voted).toBe(10_640_900_00)
    expect(followUp.expense!.rates.payment).toBeCloseTo(6_584_698.09 / 10_640_900, 12)
  })

  test('the 12 exception lines, by number, are information and not an overspend', () => {
    const numbers = (lines: { number: string | null }[]) => lines.map((line) => Number(line.number))
    expect(numbers(followUp.exceptions.committedOverVoted)).toEqual(expected.exceptions.engage_gt_vote)
    expect(numbers(followUp.exceptions.negativePaid)).toEqual(expected.exceptions.negative_mandate)
    expect(numbers(followUp.exceptions.paidWithoutCommitment)).toEqual(expected.exceptions.mandate_without_engagement)
    expect(followUp.overspends).toEqual([])
  })

  test('the waterfall goes from the envelopes to the final cost', () => {
    expect(followUp.waterfall).toMatchObject({ start: 15_000_000_00, end: 15_054_284_92 })
    expect(followUp.waterfall!.steps).toHaveLength(6)
  })
})

import { calculationsOver } from '../../src/steps/calculations'
import { indicatorsSheet } from '../../src/sheets/indicators'
import type { Portfolio } from '../../src/portfolio/portfolio'
import { portfolioOf, project } from '../portfolio/builders'
import { planViolations } from './plan-rules'
import { sampleReading } from './sample'
import { formulasOf, numbersOf, sheetContext, textsOf } from './sheet-context'

const options = { dataDate: 46295, session: 46310, committee: 'quarterly' as const }
const sheetOf = (portfolio: Portfolio, lang: 'fr' | 'en') =>
  indicatorsSheet(sheetContext(lang), calculationsOver(portfolio, options).indicators())

describe('the sample', () => {
  const { portfolio } = sampleReading()
  const [fr, en] = [sheetOf(portfolio, 'fr'), sheetOf(portfolio, 'en')]

  test('respects the rules of every sheet and shows the same numbers in both languages', () => {
    expect(planViolations(fr)).toEqual([])
    expect(planViolations(en)).toEqual([])
    expect(numbersOf(fr)).toEqual(numbersOf(en))
  })

  test('names every weighting, and the plan compared', () => {
    const texts = textsOf(en)
    for (const text of ['Each project counts as one', 'Weighted by cost', 'Weighted by days', 'Weighted by score'])
      expect(texts).toContain(text)
    expect(texts.some((text) => text.startsWith('Plan compared: V1, Plan 2025-2027 initial'))).toBe(true)
    expect(texts.some((text) => text.startsWith('Median move of the projects that moved:'))).toBe(true)
  })

  test('without a previous plan says why it has no figure, and shows no row about it but that one', () => {
    const texts = textsOf(sheetOf({ ...portfolio, planVersions: [] }, 'en'))
    expect(texts).toContain(
      'The workbook holds no plan adopted before the date of the data: fill in the Plan versions table.',
    )
    expect(texts).not.toContain('Planned end moved since the previous plan')
  })

  test('draws the processes with the line of their running share, and the requests', () => {
    expect(en.charts.map(({ name }) => name)).toEqual(['IndicatorsRequests', 'IndicatorsPareto'])
    expect(en.charts[1]!.series.map(({ line }) => line ?? false)).toEqual([false, true])
  })

  test('what is realised and the running shares are formulas', () => {
    const formulas = formulasOf(en)
    expect(formulas.filter((formula) => /^\(.+-.+\)\/\(.+-.+\)$/.test(formula)).length).toBeGreaterThan(5)
    expect(formulas.some((formula) => formula.startsWith('N('))).toBe(true)
  })
})

test('without requests, benefits or processes each part says what is missing', () => {
  const plan = sheetOf(portfolioOf({ projects: [project('A')] }), 'en')
  expect(planViolations(plan)).toEqual([])
  expect(textsOf(plan).filter((text) => /missing or empty|can be calculated/.test(text))).toHaveLength(3)
  expect(plan.charts).toEqual([])
})

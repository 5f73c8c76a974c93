import { followBudget } from '../../src/calculation/budget/follow-budget'
import { earnedValueSheet } from '../../src/sheets/earned-value'
import { executionLine, portfolioOf, project } from '../portfolio/builders'
import { crowdedCells } from './crowded-cells'
import { planViolations } from './plan-rules'
import { sampleReading } from './sample'
import { formulasOf, numbersOf, sheetContext, textsOf } from './sheet-context'

const { portfolio: sample, sources } = sampleReading()
const sheetOf = (portfolio: typeof sample, lang: 'fr' | 'en', withSources = false) => {
  const context = sheetContext(lang, withSources ? sources : [])
  const budget = followBudget(portfolio, { dataDate: context.dataDate })
  return earnedValueSheet(context, { portfolio, budget })
}

describe('the example department', () => {
  const fr = sheetOf(sample, 'fr', true)

  test('respects the rules of every sheet and shows the same numbers in both languages', () => {
    expect(planViolations(fr)).toEqual([])
    expect(crowdedCells(fr)).toEqual([])
    expect(numbersOf(sheetOf(sample, 'en', true))).toEqual(numbersOf(fr))
  })

  test('shows the four amounts of its authors, and both indices wherever one stands', () => {
    for (const amount of [15_000_000, 9_139_061.44, 7_678_674, 6_740_233.62]) expect(numbersOf(fr)).toContain(amount)
    const texts = textsOf(fr)
    const cost = texts.filter((text) => /indice de coût/i.test(text) && !/budget ÷|reste ÷/.test(text)).length
    expect(cost).toBeGreaterThan(0)
    expect(texts.some((text) => /indice de délai 0,84.*indice de coût 1,14/.test(text))).toBe(true)
    expect(texts.join(' ')).toContain('flatte')
  })

  test('reaches the projects, the lines and the curve in the tables of the user', () => {
    const formulas = formulasOf(fr).join('\n')
    for (const table of ['Projets[', 'Execution[', 'CourbeMensuelle[']) expect(formulas).toContain(table)
  })

  test('draws the curve with what was earned at the data date alone', () => {
    const chart = fr.charts.find(({ name }) => name === 'EarnedValueCurve')!
    expect(chart.series.map(({ name }) => name)).toEqual(['Valeur acquise', 'Coût réel', 'Prévu', 'Mandaté'])
    expect(chart.message).toContain('2,69 mois')
  })
})

test('says how likely the final cost is to exceed the envelopes, or that nothing is known of it', () => {
  const settings = { ...sample.settings, costSpread: { low: -0.06, high: 0.389 } }
  expect(textsOf(sheetOf({ ...sample, settings }, 'en')).join(' ')).toMatch(
    /exceed the .* of envelopes in .*% of the draws/,
  )
  const unknown = { ...sample.settings, costSpread: { low: null, high: null } }
  expect(textsOf(sheetOf({ ...sample, settings: unknown }, 'en')).join(' ')).toContain('neither low and high costs')
})

test('a project that cannot be measured stays on the sheet with what it lacks, outside the totals', () => {
  const portfolio = portfolioOf({
    projects: [
      project('A', { envelope: 1_000_00, plannedValue: 500_00, progress: 0.4 }),
      project('B', { envelope: 9_000_00, progress: 0.4 }),
    ],
    execution: [executionLine({ project: 'A', verified: 410_00 })],
  })
  const plan = sheetOf(portfolio, 'en')
  expect(textsOf(plan)).toContain('n/a: baseline dates not typed')
  expect(textsOf(plan).join(' ')).toContain('Totals over 1 project out of 2')
  expect(numbersOf(plan)).not.toContain(10_000)
  expect(planViolations(plan)).toEqual([])
})

test('says when projects may end and who is most likely to be late, or why nothing is known of it', () => {
  const plan = sheetOf(sample, 'fr', true)
  const text = textsOf(plan).join(' ')
  expect(text).toMatch(/le dernier des \d+ projets estimés finit le \d\d\/\d\d\/\d{4}/)
  expect(text).toContain('liens fin-début suivis')
  expect(plan.tables.find(({ name }) => name === 'EarnedValueEnds')).toBeDefined()
  const settings = { ...sample.settings, delaySpread: { low: null, high: null } }
  const unknown = textsOf(sheetOf({ ...sample, settings }, 'en')).join(' ')
  expect(unknown).toContain('neither earliest and latest ends by project')
})

test('says how far the estimates of finished projects were from what happened, or why nothing says so', () => {
  const plan = sheetOf(sample, 'fr', true)
  expect(textsOf(plan).join(' ')).toMatch(/Durée\s: \d+,\d\s%\sde plus que prévu au total, sur 20\sprojets terminés/)
  expect(plan.tables.find(({ name }) => name === 'EarnedValuePast')).toBeDefined()
  const [first] = sample.projects.filter(({ status }) => status === 'finished')
  const projects = sample.projects.map((project) =>
    project.status === 'finished' && project !== first ? { ...project, status: 'inProgress' as const } : project,
  )
  const few = textsOf(sheetOf({ ...sample, projects }, 'en')).join(' ')
  expect(few).toContain('over 1 finished project.')
  expect(few).toContain('an indication, not a rule')
  const none = projects.map((project) => (project === first ? { ...project, status: 'dropped' as const } : project))
  const unknown = sheetOf({ ...sample, projects: none }, 'en')
  expect(textsOf(unknown).join(' ')).toContain('Cost: n/a, no finished project')
  expect(unknown.tables.find(({ name }) => name === 'EarnedValuePast')).toBeUndefined()
  expect(planViolations(unknown)).toEqual([])
})

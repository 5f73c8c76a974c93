import { rankProjects } from '../../src/calculation/prioritisation/rank-projects'
import { trustRanking } from '../../src/calculation/prioritisation/trust-ranking'
import type { Portfolio } from '../../src/portfolio/portfolio'
import { rankingSheet } from '../../src/sheets/ranking'
import { areaOf } from '../../src/workbook/address'
import { planGrid } from '../../src/workbook/plan-grid'
import type { SheetPlan } from '../../src/workbook/sheet-plan'
import { criterion, portfolioOf, project, score } from '../portfolio/builders'
import { planViolations } from './plan-rules'
import { sampleReading } from './sample'
import { formulasOf, numbersOf, sheetContext, textsOf } from './sheet-context'

const contents = (portfolio: Portfolio) => {
  const ranking = rankProjects(portfolio)
  return { portfolio, ranking, trust: trustRanking(ranking) }
}
const sheetOf = (parts: Portfolio, lang: 'fr' | 'en' = 'en') => rankingSheet(sheetContext(lang), contents(parts))

/** What the cells of a range hold; an object is a formula. */
function contentsOf(plan: SheetPlan, range: string) {
  const { from, to } = areaOf(range)
  return planGrid(plan)
    .slice(from.row, to.row + 1)
    .flatMap((row) => row.slice(from.column, to.column + 1).map((cell) => cell?.content ?? null))
    .filter((content) => content !== null)
}

describe('the sample', () => {
  const { portfolio: sample, sources } = sampleReading()
  const plans = (['fr', 'en'] as const).map((lang) => rankingSheet(sheetContext(lang, sources), contents(sample)))
  const [fr, en] = plans as [(typeof plans)[0], (typeof plans)[0]]

  test('respects the rules of every sheet, in both languages', () => {
    expect(planViolations(fr)).toEqual([])
    expect(planViolations(en)).toEqual([])
  })

  test('shows the same numbers in both languages', () => expect(numbersOf(fr)).toEqual(numbersOf(en)))

  test('reaches the scores, weights and envelopes in the tables of the user', () => {
    const formulas = formulasOf(fr)
    for (const table of ['Notes[', 'Criteres[', 'Projets[']) {
      expect(formulas.some((formula) => formula.startsWith('SUMPRODUCT') && formula.includes(table))).toBe(true)
    }
  })

  test('says the message, the data date, the settings, the version and the fingerprint above all', () => {
    const head = textsOf(fr).slice(0, 6).join('\n')
    for (const part of [
      '69 projets',
      'Bourses des collèges en ligne',
      '30/09/2026',
      '0123456789abcdef',
      '0.1.0',
      'échelle fixe',
    ])
      expect(head).toContain(part)
  })

  test('draws at most 40 bubbles, the first five named', () => {
    const chart = fr.charts.find(({ name }) => name === 'RoadmapValueCost')
    expect(chart).toMatchObject({ kind: 'bubble' })
    expect(chart!.series).toHaveLength(6)
    expect(chart!.series[0]!.name).toContain('FRN-007')
  })

  test('prints what is read, and keeps the detail of the scores on the screen', () => {
    expect(fr.print.area).toMatch(/^A1:N/)
    expect(fr.columns.length).toBeGreaterThan(14)
  })
})

describe('trust in the ranking', () => {
  const { portfolio: sample } = sampleReading()
  const plan = sheetOf(sample)

  test('says in a sentence what keeps the first project first, and shows frozen values only', () => {
    const sentence = textsOf(plan).find((text) => text.includes('stays first as long as'))
    expect(sentence).toContain('“Travail des agents”')
    const tables = plan.tables.filter(({ name }) => /Trusted|Methods/.test(name))
    expect(tables.map(({ name }) => name)).toEqual([
      'RoadmapTrustedWeights',
      'RoadmapTrustedProjects',
      'RoadmapMethods',
    ])
    for (const { range } of tables)
      expect(contentsOf(plan, range).filter((cell) => typeof cell === 'object')).toEqual([])
  })

  test('does not depend on the order of the rows', () => {
    const reversed = { ...sample, projects: [...sample.projects].reverse(), scores: [...sample.scores].reverse() }
    expect(numbersOf(sheetOf(reversed))).toEqual(numbersOf(plan))
  })

  test('stands on pages of its own, before the ranking whose headings are repeated', () => {
    const [trust, alignment, table] = plan.print.breaks!
    const weights = plan.tables.find(({ name }) => name === 'RoadmapTrustedWeights')!
    const ranking = plan.tables.find(({ name }) => name === 'RoadmapRanking')!
    expect(areaOf(weights.range).from.row).toBeGreaterThanOrEqual(trust! - 1)
    expect(areaOf(weights.range).to.row).toBeLessThan(alignment! - 1)
    const aligned = plan.tables.find(({ name }) => name === 'RoadmapAlignment')!
    expect(areaOf(aligned.range).from.row).toBeGreaterThan(alignment! - 1)
    expect(areaOf(aligned.range).to.row).toBeLessThan(table! - 1)
    expect(areaOf(ranking.range).from.row).toBeGreaterThan(table! - 1)
  })

  test.each([
    ['projects that share the first place', [3, 3, 1], 'projects share the first place'],
    ['a criterion that carries all the weight', [3, 2, 1], 'one criterion carries all the weight'],
  ])('%s', (_, scores, sentence) => {
    const codes = ['A', 'B', 'C']
    const shown = sheetOf(
      portfolioOf({
        projects: codes.map((code) => project(code)),
        criteria: [criterion('X')],
        scores: codes.map((code, i) => score(code, 'X', scores[i]!)),
      }),
    )
    expect(textsOf(shown).join('\n')).toContain(sentence)
    expect(planViolations(shown)).toEqual([])
  })

  test('says nothing of a single project', () => {
    const alone = portfolioOf({ projects: [project('A')], criteria: [criterion('X')], scores: [score('A', 'X', 1)] })
    expect(textsOf(sheetOf(alone))).not.toContain('Trust in the ranking')
  })
})

describe('other portfolios', () => {
  test('no project is a sheet with a sentence', () => {
    const plan = sheetOf(portfolioOf())
    expect(textsOf(plan)).toContain('No project was found: there is nothing to rank.')
    expect(planViolations(plan)).toEqual([])
  })

  test('projects without scores are listed without rank, without chart', () => {
    const plan = sheetOf(portfolioOf({ projects: [project('A', { envelope: 100_00 }), project('B')] }))
    expect(textsOf(plan).filter((text) => text === 'n/a').length).toBeGreaterThan(3)
    expect(plan.charts).toEqual([])
    expect(planViolations(plan)).toEqual([])
  })

  test('a score held at the end of its scale is a value, since the formula would say something else', () => {
    const plan = sheetOf(
      portfolioOf({
        projects: [project('A'), project('B')],
        criteria: [criterion('X')],
        scores: [score('A', 'X', 9), score('B', 'X', 2)],
      }),
    )
    expect(numbersOf(plan)).toEqual(expect.arrayContaining([100, 40]))
    expect(formulasOf(plan).filter((formula) => formula.startsWith('ROUND(100*'))).toHaveLength(1)
    expect(planViolations(plan)).toEqual([])
  })

  test.each(['reweight', 'exclude', 'worst', 'mean'] as const)(
    'a missing score under the policy %s',
    (missingScore) => {
      const base = portfolioOf({
        projects: [
          project('A', { envelope: 1_000_00, moeDays: 10_00 }),
          project('B', { envelope: 5_00, moeDays: 1_00 }),
        ],
        criteria: [criterion('X', { family: 'risk' }), criterion('Y', { family: 'value', direction: 'cost' })],
        scores: [score('A', 'X', 3), score('B', 'X', 2), score('B', 'Y', 5)],
      })
      expect(planViolations(sheetOf({ ...base, settings: { ...base.settings, missingScore } }))).toEqual([])
    },
  )
})

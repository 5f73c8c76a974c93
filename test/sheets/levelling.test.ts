import { levelPortfolio } from '../../src/calculation/capacity/levelling/level-portfolio'
import { loadTeams } from '../../src/calculation/capacity/load-teams'
import type { Portfolio } from '../../src/portfolio/portfolio'
import { levellingSheet } from '../../src/sheets/levelling'
import { capacity, day, portfolioOf, project, team, workload } from '../portfolio/builders'
import { exampleDepartment } from '../portfolio/example-department'
import { planViolations } from './plan-rules'
import { numbersOf, sheetContext, textsOf } from './sheet-context'

const sheetsOf = (portfolio: Portfolio) => {
  const plan = levelPortfolio(portfolio, { load: loadTeams(portfolio), dataDate: day('2026-09-30') })
  return (['fr', 'en'] as const).map((lang) => levellingSheet(sheetContext(lang), plan)) as [
    ReturnType<typeof levellingSheet>,
    ReturnType<typeof levellingSheet>,
  ]
}

describe('the example department with a permitted shift of nine months', () => {
  const sample = exampleDepartment()
  const projects = sample.projects.map((each) => ({
    ...each,
    latestShiftMonths: each.status === 'approved' ? 9 : null,
  }))
  const [fr, en] = sheetsOf({ ...sample, projects })

  test('respects the rules of every sheet, with the same numbers in both languages', () => {
    expect(planViolations(fr)).toEqual([])
    expect(planViolations(en)).toEqual([])
    expect(numbersOf(fr)).toEqual(numbersOf(en))
  })

  test('says in a sentence what the proposed starts bring, and that they stay a proposal', () => {
    expect(textsOf(en).join(' ')).toMatch(/Moving \d+ projects takes the days that are lacking from 773 to \d+/)
    expect(textsOf(fr).join(' ')).toContain('les débuts du classeur ne sont pas changés')
  })

  test('draws the overload of each period before and after', () => {
    expect(en.charts[0]!.series.map(({ name }) => name)).toEqual(['Current plan', 'Levelled'])
  })
})

describe('where there is nothing to propose', () => {
  const two = (shift: number | null, days: number) =>
    portfolioOf({
      teams: [team('T')],
      projects: ['A', 'B'].map((code) =>
        project(code, {
          status: 'approved',
          plannedStart: day('2026-10-01'),
          plannedEnd: day('2026-12-31'),
          latestShiftMonths: shift,
        }),
      ),
      workload: ['A', 'B'].map((code) => workload(code, 'T', '2026-Q4', days)),
      capacity: [capacity('T', '2026-Q4', 10_00)],
    })

  test.each([
    ['no overload', two(6, 5_00), 'nothing to level'],
    ['nothing that may move', two(null, 8_00), 'type the latest shift'],
    ['no permitted shift that helps', two(3, 8_00), 'no permitted shift lessens them'],
  ])('%s is said in a sentence', (_, portfolio, words) => {
    const [, sheet] = sheetsOf(portfolio)
    expect(textsOf(sheet).join(' ')).toContain(words)
    expect(planViolations(sheet)).toEqual([])
  })
})

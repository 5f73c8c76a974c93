import { followBudget } from '../../src/calculation/budget/follow-budget'
import type { Portfolio } from '../../src/portfolio/portfolio'
import { variancesSheet } from '../../src/sheets/variances'
import { planGrid } from '../../src/workbook/plan-grid'
import type { PlanCell, SheetPlan } from '../../src/workbook/sheet-plan'
import { areaOf } from '../../src/workbook/address'
import { executionLine, portfolioOf, project } from '../portfolio/builders'
import { crowdedCells } from './crowded-cells'
import { planViolations } from './plan-rules'
import { sampleReading } from './sample'
import { formulasOf, numbersOf, sheetContext, textsOf } from './sheet-context'

const { portfolio: sample, sources } = sampleReading()

function sheetOf(portfolio: Portfolio, lang: 'fr' | 'en' = 'en', withSources = false): SheetPlan {
  const context = sheetContext(lang, withSources ? sources : [])
  return variancesSheet(context, { portfolio, budget: followBudget(portfolio, { dataDate: context.dataDate }) })
}

function valueOf(cell: PlanCell | undefined) {
  return typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null)
}

/** The rows of a table of a plan, without its header. */
function rowsOf(plan: SheetPlan, name: string) {
  const { from, to } = areaOf(plan.tables.find((table) => table.name === name)!.range)
  return planGrid(plan)
    .slice(from.row + 1, to.row + 1)
    .map((row) => row.slice(from.column, to.column + 1).map((cell) => valueOf(cell?.content)))
}

describe('the example department', () => {
  const fr = sheetOf(sample, 'fr', true)
  const en = sheetOf(sample, 'en', true)

  test('respects the rules of every sheet, in both languages', () => {
    expect(planViolations(fr)).toEqual([])
    expect(planViolations(en)).toEqual([])
    expect(crowdedCells(fr)).toEqual([])
  })

  test('shows the same numbers in both languages', () => expect(numbersOf(fr)).toEqual(numbersOf(en)))

  test('says first where the portfolio lands, against what, and how far execution has come', () => {
    const head = textsOf(fr)
      .slice(0, 4)
      .join(' ')
      .replaceAll(/[\u00a0\u202f]/g, ' ')
    expect(head).toContain('Coût final estimé de 15 054 k€ pour 15 000 k€ d’enveloppe')
    expect(head).toContain('dépassement de 54 k€ (+0,4 %)')
    expect(head).toContain('6 585 k€ mandatés sur 10 641 k€')
    expect(head).toContain('2027')
  })

  test('reaches the lines, projects and credits in the tables of the user', () => {
    const formulas = formulasOf(fr)
    for (const table of ['Execution[', 'Projets[', 'Budget[']) {
      expect(formulas.some((formula) => formula.startsWith('SUMPRODUCT') && formula.includes(table))).toBe(true)
    }
    expect(formulas).toContainEqual(expect.stringMatching(/="011"\)/))
  })

  test('the waterfall adds up from the envelope to the estimated final cost', () => {
    const bars = rowsOf(fr, 'VariancesWaterfall') as [string, number, number, number, number][]
    const steps = bars.reduce((sum, [, , , up, down]) => sum + up - down, 0)
    expect(bars[0]![2]).toBe(15_000_000)
    expect(bars.at(-1)![2]).toBe(15_054_284.92)
    expect(bars[0]![2] + steps).toBeCloseTo(15_054_284.92, 2)
    const { series, valueMin } = fr.charts.find(({ name }) => name === 'VariancesWaterfall')!
    expect(series.map(({ invisible = false }) => invisible)).toEqual([true, false, false, false])
    expect(valueMin).toBeGreaterThan(0)
    for (const [, base, total] of bars) expect(base + total).toBeGreaterThan(valueMin!)
  })

  test('a project is in one row, the greatest overrun first, with a status in words', () => {
    const rows = rowsOf(fr, 'VariancesProjects')
    expect(rows).toHaveLength(69)
    expect(rows[0]!.slice(0, 2)).toEqual(['FRN-018', 'Conseillers numériques : outil de suivi'])
    expect(rows[0]).toContain('■ Dépassement')
  })

  test('the 12 unusual lines are listed as information, each linked to its row', () => {
    expect(rowsOf(fr, 'VariancesLines').map(([number]) => Number(number))).toEqual([
      26, 65, 104, 130, 157, 199, 206, 34, 76, 120, 44, 145,
    ])
    expect(fr.links.filter(({ target }) => target.sheet === 'Exécution')).toHaveLength(12)
  })
})

describe('other portfolios', () => {
  test('nothing to compare is a sheet with a sentence', () => {
    const plan = sheetOf(portfolioOf({}))
    expect(textsOf(plan)).toContain('No line of budget or execution: nothing to compare.')
    expect(planViolations(plan)).toEqual([])
  })

  test('an export without projects shows execution alone, without charts of costs', () => {
    const plan = sheetOf(portfolioOf({ execution: [executionLine({ voted: 100_00, paid: 40_00 })] }))
    expect(plan.charts.map(({ name }) => name)).toEqual(['VariancesYears'])
    expect(planViolations(plan)).toEqual([])
  })

  test('projects without an estimate are told so, not shown as zero', () => {
    const plan = sheetOf(portfolioOf({ projects: [project('P1', { envelope: 100_00 })] }))
    expect(rowsOf(plan, 'VariancesProjects')[0]).toContain('n/a: commitments unknown')
    expect(planViolations(plan)).toEqual([])
  })

  test('a chapter beyond its credits is listed with its excess', () => {
    const execution = [executionLine({ chapter: '011', voted: 100_00, committed: 130_00, paid: 120_00 })]
    const plan = sheetOf(portfolioOf({ execution }))
    expect(rowsOf(plan, 'VariancesOverspends')).toEqual([['011', '011', '2026', 100, 130, 120, 20]])
    expect(planViolations(plan)).toEqual([])
  })
})

import { followBudget } from '../../src/calculation/budget/follow-budget'
import { loadTeams } from '../../src/calculation/capacity/load-teams'
import { prepareCommittee } from '../../src/calculation/committee/prepare-committee'
import { rankProjects } from '../../src/calculation/prioritisation/rank-projects'
import type { Portfolio } from '../../src/portfolio/portfolio'
import { committeeSheet } from '../../src/sheets/committee'
import { areaOf } from '../../src/workbook/address'
import { planGrid } from '../../src/workbook/plan-grid'
import type { GeneratedSheet, RawCell } from '../../src/workbook/raw-table'
import type { SheetPlan } from '../../src/workbook/sheet-plan'
import { portfolioOf } from '../portfolio/builders'
import { crowdedCells } from './crowded-cells'
import { planViolations } from './plan-rules'
import { sampleReading } from './sample'
import { formulasOf, numbersOf, sheetContext, textsOf } from './sheet-context'

const { portfolio: sample } = sampleReading()

function sheetOf(portfolio: Portfolio, lang: 'fr' | 'en' = 'fr', generated: GeneratedSheet[] = []): SheetPlan {
  const context = { ...sheetContext(lang), generated }
  const { dataDate, session } = context
  const pack = prepareCommittee({
    portfolio,
    ranking: rankProjects(portfolio),
    load: loadTeams(portfolio),
    budget: followBudget(portfolio, { dataDate }),
    dataDate,
    session,
    committee: 'quarterly',
  })
  return committeeSheet(context, { portfolio, pack })
}

/** The sheet as it is read back from a workbook, with what a person typed in it. */
function readBack(plan: SheetPlan, typed: Record<string, [string, string]>): GeneratedSheet {
  const grid = planGrid(plan)
  const tables = plan.tables.map(({ name, range }) => {
    const { from, to } = areaOf(range)
    const cells = grid.slice(from.row, to.row + 1).map((row): RawCell[] => {
      const values = row.slice(from.column, to.column + 1).map((cell): RawCell => {
        const content = cell?.content ?? null
        return typeof content === 'object' && content !== null ? content.value : content
      })
      const words = typed[String(values[0])]
      return words && /Requests|Difficulties/.test(name) ? [...values.slice(0, -2), ...words] : values
    })
    return {
      kind: 'table' as const,
      id: name,
      name: `${name}_2`,
      sheet: plan.name,
      top: from.row,
      left: from.column,
      cells,
    }
  })
  return { sheet: plan.name, mark: plan.mark!, tables }
}

describe('the quarterly committee of the example department', () => {
  const fr = sheetOf(sample, 'fr')
  const en = sheetOf(sample, 'en')

  test('respects the rules of every sheet, in both languages, with the same numbers', () => {
    expect(planViolations(fr)).toEqual([])
    expect(planViolations(en)).toEqual([])
    expect(crowdedCells(fr)).toEqual([])
    expect(numbersOf(fr)).toEqual(numbersOf(en))
  })

  test('is frozen: no formula', () => expect(formulasOf(fr)).toEqual([]))

  test('is known by its committee and its session, whatever the language', () => {
    expect(fr.mark!.identity).toMatch(/^committee\/.+\/2026-10-15$/)
    expect(en.mark!.identity).toBe(fr.mark!.identity)
    expect([fr.name, en.name]).toEqual(['Comité 2026-10-15', 'Committee 2026-10-15'])
  })

  test('its first page says what to decide, in days and euros', () => {
    const end = fr.print.breaks![0]! - 1
    const page = textsOf({ ...fr, areas: fr.areas.filter(({ at }) => areaOf(at).from.row < end) })
      .join(' ')
      .replaceAll(/[\u00a0\u202f]/g, ' ')
    expect(page).toContain('12 demandes à arbitrer')
    expect(page).toContain('1 474 k€ et 4 575 jours de travail demandés')
    expect(page).toContain('la compensation est à décider en séance')
    expect(page).toContain('15 054 k€ de coût final estimé pour 15 000 k€')
    expect(page).toContain('Ordre du jour')
  })

  test('proposal and decision stand apart, the decision empty and to be chosen', () => {
    const [headers, first] = areaRows(fr, 'CommitteeRequests')
    expect(headers!.slice(-3)).toEqual(['Proposition du bureau des projets', 'Décision du comité', 'Commentaire'])
    expect(first!.slice(-2)).toEqual([null, null])
    expect(fr.validations[0]!.list).toHaveLength(4)
    expect(fr.validations[0]!.list!.join(',').length).toBeLessThanOrEqual(255)
  })

  test('pages break before blocks', () => {
    expect(fr.print.breaks!.length).toBeGreaterThanOrEqual(5)
    const headings = new Set(fr.print.breaks!.map((row) => planGrid(fr)[row - 1]![0]?.format))
    expect([...headings]).toEqual(['heading'])
  })
})

describe('what people typed', () => {
  const typed: Record<string, [string, string]> = {
    'DEM-2026-01': ['Acceptée en échange de', 'FRN-028 reporté'],
    'FRN-018': ['', 'Revoir en janvier'],
  }
  const earlier = readBack(sheetOf(sample, 'fr'), typed)

  test('survives a new generation, in the other language too', () => {
    const again = sheetOf(sample, 'en', [earlier])
    const row = areaRows(again, 'CommitteeRequests').find(([number]) => number === 'DEM-2026-01')!
    expect(row.slice(-2)).toEqual(['Acceptée en échange de', 'FRN-028 reporté'])
    expect(textsOf(again)).toContain('Revoir en janvier')
  })

  test('is kept apart when its row is gone, and comes back from there', () => {
    const without = { ...sample, requests: sample.requests.filter(({ number }) => number !== 'DEM-2026-01') }
    const second = sheetOf(without, 'fr', [earlier])
    expect(areaRows(second, 'CommitteeKept')[1]!.slice(-2)).toEqual(['Acceptée en échange de', 'FRN-028 reporté'])
    const third = sheetOf(sample, 'fr', [readBack(second, {})])
    const row = areaRows(third, 'CommitteeRequests').find(([number]) => number === 'DEM-2026-01')!
    expect(row.slice(-2)).toEqual(['Acceptée en échange de', 'FRN-028 reporté'])
  })

  test('on another session does not mix in', () => {
    const other = { ...earlier, mark: { ...earlier.mark, identity: 'committee/quarterly/2026-07-01' } }
    expect(textsOf(sheetOf(sample, 'fr', [other]))).not.toContain('FRN-028 reporté')
  })
})

test('with empty tables each block says what is missing', () => {
  const plan = sheetOf(portfolioOf({}), 'en')
  expect(planViolations(plan)).toEqual([])
  const texts = textsOf(plan).join(' ')
  for (const part of ['No request awaits a decision', 'No rated risk', 'No earlier decision', 'fill in the Workload'])
    expect(texts).toContain(part)
})

function areaRows(plan: SheetPlan, name: string): RawCell[][] {
  const { cells } = readBack(plan, {}).tables.find((table) => table.name === `${name}_2`)!
  return cells.map((row) => [...row])
}

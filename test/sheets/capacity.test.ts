import { loadTeams } from '../../src/calculation/capacity/load-teams'
import type { Portfolio } from '../../src/portfolio/portfolio'
import { capacitySheet } from '../../src/sheets/capacity'
import { capacity, portfolioOf, team, workload } from '../portfolio/builders'
import { planViolations } from './plan-rules'
import { sampleReading } from './sample'
import { formulasOf, numbersOf, sheetContext, textsOf } from './sheet-context'

const sheetOf = (parts: Portfolio, lang: 'fr' | 'en' = 'en') =>
  capacitySheet(sheetContext(lang), { portfolio: parts, load: loadTeams(parts) })

describe('the sample', () => {
  const { portfolio: sample, sources } = sampleReading()
  const load = loadTeams(sample)
  const [fr, en] = (['fr', 'en'] as const).map((lang) =>
    capacitySheet(sheetContext(lang, sources), { portfolio: sample, load }),
  ) as [ReturnType<typeof sheetOf>, ReturnType<typeof sheetOf>]

  test('respects the rules of every sheet, in both languages', () => {
    expect(planViolations(fr)).toEqual([])
    expect(planViolations(en)).toEqual([])
  })

  test('shows the same numbers in both languages', () => expect(numbersOf(fr)).toEqual(numbersOf(en)))

  test('says how many team-quarters are overloaded, and the worst', () => {
    expect(textsOf(fr).slice(0, 3).join(' ')).toContain('8 équipes, 40 surcharges sur 96')
    expect(textsOf(fr).slice(0, 3).join(' ')).toContain('AMOA et conduite du changement, T2 2027, 156,1')
  })

  test('adds up the 96 loads and the 96 capacities in the tables of the user, the period as typed there', () => {
    const formulas = formulasOf(en)
    expect(formulas.filter((formula) => /^SUMPRODUCT\(\(ChargePrevue\[/.test(formula))).toHaveLength(96)
    expect(formulas.filter((formula) => /^SUMPRODUCT\(\(Capacites\[/.test(formula))).toHaveLength(96)
    expect(formulas.some((formula) => formula.includes('="2025-T1")'))).toBe(true)
  })

  test('draws the load of each team under the line of the capacity', () => {
    const [chart] = fr.charts
    expect(chart!.series.filter(({ line }) => line)).toHaveLength(1)
    expect(chart!.series).toHaveLength(9)
  })
})

describe('other portfolios', () => {
  const loaded = [workload('P', 'T', '2026-Q1', 12_00), workload('P', 'T', '2026-Q2', 5_00)]

  test('no team and no load is a sheet with a sentence', () => {
    const plan = sheetOf(portfolioOf())
    expect(textsOf(plan)).toContain('No team and no load were found: there is nothing to compare.')
    expect(planViolations(plan)).toEqual([])
  })

  test('without capacity the load is shown without limits', () => {
    const plan = sheetOf(portfolioOf({ teams: [team('T')], workload: loaded }))
    expect(textsOf(plan).join(' ')).toContain('No Capacity table')
    expect(plan.charts[0]!.series.some(({ line }) => line)).toBe(false)
    expect(planViolations(plan)).toEqual([])
  })

  test('without any overload there is no list of peaks', () => {
    const plan = sheetOf(
      portfolioOf({ teams: [team('T')], workload: loaded, capacity: [capacity('T', '2026-Q1', 90_00)] }),
    )
    expect(textsOf(plan).join(' ')).toContain('no overload')
    expect(textsOf(plan)).toContain('n/a')
    expect(planViolations(plan)).toEqual([])
  })

  test('days bought outside have their table, and leave the rate', () => {
    const outside = [...loaded, workload('P', 'T', '2026-Q1', 4_00, true)]
    const plan = sheetOf(
      portfolioOf({ teams: [team('T')], workload: outside, capacity: [capacity('T', '2026-Q1', 10_00)] }),
    )
    expect(textsOf(plan)).toContain('Of which to be bought outside (days)')
    expect(numbersOf(plan)).toContain(1.2)
    expect(planViolations(plan)).toEqual([])
  })

  test('a tolerance moves the colour, the symbol and the sentence together', () => {
    const base = portfolioOf({ teams: [team('T')], workload: loaded, capacity: [capacity('T', '2026-Q1', 10_00)] })
    const plan = sheetOf({ ...base, settings: { ...base.settings, overloadTolerance: 0.1 } })
    expect(plan.formats['load']!.numberFormat).toContain('[>1.1]')
    expect(plan.conditionalFormats[0]).toMatchObject({ formula: expect.stringContaining('>1.1') as string })
    expect(formulasOf(plan).some((formula) => formula.includes('*1.1,2)'))).toBe(true)
    expect(planViolations(plan)).toEqual([])
  })

  test('thirty teams over three years of months still make a plan', () => {
    const teams = Array.from({ length: 30 }, (_, i) => team(`T${i}`))
    const months = Array.from(
      { length: 36 },
      (_, i) => `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    )
    const parts = portfolioOf({
      teams,
      workload: teams.flatMap(({ code }) => months.map((month) => workload('P', code, month, 10_00))),
      capacity: teams.flatMap(({ code }) => months.map((month) => capacity(code, month, 9_00))),
    })
    const plan = sheetOf(parts)
    expect(plan.print.paper).toBe('A3')
    expect(textsOf(plan).join(' ')).toContain('The 60 greatest of 1080 overloads')
    expect(planViolations(plan)).toEqual([])
  })
})

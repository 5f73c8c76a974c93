import fc from 'fast-check'
import { earnedSchedule } from '../../../src/calculation/budget/earned-schedule'
import { earnedValue } from '../../../src/calculation/budget/earned-value'
import { cases, expectClose } from '../cases'

type Case = {
  input: { PV: number; EV: number; AC: number; BAC: number }
  expected_published: Record<string, number>
  recomputed_full_precision: Record<string, number>
  tolerance: Record<string, number>
}

function namedAsPublished({ PV, EV, AC, BAC }: Case['input']): Record<string, number | null> {
  const result = earnedValue({ plannedValue: PV, earnedValue: EV, actualCost: AC, budget: BAC })
  return {
    CV: result.costVariance,
    SV: result.scheduleVariance,
    CPI: result.costIndex,
    SPI: result.scheduleIndex,
    CV_pct: EV === 0 ? null : result.costVariance / EV,
    SV_pct: PV === 0 ? null : result.scheduleVariance / PV,
    pct_complete: result.progress,
    pct_spent: result.spent,
    EAC_typical_BAC_over_CPI: result.estimates.typical,
    EAC_atypical_AC_plus_remaining: result.estimates.atypical,
    EAC_combined_CPIxSPI: result.estimates.combined,
    EAC_08CPI_02SPI: result.estimates.weighted,
    ETC: result.toComplete,
    VAC: result.varianceAtCompletion,
    TCPI_BAC: result.neededForBudget,
    TCPI_EAC: result.neededForEstimate,
  }
}

describe('earned value', () => {
  test.each(cases<Case>('evm', 'evm-'))(
    '$name',
    ({ data: { input, expected_published, recomputed_full_precision, tolerance } }) => {
      const result = namedAsPublished(input)
      for (const [name, value] of Object.entries(expected_published)) {
        expectClose([result[name]!], [value], tolerance[name] ?? tolerance['default']!)
      }
      for (const [name, value] of Object.entries(recomputed_full_precision)) expectClose([result[name]!], [value], 1e-6)
    },
  )

  test('the roadmap case: CPI 0.9756, SPI 0.80, three estimates, TCPI 1.0169', () => {
    const result = earnedValue({ plannedValue: 500_000, earnedValue: 400_000, actualCost: 410_000, budget: 1_000_000 })
    expectClose([result.costIndex!, result.scheduleIndex!, result.neededForBudget!], [0.9756, 0.8, 1.0169], 5e-5)
    expectClose(
      [result.estimates.typical!, result.estimates.atypical, result.estimates.combined!],
      [1_025_000, 1_010_000, 1_178_750],
      1e-6,
    )
  })

  test('nothing spent, nothing planned, nothing earned: not defined rather than zero or infinite', () => {
    const start = earnedValue({ plannedValue: 0, earnedValue: 0, actualCost: 0, budget: 100 })
    expect(start).toMatchObject({
      costIndex: null,
      scheduleIndex: null,
      estimates: { typical: null, atypical: 100, combined: null },
    })
    const spent = earnedValue({ plannedValue: 100, earnedValue: 50, actualCost: 100, budget: 100 })
    expect(spent.neededForBudget).toBeNull()
  })

  test('a project never ends cheaper than what it has spent', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.integer({ min: 1, max: 1_000_000 }),
        (plannedValue, earned, actualCost, budget) => {
          fc.pre(earned > 0 && earned <= budget)
          const { estimates } = earnedValue({ plannedValue, earnedValue: earned, actualCost, budget })
          for (const estimate of [estimates.typical, estimates.atypical, estimates.combined, estimates.weighted]) {
            if (estimate !== null) expect(estimate).toBeGreaterThanOrEqual(actualCost - 1e-6)
          }
        },
      ),
    )
  })
})

describe('earned schedule', () => {
  test('es-vandevoorde-vanhoucke-late-project.json: thirteen months of a project planned for nine', () => {
    const [late] = cases<{
      input: { PV_cumulative: number[]; rows: { EV: number[]; AT: number[]; PD: number } }
      expected: Record<string, number[]>
    }>('evm', 'es-vandevoorde')
    const { input, expected } = late!.data
    const results = input.rows.EV.map((value, i) =>
      earnedSchedule({
        plan: input.PV_cumulative,
        earnedValue: value,
        elapsed: input.rows.AT[i]!,
        duration: input.rows.PD,
      })!,
    )
    expectClose(
      results.map((result) => result.earnedSchedule),
      expected['ES']!,
      1e-5,
    )
    expectClose(
      results.map((result) => result.index!),
      expected['SPI_t']!,
      1e-5,
    )
    expectClose(
      results.map((result) => result.durationAsPlanned),
      expected['EACt_ES_PF1']!,
      1e-5,
    )
    expectClose(
      results.map((result) => result.durationAtPace!),
      expected['EACt_ES_PF_SPIt']!,
      1e-5,
    )
  })

  test('es-stratton-12-periods.json', () => {
    const [stratton] = cases<{
      input: { PV_cumulative: number[]; rows: { EV: number[]; AT: number; PD: number } }
      expected: { ES: number; SV_t: number; SPI_t: number; IEAC_t: number }
    }>('evm', 'es-stratton')
    const { input, expected } = stratton!.data
    const result = earnedSchedule({
      plan: input.PV_cumulative,
      earnedValue: input.rows.EV.at(-1)!,
      elapsed: input.rows.AT,
      duration: input.rows.PD,
    })!
    expectClose(
      [result.earnedSchedule, result.variance, result.index!],
      [expected.ES, expected.SV_t, expected.SPI_t],
      0.005,
    )
    expectClose([result.durationAtPace!], [expected.IEAC_t], 0.05)
  })

  test('an empty plan has no earned schedule', () => {
    expect(earnedSchedule({ plan: [], earnedValue: 1, elapsed: 1, duration: 1 })).toBeNull()
    expect(earnedSchedule({ plan: [0, 0], earnedValue: 1, elapsed: 1, duration: 1 })).toBeNull()
  })
})

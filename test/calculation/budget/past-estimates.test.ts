import { pastEstimates } from '../../../src/calculation/budget/past-estimates'
import { followBudget } from '../../../src/calculation/budget/follow-budget'
import { exampleRows } from '../../portfolio/example-department'
import { day, project } from '../../portfolio/builders'
import { sampleReading } from '../../sheets/sample'

const cost = (code: string, reference: number | null, finalCost: number | null) => ({ code, reference, finalCost })

test('compares the finished projects alone, and only what both figures are known of', () => {
  const dates = { plannedStart: day('2026-01-01'), baselineEnd: day('2026-04-10'), forecastEnd: day('2026-04-30') }
  const past = pastEstimates(
    [
      project('A', { status: 'finished', ...dates }),
      project('B', { status: 'finished', plannedStart: day('2026-01-01'), plannedEnd: day('2026-04-10') }),
      project('C', { status: 'inProgress', ...dates }),
      project('D', { status: 'finished' }),
    ],
    [cost('A', 80_00, 100_00), cost('B', 100_00, null), cost('C', 1_00, 900_00), cost('D', 100_00, 80_00)],
  )
  expect(past.finished).toBe(3)
  expect(past.cost).toMatchObject({ compared: 2, within25: 1, bias: 0 })
  expect(past.cost.meanError).toBeCloseTo((20 / 100 + 20 / 80) / 2, 12)
  // 100 days planned, 120 taken; nobody said when B ended, and D has no dates.
  expect(past.duration).toMatchObject({ compared: 1, weightedError: 20 / 120 })
  expect(past.duration.bias).toBeCloseTo(0.2, 12)
})

test('a project that started late is judged on the days that it took', () => {
  const { duration } = pastEstimates(
    [
      project('A', {
        status: 'finished',
        plannedStart: day('2026-01-01'),
        actualStart: day('2026-02-01'),
        baselineEnd: day('2026-01-31'),
        plannedEnd: day('2026-03-03'),
      }),
    ],
    [],
  )
  expect(duration).toMatchObject({ compared: 1, meanError: 0, bias: 0 })
})

test('without a finished project nothing is compared', () => {
  expect(pastEstimates([project('A')], [cost('A', 1_00, 2_00)])).toMatchObject({
    finished: 0,
    cost: { compared: 0, meanError: null, bias: null },
    duration: { compared: 0, meanError: null, bias: null },
  })
})

test('the twenty finished projects of the example department, recounted from its own rows', () => {
  const rows = exampleRows('projets').filter(({ statut }) => statut === 'TERMINE')
  const days = (from: string, to: string) => day(to) - day(from) + 1
  const [planned, taken] = [
    rows.map((row) => days(row['debut']!, row['fin_reference']!)),
    rows.map((row) => days(row['debut']!, row['fin_prevue']!)),
  ]
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const [granted, final] = [
    rows.map((row) => Math.round(Number(row['enveloppe_eur']) * 100)),
    rows.map((row) => Math.round(Number(row['eac_eur']) * 100)),
  ]
  const { past } = followBudget(sampleReading().portfolio, { dataDate: day('2026-09-30') })
  expect([past.finished, past.cost.compared, past.duration.compared]).toEqual([20, 20, 20])
  expect(past.cost.bias).toBeCloseTo(sum(final) / sum(granted) - 1, 12)
  expect(past.duration.bias).toBeCloseTo(sum(taken) / sum(planned) - 1, 12)
  expect(past.duration.meanError).toBeCloseTo(sum(taken.map((own, i) => (own - planned[i]!) / own)) / 20, 12)
})

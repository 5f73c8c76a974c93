import { drawnCharts } from '../../../src/sheets/layout/drawn-charts'
import type { PlanChart, PlanSeries } from '../../../src/workbook/sheet-plan'

const areas = [
  {
    at: 'A1',
    cells: [
      ['Year', 'Voted', 'Committed', 'Base'],
      ['2025', { formula: '1+1', value: 2 }, 'n/a', 0],
      ['2026', 5, null, 3],
    ],
  },
]
const series = (name: string, values: string, invisible = false): PlanSeries => ({ name, values, invisible })
const chart = (...all: PlanSeries[]): PlanChart => ({
  name: 'c',
  kind: 'columnClustered',
  title: 't',
  message: 'm',
  from: 'F1',
  to: 'K9',
  categoryTitle: 'x',
  valueTitle: 'y',
  legend: 'bottom',
  series: all,
})
const names = (charts: PlanChart[]) => charts.map((drawn) => drawn.series.map(({ name }) => name))

test('a series without any amount leaves the chart, the others stay', () => {
  const drawn = drawnCharts([chart(series('voted', 'B2:B3'), series('committed', 'C2:C3'))], areas)
  expect(names(drawn)).toEqual([['voted']])
})

test('a chart with nothing to see is left out, even if its invisible base holds amounts', () => {
  expect(drawnCharts([chart(series('committed', 'C2:C3'), series('base', 'D2:D3', true))], areas)).toEqual([])
})

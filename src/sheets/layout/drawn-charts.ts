import { areaOf } from '../../workbook/address'
import { planGrid, type PlanGrid } from '../../workbook/plan-grid'
import type { PlanArea, PlanChart } from '../../workbook/sheet-plan'

/**
 * Charts without the series that have nothing to draw, such as "committed" where the data hold no commitment: a legend
 * entry without a bar reads as zero. A chart that loses all of them is left out.
 */
export function drawnCharts(charts: readonly PlanChart[], areas: PlanArea[]): PlanChart[] {
  if (charts.length === 0) return []
  const grid = planGrid({ areas })
  return charts
    .map((chart) => ({ ...chart, series: chart.series.filter(({ values }) => hasValue(grid, values)) }))
    .filter(({ series }) => series.some(({ invisible }) => !invisible))
}

function hasValue(grid: PlanGrid, range: string): boolean {
  const { from, to } = areaOf(range)
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) {
      const content = grid[row]?.[column]?.content
      const value = typeof content === 'object' && content !== null ? content.value : content
      if (typeof value === 'number' && value !== 0) return true
    }
  }
  return false
}

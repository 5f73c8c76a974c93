import { familyOf } from '../../calculation/prioritisation/rank-projects'
import { sumOf } from '../../portfolio/amount'
import type { WeightsOrigin } from '../../portfolio/settings'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import type { LiveInputs } from './live-scores'
import type { OrderedCriterion } from './ordered-criteria'

/** The criteria with what each is worth: the weighting that the ranking follows, where everybody can see it. */
export function criteriaTable(
  { t }: SheetContext,
  at: Position,
  { criteria, live, origin }: { criteria: readonly OrderedCriterion[]; live: LiveInputs; origin: WeightsOrigin },
): PlacedTable {
  const words = (key: string) => t(`sheets.ranking.criteria.${key}`)
  const typed = origin === 'typed' || origin === 'swing'
  const weightOf = ({ criterion, share }: OrderedCriterion) => (typed ? Math.max(0, criterion.weight ?? 0) : share)
  const sum = sumOf(criteria, weightOf)
  return tableBlock(at, {
    name: 'RoadmapCriteria',
    rows: criteria,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'order', header: words('order'), format: 'rank', cell: (_, i) => i + 1 },
      { id: 'code', header: words('code'), format: 'code', cell: ({ criterion }) => criterion.code },
      { id: 'label', header: words('label'), format: 'text', cell: ({ criterion }) => criterion.label },
      {
        id: 'family',
        header: words('family'),
        format: 'text',
        cell: (row) => t(`sheets.ranking.family.${familyOf(row)}`),
      },
      {
        id: 'direction',
        header: words('direction'),
        format: 'text',
        cell: ({ criterion }) => words(criterion.direction),
      },
      { id: 'worst', header: words('worst'), format: 'decimal', cell: ({ worst }) => worst },
      { id: 'best', header: words('best'), format: 'decimal', cell: ({ best }) => best },
      {
        id: 'weight',
        header: words('weight'),
        format: 'factor',
        cell(criterion, i, cells) {
          const formula =
            typed && criterion.criterion.weight === weightOf(criterion) ? live.weight(cells.cell(i, 'code')) : null
          return formula === null ? weightOf(criterion) : { formula, value: weightOf(criterion) }
        },
        total: (cells) => ({ formula: `SUM(${cells.column('weight')})`, value: sum }),
      },
      {
        id: 'share',
        header: words('share'),
        format: 'percent',
        cell: ({ share }, i, cells) =>
          sum === 0 ? share : { formula: `${cells.cell(i, 'weight')}/SUM(${cells.column('weight')})`, value: share },
        total: (cells) => ({ formula: `SUM(${cells.column('share')})`, value: 1 }),
      },
    ],
  })
}

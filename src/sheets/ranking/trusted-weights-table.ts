import type { RankingTrust } from '../../calculation/prioritisation/trust-ranking'
import type { StableInterval, Swap, WeightSensitivity } from '../../calculation/prioritisation/weight-sensitivity'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import type { OrderedCriterion } from './ordered-criteria'

type Row = WeightSensitivity & Pick<OrderedCriterion, 'criterion'>

/** How far each weight can move before the first project, or the head of the ranking, changes, and who then swaps. */
export function trustedWeightsTable(
  { t }: SheetContext,
  at: Position,
  {
    trust,
    weights,
    criteria,
  }: { trust: RankingTrust; weights: readonly WeightSensitivity[]; criteria: readonly OrderedCriterion[] },
): PlacedTable {
  const { ranked, group: k } = trust
  const words = (key: string) => t(`sheets.ranking.trust.weight.${key}`, { k })
  const missing = t('sheets.common.notAvailable')
  const end = (id: string, of: (row: Row) => number | undefined): TableColumn<Row> => ({
    id,
    header: words(id),
    format: 'percent',
    cell: (row) => of(row) ?? missing,
  })
  const code = (id: string, of: (row: Row) => number | undefined): TableColumn<Row> => ({
    id,
    header: words(id),
    format: 'code',
    cell(row) {
      const place = of(row)
      return place === undefined ? null : ranked[place]!.project.code
    },
  })
  return tableBlock<Row>(at, {
    name: 'RoadmapTrustedWeights',
    rows: criteria.map(({ criterion, index }) => ({ criterion, ...weights[index]! })),
    columns: [
      { id: 'order', header: words('order'), format: 'rank', cell: (_, i) => i + 1 },
      { id: 'code', header: words('code'), format: 'code', cell: ({ criterion }) => criterion.code },
      { id: 'label', header: words('label'), format: 'text', cell: ({ criterion }) => criterion.label },
      end('share', ({ share }) => share),
      end('firstFrom', ({ first }) => first?.from),
      end('firstTo', ({ first }) => first?.to),
      code('firstEnters', ({ first, share }) => nearestSwap(first, share)?.enters),
      end('groupFrom', ({ group }) => group?.from),
      end('groupTo', ({ group }) => group?.to),
      code('groupLeaves', ({ group, share }) => nearestSwap(group, share)?.leaves),
      code('groupEnters', ({ group, share }) => nearestSwap(group, share)?.enters),
    ],
  })
}

/** What changes at the end that is nearest to the weight entered. */
function nearestSwap(interval: StableInterval | null, share: number): Swap | null {
  if (interval === null) return null
  const { from, to, below, above } = interval
  if (below === null || above === null) return below ?? above
  return share - from <= to - share ? below : above
}

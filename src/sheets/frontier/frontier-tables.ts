import type { Arbitration, Scarcity } from '../../calculation/arbitration/arbitration'
import { round, type Money } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import { hasAnswer, proposedScenario } from '../arbitration/answer'
import { limitText } from '../arbitration/limit-words'
import type { Names } from '../arbitration/names'
import { gapOf, solvedText, solvedTone } from '../arbitration/status-words'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { gainRate, type KnownPoint } from './next-euro'

/** Scarcities are told for a quantity that a committee decides on: 100 k€, 10 days. */
const QUANTITY: Record<Scarcity['per'], number> = { thousandEuros: 100, day: 10 }
const MOST_SCARCITIES = 15

/** The points of the frontier, by growing budget. */
export function pointsTable(context: SheetContext, at: Position, rows: readonly KnownPoint[]): PlacedTable {
  const word = (id: string) => context.t(`sheets.frontier.column.${id}`)
  const before = (i: number) => rows[i - 1] ?? null
  return tableBlock<KnownPoint>(at, {
    name: 'FrontierPoints',
    rows,
    columns: [
      { id: 'share', header: word('share'), format: 'wholePercent', cell: ({ share }) => share },
      { id: 'budget', header: word('budget'), format: 'thousands', cell: ({ budget }) => budget / 100 },
      { id: 'cost', header: word('cost'), format: 'thousands', cell: ({ cost }) => cost / 100 },
      { id: 'value', header: word('value'), format: 'decimal', cell: ({ value }) => round(value, 1) },
      {
        id: 'gain',
        header: word('gain'),
        format: 'decimal',
        cell: ({ value }, i) => (before(i) === null ? '–' : round(value - before(i)!.value, 1)),
      },
      {
        id: 'rate',
        header: word('rate'),
        format: 'decimal',
        cell: (point, i) => {
          const earlier = before(i)
          const rate = earlier === null ? null : gainRate(earlier, point)
          return rate === null ? '–' : round(rate, 1)
        },
      },
      {
        id: 'status',
        header: word('status'),
        format: (point) => solvedTone(point),
        cell: (point) => solvedText(context, { ...point, gap: gapOf(point) }),
      },
    ],
  })
}

/** The plan that stands and the scenario proposed, on the same axes. */
export type Mark = { key: 'plan' | 'chosen'; cost: Money; value: number }

/** What to plot beside the frontier. */
export function marksOf(arbitration: Arbitration): Mark[] {
  const { plan } = arbitration
  const scenario = proposedScenario(arbitration)
  return [
    ...(plan.cost > 0 || plan.value > 0 ? [{ key: 'plan' as const, cost: plan.cost, value: plan.value }] : []),
    ...(scenario !== null && hasAnswer(scenario)
      ? [{ key: 'chosen' as const, cost: scenario.cost, value: scenario.value! }]
      : []),
  ]
}

/** The two marks as a table. */
export function marksTable(context: SheetContext, at: Position, rows: readonly Mark[]): PlacedTable {
  const word = (id: string) => context.t(`sheets.frontier.column.${id}`)
  return tableBlock<Mark>(at, {
    name: 'FrontierMarks',
    rows,
    columns: [
      { id: 'what', header: word('what'), format: 'text', cell: ({ key }) => context.t(`sheets.frontier.mark.${key}`) },
      { id: 'cost', header: word('cost'), format: 'thousands', cell: ({ cost }) => cost / 100 },
      { id: 'value', header: word('value'), format: 'decimal', cell: ({ value }) => round(value, 1) },
    ],
  })
}

/** The limits of which one more unit would bring something, the greatest first. */
export function rankedScarcities(scarcities: readonly Scarcity[]): Scarcity[] {
  return scarcities
    .filter((scarcity) => round(worthOf(scarcity), 1) > 0)
    .sort((a, b) => worthOf(b) - worthOf(a))
    .slice(0, MOST_SCARCITIES)
}

/** What the quantity that is told of a scarce limit would bring, in points. */
export function worthOf({ per, value }: Scarcity): number {
  return value * QUANTITY[per]
}

/** What one more unit of each scarce limit would bring. */
export function scarcityTable(
  context: SheetContext,
  at: Position,
  { rows, names }: { rows: readonly Scarcity[]; names: Names },
): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.frontier.column.${id}`)
  return tableBlock<Scarcity>(at, {
    name: 'FrontierScarcities',
    rows,
    spill: 5,
    columns: [
      { id: 'unit', header: word('unit'), format: 'text', cell: ({ per }) => t(`sheets.frontier.unit.${per}`) },
      { id: 'worth', header: word('worth'), format: 'decimal', cell: (row) => round(worthOf(row), 1) },
      {
        id: 'limit',
        header: word('limit'),
        format: 'text',
        spills: true,
        cell: ({ limit }) => limitText(context, limit, names),
      },
    ],
  })
}

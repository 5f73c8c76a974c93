import type { EarnedPortfolio } from '../../calculation/budget/earn-portfolio'
import type { CurvePoint, PortfolioCurve } from '../../calculation/budget/portfolio-curve'
import { periodOf } from '../../portfolio/period'
import type { Position } from '../../workbook/address'
import type { PlanFormula } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'

const ASSUMPTIONS = ['typical', 'atypical', 'combined', 'weighted'] as const
const WIDEST = 48

type Estimate = { assumption: (typeof ASSUMPTIONS)[number]; value: number | null }

/** The four estimates at completion of the portfolio: what each supposes, what is left to spend, the pace it needs. */
export function estimateTable(context: SheetContext, at: Position, earned: EarnedPortfolio): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.earnedValue.columns.${id}`)
  const { measures, budget, actualCost } = earned.whole
  const money = (id: string, value: (estimate: number) => number) => ({
    id,
    header: word(id),
    format: 'thousands' as const,
    cell: (row: Estimate) => (row.value === null ? na : value(row.value) / 100),
  })
  return tableBlock(at, {
    name: 'EarnedValueEstimates',
    rows: ASSUMPTIONS.map((assumption): Estimate => ({ assumption, value: measures?.estimates[assumption] ?? null })),
    columns: [
      { id: 'code', header: word('number'), format: 'code', cell: (_, i) => String(i + 1) },
      {
        id: 'assumption',
        header: word('assumption'),
        format: 'textWrap',
        widest: WIDEST,
        cell: ({ assumption }) => t(`sheets.earnedValue.assumption.${assumption}`),
      },
      money('estimate', (estimate) => estimate),
      money('toComplete', (estimate) => estimate - actualCost!),
      money('varianceAtCompletion', (estimate) => budget! - estimate),
      {
        id: 'needed',
        header: word('needed'),
        format: 'factor',
        cell: ({ value }) => neededFor(value, earned.whole) ?? na,
      },
    ],
  })
}

/** The efficiency that the work left needs to end on an estimate; null when no money is left for it. */
function neededFor(
  estimate: number | null,
  { budget, earnedValue, actualCost }: EarnedPortfolio['whole'],
): number | null {
  if (estimate === null || budget === null || earnedValue === null || actualCost === null) return null
  if (budget === earnedValue) return 0
  return estimate > actualCost ? (budget - earnedValue) / (estimate - actualCost) : null
}

/** How late in months: the earned schedule, or nothing when the plan is not known. */
export function scheduleTable(context: SheetContext, at: Position, curve: PortfolioCurve): PlacedTable | null {
  const { t } = context
  const { schedule, elapsed, duration } = curve
  if (!schedule) return null
  const rows: { key: string; value: number | null }[] = [
    { key: 'elapsed', value: elapsed },
    { key: 'earned', value: schedule.earnedSchedule },
    { key: 'variance', value: schedule.variance },
    { key: 'index', value: schedule.index },
    { key: 'planned', value: duration },
    { key: 'asPlanned', value: schedule.durationAsPlanned },
    { key: 'atPace', value: schedule.durationAtPace },
  ]
  return tableBlock(at, {
    name: 'EarnedValueSchedule',
    rows,
    columns: [
      { id: 'code', header: t('sheets.earnedValue.columns.number'), format: 'code', cell: (_, i) => String(i + 1) },
      {
        id: 'measure',
        header: t('sheets.earnedValue.columns.schedule'),
        format: 'textWrap',
        widest: WIDEST,
        cell: ({ key }) => t(`sheets.earnedValue.schedule.${key}`),
      },
      {
        id: 'value',
        header: t('sheets.earnedValue.columns.value'),
        format: 'factor',
        cell: ({ value }) => value ?? t('sheets.common.notAvailable'),
      },
    ],
  })
}

/** Finds the cell of the user's own Monthly table behind an amount of the curve. */
export type LiveCurve = (month: string, column: 'planned' | 'verified' | 'paid', value: number) => PlanFormula | null

/** The S-curve in figures, live on the Monthly table where there is one; what is earned and spent stands at the data date. */
export function curveTable(
  context: SheetContext,
  at: Position,
  { earned, live }: { earned: EarnedPortfolio; live: LiveCurve },
): PlacedTable {
  const { t, format } = context
  const word = (id: string) => t(`sheets.earnedValue.columns.${id}`)
  const current = periodOf(context.dataDate, 'month')
  const amount = (id: 'planned' | 'verified' | 'paid') => ({
    id,
    header: word(`${id}ToDate`),
    format: 'thousands' as const,
    cell: (point: CurvePoint) => {
      const value = point[id]
      return value === null ? null : (live(point.month, id, value) ?? value / 100)
    },
  })
  const today = (id: 'earnedValue' | 'actualCost') => ({
    id,
    header: word(`${id}Today`),
    format: 'thousands' as const,
    cell: ({ month }: CurvePoint) => {
      const value = earned.whole[id]
      return month === current && value !== null ? value / 100 : null
    },
  })
  const state = ({ month }: CurvePoint) => (month === current ? 'current' : month < current ? 'past' : 'coming')
  return tableBlock(at, {
    name: 'EarnedValueCurve',
    rows: earned.curve.points,
    columns: [
      { id: 'month', header: word('month'), format: 'code', cell: ({ month }) => format.period(month) },
      {
        id: 'state',
        header: word('state'),
        format: 'text',
        cell: (point) => t(`sheets.earnedValue.state.${state(point)}`),
      },
      amount('planned'),
      amount('verified'),
      amount('paid'),
      today('earnedValue'),
      today('actualCost'),
    ],
  })
}

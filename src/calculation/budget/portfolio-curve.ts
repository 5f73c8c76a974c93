import { sumOf, type Money } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import { periodBounds, periodOf, periodsBetween, type Period } from '../../portfolio/period'
import type { ExecutionLine } from '../../portfolio/budget'
import type { Portfolio } from '../../portfolio/portfolio'
import { earnedSchedule, type EarnedSchedule } from './earned-schedule'
import type { EarnedGroup, EarnedProject } from './earn-portfolio'
import { plannedCurve } from './planned-value'

export type CurvePoint = { month: Period; planned: Money | null; verified: Money | null; paid: Money | null }

/** The S-curve of the portfolio: amounts cumulated at the end of each month. */
export type PortfolioCurve = {
  points: CurvePoint[]
  /** Where it comes from: the Monthly table, or the baselines of the projects and the dates of the lines. */
  from: 'table' | 'computed' | null
  /** Months from the first one to the data date, both included. */
  elapsed: number
  /** Months until all is planned to be done. */
  duration: number
  schedule: EarnedSchedule | null
  /** Why there is no earned schedule. */
  missing: 'noCurve' | 'noEarnedValue' | 'notStarted' | null
}

/**
 * The curve that the Monthly table gives; without one, the baselines of the projects spread over their working days, and
 * what the lines verified and paid by the month of their date when they fall in several months. Nothing is shown as
 * verified or paid after the data date.
 */
export function portfolioCurve(
  portfolio: Portfolio,
  {
    dataDate,
    projects,
    whole,
  }: { dataDate: DateSerial; projects: readonly EarnedProject[]; whole: Pick<EarnedGroup, 'earnedValue'> },
): PortfolioCurve {
  const typed = typedPoints(portfolio, dataDate)
  const points = typed ?? computedPoints(portfolio, projects, dataDate)
  const current = periodOf(dataDate, 'month')
  const elapsed = points.filter(({ month }) => month <= current).length
  const plan = points.map(({ planned }) => planned)
  const total = plan.at(-1) ?? null
  const duration = total === null ? 0 : plan.findIndex((value) => value !== null && value >= total) + 1
  const from = points.length === 0 ? null : typed ? 'table' : 'computed'
  const base = { points, from, elapsed, duration } as const
  if (points.length === 0 || total === null || plan.includes(null))
    return { ...base, schedule: null, missing: 'noCurve' }
  if (whole.earnedValue === null) return { ...base, schedule: null, missing: 'noEarnedValue' }
  if (elapsed === 0) return { ...base, schedule: null, missing: 'notStarted' }
  const schedule = earnedSchedule({
    plan: plan.map((value) => value!),
    earnedValue: whole.earnedValue,
    elapsed,
    duration,
  })
  return { ...base, schedule, missing: schedule ? null : 'noCurve' }
}

function typedPoints({ monthly }: Portfolio, dataDate: DateSerial): CurvePoint[] | null {
  const months = monthly.filter(({ month }) => month.length === 7 && !month.includes('Q'))
  if (months.length === 0) return null
  const byMonth = new Map(months.map((point) => [point.month, point]))
  const sorted = [...byMonth.keys()].sort()
  return periodsBetween(sorted[0]!, sorted.at(-1)!).map((month) => {
    const point = byMonth.get(month)
    const past = periodBounds(month).first <= dataDate
    return {
      month,
      planned: point?.planned ?? null,
      verified: past ? (point?.verified ?? null) : null,
      paid: past ? (point?.paid ?? null) : null,
    }
  })
}

function computedPoints(portfolio: Portfolio, earned: readonly EarnedProject[], dataDate: DateSerial): CurvePoint[] {
  const budgets = new Map(earned.map(({ code, budget }) => [code, budget]))
  const curves = portfolio.projects.flatMap((project) => {
    const budget = budgets.get(project.code) ?? null
    const curve = budget === null ? null : plannedCurve(project, budget)
    return curve ? [curve] : []
  })
  if (curves.length === 0) return []
  const ends = curves.flatMap((curve) => [curve[0]!.month, curve.at(-1)!.month]).sort()
  const dated = datedLines(portfolio, dataDate)
  const current = periodOf(dataDate, 'month')
  return periodsBetween(ends[0]!, ends.at(-1)!).map((month) => ({
    month,
    planned: sumOf(curves, (curve) => curve.findLast((point) => point.month <= month)?.planned ?? 0),
    verified: month > current ? null : cumulated(dated, month, 'verified'),
    paid: month > current ? null : cumulated(dated, month, 'paid'),
  }))
}

type Dated = ExecutionLine & { date: DateSerial }

/** Lines that all bear the date of the export tell nothing of months. */
function datedLines({ execution }: Portfolio, dataDate: DateSerial): Dated[] {
  const lines = execution.filter(
    (line): line is Dated =>
      line.flow === 'expense' && line.operation === 'real' && line.date !== null && line.date <= dataDate,
  )
  return new Set(lines.map(({ date }) => periodOf(date, 'month'))).size > 1 ? lines : []
}

function cumulated(lines: readonly Dated[], month: Period, amount: 'verified' | 'paid'): Money | null {
  const known = lines.filter((line) => line[amount] !== null)
  if (known.length === 0) return null
  return sumOf(known, (line) => (periodOf(line.date, 'month') <= month ? line[amount]! : 0))
}

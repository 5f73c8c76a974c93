import type { EarnedPortfolio } from '../calculation/budget/earn-portfolio'
import type { BudgetFollowUp } from '../calculation/budget/follow-budget'
import type { Portfolio } from '../portfolio/portfolio'
import type { SheetPlan } from '../workbook/sheet-plan'
import { riskLines } from './earned-value/risk-lines'
import { curveChart, indexChart } from './earned-value/earned-charts'
import { earnedObjectiveTable, earnedProjectTable } from './earned-value/earned-tables'
import { endLines, endTable } from './earned-value/end-dates'
import { curveTable, estimateTable, scheduleTable, type LiveCurve } from './earned-value/forecast-tables'
import { pastLines, pastTable } from './earned-value/past-estimates'
import { below, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock, type KeyFigure } from './layout/figures-block'
import { textBlock } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import { isLight, onlySource } from './live'
import { liveSum, rawValues } from './live-sum'
import type { SheetContext } from './sheet-context'
import { liveExecution } from './variances/live-execution'
import { labelsOf } from './variances/words'

const WIDTH = 190
const CHART_ROWS = 17
const LEFT_COLUMNS = 5
const COLUMNS = 14

/** What the work done is worth beside what was planned and spent: portfolio, objectives, projects, curve and forecasts. */
export function earnedValueSheet(
  context: SheetContext,
  { portfolio, budget }: { portfolio: Portfolio; budget: Pick<BudgetFollowUp, 'earned' | 'risk' | 'ends' | 'past'> },
): SheetPlan {
  const { t } = context
  const { earned, risk, ends, past } = budget
  const blocks: Block[] = [head(context, earned)]
  const breaks: number[] = []
  const heading = (key: string, row = below(blocks, 1).row) => {
    const lines = [{ text: t(`sheets.earnedValue.headings.${key}`), format: 'heading' as const }]
    blocks.push(textBlock({ row, column: 0 }, { lines, width: WIDTH }))
  }
  const place = <B extends Block>(block: B): B => {
    blocks.push(block)
    return block
  }
  if (earned.projects.length > 0) {
    place(figuresBlock(below(blocks, 1), { figures: figures(context, earned), columns: COLUMNS }))
    const top = below(blocks, 1)
    const objectivesAt = { row: top.row + CHART_ROWS + 3, column: 0 }
    const estimatesAt = { row: objectivesAt.row + earned.objectives.length + 4, column: 0 }
    const estimates = estimateTable(context, estimatesAt, earned)
    const schedule = scheduleTable(context, below([estimates], 2), earned.curve)
    const chances = riskLines(context, below([schedule ?? estimates], 1), risk)
    const endWords = endLines(context, below([chances], 1), ends)
    const lateEnds = endTable(context, below([endWords], 1), ends)
    const pastWords = pastLines(context, below([lateEnds ?? endWords], 1), past)
    const pastFigures = pastTable(context, below([pastWords], 1), past)
    const projectsAt = below([pastFigures ?? pastWords], 2)
    const light = isLight(earned.projects.length * 4, portfolio.projects.length)
    const live = liveExecution(context, portfolio)
    const projects = earnedProjectTable(context, projectsAt, { earned, live, light })
    const labels = labelsOf(context, portfolio)
    const objectives = earnedObjectiveTable(context, objectivesAt, { earned, projects, labels })
    const curve = curveTable(context, below([projects], 2), { earned, live: liveCurve(context, portfolio) })
    const left = earned.curve.points.length > 0 ? curveChart(context, { table: curve, earned }) : null
    const right = indexChart(context, { table: objectives, earned })
    if (left) place(chartBlock(top, { columns: LEFT_COLUMNS, rows: CHART_ROWS, chart: left }))
    const at = left ? { row: top.row, column: LEFT_COLUMNS + 1 } : top
    if (right) place(chartBlock(at, { columns: COLUMNS - LEFT_COLUMNS - 1, rows: CHART_ROWS, chart: right }))
    heading('objectives', objectivesAt.row - 1)
    place(objectives)
    heading('estimates', estimatesAt.row - 1)
    place(estimates)
    if (schedule) {
      heading('schedule', schedule.area.from.row - 1)
      place(schedule)
    }
    place(chances)
    place(endWords)
    if (lateEnds) place(lateEnds)
    place(pastWords)
    if (pastFigures) place(pastFigures)
    breaks.push(estimatesAt.row, endWords.area.from.row + 1, projectsAt.row)
    heading('projects', projectsAt.row - 1)
    place(projects)
    if (earned.curve.points.length > 0) {
      breaks.push(curve.area.from.row)
      heading('curve', curve.area.from.row - 1)
      place(curve)
    }
  }
  return composeSheet(context, {
    identity: 'earnedValue',
    name: t('sheets.earnedValue.name'),
    paper: 'A4',
    blocks,
    breaks,
    frozen: { rows: 0, columns: 0 },
  })
}

function head(context: SheetContext, earned: EarnedPortfolio): Block {
  const { t } = context
  const { curve, whole } = earned
  const notes = [t('sheets.earnedValue.caution'), t(`sheets.earnedValue.curveFrom.${curve.from ?? 'none'}`)]
  if (whole.known < whole.projects)
    notes.push(t('sheets.earnedValue.partly', { known: whole.known, of: whole.projects }))
  return titleBlock(context, {
    title: t('sheets.earnedValue.title'),
    message: message(context, earned),
    notes,
    settings: [t(`sheets.earnedValue.actualCost.${earned.actualCostIs}`)],
    width: WIDTH,
  })
}

function message({ t, format }: SheetContext, { whole: { measures, ...whole } }: EarnedPortfolio): string {
  if (!measures) return t('sheets.earnedValue.none')
  const indices = { cost: format.factor(measures.costIndex), schedule: format.factor(measures.scheduleIndex) }
  return t(`sheets.earnedValue.${measures.scheduleVariance < 0 ? 'messageLate' : 'messageOnTime'}`, {
    earned: whole.earnedValue!,
    planned: whole.plannedValue!,
    spent: whole.actualCost!,
    gap: Math.abs(measures.scheduleVariance),
    ...indices,
  })
}

function figures({ t, format }: SheetContext, { whole }: EarnedPortfolio): KeyFigure[] {
  const figure = (key: string, column: number, cell: string): KeyFigure => {
    return { label: t(`sheets.earnedValue.figures.${key}`), cell, format: 'figureText', column }
  }
  const { measures } = whole
  return [
    figure('budget', 0, format.thousands(whole.budget)),
    figure('planned', 2, format.thousands(whole.plannedValue)),
    figure('earned', 4, format.thousands(whole.earnedValue)),
    figure('actual', 6, format.thousands(whole.actualCost)),
    figure('schedule', 8, format.factor(measures?.scheduleIndex ?? null)),
    figure('cost', 10, format.factor(measures?.costIndex ?? null)),
    figure('estimate', 12, format.thousands(measures?.estimates.typical ?? null)),
  ]
}

/** The cells of the Monthly table, by the way in which it writes each month. */
function liveCurve(context: SheetContext, { monthly }: Portfolio): LiveCurve {
  const source = onlySource(context, 'monthly')
  if (!source) return () => null
  return (month, column, value) => {
    const rows = new Set(monthly.filter((point) => point.month === month).map(({ origin }) => origin.row))
    if (rows.size !== 1) return null
    return liveSum(source, [column], [{ column: 'month', values: rawValues(source, 'month', rows) }], value)
  }
}

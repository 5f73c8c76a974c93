import type { BudgetFollowUp } from '../calculation/budget/follow-budget'
import { dateOf } from '../portfolio/calendar'
import type { Portfolio } from '../portfolio/portfolio'
import { listLabel } from '../tables/labels'
import type { Position } from '../workbook/address'
import type { SheetPlan } from '../workbook/sheet-plan'
import { below, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock, type KeyFigure } from './layout/figures-block'
import { textBlock } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import { isLight } from './live'
import type { SheetContext } from './sheet-context'
import { groupCostTable, groupRowCount } from './variances/group-cost-table'
import { projectCostTable } from './variances/project-cost-table'
import { controlBlocks } from './variances/control-blocks'
import { executionBlocks } from './variances/execution-blocks'
import { liveExecution } from './variances/live-execution'
import { causeBlocks } from './variances/cause-blocks'
import { crossTable } from './variances/cross-table'
import { costsChart } from './variances/variance-charts'
import { objectiveWaterfallWords, waterfallChart, waterfallTable } from './variances/waterfall-block'
import { labelsOf } from './variances/words'

const WIDTH = 175
const CHART_ROWS = 18
/** Columns of the left chart: up to the first amounts; the right one takes the rest. */
const LEFT_COLUMNS = 5
const COLUMNS = 12
/** Header, totals, an empty row and a heading. */
const TABLE_ENDS = 4

/** Costs against envelopes, execution against credits, and where both will land: live on the input tables. */
export function variancesSheet(
  context: SheetContext,
  { portfolio, budget }: { portfolio: Portfolio; budget: BudgetFollowUp },
): SheetPlan {
  const { t } = context
  const labels = labelsOf(context, portfolio)
  const live = liveExecution(context, portfolio)
  const light = isLight(portfolio.projects.length * 2, portfolio.projects.length)
  const blocks: Block[] = []
  const breaks: number[] = []
  const place = <B extends Block>(block: B): B => {
    blocks.push(block)
    return block
  }
  const placeTable = (key: string, table: Block) => {
    const lines = [{ text: t(`sheets.variances.headings.${key}`), format: 'heading' as const }]
    place(textBlock({ row: table.area.from.row - 1, column: 0 }, { lines, width: WIDTH }))
    place(table)
  }

  place(head(context, portfolio, budget))
  if (budget.costs.length === 0 && !budget.expense && !budget.revenue) return composed(context, blocks, breaks)
  place(figuresBlock(below(blocks, 1), { figures: figures(context, budget), columns: COLUMNS }))
  if (budget.costs.length > 0) {
    const top = below(blocks, 1)
    const objectivesAt = { row: top.row + CHART_ROWS + 3, column: 0 }
    const axesAt = under(objectivesAt, groupRowCount(budget, 'objective'))
    const withAxes = budget.costsBy.axis.some((group) => group.key !== null)
    const projectsAt = withAxes ? under(axesAt, groupRowCount(budget, 'axis')) : axesAt
    const projects = projectCostTable(context, projectsAt, { budget, live, light })
    const objectives = groupCostTable(context, objectivesAt, { by: 'objective', budget, projects, labels })
    const left = costsChart(context, { table: objectives, budget, labels })
    if (left) place(chartBlock(top, { columns: LEFT_COLUMNS, rows: CHART_ROWS, chart: left }))
    placeTable('objectives', objectives)
    if (withAxes) placeTable('axes', groupCostTable(context, axesAt, { by: 'axis', budget, projects, labels }))
    breaks.push(withAxes ? axesAt.row : projectsAt.row)
    placeTable('projects', projects)
    if (budget.waterfall) {
      const steps = waterfallTable(context, below([projects], 2), budget.waterfall)
      const chart = waterfallChart(context, {
        table: steps,
        waterfall: budget.waterfall,
        words: objectiveWaterfallWords(context, budget.waterfall),
      })
      const right = { row: top.row, column: LEFT_COLUMNS + 1 }
      place(chartBlock(right, { columns: COLUMNS - LEFT_COLUMNS - 1, rows: CHART_ROWS, chart }))
      placeTable('waterfall', steps)
    }
    breaks.push(below(blocks, 1).row + 1)
    if (budget.causes && portfolio.budgetMoves.length > 0) {
      for (const block of causeBlocks(context, below(blocks, 1), budget.causes)) place(block)
      breaks.push(below(blocks, 1).row + 1)
    }
  }
  const execution = { budget, live, labels }
  for (const block of executionBlocks(context, below(blocks, 1), { page: 'overview', ...execution })) place(block)
  if (budget.expense) {
    const at = { row: below(blocks, 1).row + 1, column: 0 }
    placeTable('cross', crossTable(context, at, { portfolio, budget, live, labels }))
    place(
      textBlock(below(blocks, 0), {
        lines: [{ text: crossNote(context, portfolio, budget), format: 'note' }],
        width: WIDTH,
      }),
    )
    breaks.push(below(blocks, 1).row + 1)
  }
  for (const block of executionBlocks(context, below(blocks, 1), { page: 'details', ...execution })) place(block)
  if (budget.expense) breaks.push(below(blocks, 1).row + 1)
  for (const block of controlBlocks(context, below(blocks, 1), { budget, labels })) place(block)
  return composed(context, blocks, breaks)
}

function composed(context: SheetContext, blocks: Block[], breaks: number[]): SheetPlan {
  return composeSheet(context, {
    identity: 'variances',
    name: context.t('sheets.variances.name'),
    paper: 'A4',
    blocks,
    breaks,
    frozen: { rows: 0, columns: 0 },
  })
}

/** Where the next table begins, under one of so many rows with its totals: an empty row, then its heading. */
function under(at: Position, rows: number): Position {
  return { row: at.row + rows + TABLE_ENDS, column: at.column }
}

/** Whether the lines prove the meaning of committed, or cannot. */
function meaningText({ t }: SheetContext, { meaning }: BudgetFollowUp): string {
  const { proven, lines } = meaning
  return t(`sheets.variances.meaning.${proven ?? (lines === 0 ? 'untold' : 'unclear')}`, { lines })
}

/** What the table crosses, and both of its rates by their names. */
function crossNote({ t, format, lang }: SheetContext, { settings }: Portfolio, { cross }: BudgetFollowUp): string {
  return t('sheets.variances.crossNote', {
    rows: listLabel('varianceDimension', settings.varianceRows, lang),
    columns: listLabel('varianceDimension', settings.varianceColumns, lang),
    rate: format.percent(cross.total.rate),
    mean: format.percent(cross.meanRate),
  })
}

function head(context: SheetContext, { settings }: Portfolio, budget: BudgetFollowUp): Block {
  const { t, format } = context
  const { planned } = budget.years
  const notes = [t('sheets.variances.realOnly')]
  if (planned.length > 0) notes.push(t('sheets.variances.plannedYears', { years: planned.join(', ') }))
  if (budget.creditsFrom === 'budget') notes.push(t('sheets.variances.creditsFromBudget'))
  const { green, amber, floor } = settings.varianceLimits
  return titleBlock(context, {
    title: t('sheets.variances.title'),
    message: message(context, budget),
    notes,
    settings: [
      t('sheets.variances.limits', { green: format.percent(green), amber: format.percent(amber), floor }),
      t(`sheets.variances.committed${settings.committedMeaning === 'total' ? 'Total' : 'Outstanding'}`),
      meaningText(context, budget),
    ],
    width: WIDTH,
  })
}

function message({ t, format, dataDate }: SheetContext, { expense, portfolioCost }: BudgetFollowUp): string {
  if (!expense && portfolioCost.projects === 0) return t('sheets.variances.none')
  const paid = expense?.toDate.paid ?? 0
  const voted = expense?.toDate.voted ?? 0
  const execution = {
    paid,
    voted,
    year: dateOf(dataDate).year,
    paymentRate: format.percent(expense?.rates.payment ?? null),
  }
  const { compared, deviation, rate } = portfolioCost
  if (deviation === null) return t('sheets.variances.messageWithoutEstimate', execution)
  return t('sheets.variances.message', {
    ...execution,
    finalCost: compared.finalCost,
    reference: compared.reference,
    direction: t(`sheets.variances.${deviation > 0 ? 'over' : 'under'}`),
    gap: Math.abs(deviation),
    rate: `${deviation > 0 ? '+' : ''}${format.percent(rate)}`,
  })
}

function figures({ t, format }: SheetContext, { expense, portfolioCost }: BudgetFollowUp): KeyFigure[] {
  const figure = (key: string, column: number, cell: string): KeyFigure => ({
    label: t(`sheets.variances.figures.${key}`),
    cell,
    format: 'figureText',
    column,
  })
  const { compared } = portfolioCost
  return [
    figure('programme', 0, format.thousands(expense?.programme.voted ?? null)),
    figure('committed', 2, format.thousands(expense?.programme.committed ?? null)),
    figure('paid', 4, format.thousands(expense?.programme.paid ?? null)),
    figure('available', 6, format.thousands(expense?.toDate.available ?? null)),
    figure('finalCost', 8, compared.projects === 0 ? format.thousands(null) : format.thousands(compared.finalCost)),
    figure('deviation', 10, format.percent(portfolioCost.rate)),
    figure('meanRate', 11, format.percent(portfolioCost.meanRate)),
  ]
}

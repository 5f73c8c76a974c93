import { alignmentCoverage } from '../calculation/prioritisation/alignment-coverage'
import type { Ranking } from '../calculation/prioritisation/ranking'
import type { RankingTrust } from '../calculation/prioritisation/trust-ranking'
import type { Portfolio } from '../portfolio/portfolio'
import type { WeightsOrigin } from '../portfolio/settings'
import type { SheetPlan } from '../workbook/sheet-plan'
import { below, type Block } from './layout/block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock, type KeyFigure } from './layout/figures-block'
import { textBlock } from './layout/text-block'
import type { PlacedTable } from './layout/table-block'
import { titleBlock } from './layout/title-block'
import { alignmentBlocks, alignmentHead, alignmentRows } from './ranking/alignment-blocks'
import { criteriaTable } from './ranking/criteria-table'
import { liveInputs, type LiveInputs } from './ranking/live-scores'
import { orderedCriteria, shownFamilies, type OrderedCriterion } from './ranking/ordered-criteria'
import { rankingMessage, rankingSettings } from './ranking/ranking-message'
import { LAST_PRINTED, rankingTable } from './ranking/ranking-table'
import { COEFFICIENT_ROWS, coefficientRows } from './ranking/score-formulas'
import { trustBlocks } from './ranking/trust-blocks'
import { bubbles, bubbleTable, valueCostChart } from './ranking/value-cost-chart'
import type { SheetContext } from './sheet-context'
import { areaOf } from '../workbook/address'

const WIDTH = 205
/** The chart shares the first page with so many criteria; more of them begin the second page. */
const CRITERIA_BESIDE_CHART = 8
const SMALL_CHART = 19
const FULL_CHART = 27
/** Rank, code, title, objective, status, score, value, completeness, envelope, cumulated, within. */
const FIXED_COLUMNS = 11

/**
 * Which projects matter most? The figures and the value-cost chart on the first page, how far the ranking can be trusted,
 * then every project in rank order: last, since its headings are repeated on every page after it.
 */
export function rankingSheet(
  context: SheetContext,
  { portfolio, ranking, trust }: { portfolio: Portfolio; ranking: Ranking; trust: RankingTrust | null },
): SheetPlan {
  const { t } = context
  const title = titleBlock(context, {
    title: t('sheets.ranking.title'),
    message: rankingMessage(context, ranking),
    settings: rankingSettings(context, ranking),
    width: WIDTH,
  })
  const parts = {
    identity: 'ranking',
    name: t('sheets.ranking.name'),
    paper: 'A4' as const,
    frozen: { rows: 1, columns: 0 },
  }
  if (ranking.projects.length === 0) return composeSheet(context, { ...parts, blocks: [title] })

  const printed = FIXED_COLUMNS + shownFamilies(ranking).length
  const points = bubbles(ranking)
  const criteria = orderedCriteria(ranking)
  const chartRows = criteria.length > CRITERIA_BESIDE_CHART ? FULL_CHART : SMALL_CHART
  const figuresAt = below([title], 1)
  const chartAt = { row: figuresAt.row + 3, column: 0 }
  const criteriaAt = points.length > 0 ? { row: chartAt.row + chartRows + 2, column: 0 } : chartAt
  const live = liveInputs(context, portfolio)
  const weighting = weightingBlocks(context, criteriaAt, { criteria, live, origin: ranking.weights.origin })
  const trustRow = Math.max(...weighting.map(({ area }) => area.to.row), chartAt.row) + 2
  const trustPart =
    trust === null
      ? []
      : trustBlocks(context, { row: trustRow, column: 0 }, { trust, method: ranking.method, criteria, width: WIDTH })
  const afterTrust = trustPart.length === 0 ? trustRow : below(trustPart, 1).row
  const coverage = portfolio.objectives.length === 0 ? null : alignmentCoverage(portfolio)
  const aligned = coverage && { coverage, width: WIDTH, columns: printed }
  const alignedHead = aligned && alignmentHead(context, { row: afterTrust, column: 0 }, aligned)
  const headingRow = aligned ? below([alignedHead!], 0).row + alignmentRows(aligned.coverage) : afterTrust
  const tableAt = { row: headingRow + COEFFICIENT_ROWS, column: 0 }

  const budget = absolute(figuresAt.row + 1, BUDGET_COLUMN)
  const table = rankingTable(context, tableAt, {
    ranking,
    criteria,
    live,
    votedBudget: budget,
  })
  const within = areaOf(table.column(LAST_PRINTED)).from.column
  const blocks: Block[] = [
    title,
    figuresBlock(figuresAt, { figures: figures(context, ranking, { table, budget }), columns: printed }),
    ...weighting,
    ...trustPart,
    ...(alignedHead ? [alignedHead, ...alignmentBlocks(context, alignedHead, { ...aligned, ranking: table })] : []),
    textBlock(
      { row: headingRow, column: 0 },
      { lines: [{ text: t('sheets.ranking.table'), format: 'heading' }], width: WIDTH },
    ),
    table,
  ]
  const criteriaTablePlaced = weighting[1]
  if (criteria.length > 0 && criteriaTablePlaced) {
    const labels: [string, string, string] = [
      t('sheets.ranking.coefficient.share'),
      t('sheets.ranking.coefficient.slope'),
      t('sheets.ranking.coefficient.offset'),
    ]
    blocks.push(
      coefficientRows({ row: headingRow, column: within + 1 }, criteria, {
        labels,
        shares: (i) => absolute(criteriaAt.row + 2 + i, SHARE_COLUMN),
      }),
    )
  }
  if (points.length > 0) {
    const data = bubbleTable(
      context,
      { row: tableAt.row, column: table.area.to.column + 2 },
      { points, table, ranking },
    )
    blocks.push(data, valueCostChart(context, chartAt, { data, points, ranking, columns: printed, rows: chartRows }))
  }
  const breaks = pageStarts({
    criteria: criteria.length > CRITERIA_BESIDE_CHART && points.length > 0 ? criteriaAt.row : null,
    trust: trustPart.length > 0 ? trustRow : null,
    alignment: aligned ? afterTrust : null,
    table:
      trustPart.length > 0 || aligned || (points.length > 0 && criteria.length <= CRITERIA_BESIDE_CHART)
        ? headingRow
        : null,
  })
  return composeSheet(context, {
    ...parts,
    blocks,
    lastPrintedColumn: within,
    titleRows: `${tableAt.row + 1}:${tableAt.row + 1}`,
    ...(breaks.length === 0 ? {} : { breaks }),
  })
}

/** Columns, counted from zero, of the voted budget in the band of figures and of the shares in the criteria table. */
const BUDGET_COLUMN = 5
const SHARE_COLUMN = 8

/** Many criteria share their page with what is said about their weights. */
function pageStarts({
  criteria,
  trust,
  alignment,
  table,
}: Record<'criteria' | 'trust' | 'alignment' | 'table', number | null>): number[] {
  return [criteria ?? trust, alignment, table].flatMap((row) => (row === null ? [] : [row + 1]))
}

function weightingBlocks(
  context: SheetContext,
  at: { row: number; column: number },
  parts: { criteria: readonly OrderedCriterion[]; live: LiveInputs; origin: WeightsOrigin },
): Block[] {
  if (parts.criteria.length === 0) return []
  const heading = { text: context.t('sheets.ranking.weighting'), format: 'heading' as const }
  return [
    textBlock(at, { lines: [heading], width: WIDTH }),
    criteriaTable(context, { row: at.row + 1, column: 0 }, parts),
  ]
}

function figures(
  { t }: SheetContext,
  ranking: Ranking,
  { table, budget }: { table: PlacedTable; budget: string },
): KeyFigure[] {
  const words = (key: string) => t(`sheets.ranking.figure.${key}`)
  const missing = t('sheets.common.notAvailable')
  const ranked = ranking.projects.filter(({ rank }) => rank !== null).length
  const within = ranking.projects.filter(({ withinBudget }) => withinBudget).length
  const { votedBudget } = ranking
  return [
    {
      label: words('ranked'),
      format: 'figureInteger',
      column: 0,
      cell: { formula: `COUNT(${table.column('score')})`, value: ranked },
    },
    ranking.envelope === null
      ? { label: words('envelope'), format: 'figureText', column: 2, cell: missing }
      : {
          label: words('envelope'),
          format: 'figureThousands',
          column: 2,
          cell: { formula: `SUM(${table.column('envelope')})`, value: ranking.envelope / 100 },
        },
    votedBudget === null
      ? { label: words('votedBudget'), format: 'figureText', column: BUDGET_COLUMN, cell: missing }
      : { label: words('votedBudget'), format: 'figureThousands', column: BUDGET_COLUMN, cell: votedBudget / 100 },
    votedBudget === null
      ? { label: words('within'), format: 'figureText', column: BUDGET_COLUMN + 4, cell: missing }
      : {
          label: words('within'),
          format: 'figureInteger',
          column: BUDGET_COLUMN + 4,
          cell: {
            formula: `SUMPRODUCT((ROUND(${table.column('cumulated')},2)<=${budget})*1)`,
            value: within,
          },
        },
  ]
}

function absolute(row: number, column: number): string {
  return `$${String.fromCharCode(65 + column)}$${row + 1}`
}

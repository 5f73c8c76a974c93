import type { AlignmentCoverage, ObjectiveCoverage } from '../../calculation/prioritisation/alignment-coverage'
import type { Position } from '../../workbook/address'
import { below, type Block } from '../layout/block'
import { chartBlock } from '../layout/chart-block'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import { textBlock, type TextLine } from '../layout/text-block'
import { differBeyondCase, literal } from '../live'
import { knownSeries } from '../known-series'
import type { SheetContext } from '../sheet-context'
import { alignmentMessage, LEVEL } from './alignment-message'

const CHART_ROWS = 18
const NAMED_PROJECTS = 12

type Options = {
  coverage: AlignmentCoverage
  width: number
  /** Columns of the sheet that the chart runs over. */
  columns: number
}

/** What stands above the table: what the money says beside the weights, the projects and objectives left alone. */
export function alignmentHead(context: SheetContext, at: Position, { coverage, width }: Options): Block {
  const { t } = context
  const { withoutObjective, unserved } = coverage
  const lines: TextLine[] = [
    { text: t('sheets.ranking.alignment.heading'), format: 'heading' },
    ...(isDrawn(coverage) ? [] : [{ text: alignmentMessage(context, coverage), format: 'message' as const }]),
    { text: t('sheets.ranking.alignment.counted', { projects: coverage.projects }), format: 'note' },
  ]
  if (withoutObjective.length > 0) {
    const named = withoutObjective.slice(0, NAMED_PROJECTS).map(({ code }) => code)
    const more = withoutObjective.length > named.length ? '…' : ''
    const text = t('sheets.ranking.alignment.without', {
      count: withoutObjective.length,
      codes: named.join(', ') + more,
    })
    lines.push({ text, format: 'note' })
  }
  if (unserved.length > 0) {
    const text = t('sheets.ranking.alignment.unserved', { codes: unserved.map(({ code }) => code).join(', ') })
    lines.push({ text, format: 'note' })
  }
  return textBlock(at, { lines, width })
}

/** The rows below the head that the table and its chart take, and an empty one. */
export function alignmentRows({ rows }: Pick<AlignmentCoverage, 'rows'>): number {
  return rows.length + 2 + 1 + (isDrawn({ rows }) ? CHART_ROWS + 2 : 0)
}

/** Weight and money of each objective, the sums following the ranking table, and their chart. */
export function alignmentBlocks(
  context: SheetContext,
  head: Block,
  { coverage, columns, ranking }: Options & { ranking: PlacedTable },
): Block[] {
  const table = coverageTable(context, below([head], 0), { coverage, ranking })
  const served = coverage.rows.filter(({ objective }) => objective !== null)
  const series = knownSeries(table, 'code', [
    {
      name: context.t('sheets.ranking.alignment.weight'),
      column: 'weight',
      colour: 2,
      values: served.map((r) => r.weight),
    },
    {
      name: context.t('sheets.ranking.alignment.spend'),
      column: 'spend',
      colour: 1,
      values: served.map((r) => r.spend),
    },
  ])
  if (!isDrawn(coverage)) return [table]
  const chart = chartBlock(below([table], 1), {
    columns,
    rows: CHART_ROWS,
    chart: {
      name: 'RoadmapAlignment',
      kind: 'columnClustered',
      title: context.t('sheets.ranking.alignment.title'),
      message: alignmentMessage(context, coverage),
      categoryTitle: context.t('sheets.ranking.alignment.objective'),
      valueTitle: context.t('sheets.ranking.alignment.share'),
      valueFormat: '0%',
      legend: 'bottom',
      gapWidth: 60,
      series,
    },
  })
  return [table, chart]
}

function coverageTable(
  { t }: SheetContext,
  at: Position,
  { coverage, ranking }: { coverage: AlignmentCoverage; ranking: PlacedTable },
): PlacedTable {
  const words = (key: string) => t(`sheets.ranking.alignment.${key}`)
  const missing = t('sheets.common.notAvailable')
  const { rows } = coverage
  const weights = rows.reduce((sum, { objective }) => sum + Math.max(0, objective?.weight ?? 0), 0)
  const live = differBeyondCase(rows.map(({ objective }) => objective?.code ?? ''))
  const status = (name: string) => `(${ranking.column('status')}<>${literal(t(`sheets.common.status.${name}`))})`
  const counted = `${status('candidate')}*${status('dropped')}`
  const members = (code: string) => `SUMPRODUCT((${ranking.column('objective')}=${code})*${counted}`
  const formula = (row: ObjectiveCoverage, text: string, value: number) =>
    live && row.objective !== null ? { formula: text, value } : value
  return tableBlock<ObjectiveCoverage>(at, {
    name: 'RoadmapAlignment',
    rows,
    totalLabel: t('sheets.common.total'),
    columns: [
      { id: 'order', header: words('order'), format: 'rank', cell: (_, i) => i + 1 },
      { id: 'code', header: words('objective'), format: 'code', cell: ({ objective }) => objective?.code ?? '—' },
      {
        id: 'label',
        header: words('label'),
        format: 'textWrap',
        widest: 52,
        cell: ({ objective }) => objective?.label ?? words('none'),
      },
      {
        id: 'projects',
        header: words('projects'),
        format: 'integer',
        cell: (row, i, cells) => formula(row, `${members(cells.cell(i, 'code'))})`, row.projects),
        total: (cells) => ({ formula: `SUM(${cells.column('projects')})`, value: coverage.projects }),
      },
      {
        id: 'envelope',
        header: words('envelope'),
        format: 'thousands',
        cell: (row, i, cells) =>
          row.envelope === null
            ? missing
            : formula(row, `${members(cells.cell(i, 'code'))},${ranking.column('envelope')})`, row.envelope / 100),
        total: (cells) => ({ formula: `SUM(${cells.column('envelope')})`, value: coverage.envelope / 100 }),
      },
      {
        id: 'weight',
        header: words('weight'),
        format: 'percent',
        cell: ({ weight }) => weight ?? missing,
        total: (cells) => (weights === 0 ? missing : { formula: `SUM(${cells.column('weight')})`, value: 1 }),
      },
      {
        id: 'spend',
        header: words('spend'),
        format: 'percent',
        cell: ({ spend, envelope }, i, cells) =>
          spend === null || envelope === null
            ? missing
            : { formula: `${cells.cell(i, 'envelope')}/SUM(${cells.column('envelope')})`, value: spend },
        total: (cells) => (coverage.envelope === 0 ? missing : { formula: `SUM(${cells.column('spend')})`, value: 1 }),
      },
      {
        id: 'gap',
        header: words('gap'),
        format: 'percent',
        cell: ({ gap, envelope }, i, cells) =>
          gap === null
            ? missing
            : envelope === null
              ? gap
              : { formula: `${cells.cell(i, 'spend')}-${cells.cell(i, 'weight')}`, value: gap },
      },
      {
        id: 'reading',
        header: words('reading'),
        format: 'text',
        cell: (row) => words(readingOf(row)),
      },
    ],
  })
}

/** A chart needs both shares of every objective; without it, its sentence stands above the table. */
function isDrawn({ rows }: Pick<AlignmentCoverage, 'rows'>): boolean {
  return rows.every(({ objective, gap }) => objective === null || gap !== null)
}

function readingOf({ objective, projects, gap }: ObjectiveCoverage): string {
  if (objective === null) return 'outside'
  if (projects === 0) return 'noProject'
  if (gap === null) return 'unknown'
  return gap > LEVEL ? 'more' : gap < -LEVEL ? 'less' : 'level'
}

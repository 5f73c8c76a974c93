import type { ProcessAnalysis, ProcessValue } from '../../calculation/indicators/process-value'
import { round } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import type { PlanChart } from '../../workbook/sheet-plan'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import { rangeOfRows } from '../known-series'
import { COLOURS, SERIES_COLOURS } from '../look'
import type { SheetContext } from '../sheet-context'
import { TITLE_WIDTH, WORDS_WIDTH } from './weighted-table'

/** Bars that a Pareto chart shows before they are too thin to read. */
const MOST_BARS = 20

/** All processes, those with the most hours to save first. */
export function processTable({ t }: SheetContext, at: Position, { rows }: ProcessAnalysis): PlacedTable {
  const word = (id: string) => t(`sheets.indicators.columns.${id}`)
  const missing = t('sheets.common.notAvailable')
  return tableBlock<ProcessValue>(at, {
    name: 'IndicatorsProcesses',
    rows,
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ process }) => process.code },
      {
        id: 'label',
        header: word('process'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ process }) => process.label,
      },
      { id: 'volume', header: word('volume'), format: 'integer', cell: ({ process }) => process.volume ?? missing },
      {
        id: 'saved',
        header: word('saved'),
        format: 'integer',
        cell: ({ hoursSaved }) => (hoursSaved === null ? missing : round(hoursSaved, 2)),
      },
      { id: 'share', header: word('share'), format: 'percent', cell: ({ share }) => share ?? missing },
      {
        id: 'cumulated',
        header: word('cumulated'),
        format: 'percent',
        // N() of the header above the first row is 0.
        cell: ({ cumulated }, i, cells) =>
          cumulated === null
            ? missing
            : { formula: `N(${cells.cell(i - 1, 'cumulated')})+${cells.cell(i, 'share')}`, value: cumulated },
      },
      { id: 'index', header: word('index'), format: 'factor', cell: ({ valueIndex }) => valueIndex ?? missing },
      {
        id: 'projects',
        header: word('changedBy'),
        format: 'textWrap',
        widest: WORDS_WIDTH,
        cell: ({ projects }) => projects.join(', ') || t('sheets.indicators.noProject'),
      },
    ],
  })
}

/** The hours to save of the first processes, and the line of their running share. */
export function paretoChart(
  { t, format }: SheetContext,
  { table, processes }: { table: PlacedTable; processes: ProcessAnalysis },
): Omit<PlanChart, 'from' | 'to'> {
  const word = (id: string) => t(`sheets.indicators.columns.${id}`)
  const known = processes.rows.filter(({ share }) => share !== null).length
  const shown = Math.min(known, MOST_BARS)
  const { vital, untouched, hoursSaved } = processes
  const series = (column: 'share' | 'cumulated') => ({
    name: word(column),
    values: rangeOfRows(table, column, Math.max(1, shown)),
    categories: rangeOfRows(table, 'code', Math.max(1, shown)),
  })
  return {
    name: 'IndicatorsPareto',
    kind: 'columnClustered',
    title: t('sheets.indicators.chart.pareto'),
    message: t('sheets.indicators.chart.paretoMessage', {
      vital: vital ?? 0,
      known,
      hours: format.count(hoursSaved === null ? null : Math.round(hoursSaved)),
      untouched: untouched.length,
    }),
    categoryTitle: t('sheets.indicators.chart.process'),
    valueTitle: t('sheets.indicators.chart.share'),
    valueFormat: '0%',
    legend: 'bottom',
    gapWidth: 40,
    series: [
      { ...series('share'), colour: SERIES_COLOURS[1]! },
      { ...series('cumulated'), line: true, colour: COLOURS.ink },
    ],
  }
}

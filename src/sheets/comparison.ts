import type { Arbitration, ScenarioResult } from '../calculation/arbitration/arbitration'
import type { Portfolio } from '../portfolio/portfolio'
import type { SheetPlan } from '../workbook/sheet-plan'
import { hasAnswer, proposedScenario } from './arbitration/answer'
import { namesOf, type Names } from './arbitration/names'
import { scenarioCode, scenarioName } from './arbitration/scenario-words'
import { pointsText } from './arbitration/verdict-words'
import { matrixRows, matrixTable } from './comparison/matrix-table'
import { measuresTable } from './comparison/measures-table'
import { rangeOfRows } from './known-series'
import { below, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import { tableBlock } from './layout/table-block'
import { textBlock } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import { COLOURS } from './look'
import type { SheetContext } from './sheet-context'

const WIDTH = 235
const CHART_ROWS = 14
const CHART_COLUMNS = 6
/** More scenarios than that ask for the larger paper. */
const ON_A4 = 5

/** The scenarios side by side: their figures and a chart on the first page, then what depends on the scenario, and what does not. */
export function comparisonSheet(
  context: SheetContext,
  { portfolio, arbitration }: { portfolio: Portfolio; arbitration: Arbitration },
): SheetPlan {
  const { t } = context
  const names = namesOf(portfolio, arbitration)
  const { scenarios } = arbitration
  const proposed = proposedScenario(arbitration)
  const { debated, agreed } = matrixRows(arbitration)
  const title = titleBlock(context, {
    title: t('sheets.comparison.title'),
    message: comparisonMessage(context, arbitration, names),
    settings:
      proposed === null
        ? []
        : [
            t('sheets.comparison.setting.proposed', {
              scenario: scenarioName(context, arbitration, { scenario: proposed, names }),
            }),
          ],
    width: WIDTH,
  })
  const blocks: Block[] = [title]
  const breaks: number[] = []
  const printed = scenarios.length + 4
  if (scenarios.length > 0) {
    const heading = (key: string) =>
      blocks.push(
        textBlock(
          { row: below(blocks, 1).row, column: 0 },
          { lines: [{ text: t(`sheets.comparison.heading.${key}`), format: 'heading' }], width: WIDTH },
        ),
      )
    const next = () => ({ row: below(blocks, 0).row, column: 0 })
    heading('measures')
    blocks.push(measuresTable(context, { row: next().row, column: 1 }, { arbitration, names }))
    const chart = valueChart(
      context,
      { row: below(blocks, 1).row, column: 0 },
      { arbitration, names, beside: printed + 1 },
    )
    blocks.push(...chart)
    breaks.push(below(blocks, 1).row + 1)
    heading('debated')
    if (debated.length === 0) {
      const note = { text: t('sheets.comparison.noneDebated'), format: 'note' as const }
      blocks.push(textBlock(next(), { lines: [note], width: WIDTH }))
    } else blocks.push(matrixTable(context, next(), { arbitration, rows: debated, names, name: 'ComparisonDebated' }))
    if (agreed.length > 0) {
      if (debated.length > 0) breaks.push(below(blocks, 1).row + 1)
      heading('agreed')
      blocks.push(matrixTable(context, next(), { arbitration, rows: agreed, names, name: 'ComparisonAgreed' }))
    }
  }
  return composeSheet(context, {
    identity: 'comparison',
    name: t('sheets.comparison.name'),
    blocks,
    paper: scenarios.length > ON_A4 ? 'A3' : 'A4',
    frozen: { rows: 1, columns: 0 },
    ...(scenarios.length > 0 ? { lastPrintedColumn: printed } : {}),
    ...(breaks.length === 0 ? {} : { breaks }),
  })
}

function comparisonMessage(context: SheetContext, arbitration: Arbitration, names: Names): string {
  const word = (key: string, parameters = {}) => context.t(`sheets.comparison.message.${key}`, parameters)
  const { scenarios } = arbitration
  const answered = scenarios.filter(hasAnswer)
  if (scenarios.length === 0) return word('none')
  const lost = scenarios.filter((scenario) => !hasAnswer(scenario))
  const without =
    lost.length === 0
      ? []
      : [word('infeasible', { scenarios: lost.map((one) => scenarioCode(arbitration, one)).join(', ') })]
  if (answered.length < 2) return [word('one'), ...without].join(' ')
  const name = (scenario: ScenarioResult) => scenarioName(context, arbitration, { scenario, names })
  const best = answered.reduce((most, one) => (one.value! > most.value! ? one : most))
  const least = answered.reduce((fewest, one) => (one.value! < fewest.value! ? one : fewest))
  const value = pointsText(context, best.value!)
  const values =
    best.value === least.value
      ? word('same', { scenarios: answered.length, value })
      : word('best', {
          scenarios: answered.length,
          best: name(best),
          value,
          least: name(least),
          leastValue: pointsText(context, least.value!),
        })
  const { debated, agreed } = matrixRows(arbitration)
  const always = agreed.filter(({ kept }) => kept > 0).length
  const stable = word('stable', { always, never: agreed.length - always, sometimes: debated.length })
  return [[values, ...without].join(' '), stable].join('\n')
}

/** The values of the scenarios that have an answer, drawn from a small table beside what is printed. */
function valueChart(
  context: SheetContext,
  at: { row: number; column: number },
  { arbitration, names, beside }: { arbitration: Arbitration; names: Names; beside: number },
): Block[] {
  const rows = arbitration.scenarios.filter(hasAnswer)
  if (rows.length < 2) return []
  const word = (key: string, parameters = {}) => context.t(`sheets.comparison.chart.${key}`, parameters)
  const table = tableBlock<ScenarioResult>(
    { row: at.row, column: beside },
    {
      name: null,
      rows,
      columns: [
        {
          id: 'scenario',
          header: word('scenario'),
          format: 'text',
          cell: (scenario) => scenarioName(context, arbitration, { scenario, names }),
        },
        { id: 'value', header: word('value'), format: 'decimal', cell: ({ value }) => value },
      ],
    },
  )
  const values = rows.map(({ value }) => value!)
  const chart = chartBlock(at, {
    columns: CHART_COLUMNS,
    rows: CHART_ROWS,
    chart: {
      name: 'ComparisonValues',
      kind: 'barClustered',
      title: word('title'),
      message: word('message', {
        least: pointsText(context, Math.min(...values)),
        most: pointsText(context, Math.max(...values)),
      }),
      categoryTitle: word('scenario'),
      valueTitle: word('value'),
      valueFormat: '#,##0',
      valueMin: 0,
      legend: 'none',
      gapWidth: 50,
      series: [
        {
          name: word('value'),
          values: rangeOfRows(table, 'value', rows.length),
          categories: rangeOfRows(table, 'scenario', rows.length),
          colour: COLOURS.accent,
          dataLabels: true,
        },
      ],
    },
  })
  return [table, chart]
}

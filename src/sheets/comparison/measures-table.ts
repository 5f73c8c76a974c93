import type { Arbitration, ScenarioResult } from '../../calculation/arbitration/arbitration'
import { round, sumOf } from '../../portfolio/amount'
import type { Position } from '../../workbook/address'
import type { PlanValue } from '../../workbook/sheet-plan'
import { credits, decidedByValue, hasAnswer, keptOf, proposedScenario, tightest } from '../arbitration/answer'
import { moneyLimitText } from '../arbitration/limit-words'
import type { Names } from '../arbitration/names'
import { scenarioName } from '../arbitration/scenario-words'
import { solvedText, solvedTone } from '../arbitration/status-words'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { FormatName } from '../look'
import type { SheetContext } from '../sheet-context'

const MEASURE_WIDTH = 34
/** A scenario's column: its name wraps, its figures do not. */
export const SCENARIO_WIDTH = 19

type Unit = 'points' | 'count' | 'money' | 'days' | 'none'

type Measure = { key: string; unit: Unit; of: (scenario: ScenarioResult) => PlanValue }

const FORMATS: Record<Unit, FormatName> = {
  points: 'decimal',
  count: 'integer',
  money: 'thousands',
  days: 'days',
  none: 'textWrap',
}

/** What each scenario keeps, costs, buys and leaves: a row for each measure, a column for each scenario. */
export function measuresTable(
  context: SheetContext,
  at: Position,
  { arbitration, names }: { arbitration: Arbitration; names: Names },
): PlacedTable {
  const word = (id: string) => context.t(`sheets.comparison.column.${id}`)
  const { scenarios } = arbitration
  return tableBlock<Measure>(at, {
    name: 'ComparisonMeasures',
    rows: measures(context, arbitration),
    columns: [
      {
        id: 'measure',
        header: word('measure'),
        format: 'textWrap',
        widest: MEASURE_WIDTH,
        cell: ({ key }) => context.t(`sheets.comparison.measure.${key}`),
      },
      {
        id: 'unit',
        header: word('unit'),
        format: 'text',
        cell: ({ unit }) => context.t(`sheets.comparison.unit.${unit}`),
      },
      ...scenarios.map((scenario, i): TableColumn<Measure> => ({
        id: `scenario${i}`,
        header: scenarioName(context, arbitration, { scenario, names }),
        headerFormat: 'header',
        format: ({ key, unit }) => (key === 'status' ? toned(scenario) : FORMATS[unit]),
        widest: SCENARIO_WIDTH,
        cell: ({ of }) => of(scenario),
      })),
    ],
  })
}

/** A status that must wrap keeps its tone in its symbol and word. */
function toned(scenario: ScenarioResult): FormatName {
  return scenario.gap !== null && scenario.gap > 0 ? 'textWrap' : solvedTone(scenario)
}

function measures(context: SheetContext, arbitration: Arbitration): Measure[] {
  const na = context.t('sheets.common.notAvailable')
  const proposed = proposedScenario(arbitration)
  const answered =
    (of: (scenario: ScenarioResult) => PlanValue) =>
    (scenario: ScenarioResult): PlanValue =>
      hasAnswer(scenario) ? of(scenario) : na
  const kept = (kind: 'project' | 'request') =>
    answered((scenario) => keptOf(decidedByValue(arbitration, scenario), kind).kept)
  const row = (key: string, unit: Unit, of: Measure['of']): Measure => ({ key, unit, of })
  return [
    row('status', 'none', (scenario) => solvedText(context, scenario)),
    row(
      'value',
      'points',
      answered(({ value }) => round(value!, 1)),
    ),
    row(
      'difference',
      'points',
      answered(({ value }) => (proposed?.value == null ? na : round(value! - proposed.value, 1))),
    ),
    row('projects', 'count', kept('project')),
    row('requests', 'count', kept('request')),
    row(
      'cost',
      'money',
      answered(({ cost }) => cost / 100),
    ),
    row(
      'left',
      'money',
      answered(({ money }) => {
        const open = credits(money)
        return open.length === 0 ? na : sumOf(open, ({ available, used }) => available - used) / 100
      }),
    ),
    row(
      'externalDays',
      'days',
      answered(({ externalDays }) => externalDays / 100),
    ),
    row(
      'externalCost',
      'money',
      answered(({ externalCost }) => externalCost / 100),
    ),
    row(
      'tightest',
      'none',
      answered(({ money }) => {
        const use = tightest(money)
        return use === null
          ? na
          : `${moneyLimitText(context, use.limit)} : ${context.format.percent(use.used / use.available)}`
      }),
    ),
  ]
}

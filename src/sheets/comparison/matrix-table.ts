import type { Arbitration, ScenarioResult, Subject, Verdict } from '../../calculation/arbitration/arbitration'
import { compareCodes } from '../../portfolio/by-code'
import { groupBy } from '../../portfolio/group-by'
import type { Position } from '../../workbook/address'
import { hasAnswer } from '../arbitration/answer'
import type { Names } from '../arbitration/names'
import { scenarioCode, scenarioName } from '../arbitration/scenario-words'
import { obstacleText, startText, valueCell } from '../arbitration/verdict-words'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText } from '../status'
import { SCENARIO_WIDTH } from './measures-table'

const TITLE_WIDTH = 34
const WHY_WIDTH = 60

/** One subject through all scenarios; null where a scenario has no answer. */
export type MatrixRow = { subject: Subject; verdicts: (Verdict | null)[]; kept: number; of: number }

/** The subjects through the scenarios, greatest value first; those on which the scenarios differ, then the others. */
export function matrixRows({ subjects, scenarios }: Pick<Arbitration, 'subjects' | 'scenarios'>): {
  debated: MatrixRow[]
  agreed: MatrixRow[]
} {
  const byScenario = scenarios.map((scenario) =>
    hasAnswer(scenario) ? new Map(scenario.verdicts.map((verdict) => [verdict.subject, verdict])) : null,
  )
  const rows = subjects
    .map((subject): MatrixRow => {
      const verdicts = byScenario.map((verdicts) => verdicts?.get(subject.code) ?? null)
      const known = verdicts.filter((verdict) => verdict !== null)
      return { subject, verdicts, kept: known.filter(({ kept }) => kept).length, of: known.length }
    })
    .sort((a, b) => b.subject.value - a.subject.value || compareCodes(a.subject.code, b.subject.code))
  const isDebated = ({ kept, of }: MatrixRow) => kept > 0 && kept < of
  return { debated: rows.filter(isDebated), agreed: rows.filter((row) => !isDebated(row)) }
}

/** Subject by scenario: kept and when, or not; and why not where it is not. */
export function matrixTable(
  context: SheetContext,
  at: Position,
  {
    arbitration,
    rows,
    names,
    name,
  }: { arbitration: Arbitration; rows: readonly MatrixRow[]; names: Names; name: string },
): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.comparison.column.${id}`)
  return tableBlock<MatrixRow>(at, {
    name,
    rows,
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ subject }) => subject.code },
      {
        id: 'title',
        header: word('title'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ subject }) => subject.title,
      },
      { id: 'value', header: word('value'), format: 'decimal', cell: ({ subject }) => valueCell(context, subject) },
      ...arbitration.scenarios.map((scenario, i): TableColumn<MatrixRow> => ({
        id: `scenario${i}`,
        header: scenarioName(context, arbitration, { scenario, names }),
        format: ({ verdicts }) => (verdicts[i] == null ? 'neutral' : verdicts[i].kept ? 'good' : 'neutral'),
        headerFormat: 'header',
        widest: SCENARIO_WIDTH,
        cell: ({ verdicts }) => verdictText(context, verdicts[i] ?? null),
      })),
      {
        id: 'kept',
        header: word('kept'),
        format: 'text',
        cell: ({ kept, of }) => t('sheets.comparison.keptIn', { kept, of }),
      },
      {
        id: 'why',
        header: word('why'),
        format: 'textApart',
        widest: WHY_WIDTH,
        cell: (row) => whyText(context, row, { arbitration, names }),
      },
    ],
  })
}

function verdictText(context: SheetContext, verdict: Verdict | null): string {
  const word = (key: string) => context.t(`sheets.comparison.cell.${key}`)
  if (verdict === null) return word('unknown')
  if (!verdict.kept) return statusText('neutral', word('out'))
  return statusText('good', startText(context, verdict) ?? word('kept'))
}

/** The reasons of the scenarios that leave it out, those with the same reason together. */
function whyText(
  context: SheetContext,
  { verdicts }: MatrixRow,
  { arbitration, names }: { arbitration: Arbitration; names: Names },
): string {
  const { t } = context
  const out = arbitration.scenarios.flatMap((scenario, i): { scenario: ScenarioResult; reason: string }[] => {
    const verdict = verdicts[i]
    if (!verdict || verdict.kept) return []
    return [{ scenario, reason: obstacleText(context, verdict, names) }]
  })
  const groups = [...groupBy(out, ({ reason }) => reason)]
  if (groups.length === 0) return '–'
  return groups
    .map(([reason, group]) =>
      t('sheets.comparison.why', {
        scenarios: group.map(({ scenario }) => scenarioCode(arbitration, scenario)).join(', '),
        reason,
      }),
    )
    .join(t('sheets.comparison.whySeparator'))
}

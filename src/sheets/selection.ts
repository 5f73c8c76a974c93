import type { Arbitration, ScenarioResult } from '../calculation/arbitration/arbitration'
import { sumOf } from '../portfolio/amount'
import type { Portfolio } from '../portfolio/portfolio'
import type { SheetPlan } from '../workbook/sheet-plan'
import { credits, decidedByValue, hasAnswer, keptOf, proposedScenario } from './arbitration/answer'
import { namesOf, type Names } from './arbitration/names'
import { scenarioName } from './arbitration/scenario-words'
import { solvedText } from './arbitration/status-words'
import { pointsText } from './arbitration/verdict-words'
import { below, type Block } from './layout/block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock, type KeyFigure } from './layout/figures-block'
import { textBlock, type TextLine } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import { conflictTable, relaxationTable } from './selection/conflict-tables'
import { decisionTable } from './selection/decision-table'
import { moneyChart, moneyTable } from './selection/money-table'
import { otherObjectiveSentence, selectionMessage } from './selection/selection-message'
import { teamTable } from './selection/team-table'
import type { SheetContext } from './sheet-context'

const WIDTH = 235
const CHART = { column: 8, columns: 4, rows: 14 }
const FINDINGS = 8

/**
 * Which projects to keep, starting when? The answer and the credits on the first page, what is not kept and what it would
 * take, what is kept, the teams. Values are frozen: they stand as they were when the scenario was solved.
 */
export function selectionSheet(
  context: SheetContext,
  { portfolio, arbitration }: { portfolio: Portfolio; arbitration: Arbitration },
): SheetPlan {
  const { t } = context
  const names = namesOf(portfolio, arbitration)
  const scenario = proposedScenario(arbitration)
  const title = titleBlock(context, {
    title: t('sheets.selection.title'),
    message:
      scenario === null || arbitration.subjects.length === 0
        ? t('sheets.selection.message.nothing')
        : selectionMessage(context, { arbitration, scenario, names }),
    settings: scenario === null ? [] : settings(context, { arbitration, scenario, names }),
    width: WIDTH,
  })
  const blocks: Block[] = [title]
  const breaks: number[] = []
  if (scenario !== null && arbitration.subjects.length > 0) {
    if (hasAnswer(scenario)) answerBlocks(context, { arbitration, scenario, names, blocks, breaks })
    else conflictBlocks(context, { scenario, names, blocks })
  }
  findingLines(context, arbitration, blocks)
  return composeSheet(context, {
    identity: 'selection',
    name: t('sheets.selection.name'),
    blocks,
    paper: 'A4',
    frozen: { rows: 1, columns: 0 },
    ...(breaks.length === 0 ? {} : { breaks }),
  })
}

type Parts = { arbitration: Arbitration; scenario: ScenarioResult; names: Names; blocks: Block[] }

function answerBlocks(
  context: SheetContext,
  { arbitration, scenario, names, blocks, breaks }: Parts & { breaks: number[] },
): void {
  const { t } = context
  const next = (gap: number) => below(blocks, gap)
  const heading = (key: string) =>
    blocks.push(words(blocks, 1, [{ text: t(`sheets.selection.heading.${key}`), format: 'heading' }]))
  const note = (text: string) => blocks.push(words(blocks, 0, [{ text, format: 'note' }]))
  const decided = decidedByValue(arbitration, scenario)
  const years = yearsOf(scenario)
  const columns = 9 + Math.min(years.length, 4)
  blocks.push(figuresBlock(next(1), { figures: figures(context, { scenario, decided, columns }), columns }))
  const other = otherObjectiveSentence(context, scenario, arbitration.otherObjective)
  if (other !== null) blocks.push(words(blocks, 1, [{ text: other, format: 'message' }]))

  if (scenario.money.length > 0) {
    heading('money')
    const at = { row: next(0).row, column: 1 }
    const table = moneyTable(context, at, scenario.money)
    const place = { row: at.row - 1, column: CHART.column }
    const chart = moneyChart(context, place, {
      ...CHART,
      columns: columns - CHART.column,
      table,
      money: scenario.money,
    })
    blocks.push(table)
    if (chart) blocks.push(chart)
  }
  const out = decided.filter(({ verdict }) => !verdict.kept)
  const kept = decided.filter(({ verdict }) => verdict.kept)
  const parts = { scenario, names, periods: arbitration.periods, years }
  heading('out')
  if (out.length > 0) {
    note(t('sheets.selection.readPrices'))
    blocks.push(decisionTable(context, next(0), { ...parts, rows: out, kept: false }))
    breaks.push(next(1).row + 1)
  } else note(t('sheets.selection.allKept'))
  heading('kept')
  if (kept.length > 0) blocks.push(decisionTable(context, next(0), { ...parts, rows: kept, kept: true }))
  else note(t('sheets.selection.noneKept'))
  if (scenario.teams.length > 0) {
    breaks.push(next(1).row + 1)
    heading('teams')
    blocks.push(teamTable(context, { row: next(0).row, column: 1 }, { uses: scenario.teams, names }))
  }
}

function conflictBlocks(context: SheetContext, { scenario, names, blocks }: Omit<Parts, 'arbitration'>): void {
  const heading = (key: string) =>
    blocks.push(words(blocks, 1, [{ text: context.t(`sheets.selection.heading.${key}`), format: 'heading' }]))
  if (scenario.conflict.length > 0) {
    heading('conflict')
    blocks.push(conflictTable(context, below(blocks, 0), { conflict: scenario.conflict, names }))
  }
  if (scenario.relaxation.length > 0) {
    heading('relaxation')
    blocks.push(relaxationTable(context, below(blocks, 0), { relaxation: scenario.relaxation, names }))
  }
}

/** What the model had to suppose, in the words of the findings: the first ones; the Checks sheet holds them all. */
function findingLines({ t }: SheetContext, { findings }: Arbitration, blocks: Block[]): void {
  if (findings.length === 0) return
  const lines = findings
    .slice(0, FINDINGS)
    .map(({ code, params }): TextLine => ({ text: `• ${t(`findings.${code}.message`, params)}`, format: 'note' }))
  const others = findings.length - lines.length
  const rest: TextLine[] =
    others > 0 ? [{ text: t('sheets.selection.moreFindings', { count: others }), format: 'note' }] : []
  blocks.push(
    words(blocks, 1, [{ text: t('sheets.selection.heading.findings'), format: 'heading' }, ...lines, ...rest]),
  )
}

function words(blocks: readonly Block[], gap: number, lines: TextLine[]): Block {
  const at = below(blocks, gap)
  return textBlock({ row: at.row, column: 0 }, { lines, width: WIDTH })
}

/** The years in which the selection, or what it leaves out, would spend. */
function yearsOf({ verdicts }: ScenarioResult): number[] {
  const years = verdicts.flatMap(({ cost }) => cost.flatMap(({ year, amount }) => (amount === 0 ? [] : [year])))
  return [...new Set(years)].sort((a, b) => a - b)
}

function figures(
  context: SheetContext,
  {
    scenario,
    decided,
    columns,
  }: { scenario: ScenarioResult; decided: ReturnType<typeof decidedByValue>; columns: number },
): KeyFigure[] {
  const { t, format } = context
  const figure = (key: string, column: number, cell: string): KeyFigure => ({
    label: t(`sheets.selection.figure.${key}`),
    cell,
    format: 'figureText',
    column,
  })
  const projects = keptOf(decided, 'project')
  const requests = keptOf(decided, 'request')
  const open = credits(scenario.money)
  const left = open.length === 0 ? null : sumOf(open, ({ available, used }) => available - used)
  const of = (count: { kept: number; all: number }) => t('sheets.selection.figure.of', count)
  return [
    figure('status', 0, solvedText(context, scenario)),
    figure('value', 2, pointsText(context, scenario.value!)),
    figure('kept', 4, of(projects)),
    figure('requests', 5, of(requests)),
    figure('cost', 7, format.thousands(scenario.cost)),
    figure('left', columns - 2, format.thousands(left)),
    figure('external', columns - 1, format.days(scenario.externalDays)),
  ]
}

function settings(context: SheetContext, { arbitration, scenario, names }: Omit<Parts, 'blocks'>): string[] {
  const word = (key: string, parameters = {}) => context.t(`sheets.selection.setting.${key}`, parameters)
  return [
    word('scenario', { scenario: scenarioName(context, arbitration, { scenario, names }) }),
    word(`objective.${scenario.objective}`),
    word('value'),
  ]
}

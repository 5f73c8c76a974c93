import type { CommitteePack } from '../calculation/committee/committee-pack'
import { isoDate } from '../portfolio/calendar'
import type { Portfolio } from '../portfolio/portfolio'
import type { SheetPlan } from '../workbook/sheet-plan'
import { loadTable, SHOWN_PERIODS, teamTable } from './committee/capacity-tables'
import { committeeChangeTable } from './committee/change-block'
import { axisChart, loadChart } from './committee/committee-charts'
import { committeeIdentity } from './committee/committee-name'
import { difficultyTable, keptTable, requestTable } from './committee/decision-tables'
import { dateRows, dateTable, decisionTable, riskTable } from './committee/follow-tables'
import { committeeFigures, committeeHead } from './committee/front-page'
import { keyLines } from './committee/key-lines'
import { annexNotes, compensationNote } from './committee/notes'
import { decisionsToTake } from './committee/opening'
import { agendaTable, axisTable, indicatorTable } from './committee/portfolio-tables'
import { orphans, typedCells } from './committee/typed-cells'
import { below, emptyBlock, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock } from './layout/figures-block'
import { textBlock, type TextLine } from './layout/text-block'
import type { SheetContext } from './sheet-context'

const WIDTH = 195
/** Code, title, five figures, reasons, decision, comment. */
const COLUMNS = 10
const CHART = { columns: 5, rows: 14 }
const CHART_COLUMN = 5
/** Projects of which the papers say what changed; all are on the sheet of changes. */
const CHANGES = 12
/** Beyond, the budget by axis begins a page of its own. */
const WITH_BUDGET = 6

/** The papers of a session: one page to read in a minute, then what it rests on, frozen, with room to decide. */
export function committeeSheet(
  context: SheetContext,
  { portfolio, pack }: { portfolio: Portfolio; pack: CommitteePack },
): SheetPlan {
  const { t } = context
  const identity = committeeIdentity(pack)
  const typed = typedCells(context.generated, identity)
  const blocks: Block[] = [committeeHead(context, pack, WIDTH)]
  const breaks: number[] = []
  const next = (gap: number) => below(blocks, gap)
  const place = <B extends Block>(block: B): B => {
    blocks.push(block)
    return block
  }
  const text = (gap: number, lines: TextLine[]) => place(textBlock(next(gap), { lines, width: WIDTH }))
  const note = (key: string, params: Record<string, number | string> = {}) =>
    text(0, [{ text: t(`sheets.committee.${key}`, params), format: 'note' }])
  const heading = (key: string) => text(1, [{ text: t(`sheets.committee.headings.${key}`), format: 'heading' }])
  const newPage = () => breaks.push(next(1).row + 1)

  place(figuresBlock(next(1), { figures: committeeFigures(context, pack), columns: COLUMNS }))
  text(0, keyLines(context, { portfolio, pack }))
  text(1, [
    { text: t('sheets.committee.toDecide'), format: 'heading' },
    ...decisionsToTake(context, pack).map((sentence): TextLine => ({ text: sentence, format: 'message' })),
  ])
  const agendaHeading = heading('agenda')
  place(agendaTable(context, next(0), pack.agenda))
  const top = { row: agendaHeading.area.from.row, column: CHART_COLUMN }
  const withBudget = pack.budget.expense !== null || pack.budget.costs.length > 0
  // The chart beside the agenda shows a table of the next page: its room is kept before the table is placed.
  if (withBudget) place(emptyBlock(top, { row: top.row + CHART.rows, column: top.column }))

  const news = pack.changes?.projects.filter((change) => change.news) ?? []
  if (news.length > 0) {
    newPage()
    heading('changes')
    place(committeeChangeTable(context, next(0), news.slice(0, CHANGES)))
    if (news.length > CHANGES) note('moreChanges', { shown: CHANGES, all: news.length })
  }

  if (news.length === 0 || news.length > WITH_BUDGET) newPage()
  heading('budget')
  if (withBudget) {
    const axes = place(axisTable(context, next(0), pack))
    const chart = axisChart(context, axes, pack)
    if (chart) place(chartBlock(top, { ...CHART, chart }))
  } else note('none.budget')
  heading('indicators')
  place(indicatorTable(context, { row: next(0).row, column: 1 }, pack.indicators))

  newPage()
  heading('requests')
  if (pack.requests.length > 0) {
    place(requestTable(context, next(0), { portfolio, pack, typed }))
    if (pack.requests.some(({ byRatio }) => byRatio)) note('proposals.ratio')
    for (const line of compensationNote(context, pack)) text(0, [line])
  } else note('none.requests')

  newPage()
  heading('difficulties')
  if (pack.difficulties.length > 0) {
    place(difficultyTable(context, next(0), { pack, typed }))
    if (pack.inDifficulty > pack.difficulties.length) {
      note('moreDifficulties', { shown: pack.difficulties.length, all: pack.inDifficulty })
    }
  } else note('none.difficulties')

  newPage()
  heading('capacity')
  if (pack.capacity.teams.length > 0 && pack.capacity.periods.length > 0) {
    place(teamTable(context, next(0), pack.capacity))
    if (pack.capacity.periods.length > SHOWN_PERIODS) note('firstPeriods')
    const loadHeading = heading('load')
    const load = place(loadTable(context, { row: next(0).row, column: 1 }, pack.capacity))
    const at = { row: loadHeading.area.from.row, column: CHART_COLUMN }
    const chart = loadChart(context, load, pack)
    if (chart) place(chartBlock(at, { ...CHART, chart }))
  } else note('none.capacity')

  newPage()
  heading('risks')
  if (pack.risks.length > 0) place(riskTable(context, next(0), pack.risks))
  else note('none.risks')
  heading('decisions')
  if (pack.decisions.length > 0) place(decisionTable(context, next(0), pack.decisions))
  else note('none.decisions')

  newPage()
  heading('dates')
  const dates = dateRows(context, pack)
  if (dates.length > 0) {
    place(dateTable(context, next(0), dates))
    const { milestones, milestonesInAll } = pack.dates
    if (milestonesInAll > milestones.length) note('moreMilestones', { shown: milestones.length, all: milestonesInAll })
  } else note('none.dates')
  const present = new Set([
    ...pack.requests.map(({ request }) => request.number),
    ...pack.difficulties.map(({ project }) => project.code),
  ])
  const kept = orphans(typed, present)
  if (kept.length > 0) {
    heading('kept')
    place(keptTable(context, next(0), kept))
  }
  heading('annex')
  text(0, annexNotes(context, { portfolio, pack }))

  return composeSheet(context, {
    identity,
    name: t('sheets.committee.name', { date: isoDate(pack.session) }),
    blocks,
    paper: 'A4',
    breaks,
    frozen: { rows: 1, columns: 0 },
    lastPrintedColumn: COLUMNS - 1,
  })
}

import type { CommitteePack } from '../calculation/committee/committee-pack'
import { dateOf, isoDate } from '../portfolio/calendar'
import type { Portfolio } from '../portfolio/portfolio'
import type { SheetPlan } from '../workbook/sheet-plan'
import { axisChart, loadChart } from './committee/committee-charts'
import { difficultyTable, keptTable, requestTable } from './committee/decision-tables'
import { decimalText } from './committee/difficulty-words'
import {
  dateRows,
  dateTable,
  decisionTable,
  loadTable,
  riskTable,
  SHOWN_PERIODS,
  teamTable,
} from './committee/follow-tables'
import { decisionsToTake } from './committee/opening'
import { agendaTable, axisTable, indicatorTable } from './committee/portfolio-tables'
import { orphans, typedCells } from './committee/typed-cells'
import { below, emptyBlock, type Block } from './layout/block'
import { chartBlock } from './layout/chart-block'
import { composeSheet } from './layout/compose-sheet'
import { figuresBlock, type KeyFigure } from './layout/figures-block'
import { textBlock, type TextLine } from './layout/text-block'
import { titleBlock } from './layout/title-block'
import type { SheetContext } from './sheet-context'

const WIDTH = 195
/** Code, title, five figures, reasons, decision, comment. */
const COLUMNS = 10
const CHART = { columns: 5, rows: 14 }
const CHART_COLUMN = 5

/** What makes a committee sheet the same one from one generation to the next: its committee and its session. */
function committeeIdentity(pack: Pick<CommitteePack, 'name' | 'frequency' | 'session'>): string {
  return `committee/${pack.name ?? pack.frequency}/${isoDate(pack.session)}`
}

/** The papers of a session: one page to read in a minute, then what it rests on, frozen, with room to decide. */
export function committeeSheet(
  context: SheetContext,
  { portfolio, pack }: { portfolio: Portfolio; pack: CommitteePack },
): SheetPlan {
  const { t } = context
  const identity = committeeIdentity(pack)
  const typed = typedCells(context.generated, identity)
  const blocks: Block[] = [head(context, pack)]
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

  place(figuresBlock(next(1), { figures: figures(context, pack), columns: COLUMNS }))
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

  newPage()
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
  text(0, annex(context, { portfolio, pack }))

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

function committeeName({ t }: SheetContext, { name, frequency }: CommitteePack): string {
  return name ?? t(`sheets.committee.defaultName.${frequency}`)
}

function head(context: SheetContext, pack: CommitteePack): Block {
  const { t } = context
  const { place, members } = pack
  const people = members.map(({ name, role }) => (role === null ? name : `${name} (${role})`)).join(', ')
  const followed = pack.health.green + pack.health.amber + pack.health.red + pack.health.unknown
  const where = [
    ...(place?.place ? [t('sheets.committee.place', { place: place.place })] : []),
    ...(place?.chair ? [t('sheets.committee.chair', { chair: place.chair })] : []),
  ]
  return titleBlock(context, {
    title: t('sheets.committee.title', { committee: committeeName(context, pack), session: pack.session }),
    message: t('sheets.committee.message', {
      requests: pack.requests.length,
      difficult: pack.inDifficulty,
      followed,
      teams: pack.capacity.teams.filter((team) => team.overloads > 0).length,
    }),
    notes: [
      ...(where.length > 0 ? [where.join(' ')] : []),
      members.length > 0 ? t('sheets.committee.members', { members: people }) : t('sheets.committee.noMembers'),
    ],
    settings: [],
    width: WIDTH,
  })
}

function figures(context: SheetContext, { projects, indicators, budget }: CommitteePack): KeyFigure[] {
  const { t, format } = context
  const indicator = (key: string) => indicators.find((candidate) => candidate.key === key)
  const { compared, deviation } = budget.portfolioCost
  const figure = (key: string, column: number, cell: string): KeyFigure => ({
    label: t(`sheets.committee.figures.${key}`, { limit: projects.activeLimit }),
    cell,
    format: 'figureText',
    column,
  })
  const money = (value: number | null | undefined) => format.thousands(value ?? null)
  const onTime = indicator('onTime')
  return [
    figure('projects', 0, decimalText(context, projects.active)),
    figure('progress', 2, format.percent(indicator('progress')?.byCost ?? null)),
    figure('paid', 4, money(budget.expense?.programme.paid)),
    figure('finalCost', 7, money(compared.projects === 0 ? null : compared.finalCost)),
    figure('deviation', 8, deviation === null ? money(null) : `${deviation > 0 ? '+' : ''}${money(deviation)}`),
    figure('late', 9, format.percent(onTime?.unweighted ?? null)),
  ]
}

function compensationNote(context: SheetContext, { leastValued }: CommitteePack): TextLine[] {
  if (leastValued.length === 0) return []
  const { t } = context
  const projects = leastValued.map(({ project, score }) =>
    t('sheets.committee.compensationItem', {
      code: project.code,
      title: project.title,
      score: decimalText(context, score!),
    }),
  )
  return [
    {
      text: t('sheets.committee.compensation', { projects: projects.join(t('sheets.committee.separator')) }),
      format: 'note',
    },
  ]
}

function annex(
  { t, format, dataDate }: SheetContext,
  { portfolio, pack }: { portfolio: Portfolio; pack: CommitteePack },
): TextLine[] {
  const { green, amber, floor } = portfolio.settings.varianceLimits
  const { rate, meanRate } = pack.budget.portfolioCost
  const lines = [
    t('sheets.committee.annex.frozen', { date: dataDate }),
    t('sheets.committee.annex.weighting', { green: format.percent(green), amber: format.percent(amber), floor }),
    t('sheets.committee.annex.finalCost'),
    t('sheets.committee.annex.costMeans', { weighted: format.percent(rate), mean: format.percent(meanRate) }),
    t('sheets.committee.annex.rates', { year: dateOf(dataDate).year }),
  ]
  return lines.map((text): TextLine => ({ text, format: 'note' }))
}

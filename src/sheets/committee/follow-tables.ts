import type { Status } from '../../calculation/budget/cost-status'
import type { ComingCapacity } from '../../calculation/committee/coming-capacity'
import type { CommitteePack } from '../../calculation/committee/committee-pack'
import type { FollowedDecision } from '../../calculation/committee/decisions'
import type { RankedRisk } from '../../calculation/committee/risks'
import { sumOf } from '../../portfolio/amount'
import type { DateSerial } from '../../portfolio/calendar'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText, type Tone } from '../status'
import { moneyCell } from '../variances/cells'
import { toneOf } from '../variances/words'
import { TITLE_WIDTH } from './portfolio-tables'

const WORDS_WIDTH = 42
/** Periods that have a column of their own. */
export const SHOWN_PERIODS = 4

type TeamRow = ComingCapacity['teams'][number]

/** The load of each team by period, as a share of its capacity, and what to remember of it. */
export function teamTable(context: SheetContext, at: Position, capacity: ComingCapacity): PlacedTable {
  const { t, format } = context
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  const share = (utilisation: number | null, overloaded: boolean) => {
    const tone: Tone = utilisation === null ? 'neutral' : overloaded ? 'bad' : 'good'
    return { tone, text: statusText(tone, format.percent(utilisation)) }
  }
  const cellOf = ({ cells }: TeamRow, i: number) => share(cells[i]!.utilisation, (cells[i]!.gap ?? 0) > 0)
  const words = ({ utilisation, overloads, cells }: TeamRow) => {
    if (utilisation === null) return t('sheets.committee.capacityWords.unknown')
    if (overloads === 0) return t('sheets.committee.capacityWords.fine')
    return t('sheets.committee.capacityWords.overload', {
      count: overloads,
      gap: sumOf(cells, (cell) => cell.gap ?? 0),
    })
  }
  return tableBlock<TeamRow>(at, {
    columns: [
      { id: 'team', header: word('team'), format: 'code', cell: ({ code }) => code },
      { id: 'label', header: word('label'), format: 'textWrap', widest: TITLE_WIDTH, cell: ({ label }) => label },
      ...capacity.periods.slice(0, SHOWN_PERIODS).map((period, i): TableColumn<TeamRow> => ({
        id: period,
        header: format.period(period),
        format: (row) => cellOf(row, i).tone,
        cell: (row) => cellOf(row, i).text,
      })),
      {
        id: 'year',
        header: word('year'),
        format: (row) => share(row.utilisation, (row.utilisation ?? 0) > 1).tone,
        cell: (row) => share(row.utilisation, (row.utilisation ?? 0) > 1).text,
      },
      { id: 'words', header: word('words'), format: 'textApart', widest: WORDS_WIDTH, cell: words },
    ],
    rows: capacity.teams,
    name: 'CommitteeTeams',
  })
}

type PeriodRow = { label: string; demand: number; capacity: number | null; gap: number | null }

/** Demand, capacity and shortage of all teams by period. */
export function loadTable({ t, format }: SheetContext, at: Position, { periods, teams }: ComingCapacity): PlacedTable {
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  const rows = periods.map((period, i): PeriodRow => {
    const cells = teams.map((team) => team.cells[i]!)
    const known = cells.filter((cell) => cell.capacity !== null)
    return {
      label: format.period(period),
      demand: sumOf(cells, (cell) => cell.demand),
      capacity: known.length === 0 ? null : sumOf(known, (cell) => cell.capacity!),
      gap: known.length === 0 ? null : sumOf(known, (cell) => cell.gap ?? 0),
    }
  })
  const days = (id: 'demand' | 'capacity' | 'gap'): TableColumn<PeriodRow> => ({
    id,
    header: word(id),
    format: 'days',
    cell: (row) => (row[id] === null ? na : row[id] / 100),
  })
  return tableBlock(at, {
    columns: [
      { id: 'period', header: word('period'), format: 'text', cell: ({ label }) => label },
      days('demand'),
      days('capacity'),
      days('gap'),
    ],
    rows,
    name: 'CommitteeLoad',
  })
}

/** The greatest risks, with the project that each weighs on. */
export function riskTable({ t }: SheetContext, at: Position, risks: readonly RankedRisk[]): PlacedTable {
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  return tableBlock<RankedRisk>(at, {
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ risk }) => risk.code },
      { id: 'risk', header: word('risk'), format: 'textWrap', widest: TITLE_WIDTH, cell: ({ risk }) => risk.label },
      {
        id: 'exposure',
        header: word('exposure'),
        format: ({ status }) => toneOf(status),
        cell: ({ status, exposure }) => statusText(toneOf(status), `${exposureWord(t, status)} (${exposure})`),
      },
      { id: 'severity', header: word('severity'), format: 'integer', cell: ({ risk }) => risk.severity },
      { id: 'likelihood', header: word('likelihood'), format: 'integer', cell: ({ risk }) => risk.likelihood },
      { id: 'project', header: word('project'), format: 'code', cell: ({ risk }) => risk.project ?? '—' },
      {
        id: 'progress',
        header: word('progress'),
        format: 'wholePercent',
        cell: ({ progress }) => progress ?? t('sheets.common.notAvailable'),
      },
      {
        id: 'owner',
        header: word('titleAndOwner'),
        format: 'textApart',
        widest: WORDS_WIDTH,
        cell: ({ risk, projectTitle }) => joined(projectTitle, risk.owner),
      },
    ],
    rows: risks,
    name: 'CommitteeRisks',
  })
}

function joined(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ') || '—'
}

function exposureWord(t: SheetContext['t'], status: Status): string {
  return t(`sheets.committee.exposureWords.${status}`)
}

const STATE_TONES: Record<FollowedDecision['state'], Tone> = {
  late: 'bad',
  open: 'watch',
  done: 'good',
  cancelled: 'neutral',
  unknown: 'neutral',
}

/** Earlier decisions and where they stand, late ones first. */
export function decisionTable({ t }: SheetContext, at: Position, decisions: readonly FollowedDecision[]): PlacedTable {
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  return tableBlock<FollowedDecision>(at, {
    columns: [
      { id: 'number', header: word('number'), format: 'code', cell: ({ decision }) => decision.number },
      {
        id: 'subject',
        header: word('subject'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ decision }) => decision.subject,
      },
      {
        id: 'state',
        header: word('state'),
        format: ({ state }) => STATE_TONES[state],
        cell: ({ state }) => statusText(STATE_TONES[state], t(`sheets.committee.states.${state}`)),
      },
      { id: 'taken', header: word('taken'), format: 'date', cell: ({ decision }) => decision.date ?? na },
      { id: 'due', header: word('due'), format: 'date', cell: ({ decision }) => decision.due ?? na },
      {
        id: 'impact',
        header: word('impact'),
        format: 'thousands',
        cell: ({ decision }) => moneyCell(decision.impactMoney, na),
      },
      {
        id: 'impactDays',
        header: word('impactDays'),
        format: 'days',
        cell: ({ decision }) => (decision.impactDays === null ? na : decision.impactDays / 100),
      },
      {
        id: 'reason',
        header: word('reasonAndOwner'),
        format: 'textApart',
        widest: WORDS_WIDTH,
        cell: ({ decision }) => joined(decision.reason, decision.owner),
      },
    ],
    rows: decisions,
    name: 'CommitteeDecisions',
  })
}

type DateRow = { date: DateSerial; what: string }

/** Later sessions with their deadlines, and the milestones to come, by date. */
export function dateRows({ t }: SheetContext, { dates, session }: CommitteePack): DateRow[] {
  const later = dates.sessions.flatMap(({ date, requestsClose, papersSent, place }): DateRow[] => [
    { date, what: t('sheets.committee.sessionItem', { place: place ?? '' }).trim() },
    ...(requestsClose === null ? [] : [{ date: requestsClose, what: t('sheets.committee.closing') }]),
    ...(papersSent === null ? [] : [{ date: papersSent, what: t('sheets.committee.papers') }]),
  ])
  const milestones = dates.milestones.map(({ planned, projectTitle, milestone }): DateRow => ({
    date: planned,
    what: t('sheets.committee.milestone', { project: projectTitle, label: milestone.label }),
  }))
  return [...later, ...milestones].filter(({ date }) => date > session).sort((a, b) => a.date - b.date)
}

export function dateTable({ t }: SheetContext, at: Position, rows: readonly DateRow[]): PlacedTable {
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  return tableBlock<DateRow>(at, {
    columns: [
      { id: 'date', header: word('date'), format: 'date', cell: ({ date }) => date },
      { id: 'what', header: word('what'), format: 'text', widest: TITLE_WIDTH, cell: ({ what }) => what },
    ],
    rows,
    name: 'CommitteeDates',
  })
}

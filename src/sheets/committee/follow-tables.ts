import type { Status } from '../../calculation/budget/cost-status'
import type { CommitteePack } from '../../calculation/committee/committee-pack'
import type { FollowedDecision } from '../../calculation/committee/decisions'
import type { RankedRisk } from '../../calculation/committee/risks'
import type { DateSerial } from '../../portfolio/calendar'
import type { Position } from '../../workbook/address'
import { tableBlock, type PlacedTable } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText, type Tone } from '../status'
import { moneyCell } from '../variances/cells'
import { toneOf } from '../variances/words'
import { TITLE_WIDTH } from './portfolio-tables'

/** A column of sentences. */
export const WORDS_WIDTH = 42

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

import type { CommitteePack } from '../../calculation/committee/committee-pack'
import type { ProjectHealth } from '../../calculation/committee/project-health'
import type { RequestToArbitrate } from '../../calculation/committee/requests'
import type { Money } from '../../portfolio/amount'
import type { Portfolio } from '../../portfolio/portfolio'
import { rangeOf, type Position } from '../../workbook/address'
import { answerSentence, proposedText } from '../arbitrated/request-words'
import { namesOf, type Names } from '../arbitration/names'
import { tableBlock, type PlacedTable, type TableColumn } from '../layout/table-block'
import type { SheetContext } from '../sheet-context'
import { statusText } from '../status'
import { moneyCell } from '../variances/cells'
import { toneOf } from '../variances/words'
import { monthsOf, reasonsText } from './difficulty-words'
import { TITLE_WIDTH } from './portfolio-tables'
import type { TypedCells } from './typed-cells'

const REASONS_WIDTH = 42
const DECISION_WIDTH = 20
const COMMENT_WIDTH = 26

type Typed = ReadonlyMap<string, TypedCells>

/** The projects in most difficulty: their weather, their figures, why, and room to decide. */
export function difficultyTable(
  context: SheetContext,
  at: Position,
  { pack, typed }: { pack: CommitteePack; typed: Typed },
): PlacedTable {
  const { t } = context
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  const signOf = (row: ProjectHealth, kind: 'cost' | 'delay') => row.difficulties.find((sign) => sign.kind === kind)
  const costs = new Map(pack.budget.costs.map((cost) => [cost.code, cost]))
  const why = (row: ProjectHealth) => {
    const { weather } = row.project
    const reasons = reasonsText(context, row)
    return weather === null
      ? reasons
      : [reasons, t('sheets.committee.typedWeather', { weather })].join(t('sheets.committee.separator'))
  }
  const money = (id: string, value: (code: string) => Money | null): TableColumn<ProjectHealth> => ({
    id,
    header: word(id),
    format: 'thousands',
    cell: ({ project }) => moneyCell(value(project.code), na),
  })
  const table = tableBlock<ProjectHealth>(at, {
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ project }) => project.code },
      {
        id: 'project',
        header: word('project'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: ({ project }) => project.title,
      },
      {
        id: 'weather',
        header: word('weather'),
        format: ({ proposed }) => toneOf(proposed),
        cell: ({ proposed }) => statusText(toneOf(proposed), t(`sheets.committee.weather.${proposed ?? 'unknown'}`)),
      },
      money('envelope', (code) => costs.get(code)?.reference ?? null),
      money('deviation', (code) => costs.get(code)?.deviation ?? null),
      {
        id: 'delay',
        header: word('delay'),
        format: 'decimal',
        cell: (row) => {
          const sign = signOf(row, 'delay')
          return sign?.kind === 'delay' ? monthsOf(sign.days) : '—'
        },
      },
      {
        id: 'progress',
        header: word('progress'),
        format: 'wholePercent',
        cell: ({ project }) => project.progress ?? na,
      },
      { id: 'reasons', header: word('reasons'), format: 'textApart', widest: REASONS_WIDTH, cell: why },
      ...typedColumns<ProjectHealth>(context, ({ project }) => project.code, typed),
    ],
    rows: pack.difficulties,
    name: 'CommitteeDifficulties',
  })
  return withRoomToType(table)
}

/** The requests that await the committee: what each asks, what the Project Office proposes, and room to decide. */
export function requestTable(
  context: SheetContext,
  at: Position,
  { portfolio, pack, typed }: { portfolio: Pick<Portfolio, 'teams'>; pack: CommitteePack; typed: Typed },
): PlacedTable {
  const { t } = context
  const names = namesOf(portfolio, { subjects: [] })
  const na = t('sheets.common.notAvailable')
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  const days = (id: 'moe' | 'moa' | 'amoa'): TableColumn<RequestToArbitrate> => ({
    id,
    header: word(id),
    format: 'integer',
    cell: (row) => (row[id] === null ? na : row[id] / 100),
  })
  const subject = ({ request }: RequestToArbitrate) =>
    [request.title ?? request.need ?? request.process ?? na, request.department, request.reason]
      .filter((part) => part !== null)
      .join(' · ')
  const table = tableBlock<RequestToArbitrate>(at, {
    columns: [
      { id: 'number', header: word('number'), format: 'code', cell: ({ request }) => request.number },
      { id: 'subject', header: word('subject'), format: 'textWrap', widest: TITLE_WIDTH, cell: subject },
      { id: 'cost', header: word('cost'), format: 'thousands', cell: ({ cost }) => moneyCell(cost, na) },
      days('moe'),
      days('moa'),
      days('amoa'),
      { id: 'wished', header: word('wished'), format: 'date', cell: ({ request }) => request.wishedDate ?? na },
      {
        id: 'proposal',
        header: word('proposal'),
        format: 'textApart',
        widest: REASONS_WIDTH,
        cell: (row) => proposalText(context, row, { pack, names }),
      },
      ...typedColumns<RequestToArbitrate>(context, ({ request }) => request.number, typed),
    ],
    rows: pack.requests,
    name: 'CommitteeRequests',
  })
  const column = at.column + 8
  const range = rangeOf({ from: { row: at.row + 1, column }, to: { row: at.row + pack.requests.length, column } })
  table.validations.push({
    range,
    list: (['accepted', 'postponed', 'refused', 'toComplete'] as const).map((choice) =>
      t(`sheets.committee.choices.${choice}`),
    ),
    prompt: { title: t('sheets.committee.choiceTitle'), text: t('sheets.committee.choicePrompt') },
    strictness: 'warning',
  })
  return withRoomToType(table)
}

/** Entries of the earlier version whose row is gone: they stay until somebody removes them. */
export function keptTable(
  context: SheetContext,
  at: Position,
  rows: readonly { code: string; cells: TypedCells }[],
): PlacedTable {
  const { t } = context
  const word = (id: string) => t(`sheets.committee.columns.${id}`)
  return tableBlock(at, {
    columns: [
      { id: 'code', header: word('code'), format: 'code', cell: ({ code }) => code },
      {
        id: 'what',
        header: word('what'),
        format: 'textWrap',
        widest: TITLE_WIDTH,
        cell: () => t('sheets.committee.keptOrigin'),
      },
      { id: 'decision', header: word('decision'), format: 'text', cell: ({ cells }) => cells.decision },
      { id: 'comment', header: word('comment'), format: 'text', cell: ({ cells }) => cells.comment },
    ],
    rows,
    name: 'CommitteeKept',
  })
}

/** The last two columns are wide enough to type in, even while they are empty. */
function withRoomToType(table: PlacedTable): PlacedTable {
  const last = table.area.to.column
  return { ...table, widths: { ...table.widths, [last - 1]: DECISION_WIDTH, [last]: COMMENT_WIDTH } }
}

function typedColumns<Row>({ t }: SheetContext, key: (row: Row) => string, typed: Typed): TableColumn<Row>[] {
  const column = (id: 'decision' | 'comment', widest: number): TableColumn<Row> => ({
    id,
    header: t(`sheets.committee.columns.${id}`),
    format: 'input',
    widest,
    cell: (row) => typed.get(key(row))?.[id] || null,
  })
  return [column('decision', DECISION_WIDTH), column('comment', COMMENT_WIDTH)]
}

function proposalText(
  context: SheetContext,
  row: RequestToArbitrate,
  { pack, names }: { pack: CommitteePack; names: Names },
): string {
  const { t } = context
  const missing = row.missing.map((field) => t(`sheets.committee.proposals.missing.${field}`)).join(', ')
  const projects = row.request.compensation.join(', ')
  const main =
    row.proposal === 'complete'
      ? t(`sheets.committee.proposals.${missing === '' ? 'completeStatus' : 'complete'}`, { missing })
      : t(`sheets.committee.proposals.${row.proposal}`, { projects })
  const arbitrated = row.complete ? pack.arbitrated.find(({ request }) => request === row.request.number) : undefined
  const late = row.wishedDatePassed ? [t('sheets.committee.proposals.late')] : []
  if (!arbitrated) return [main, ...late].join(' ')
  // Where nobody has named what makes room, the arbitration does.
  if (row.proposal === 'compensate') return [...proposedText(context, arbitrated, names), ...late].join(' ')
  return [main, answerSentence(context, arbitrated, names), ...late].join(' ')
}

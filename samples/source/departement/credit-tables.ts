import { listLabel, listLabels } from '../../../src/tables/labels'
import type { ListValue } from '../../../src/tables/lists'
import { parseIsoDate } from '../../../src/portfolio/calendar'
import { declaredTable, type DeclaredTable } from '../declared-table'
import { number, text, type SourceRecord } from '../records'

const PROJECT = { kind: 'code', from: { table: 'projects', column: 'code' } } as const
/** Smaller changes of a project's cost are not traced by a move of their own. */
const TRACED = 5000

type Move = {
  stage: ListValue<'moveStage'>
  cause: ListValue<'moveCause'>
  project: string | null
  year: number
  amount: number
  day: string
}

/**
 * Made up from the source's own figures: where a project's final cost left its envelope, most of the difference has a cause,
 * the contingency line gives what the projects take, and what 2025 left to be paid is carried over to 2026.
 */
export function budgetMoves(projects: readonly SourceRecord[], lines: readonly SourceRecord[]): DeclaredTable {
  const changes = projects.flatMap((row, i) => changesOf(row, i))
  const taken = changes.reduce((sum, { amount }) => sum + amount, 0)
  const contingency: Move = {
    stage: 'transfer',
    cause: 'other',
    project: null,
    year: 2026,
    amount: -taken,
    day: '2026-07-03',
  }
  const moves = [...carriedOver(lines), ...changes, contingency]
  return declaredTable(
    'budgetMoves',
    {
      number: { kind: 'code', width: 12 },
      date: { kind: 'date' },
      stage: { kind: 'text', width: 24, list: listLabels('moveStage', 'fr') },
      cause: { kind: 'text', width: 16, list: listLabels('moveCause', 'fr') },
      project: PROJECT,
      year: { kind: 'count' },
      amount: { kind: 'money' },
    },
    moves.map(({ stage, cause, project, year, amount, day }, i) => ({
      number: `MVT-${String(i + 1).padStart(3, '0')}`,
      date: parseIsoDate(day),
      stage: listLabel('moveStage', stage, 'fr'),
      cause: listLabel('moveCause', cause, 'fr'),
      project,
      year,
      amount,
    })),
  )
}

function changesOf(row: SourceRecord, i: number): Move[] {
  const project = text(row, 'code')
  const change = (number(row, 'eac_eur') ?? 0) - (number(row, 'enveloppe_eur') ?? 0)
  if (Math.abs(change) < TRACED) return []
  const part = (share: number) => Math.round((change * share) / 100) * 100
  const move = (stage: Move['stage'], cause: Move['cause'], share: number, day: string): Move => {
    return { stage, cause, project, year: 2026, amount: part(share), day }
  }
  if (change < 0) return [move('DM', 'volume', 0.6, '2026-06-26'), move('DM', 'price', 0.2, '2026-06-26')]
  const main = i % 3 === 0 ? 'volume' : 'scope'
  return [
    move('BS', main, 0.5, '2026-04-24'),
    move('DM', 'price', 0.2, '2026-06-26'),
    ...(i % 4 === 0 ? [move('DM', 'tax', 0.1, '2026-06-26')] : []),
  ]
}

function carriedOver(lines: readonly SourceRecord[]): Move[] {
  const sums = new Map<string, number>()
  for (const line of lines) {
    const [project, cents] = [text(line, 'projet'), Math.round((number(line, 'rar_eur') ?? 0) * 100)]
    if (line['sens'] === 'D' && line['exercice'] === '2025' && project !== null && cents > 0)
      sums.set(project, (sums.get(project) ?? 0) + cents)
  }
  return [...sums].flatMap(([project, cents]) =>
    [-cents, cents].map((amount, i): Move => {
      return { stage: 'carryOver', cause: 'timing', project, year: 2025 + i, amount: amount / 100, day: '2026-01-30' }
    }),
  )
}

const AXES: readonly { axis: string; number: string; label: string }[] = [
  { axis: 'A1', number: 'AP-2025-01', label: 'Services numériques aux usagers' },
  { axis: 'A2', number: 'AP-2025-02', label: 'Modernisation des outils des agents' },
  { axis: 'A3', number: 'AP-2025-03', label: 'Socle technique et données' },
]
const ROUND = 50_000

/** Made up: one authorisation for each axis, its capital credits rounded up, and what each project was allocated. */
export function authorisations(projects: readonly SourceRecord[], lines: readonly SourceRecord[]): DeclaredTable[] {
  const capital = capitalOf(lines)
  const axisOf = new Map(projects.map((row) => [text(row, 'code') ?? '', text(row, 'axe') ?? '']))
  const sum = (axis: string) =>
    [...capital].reduce((total, [project, cents]) => total + (axisOf.get(project) === axis ? cents : 0), 0) / 100
  return [
    declaredTable(
      'authorisations',
      {
        number: { kind: 'code', width: 14 },
        label: { kind: 'text', width: 40 },
        vintage: { kind: 'count' },
        deliberation: { kind: 'text', width: 18 },
        voted: { kind: 'money' },
      },
      AXES.map(({ axis, number, label }, i) => ({
        number,
        label,
        vintage: 2025,
        deliberation: `2024-12-${11 + i}`,
        voted: Math.ceil(sum(axis) / ROUND) * ROUND,
      })),
    ),
    declaredTable(
      'allocations',
      {
        authorisation: { kind: 'code', width: 14, from: { table: 'authorisations', column: 'number' } },
        project: PROJECT,
        amount: { kind: 'money' },
        date: { kind: 'date' },
      },
      [...capital].sort().flatMap(([project, cents]) => {
        const found = AXES.find(({ axis }) => axis === axisOf.get(project))
        return found && cents > 0
          ? [{ authorisation: found.number, project, amount: cents / 100, date: parseIsoDate('2025-01-15') }]
          : []
      }),
    ),
  ]
}

function capitalOf(lines: readonly SourceRecord[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const line of lines) {
    const project = text(line, 'projet')
    if (line['sens'] !== 'D' || line['section'] !== 'I' || project === null) continue
    sums.set(project, (sums.get(project) ?? 0) + Math.round((number(line, 'vote_eur') ?? 0) * 100))
  }
  return sums
}

import type { Origin } from '../../portfolio/finding'
import type { Ledger } from '../ledger'
import type { TableRows } from '../rows/read-rows'
import type { RowTableId } from '../table'
import { resolver } from './resolve'

/** A column that holds the code of something described in another table. */
type Reference = {
  from: RowTableId
  column: string
  to: RowTableId
  /** Another table whose rows may be named instead. */
  or?: RowTableId
  /** Several codes in one cell. */
  list?: true
  /** An unknown code is kept as typed where the line says nothing without it; elsewhere the field becomes null. */
  unknown: 'keep' | 'null' | 'unassigned'
  /** A blank where other lines have a code is worth saying. */
  blank?: true
  /** The ranking says it itself. */
  quiet?: true
}

const REFERENCES: readonly Reference[] = [
  { from: 'projects', column: 'objective', to: 'objectives', unknown: 'null' },
  { from: 'projects', column: 'department', to: 'departments', unknown: 'keep' },
  { from: 'projects', column: 'request', to: 'requests', unknown: 'keep' },
  { from: 'projects', column: 'processes', to: 'processes', list: true, unknown: 'keep' },
  { from: 'processes', column: 'department', to: 'departments', unknown: 'keep' },
  { from: 'requests', column: 'department', to: 'departments', unknown: 'keep' },
  { from: 'requests', column: 'objective', to: 'objectives', unknown: 'null' },
  { from: 'requests', column: 'compensation', to: 'projects', list: true, unknown: 'keep' },
  { from: 'scores', column: 'project', to: 'projects', or: 'requests', unknown: 'keep', quiet: true },
  { from: 'scores', column: 'criterion', to: 'criteria', unknown: 'keep', quiet: true },
  { from: 'pairwise', column: 'first', to: 'criteria', unknown: 'keep' },
  { from: 'pairwise', column: 'second', to: 'criteria', unknown: 'keep' },
  { from: 'benefits', column: 'project', to: 'projects', unknown: 'keep' },
  { from: 'workload', column: 'project', to: 'projects', or: 'requests', unknown: 'keep' },
  { from: 'workload', column: 'team', to: 'teams', unknown: 'keep' },
  { from: 'capacity', column: 'team', to: 'teams', unknown: 'keep' },
  { from: 'budget', column: 'project', to: 'projects', unknown: 'null', blank: true },
  { from: 'execution', column: 'project', to: 'projects', unknown: 'unassigned', blank: true },
  { from: 'execution', column: 'department', to: 'departments', unknown: 'keep' },
  { from: 'budgetMoves', column: 'project', to: 'projects', unknown: 'null' },
  { from: 'allocations', column: 'authorisation', to: 'authorisations', unknown: 'keep' },
  { from: 'allocations', column: 'project', to: 'projects', unknown: 'keep' },
  { from: 'dependencies', column: 'from', to: 'projects', or: 'requests', unknown: 'keep' },
  { from: 'dependencies', column: 'to', to: 'projects', or: 'requests', unknown: 'keep' },
  { from: 'funding', column: 'project', to: 'projects', or: 'requests', unknown: 'keep' },
  { from: 'contracts', column: 'teams', to: 'teams', list: true, unknown: 'keep' },
  { from: 'scenarios', column: 'reinforcedTeam', to: 'teams', unknown: 'keep' },
  { from: 'scenarioProjects', column: 'scenario', to: 'scenarios', unknown: 'keep' },
  { from: 'scenarioProjects', column: 'project', to: 'projects', or: 'requests', unknown: 'keep' },
  { from: 'milestones', column: 'project', to: 'projects', unknown: 'keep' },
  { from: 'planVersions', column: 'project', to: 'projects', unknown: 'keep' },
  { from: 'risks', column: 'project', to: 'projects', unknown: 'null' },
  { from: 'decisions', column: 'projects', to: 'projects', list: true, unknown: 'keep' },
  { from: 'decisions', column: 'request', to: 'requests', unknown: 'keep' },
  { from: 'decisions', column: 'committee', to: 'committees', unknown: 'keep' },
  { from: 'sessions', column: 'committee', to: 'committees', unknown: 'keep' },
  { from: 'members', column: 'committee', to: 'committees', unknown: 'keep' },
]

type Loose = Record<string, unknown> & { origin: Origin }

/**
 * Gives every code that names a row of another table the spelling of that row, and notes those that name none.
 * Without the other table nothing is checked; the project of a budget line is then unassigned.
 */
export function resolveReferences(tables: readonly TableRows[], ledger: Ledger): void {
  for (const reference of REFERENCES) {
    const targets = tables.filter(({ source }) => source.table === reference.to || source.table === reference.or)
    const known = targets.flatMap(({ entities }) => entities.map(nameOf))
    const find = tables.some(({ source }) => source.table === reference.to) ? resolver(known) : null
    for (const rows of tables) {
      if (rows.source.table === reference.from) resolveColumn(rows, reference, find, ledger)
    }
  }
}

function resolveColumn(
  rows: TableRows,
  reference: Reference,
  find: ReturnType<typeof resolver> | null,
  ledger: Ledger,
): void {
  const { column, list, blank } = reference
  if (!(column in rows.source.columns)) return
  const entities = rows.entities as unknown as Loose[]
  if (find === null) {
    if (reference.unknown === 'unassigned')
      for (const entity of entities) unassign(entity, entity[column] as string | null)
    return
  }
  const said = new Set<Origin>()
  const anyCode = blank === true && entities.some((entity) => entity[column] !== null)
  const settle = (entity: Loose, text: string): string | null => {
    const resolved = find(text)
    if (resolved?.how === 'exact') return text
    if (!list) rows.source.columns[column]!.live = false
    const first = !said.has(entity.origin)
    said.add(entity.origin)
    if (resolved) {
      const code = resolved.how === 'label' ? 'labelForCode' : 'codeNormalised'
      if (first) ledger.row(entity.origin, column, code, 'information', { value: text, code: resolved.code })
      return resolved.code
    }
    if (first && !reference.quiet)
      ledger.row(entity.origin, column, UNKNOWN[reference.to] ?? 'codeUnknown', 'warning', { value: text })
    return reference.unknown === 'keep' ? text : null
  }
  for (const entity of entities) {
    const value = entity[column]
    if (list) entity[column] = (value as string[]).map((text) => settle(entity, text))
    else if (value === null) {
      if (anyCode) ledger.row(entity.origin, column, 'projectBlank', 'warning')
    } else {
      const settled = settle(entity, value as string)
      if (settled === null && reference.unknown === 'unassigned') unassign(entity, value as string)
      else entity[column] = settled
    }
  }
}

const UNKNOWN: Partial<Record<RowTableId, string>> = {
  projects: 'projectUnknown',
  teams: 'teamUnknown',
  objectives: 'objectiveUnknown',
  departments: 'departmentUnknown',
}

function unassign(entity: Loose, text: string | null): void {
  entity['project'] = null
  entity['unknownProject'] = text
}

function nameOf(entity: unknown): { code: string; label: string } {
  const loose = entity as Record<string, string | null | undefined>
  const code = loose['code'] ?? loose['number'] ?? loose['name'] ?? ''
  return { code, label: loose['label'] ?? loose['title'] ?? '' }
}

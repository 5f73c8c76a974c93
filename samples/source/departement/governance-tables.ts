import { listLabel, listLabels } from '../../../src/tables/labels'
import type { ListValue } from '../../../src/tables/lists'
import { declaredTable, type DeclaredTable } from '../declared-table'
import { date, number, text, type SourceRecord } from '../records'
import { REQUEST_CHOICES } from './arbitration-data'
import { DIRECTORS } from './made-up-people'

const REQUEST_STATES: Record<string, ListValue<'requestStatus'>> = { RECEVABLE: 'examined', INCOMPLET: 'toComplete' }
const REASONS: Record<string, string> = {
  OBSOLESCENCE: 'Obsolescence',
  'QUALITE DE SERVICE': 'Qualité de service',
  REGLEMENTAIRE: 'Obligation réglementaire',
  ECONOMIE: 'Économie',
}
const FOUR_LEVELS = { min: 1, max: 4 }

export function requests(source: readonly SourceRecord[]): DeclaredTable {
  return declaredTable(
    'requests',
    {
      number: { kind: 'code', width: 14 },
      department: { kind: 'code', from: { table: 'departments', column: 'code' } },
      requester: { kind: 'text', width: 36 },
      title: { kind: 'text', width: 38 },
      reason: { kind: 'text', width: 26 },
      capital: { kind: 'money' },
      operatingPerYear: { kind: 'money', width: 20 },
      moeDays: { kind: 'days' },
      wishedDate: { kind: 'date' },
      durationMonths: { kind: 'count' },
      status: { kind: 'text', width: 18, list: listLabels('requestStatus', 'fr') },
      compensation: { kind: 'text', width: 22 },
      decision: { kind: 'code', width: 14 },
    },
    source.map((row) => ({
      number: text(row, 'id'),
      department: text(row, 'direction'),
      requester: DIRECTORS[row['direction'] ?? ''] ?? null,
      title: text(row, 'processus'),
      reason: REASONS[row['motif'] ?? ''] ?? null,
      capital: number(row, 'budget_eur'),
      operatingPerYear: REQUEST_CHOICES[row['id'] ?? '']?.operatingPerYear,
      moeDays: number(row, 'charge_moe_j'),
      wishedDate: date(row, 'date_souhaitee'),
      durationMonths: REQUEST_CHOICES[row['id'] ?? '']?.durationMonths,
      status: listLabel('requestStatus', REQUEST_STATES[row['etat'] ?? ''] ?? 'received', 'fr'),
    })),
  )
}

export function dependencies(source: readonly SourceRecord[]): DeclaredTable {
  const project = { kind: 'code', from: { table: 'projects', column: 'code' } } as const
  return declaredTable(
    'dependencies',
    {
      from: project,
      kind: { kind: 'text', width: 22, list: listLabels('dependencyKind', 'fr') },
      to: project,
    },
    source.map((row) => ({
      from: text(row, 'avant'),
      kind: listLabel('dependencyKind', 'finishToStart', 'fr'),
      to: text(row, 'apres'),
    })),
  )
}

export function milestones(source: readonly SourceRecord[]): DeclaredTable {
  return declaredTable(
    'milestones',
    {
      project: { kind: 'code', from: { table: 'projects', column: 'code' } },
      label: { kind: 'text', width: 30 },
      baseline: { kind: 'date' },
      planned: { kind: 'date' },
      actual: { kind: 'date' },
    },
    source.map((row) => ({
      project: text(row, 'projet'),
      label: text(row, 'libelle_fr'),
      baseline: date(row, 'reference'),
      planned: date(row, 'prevu'),
      actual: date(row, 'realise'),
    })),
  )
}

export function risks(source: readonly SourceRecord[]): DeclaredTable {
  return declaredTable(
    'risks',
    {
      code: { kind: 'code' },
      project: { kind: 'code', from: { table: 'projects', column: 'code' } },
      label: { kind: 'text', width: 36 },
      severity: { kind: 'score', between: FOUR_LEVELS },
      likelihood: { kind: 'score', between: FOUR_LEVELS },
      owner: { kind: 'text', width: 36 },
    },
    source.map((row) => ({
      code: text(row, 'id'),
      project: text(row, 'projet'),
      label: text(row, 'libelle'),
      severity: number(row, 'gravite_1_4'),
      likelihood: number(row, 'probabilite_1_4'),
      owner: DIRECTORS[row['responsable'] ?? ''] ?? null,
    })),
  )
}

export function processes(source: readonly SourceRecord[]): DeclaredTable {
  return declaredTable(
    'processes',
    {
      code: { kind: 'code' },
      label: { kind: 'text', width: 44 },
      department: { kind: 'code', from: { table: 'departments', column: 'code' } },
    },
    source.map((row) => ({ code: text(row, 'code'), label: text(row, 'fr'), department: text(row, 'direction') })),
  )
}

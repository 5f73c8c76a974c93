import { parseIsoDate } from '../../../src/portfolio/calendar'
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

/** The days on which the requests came in are made up: one every three weeks from January 2026. */
const FIRST_REQUEST = parseIsoDate('2026-01-12')!
const DAYS_BETWEEN_REQUESTS = 21

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
      date: { kind: 'date' },
    },
    source.map((row, i) => ({
      number: text(row, 'id'),
      date: FIRST_REQUEST + i * DAYS_BETWEEN_REQUESTS,
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

/** Four of the 55 processes were never measured. */
const UNMEASURED = new Set(['PR11', 'PR24', 'PR38', 'PR52'])
const HOURLY_COST = 34

/** Volumes, times and scores are made up: a few processes hold most of the hours, as they do in life. */
export function processes(source: readonly SourceRecord[]): DeclaredTable {
  const score = { kind: 'score', between: { min: 1, max: 5 } } as const
  return declaredTable(
    'processes',
    {
      code: { kind: 'code' },
      label: { kind: 'text', width: 44 },
      department: { kind: 'code', from: { table: 'departments', column: 'code' } },
      volume: { kind: 'count' },
      unitMinutes: { kind: 'count' },
      minutesSaved: { kind: 'count' },
      yearlyCost: { kind: 'money' },
      citizenScore: score,
      staffScore: score,
      dutyScore: score,
    },
    source.map((row, i) => ({
      code: text(row, 'code'),
      label: text(row, 'fr'),
      department: text(row, 'direction'),
      ...(UNMEASURED.has(row['code'] ?? '') ? {} : madeUpMeasures(i)),
    })),
  )
}

function madeUpMeasures(i: number) {
  const place = (i * 17) % 55
  const volume = 10 * Math.round(4200 / (place + 1))
  const unitMinutes = 10 + ((i * 7) % 10) * 5
  return {
    volume,
    unitMinutes,
    minutesSaved: Math.round((unitMinutes * (20 + ((i * 13) % 9) * 5)) / 100),
    yearlyCost: Math.round((volume * unitMinutes * HOURLY_COST) / 60),
    citizenScore: 1 + ((i * 3) % 5),
    staffScore: 1 + ((i * 4 + 2) % 5),
    dutyScore: 1 + ((i * 2 + 1) % 5),
  }
}

/** What some finished or running projects promised, and what was measured since: made up. */
const BENEFITS = [
  ['FRN-001', 'Comptes usagers ouverts', 'Usagers', 'comptes', 0, 12000, '2026-06-30', 9800, '2026-06-30'],
  ['FRN-001', 'Appels au standard', 'Agents', 'appels par mois', 5200, 3600, '2026-06-30', 4100, '2026-06-30'],
  ['FRN-007', 'Délai d’instruction d’une bourse', 'Usagers', 'jours', 45, 20, '2026-12-31', 31, '2026-09-15'],
  ['FRN-010', 'Paiements reçus en ligne', 'Collectivité', '% des paiements', 12, 60, '2026-12-31', 38, '2026-09-01'],
  ['FRN-014', 'Démarches évaluées par les usagers', 'Usagers', 'démarches', 0, 25, '2026-09-01', null, null],
  ['FRN-024', 'Rendez-vous perdus faute d’interprète', 'Usagers', 'par mois', 64, 20, '2026-06-30', 15, '2026-07-15'],
  ['FRN-029', 'Factures traitées sans papier', 'Agents', '% des factures', 40, 95, '2026-12-31', 88, '2026-09-15'],
  ['FRN-035', 'Interventions saisies sur place', 'Agents', '% des interventions', 5, 80, '2027-06-30', null, null],
  ['FRN-043', 'Agents sans accès à l’intranet', 'Agents', 'agents', 640, 0, '2026-12-31', 320, '2026-09-30'],
  ['FRN-054', 'Bâtiments couverts par le wifi', 'Agents', 'bâtiments', 18, 60, '2027-03-31', 27, '2026-09-30'],
] as const

export function benefits(): DeclaredTable {
  return declaredTable(
    'benefits',
    {
      project: { kind: 'code', from: { table: 'projects', column: 'code' } },
      indicator: { kind: 'text', width: 40 },
      beneficiary: { kind: 'text', width: 18 },
      unit: { kind: 'text', width: 22 },
      reference: { kind: 'count', width: 14 },
      target: { kind: 'count' },
      targetDate: { kind: 'date' },
      measured: { kind: 'count', width: 14 },
      measuredOn: { kind: 'date' },
    },
    BENEFITS.map(([project, indicator, beneficiary, unit, reference, target, by, measured, on]) => ({
      project,
      indicator,
      beneficiary,
      unit,
      reference,
      target,
      targetDate: parseIsoDate(by),
      measured,
      measuredOn: on && parseIsoDate(on),
    })),
  )
}

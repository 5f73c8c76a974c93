import { parseIsoDate } from '../../../src/portfolio/calendar'
import { listLabel, listLabels } from '../../../src/tables/labels'
import type { ListValue } from '../../../src/tables/lists'
import { declaredTable, type DeclaredTable } from '../declared-table'
import { date, fraction, number, text, type SourceRecord } from '../records'
import { PROJECT_CHOICES } from './arbitration-data'
import { DIRECTORS, PROGRAMMES, leaderOf } from './made-up-people'

/** How the source file's word for the state of a project reads in the two columns that people fill in. */
const STATES: Record<string, { status: ListValue<'projectStatus'>; phase: ListValue<'phase'> | null }> = {
  CADRAGE: { status: 'inProgress', phase: 'framing' },
  REALISATION: { status: 'inProgress', phase: 'build' },
  EXPERIMENTATION: { status: 'inProgress', phase: 'pilot' },
  DEPLOIEMENT: { status: 'inProgress', phase: 'rollout' },
  PLANIFIE: { status: 'approved', phase: null },
  SUSPENDU: { status: 'suspended', phase: null },
  TERMINE: { status: 'finished', phase: null },
  ABANDONNE: { status: 'dropped', phase: null },
}

export function objectives(source: readonly SourceRecord[], axes: readonly SourceRecord[]): DeclaredTable {
  const axisName = new Map(axes.map((axis) => [axis['code'], axis['fr'] ?? null]))
  return declaredTable(
    'objectives',
    {
      code: { kind: 'code' },
      axis: { kind: 'text', width: 40 },
      label: { kind: 'text', width: 42 },
      weight: { kind: 'percent', between: { min: 0, max: 1 } },
      owner: { kind: 'text', width: 34 },
    },
    source.map((row) => ({
      code: text(row, 'code'),
      axis: axisName.get(row['axe']) ?? null,
      label: text(row, 'fr'),
      weight: fraction(row, 'part_pct'),
      owner: DIRECTORS[OBJECTIVE_OWNERS[row['code'] ?? ''] ?? ''] ?? null,
    })),
  )
}

const OBJECTIVE_OWNERS: Record<string, string> = {
  OS1: 'DCOM',
  OS2: 'DINS',
  OS3: 'DFIN',
  OS4: 'DSN',
  OS5: 'DSN',
  OS6: 'DGS',
}

export function departments(source: readonly SourceRecord[]): DeclaredTable {
  return declaredTable(
    'departments',
    { code: { kind: 'code' }, label: { kind: 'text', width: 42 } },
    source.map((row) => ({ code: text(row, 'code'), label: text(row, 'fr') })),
  )
}

/** Projects that joined the roadmap after its launch: made up. */
export const ADDED: Record<string, number | null> = {
  'FRN-013': parseIsoDate('2025-10-16'),
  'FRN-036': parseIsoDate('2026-01-15'),
  'FRN-057': parseIsoDate('2026-04-16'),
  'FRN-065': parseIsoDate('2026-07-09'),
}

export function projects(source: readonly SourceRecord[], axes: readonly SourceRecord[]): DeclaredTable {
  const axisName = new Map(axes.map((axis) => [axis['code'], axis['fr'] ?? null]))
  return declaredTable(
    'projects',
    {
      code: { kind: 'code' },
      title: { kind: 'text', width: 44 },
      programme: { kind: 'text', width: 30 },
      axis: { kind: 'text', width: 40 },
      objective: { kind: 'code', from: { table: 'objectives', column: 'code' } },
      department: { kind: 'code', from: { table: 'departments', column: 'code' } },
      moeManager: { kind: 'text', width: 26 },
      moaManager: { kind: 'text', width: 30 },
      sponsor: { kind: 'text', width: 34 },
      status: { kind: 'text', width: 14, list: listLabels('projectStatus', 'fr') },
      phase: { kind: 'text', width: 16, list: listLabels('phase', 'fr') },
      plannedStart: { kind: 'date' },
      plannedEnd: { kind: 'date' },
      baselineEnd: { kind: 'date' },
      forecastEnd: { kind: 'date' },
      progress: { kind: 'percent', between: { min: 0, max: 1 } },
      envelope: { kind: 'money' },
      declaredFinalCost: { kind: 'money' },
      plannedValue: { kind: 'money' },
      moeDays: { kind: 'days' },
      moaDays: { kind: 'days' },
      amoaDays: { kind: 'days' },
      processes: { kind: 'text', width: 20 },
      latestShiftMonths: { kind: 'count', width: 12 },
      mandatory: { kind: 'text', width: 14, list: listLabels('yesNo', 'fr') },
      mandatoryReason: { kind: 'text', width: 46 },
      locked: { kind: 'text', width: 12, list: listLabels('yesNo', 'fr') },
      runningCost: { kind: 'money', width: 20 },
      terminationCost: { kind: 'money' },
      subsidyToRepay: { kind: 'money' },
      addedOn: { kind: 'date' },
    },
    source.map((row) => {
      const state = STATES[text(row, 'statut') ?? '']
      if (!state) throw new RangeError(`Unknown status "${row['statut']}"`)
      const department = text(row, 'direction') ?? ''
      return {
        code: text(row, 'code'),
        title: text(row, 'libelle_fr'),
        programme: PROGRAMMES[row['objectif'] ?? ''] ?? null,
        axis: axisName.get(row['axe']) ?? null,
        objective: text(row, 'objectif'),
        department,
        ...leaderOf(row['code'] ?? '', department),
        sponsor: DIRECTORS[department] ?? null,
        status: listLabel('projectStatus', state.status, 'fr'),
        phase: state.phase && listLabel('phase', state.phase, 'fr'),
        plannedStart: date(row, 'debut'),
        plannedEnd: date(row, 'fin_prevue'),
        baselineEnd: date(row, 'fin_reference'),
        forecastEnd: date(row, 'fin_prevue'),
        addedOn: ADDED[row['code'] ?? ''] ?? null,
        progress: fraction(row, 'avancement_pct'),
        envelope: number(row, 'enveloppe_eur'),
        declaredFinalCost: number(row, 'eac_eur'),
        plannedValue: number(row, 'pv_eur'),
        moeDays: number(row, 'moe_j'),
        moaDays: number(row, 'moa_j'),
        amoaDays: number(row, 'amoa_j'),
        processes: text(row, 'processus'),
        ...choiceOf(row['code'] ?? ''),
      }
    }),
  )
}

/** What the committee may decide on a project, and what it would cost. */
function choiceOf(code: string) {
  const { mandatory, locked, ...amounts } = PROJECT_CHOICES[code] ?? {}
  const yes = listLabel('yesNo', 'yes', 'fr')
  return { ...amounts, mandatory: mandatory && yes, mandatoryReason: mandatory, locked: locked && yes }
}

import { listLabel, listLabels } from '../../../src/tables/labels'
import { declaredTable, wideTable, type DeclaredTable } from '../declared-table'
import { number, text, type SourceRecord } from '../records'
import { EXTERNAL_QUARTERS, TEAM_CHOICES } from './arbitration-data'

const INTERNAL_SHARE = 0.4
const ROLES: Record<string, string> = { E1: 'PMO', E2: 'MOE', E8: 'AMOA' }
const OUTSOURCED = new Set(['E3', 'E4', 'E7', 'E8'])

export function teams(source: readonly SourceRecord[]): DeclaredTable {
  const yes = listLabel('yesNo', 'yes', 'fr')
  const no = listLabel('yesNo', 'no', 'fr')
  return declaredTable(
    'teams',
    {
      code: { kind: 'code' },
      label: { kind: 'text', width: 44 },
      role: { kind: 'text', width: 12 },
      external: { kind: 'text', width: 18, list: listLabels('source', 'fr') },
      canBeOutsourced: { kind: 'text', width: 16, list: listLabels('yesNo', 'fr') },
      dayRate: { kind: 'money' },
      internalDayCost: { kind: 'money' },
      roadmapShare: { kind: 'percent', between: { min: 0, max: 1 } },
      fte: { kind: 'days' },
    },
    source.map((row) => ({
      code: text(row, 'equipe'),
      label: text(row, 'fr'),
      role: ROLES[row['equipe'] ?? ''] ?? 'MOE',
      external: listLabel('source', 'internal', 'fr'),
      canBeOutsourced: OUTSOURCED.has(row['equipe'] ?? '') ? yes : no,
      dayRate: TEAM_CHOICES[row['equipe'] ?? '']?.dayRate,
      internalDayCost: TEAM_CHOICES[row['equipe'] ?? '']?.internalDayCost,
      roadmapShare: INTERNAL_SHARE,
      fte: number(row, 'etp'),
    })),
  )
}

/** One row per project, team and quarter, as the Project Office keeps it. */
export function workload(source: readonly SourceRecord[]): DeclaredTable {
  return declaredTable(
    'workload',
    {
      project: { kind: 'code', from: { table: 'projects', column: 'code' } },
      team: { kind: 'code', from: { table: 'teams', column: 'code' } },
      period: { kind: 'code' },
      days: { kind: 'days' },
    },
    source.map((row) => ({
      project: text(row, 'projet'),
      team: text(row, 'equipe'),
      period: text(row, 'trimestre'),
      days: number(row, 'jours'),
    })),
  )
}

/** One row per team, one column per quarter: what each team can give to the roadmap, then the external days that can be had. */
export function capacity(source: readonly SourceRecord[]): DeclaredTable {
  const quarters = Object.keys(source[0] ?? {}).filter((header) => /^\d{4}-T\d$/.test(header))
  return wideTable(
    'capacity',
    { team: { kind: 'code', from: { table: 'teams', column: 'code' } } },
    [...quarters, ...EXTERNAL_QUARTERS.map(external)].map((header) => ({ header, kind: 'days' })),
    source.map((row) => ({
      team: text(row, 'equipe'),
      ...Object.fromEntries(quarters.map((quarter) => [quarter, number(row, 'capacite_trim_j')])),
      ...Object.fromEntries(
        EXTERNAL_QUARTERS.map((quarter, i) => [
          external(quarter),
          TEAM_CHOICES[row['equipe'] ?? '']?.externalDays?.[i],
        ]),
      ),
    })),
  )
}

const external = (quarter: string) => `${quarter} jours externes`

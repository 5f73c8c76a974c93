import { listLabel, listLabels } from '../../../src/tables/labels'
import { declaredTable, wideTable, type DeclaredTable } from '../declared-table'
import { number, text, type SourceRecord } from '../records'
import { REQUEST_CHOICES } from './arbitration-data'

const SCALE = { min: 0, max: 5 }

/** The six criteria of the source file, with the weights that its scores were computed with. */
const CRITERIA = [
  {
    field: 'alignement',
    code: 'C1',
    label: 'Alignement stratégique',
    family: 'alignment',
    weight: 0.25,
    importance: 1,
  },
  { field: 'usagers', code: 'C2', label: 'Service aux usagers', family: 'value', weight: 0.2, importance: 2 },
  { field: 'agents', code: 'C3', label: 'Travail des agents', family: 'value', weight: 0.15, importance: 4 },
  { field: 'necessite', code: 'C4', label: 'Nécessité', family: 'alignment', weight: 0.2, importance: 2 },
  { field: 'rentabilite', code: 'C5', label: 'Rentabilité', family: 'value', weight: 0.1, importance: 5 },
  { field: 'maitrise_risques', code: 'C6', label: 'Maîtrise des risques', family: 'risk', weight: 0.1, importance: 5 },
] as const

export function criteria(): DeclaredTable {
  return declaredTable(
    'criteria',
    {
      code: { kind: 'code' },
      label: { kind: 'text', width: 30 },
      family: { kind: 'text', width: 16, list: listLabels('criterionFamily', 'fr') },
      direction: { kind: 'text', width: 16, list: listLabels('direction', 'fr') },
      scaleMin: { kind: 'score' },
      scaleMax: { kind: 'score' },
      weight: { kind: 'percent', between: { min: 0, max: 1 } },
      importance: { kind: 'count', width: 14 },
    },
    CRITERIA.map((criterion) => ({
      code: criterion.code,
      label: criterion.label,
      family: listLabel('criterionFamily', criterion.family, 'fr'),
      direction: listLabel('direction', 'benefit', 'fr'),
      scaleMin: SCALE.min,
      scaleMax: SCALE.max,
      weight: criterion.weight,
      importance: criterion.importance,
    })),
  )
}

/** One row per project or examined request, one column per criterion, as a scoring session fills it in. */
export function scores(projects: readonly SourceRecord[]): DeclaredTable {
  return wideTable(
    'scores',
    { project: { kind: 'code', width: 16 } },
    CRITERIA.map(({ code }) => ({ header: code, kind: 'score', between: SCALE })),
    [
      ...projects.map((row) => ({
        project: text(row, 'code'),
        ...Object.fromEntries(CRITERIA.map(({ code, field }) => [code, number(row, field)])),
      })),
      ...Object.entries(REQUEST_CHOICES).map(([project, { scores: given }]) => ({
        project,
        ...Object.fromEntries(CRITERIA.map(({ code }, i) => [code, given[i]])),
      })),
    ],
  )
}

/** How three made-up voters compare the criteria, A with B; the weights that follow are used when the settings ask for them. */
const COMPARISONS = [
  ['C1', 'C2', [2, 1, 1]],
  ['C1', 'C3', [2, 2, 3]],
  ['C1', 'C4', [1, 1, 2]],
  ['C1', 'C5', [3, 3, 2]],
  ['C1', 'C6', [3, 2, 3]],
  ['C2', 'C3', [1, 2, 2]],
  ['C2', 'C4', [1, 1, 1]],
  ['C2', 'C5', [2, 3, 2]],
  ['C2', 'C6', [2, 2, 2]],
  ['C4', 'C3', [1, 2, 1]],
  ['C3', 'C5', [2, 1, 1]],
  ['C3', 'C6', [1, 1, 2]],
  ['C4', 'C5', [2, 2, 2]],
  ['C4', 'C6', [2, 2, 1]],
  ['C6', 'C5', [1, 1, 1]],
] as const
const VOTERS = ['Direction générale', 'Direction des finances', 'Direction des services numériques']

export function comparisons(): DeclaredTable {
  const criterion = { kind: 'code', from: { table: 'criteria', column: 'code' } } as const
  return declaredTable(
    'pairwise',
    {
      voter: { kind: 'text', width: 32 },
      first: criterion,
      second: criterion,
      intensity: { kind: 'count', width: 22 },
    },
    VOTERS.flatMap((voter, i) =>
      COMPARISONS.map(([first, second, intensities]) => ({ voter, first, second, intensity: intensities[i]! })),
    ),
  )
}

import { listLabel, listLabels } from '../../../src/tables/labels'
import { declaredTable, wideTable, type DeclaredTable } from '../declared-table'
import { number, text, type SourceRecord } from '../records'
import { REQUEST_CHOICES } from './arbitration-data'

const SCALE = { min: 0, max: 5 }

/** The six criteria of the source file, with the weights that its scores were computed with. */
const CRITERIA = [
  { field: 'alignement', code: 'C1', label: 'Alignement stratégique', family: 'alignment', weight: 0.25 },
  { field: 'usagers', code: 'C2', label: 'Service aux usagers', family: 'value', weight: 0.2 },
  { field: 'agents', code: 'C3', label: 'Travail des agents', family: 'value', weight: 0.15 },
  { field: 'necessite', code: 'C4', label: 'Nécessité', family: 'alignment', weight: 0.2 },
  { field: 'rentabilite', code: 'C5', label: 'Rentabilité', family: 'value', weight: 0.1 },
  { field: 'maitrise_risques', code: 'C6', label: 'Maîtrise des risques', family: 'risk', weight: 0.1 },
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
    },
    CRITERIA.map((criterion) => ({
      code: criterion.code,
      label: criterion.label,
      family: listLabel('criterionFamily', criterion.family, 'fr'),
      direction: listLabel('direction', 'benefit', 'fr'),
      scaleMin: SCALE.min,
      scaleMax: SCALE.max,
      weight: criterion.weight,
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

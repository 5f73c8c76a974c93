import { parseIsoDate } from '../../../src/portfolio/calendar'
import { listLabel, settingLabel } from '../../../src/tables/labels'
import type { SettingId } from '../../../src/tables/declared/settings'
import type { PlanValue } from '../../../src/workbook/sheet-plan'
import { declaredTable, type DeclaredTable } from '../declared-table'
import type { ColumnKind } from '../input-sheet'

/** Made up for the sample: 15 M€ voted over three years, quarters as the step, limits as a Project Office would set them. */
type SampleSetting = { key: SettingId; value: PlanValue; kind: ColumnKind; unit: string | null; note: string }

const SETTINGS: SampleSetting[] = [
  {
    key: 'roadmapStart',
    kind: 'date',
    value: parseIsoDate('2025-01-01'),
    unit: 'date',
    note: 'Premier jour de la feuille de route',
  },
  {
    key: 'roadmapEnd',
    kind: 'date',
    value: parseIsoDate('2027-12-31'),
    unit: 'date',
    note: 'Dernier jour de la feuille de route',
  },
  {
    key: 'step',
    kind: 'text',
    value: listLabel('periodLength', 'quarter', 'fr'),
    unit: null,
    note: 'Pas du plan de charge : mois ou trimestre',
  },
  { key: 'votedBudget', kind: 'money', value: 15000000, unit: '€', note: 'Programme voté 2025-2027, toutes sections' },
  { key: 'moaPerMoe', kind: 'days', value: 1, unit: 'jour par jour MOE', note: 'Charge de la direction métier' },
  { key: 'amoaPerMoe', kind: 'days', value: 0.5, unit: 'jour par jour MOE', note: 'Charge d’accompagnement' },
  { key: 'ratioTolerance', kind: 'percent', value: 0.2, unit: null, note: '20 % d’écart admis avec ces ratios' },
  { key: 'overloadTolerance', kind: 'percent', value: 0, unit: null, note: 'Dépassement de capacité admis' },
  { key: 'concurrentProjectsLimit', kind: 'count', value: 30, unit: 'projets', note: 'Projets menés en même temps' },
  { key: 'varianceGreen', kind: 'percent', value: 0.05, unit: null, note: 'Jusqu’à 5 % de dépassement : vert' },
  { key: 'varianceAmber', kind: 'percent', value: 0.15, unit: null, note: 'Au-delà de 15 % de dépassement : rouge' },
  { key: 'varianceFloor', kind: 'money', value: 10000, unit: '€', note: 'Un dépassement plus petit reste vert' },
  {
    key: 'staleReviewAfterDays',
    kind: 'count',
    value: 45,
    unit: 'jours',
    note: 'Une revue plus ancienne est signalée',
  },
  {
    key: 'workingDaysPerFte',
    kind: 'count',
    value: 205,
    unit: 'jours par an',
    note: 'Jours travaillés d’un équivalent temps plein',
  },
  {
    key: 'costSpreadLow',
    kind: 'percent',
    value: -0.06,
    unit: null,
    note: 'Hypothèse : un projet de l’État sur dix finit 6 % sous son estimation',
  },
  {
    key: 'costSpreadHigh',
    kind: 'percent',
    value: 0.389,
    unit: null,
    note: 'Hypothèse : un projet de l’État sur dix la dépasse de 38,9 %',
  },
  {
    key: 'delaySpreadLow',
    kind: 'percent',
    value: -0.019,
    unit: null,
    note: 'Hypothèse : un projet de l’État sur dix dure 1,9 % de moins que prévu',
  },
  {
    key: 'delaySpreadHigh',
    kind: 'percent',
    value: 0.281,
    unit: null,
    note: 'Hypothèse : un projet de l’État sur dix dure 28,1 % de plus que prévu',
  },
  {
    key: 'operatingAfterRoadmap',
    kind: 'money',
    value: 220000,
    unit: '€ par an',
    note: 'Fonctionnement possible dès 2028 pour les projets ci-joints',
  },
  {
    key: 'requestLatestShiftMonths',
    kind: 'count',
    value: 6,
    unit: 'mois',
    note: 'Une demande peut commencer six mois plus tard',
  },
  {
    key: 'rankingMethod',
    kind: 'text',
    value: listLabel('rankingMethod', 'weightedSum', 'fr'),
    unit: null,
    note: 'Somme pondérée, Produit pondéré, TOPSIS, PROMETHEE II, VIKOR, WSJF ou Formule',
  },
  {
    key: 'weightsOrigin',
    kind: 'text',
    value: listLabel('weightsOrigin', 'typed', 'fr'),
    unit: null,
    note: 'Saisis, Points de bascule, Ordre d’importance ou Comparaisons',
  },
  { key: 'scoreUncertainty', kind: 'days', value: 0.5, unit: 'points', note: 'Une note peut se tromper d’autant' },
  { key: 'addedProjectsThreshold', kind: 'percent', value: 0.1, unit: null, note: 'Au-delà, les ajouts sont signalés' },
]

export function settings(): DeclaredTable {
  return declaredTable(
    'settings',
    {
      key: { kind: 'text', width: 42 },
      value: { kind: 'text', width: 16 },
      unit: { kind: 'text', width: 20 },
      note: { kind: 'text', width: 50 },
    },
    SETTINGS.map(({ kind: _, ...setting }) => ({ ...setting, key: settingLabel(setting.key, 'fr') })),
    { value: SETTINGS.map(({ kind }) => kind) },
  )
}

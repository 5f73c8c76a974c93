import { choice, date, money, number, share, text, type Setting } from './setting-kinds'

/** Every setting that the workbook may hold, in the order of the sheet. */
export const SETTINGS = {
  roadmapStart: date('roadmapStart', {
    fr: 'Début de la feuille de route',
    en: 'Roadmap start',
    also: ['debut feuille de route'],
  }),
  roadmapEnd: date('roadmapEnd', {
    fr: 'Fin de la feuille de route',
    en: 'Roadmap end',
    also: ['fin feuille de route'],
  }),
  step: choice('step', 'periodLength', { fr: 'Pas de temps', en: 'Time step', also: ['pas'] }),
  votedBudget: money(
    { fr: 'Budget voté total', en: 'Total voted budget', also: ['budget vote'] },
    (settings, votedBudget) => ({ ...settings, votedBudget }),
  ),
  moaPerMoe: number('moaPerMoe', { fr: 'Ratio MOA/MOE', en: 'MOA/MOE ratio' }),
  amoaPerMoe: number('amoaPerMoe', { fr: 'Ratio AMOA/MOE', en: 'AMOA/MOE ratio' }),
  ratioTolerance: share(
    { fr: 'Tolérance sur les ratios', en: 'Ratio tolerance', also: ['tolerance ratio'] },
    (settings, ratioTolerance) => ({ ...settings, ratioTolerance }),
  ),
  overloadTolerance: share(
    { fr: 'Tolérance de surcharge', en: 'Overload tolerance', also: ['tolerance surcharge'] },
    (settings, overloadTolerance) => ({ ...settings, overloadTolerance }),
  ),
  concurrentProjectsLimit: number('concurrentProjectsLimit', {
    fr: 'Limite de projets simultanés',
    en: 'Concurrent projects limit',
    least: 1,
    also: ['limite projets simultanes'],
  }),
  varianceGreen: share(
    { fr: 'Seuil vert des écarts', en: 'Green limit of variances', also: ['seuil vert'] },
    (settings, green) => ({ ...settings, varianceLimits: { ...settings.varianceLimits, green } }),
  ),
  varianceAmber: share(
    { fr: 'Seuil orange des écarts', en: 'Amber limit of variances', also: ['seuil orange'] },
    (settings, amber) => ({ ...settings, varianceLimits: { ...settings.varianceLimits, amber } }),
  ),
  varianceFloor: money(
    { fr: 'Plancher des écarts', en: 'Floor of variances', also: ['plancher'] },
    (settings, floor) => ({ ...settings, varianceLimits: { ...settings.varianceLimits, floor } }),
  ),
  staleReviewAfterDays: number('staleReviewAfterDays', {
    fr: 'Revue périmée après (jours)',
    en: 'Review is stale after (days)',
  }),
  workingDaysPerFte: number('workingDaysPerFte', {
    fr: 'Jours travaillés par ETP et par an',
    en: 'Working days per FTE and year',
    least: 1,
    also: ['jours par etp et par an', 'jours par etp', 'working days per fte'],
  }),
  committedMeaning: choice('committedMeaning', 'committedMeaning', {
    fr: 'Sens de l’engagé',
    en: 'Meaning of committed',
  }),
  missingScore: choice('missingScore', 'missingScore', { fr: 'Note manquante', en: 'Missing score' }),
  externalWorkSection: choice('externalWorkSection', 'section', {
    fr: 'Section qui paie les jours externes',
    en: 'Section that pays external days',
    also: ['section des jours externes'],
  }),
  operatingAfterRoadmap: money(
    {
      fr: 'Fonctionnement par an après la feuille de route',
      en: 'Operating credits per year after the roadmap',
      also: ['fonctionnement apres la feuille de route'],
    },
    (settings, operatingAfterRoadmap) => ({ ...settings, operatingAfterRoadmap }),
  ),
  requestMonths: number('requestMonths', {
    fr: 'Durée d’une demande (mois)',
    en: 'Duration of a request (months)',
    least: 1,
  }),
  requestLatestShiftMonths: number('requestLatestShiftMonths', {
    fr: 'Report possible d’une demande (mois)',
    en: 'Latest shift of a request (months)',
  }),
  rankingMethod: choice('rankingMethod', 'rankingMethod', {
    fr: 'Méthode de classement',
    en: 'Ranking method',
    also: ['methode de priorisation'],
  }),
  weightsOrigin: choice('weightsOrigin', 'weightsOrigin', {
    fr: 'Origine des poids',
    en: 'Origin of the weights',
    also: ['poids des criteres', 'weights'],
  }),
  scoreScale: choice('scoreScale', 'scoreScale', { fr: 'Échelle des notes', en: 'Scale of the scores' }),
  scoreFormula: text('scoreFormula', {
    fr: 'Formule de la note',
    en: 'Score formula',
    also: ['formule', 'formula'],
  }),
  scoreUncertainty: number('scoreUncertainty', {
    fr: 'Incertitude des notes (points)',
    en: 'Uncertainty of the scores (points)',
    also: ['incertitude des notes'],
  }),
  addedProjectsThreshold: share(
    {
      fr: 'Seuil de projets ajoutés',
      en: 'Threshold of added projects',
      also: ['seuil taux d ajout', 'taux d ajout admis'],
    },
    (settings, addedProjectsThreshold) => ({ ...settings, addedProjectsThreshold }),
  ),
  actualCost: choice('actualCost', 'actualCost', {
    fr: 'Coût réel de la valeur acquise',
    en: 'Actual cost of earned value',
    also: ['cout reel'],
  }),
  varianceRows: choice('varianceRows', 'varianceDimension', {
    fr: 'Écarts : lignes',
    en: 'Variances: rows',
  }),
  varianceColumns: choice('varianceColumns', 'varianceDimension', {
    fr: 'Écarts : colonnes',
    en: 'Variances: columns',
  }),
  vatRate: share({ fr: 'Taux de TVA', en: 'VAT rate', also: ['tva'] }, (settings, vatRate) => ({
    ...settings,
    vatRate,
  })),
  fctvaRate: share({ fr: 'Taux de FCTVA', en: 'FCTVA rate', also: ['fctva'] }, (settings, fctvaRate) => ({
    ...settings,
    fctvaRate,
  })),
  fctvaCloudRate: share(
    { fr: 'Taux de FCTVA de l’informatique en nuage', en: 'FCTVA rate of cloud services', also: ['fctva cloud'] },
    (settings, fctvaCloudRate) => ({ ...settings, fctvaCloudRate }),
  ),
  fctvaDelayYears: number('fctvaDelayYears', {
    fr: 'FCTVA versé après (années)',
    en: 'FCTVA paid after (years)',
    also: ['regime de fctva'],
  }),
  costSpreadLow: share({ fr: 'Dérive de coût basse', en: 'Low cost drift', least: -1 }, (settings, low) => ({
    ...settings,
    costSpread: { ...settings.costSpread, low },
  })),
  costSpreadHigh: share({ fr: 'Dérive de coût haute', en: 'High cost drift', least: -1 }, (settings, high) => ({
    ...settings,
    costSpread: { ...settings.costSpread, high },
  })),
  delaySpreadLow: share({ fr: 'Dérive de délai basse', en: 'Low delay drift', least: -1 }, (settings, low) => ({
    ...settings,
    delaySpread: { ...settings.delaySpread, low },
  })),
  delaySpreadHigh: share({ fr: 'Dérive de délai haute', en: 'High delay drift', least: -1 }, (settings, high) => ({
    ...settings,
    delaySpread: { ...settings.delaySpread, high },
  })),
  riskCorrelation: share(
    { fr: 'Corrélation des dérives', en: 'Correlation of drifts' },
    (settings, riskCorrelation) => ({ ...settings, riskCorrelation }),
  ),
  spreadProfile: choice('spreadProfile', 'spreadProfile', {
    fr: 'Répartition des jours dans le temps',
    en: 'Spreading of days over time',
    also: ['repartition des jours', 'profil de charge', 'spread profile'],
  }),
} as const satisfies Record<string, Setting>

export type SettingId = keyof typeof SETTINGS

/** The columns of the Settings table. */
export const SETTING_COLUMNS = {
  key: { fr: 'Clé', en: 'Key', also: ['parametre', 'setting', 'nom'] },
  value: { fr: 'Valeur', en: 'Value', also: [] },
  unit: { fr: 'Unité', en: 'Unit', also: [] },
  note: { fr: 'Commentaire', en: 'Note', also: ['remarque', 'comment'] },
} as const satisfies Record<string, { fr: string; en: string; also: readonly string[] }>

/**
 * What arbitration needs and the source files lack, made up for the sample; the "Lisez-moi" sheet says so. No supplier,
 * contract or scheme here exists.
 */

export type ProjectChoice = {
  latestShiftMonths?: number
  mandatory?: string
  locked?: true
  runningCost?: number
  terminationCost?: number
  subsidyToRepay?: number
}

/** How far planned projects may be put back, what the law imposes, what they cost afterwards, what stopping one costs. */
export const PROJECT_CHOICES: Readonly<Record<string, ProjectChoice>> = {
  'FRN-003': { latestShiftMonths: 3, runningCost: 9500 },
  'FRN-004': { latestShiftMonths: 6, runningCost: 6000 },
  'FRN-005': { terminationCost: 14000, subsidyToRepay: 30000 },
  'FRN-009': { terminationCost: 18000, runningCost: 21000 },
  'FRN-013': { latestShiftMonths: 6 },
  'FRN-017': { latestShiftMonths: 6, runningCost: 11000 },
  'FRN-018': { terminationCost: 12000, subsidyToRepay: 0, runningCost: 18000 },
  'FRN-031': { latestShiftMonths: 3, runningCost: 28000 },
  'FRN-033': { latestShiftMonths: 6, runningCost: 14000 },
  'FRN-036': { latestShiftMonths: 3, runningCost: 6000 },
  'FRN-042': { latestShiftMonths: 3, runningCost: 22000, mandatory: 'Fermeture du réseau téléphonique commuté' },
  'FRN-047': { latestShiftMonths: 6 },
  'FRN-054': { latestShiftMonths: 9, runningCost: 8000 },
  'FRN-056': { mandatory: 'Directive NIS 2' },
  'FRN-057': { latestShiftMonths: 3, runningCost: 15000 },
  'FRN-061': { terminationCost: 25000, subsidyToRepay: 0, runningCost: 36000 },
  'FRN-066': { latestShiftMonths: 6, runningCost: 5200 },
  'FRN-067': { locked: true, mandatory: 'Règlement général sur la protection des données' },
}

export type RequestChoice = { operatingPerYear: number; durationMonths: number; scores: readonly number[] }

/** What the examined requests cost each year, how long they take, and their six scores in the order of the criteria. */
export const REQUEST_CHOICES: Readonly<Record<string, RequestChoice>> = {
  'DEM-2026-01': { operatingPerYear: 12000, durationMonths: 9, scores: [4, 1, 4, 4, 2, 3] },
  'DEM-2026-02': { operatingPerYear: 9000, durationMonths: 6, scores: [3, 5, 3, 3, 2, 4] },
  'DEM-2026-03': { operatingPerYear: 4000, durationMonths: 6, scores: [3, 0, 4, 3, 3, 4] },
  'DEM-2026-04': { operatingPerYear: 6500, durationMonths: 6, scores: [3, 4, 2, 1, 3, 4] },
  'DEM-2026-06': { operatingPerYear: 5000, durationMonths: 6, scores: [4, 5, 2, 2, 2, 5] },
  'DEM-2026-07': { operatingPerYear: 3500, durationMonths: 6, scores: [2, 0, 4, 2, 2, 4] },
  'DEM-2026-08': { operatingPerYear: 15000, durationMonths: 9, scores: [4, 2, 5, 5, 3, 3] },
  'DEM-2026-09': { operatingPerYear: 18000, durationMonths: 9, scores: [4, 5, 3, 4, 1, 3] },
  'DEM-2026-11': { operatingPerYear: 24000, durationMonths: 9, scores: [3, 1, 5, 3, 4, 2] },
  'DEM-2026-12': { operatingPerYear: 40000, durationMonths: 12, scores: [5, 3, 4, 3, 2, 2] },
}

export type TeamChoice = { dayRate?: number; internalDayCost: number; externalDays?: readonly number[] }

/** Quarters for which external days can be had; the numbers of a team follow this order. */
export const EXTERNAL_QUARTERS = ['2026-T4', '2027-T1', '2027-T2', '2027-T3', '2027-T4'] as const

/** Price of an external day where a contract may buy some, cost of an agent's day, external days at most by quarter. */
export const TEAM_CHOICES: Readonly<Record<string, TeamChoice>> = {
  E1: { internalDayCost: 310 },
  E2: { internalDayCost: 330 },
  E3: { dayRate: 620, internalDayCost: 320, externalDays: [45, 45, 60, 45, 30] },
  E4: { dayRate: 580, internalDayCost: 300, externalDays: [20, 20, 20, 20, 20] },
  E5: { internalDayCost: 340 },
  E6: { internalDayCost: 330 },
  E7: { dayRate: 640, internalDayCost: 320, externalDays: [30, 40, 40, 30, 20] },
  E8: { dayRate: 700, internalDayCost: 310, externalDays: [60, 70, 70, 50, 40] },
}

export const CONTRACTS = [
  {
    number: 'M-2024-018',
    label: 'Développement de services en ligne et low-code',
    holder: 'ATELIER DES DEMARCHES (fictif)',
    teams: 'E3, E7',
    family: 'Prestations de développement',
    notifiedOn: '2024-05-13',
    end: '2028-05-12',
    ceiling: 480000,
    ordered: 338000,
  },
  {
    number: 'M-2025-031',
    label: 'Assistance à maîtrise d’ouvrage et conduite du changement',
    holder: 'CONSEIL DU CHANGEMENT (fictif)',
    teams: 'E8',
    family: 'Prestations intellectuelles',
    notifiedOn: '2025-03-03',
    end: '2029-03-02',
    ceiling: 400000,
    ordered: 231500,
  },
  {
    number: 'M-2027-004',
    label: 'Renfort en infrastructures et réseaux',
    holder: 'RESEAUX DE L’OUEST (fictif)',
    teams: 'E4',
    family: 'Prestations techniques',
    notifiedOn: '2027-02-01',
    end: '2031-01-31',
    ceiling: 200000,
    ordered: 0,
  },
] as const

const EUROPE = 'Fonds européens 2021-2027 (fictif)'
const STATE = 'Dotation numérique des territoires (fictive)'

export const FUNDING = [
  { scheme: EUROPE, ceiling: 150000, project: 'FRN-005', year: 2026, asked: 90000, notified: 90000, received: 30000 },
  { scheme: EUROPE, ceiling: 150000, project: 'FRN-003', year: 2027, asked: 70000, notified: 60000, received: 0 },
  { scheme: EUROPE, ceiling: 150000, project: 'DEM-2026-09', year: 2027, asked: 78000, notified: 40000, received: 0 },
  { scheme: STATE, ceiling: 80000, project: 'FRN-054', year: 2027, asked: 47000, notified: 45000, received: 0 },
  { scheme: STATE, ceiling: 80000, project: 'FRN-059', year: 2027, asked: 30000, notified: null, received: 0 },
] as const

export const SCENARIOS = [
  { code: 'S1', label: 'Jours externes, sans le décisionnel', outsourcing: true, budgetShare: 1 },
  {
    code: 'S2',
    label: 'Sans externe, deux chefs de projet de plus',
    outsourcing: false,
    budgetShare: 1,
    reinforcedTeam: 'E2',
    addedFte: 2,
  },
] as const

/** A shift of −3 lets a project begin three months before its planned start. */
export const SCENARIO_PROJECTS = [
  {
    scenario: 'S1',
    project: 'FRN-061',
    decision: 'forcedOut',
    reason: 'Besoin à redéfinir avec les directions',
    shiftMonths: null,
  },
  { scenario: 'S1', project: 'FRN-036', decision: null, reason: 'Salle d’archives libérée plus tôt', shiftMonths: -3 },
] as const

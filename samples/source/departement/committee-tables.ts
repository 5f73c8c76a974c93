import { parseIsoDate } from '../../../src/portfolio/calendar'
import { listLabel, listLabels } from '../../../src/tables/labels'
import type { ListValue } from '../../../src/tables/lists'
import { declaredTable, type DeclaredTable } from '../declared-table'

/**
 * What the source files lack: the instances, their calendar, their members and what they decided. Made up for the
 * sample; functions only, no person. The "Lisez-moi" sheet says so.
 */
const QUARTERLY = 'Comité de suivi trimestriel'
const YEARLY = 'Comité annuel de la feuille de route'
const PROGRAMME = 'Comité de programme'
const day = (iso: string) => parseIsoDate(iso)

export function committees(): DeclaredTable {
  const frequency = (value: ListValue<'frequency'>) => listLabel('frequency', value, 'fr')
  return declaredTable(
    'committees',
    {
      name: { kind: 'text', width: 38 },
      frequency: { kind: 'text', width: 16, list: listLabels('frequency', 'fr') },
      level: { kind: 'text', width: 16 },
      audience: { kind: 'text', width: 60 },
    },
    [
      {
        name: PROGRAMME,
        frequency: frequency('monthly'),
        level: 'Opérationnel',
        audience: 'Chefs de projet et référents numériques des directions',
      },
      {
        name: QUARTERLY,
        frequency: frequency('quarterly'),
        level: 'Tactique',
        audience: 'Direction générale et directions transversales',
      },
      {
        name: YEARLY,
        frequency: frequency('yearly'),
        level: 'Stratégique',
        audience: 'Vice-présidence au numérique et direction générale',
      },
    ],
  )
}

const SESSIONS = [
  ['2026-01-15', '2025-12-18', '2026-01-08'],
  ['2026-04-16', '2026-03-19', '2026-04-09'],
  ['2026-07-09', '2026-06-11', '2026-07-02'],
  ['2026-10-15', '2026-09-17', '2026-10-08'],
  ['2027-01-14', '2026-12-17', '2027-01-07'],
] as const

export function sessions(): DeclaredTable {
  return declaredTable(
    'sessions',
    {
      committee: { kind: 'text', width: 30 },
      date: { kind: 'date' },
      requestsClose: { kind: 'date', width: 16 },
      papersSent: { kind: 'date', width: 16 },
      place: { kind: 'text', width: 26 },
      chair: { kind: 'text', width: 32 },
    },
    SESSIONS.map(([date, requestsClose, papersSent]) => ({
      committee: QUARTERLY,
      date: day(date),
      requestsClose: day(requestsClose),
      papersSent: day(papersSent),
      place: 'Hôtel du Département',
      chair: 'Direction générale des services',
    })),
  )
}

const MEMBERS = [
  ['Direction générale des services', 'Présidence', true],
  ['Directrice des finances', 'Membre', true],
  ['Directeur des ressources humaines', 'Membre', true],
  ['Directeur des services numériques', 'Rapporteur', true],
  ['Directrice des affaires juridiques', 'Membre', true],
  ['Secrétariat général du pôle solidarités', 'Membre', true],
  ['Secrétariat général du pôle territoires', 'Membre', true],
  ['Bureau des projets', 'Secrétariat', false],
  ['Délégué à la protection des données', 'Invité', false],
] as const

export function members(): DeclaredTable {
  const yesNo = (value: boolean) => listLabel('yesNo', value ? 'yes' : 'no', 'fr')
  return declaredTable(
    'members',
    {
      committee: { kind: 'text', width: 30 },
      name: { kind: 'text', width: 42 },
      role: { kind: 'text', width: 16 },
      voting: { kind: 'text', width: 16, list: listLabels('yesNo', 'fr') },
    },
    MEMBERS.map(([name, role, voting]) => ({ committee: QUARTERLY, name, role, voting: yesNo(voting) })),
  )
}

const DECISIONS = [
  {
    number: 'DEC-2026-01',
    date: '2026-01-15',
    subject: 'Suspendre la prise de rendez-vous en ligne le temps de choisir la solution d’identité',
    kind: 'Suspension',
    projects: 'FRN-002',
    reason: 'Dépend du socle d’identité',
    owner: 'Directeur des services numériques',
    due: '2026-06-30',
    state: 'late',
  },
  {
    number: 'DEC-2026-02',
    date: '2026-01-15',
    subject: 'Renforcer l’équipe sécurité par un marché d’assistance',
    kind: 'Moyens',
    projects: null,
    reason: 'Charge au-dessus de la capacité depuis la fin de 2025',
    owner: 'Directeur des services numériques',
    due: '2026-03-31',
    state: 'done',
  },
  {
    number: 'DEC-2026-03',
    date: '2026-04-16',
    subject: 'Confirmer la dématérialisation de la chaîne comptable avant la clôture',
    kind: 'Confirmation',
    projects: 'FRN-029',
    reason: 'Obligation comptable',
    owner: 'Directrice des finances',
    due: '2026-09-30',
    state: 'done',
  },
  {
    number: 'DEC-2026-04',
    date: '2026-04-16',
    subject: 'Établir le coût final de l’exploitation des routes',
    kind: 'Instruction',
    projects: 'FRN-035',
    reason: 'Le coût annoncé dépasse l’enveloppe',
    owner: 'Directeur des routes',
    due: '2026-09-15',
    state: 'late',
  },
  {
    number: 'DEC-2026-05',
    date: '2026-07-09',
    subject: 'Décaler d’un trimestre le déploiement du portail RH',
    kind: 'Report',
    projects: 'FRN-032',
    reason: 'Équipe d’accompagnement saturée',
    owner: 'Directeur des ressources humaines',
    due: '2026-12-31',
    state: 'open',
  },
  {
    number: 'DEC-2026-06',
    date: '2026-07-09',
    subject: 'Proposer des compensations pour les demandes de la session d’octobre',
    kind: 'Instruction',
    projects: null,
    reason: 'Une demande n’entre que si une autre sort',
    owner: 'Bureau des projets',
    due: '2026-10-08',
    state: 'open',
  },
] as const

export function decisions(): DeclaredTable {
  const state = (value: ListValue<'decisionState'>) => listLabel('decisionState', value, 'fr')
  return declaredTable(
    'decisions',
    {
      number: { kind: 'code', width: 14 },
      committee: { kind: 'text', width: 30 },
      date: { kind: 'date' },
      subject: { kind: 'wrapped' },
      kind: { kind: 'text', width: 16 },
      projects: { kind: 'text', width: 14 },
      reason: { kind: 'wrapped', width: 36 },
      owner: { kind: 'text', width: 34 },
      due: { kind: 'date' },
      state: { kind: 'text', width: 14, list: listLabels('decisionState', 'fr') },
    },
    DECISIONS.map((decision) => ({
      ...decision,
      committee: QUARTERLY,
      date: day(decision.date),
      due: day(decision.due),
      state: state(decision.state),
    })),
  )
}

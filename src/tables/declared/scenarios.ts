import { boolean, choice, code, number, percent, text } from '../columns'
import { table } from '../table'

/** Hypotheses that the authority wants to compare. */
export const scenarios = table({
  id: 'scenarios',
  fr: 'Scénarios',
  en: 'Scenarios',
  also: ['scenario', 'hypotheses', 'hypothese', 'hypotheses d arbitrage'],
  recognisedBy: [
    ['code', 'outsourcing', 'budgetShare'],
    ['code', 'label', 'outsourcing'],
    ['code', 'label', 'budgetShare'],
  ],
  unique: ['code'],
  columns: {
    code: code({ fr: 'Scénario', en: 'Scenario', key: true, also: ['code', 'id', 'n', 'code scenario'] }),
    label: text({ fr: 'Libellé', en: 'Label', also: ['intitule', 'hypothese', 'nom', 'description', 'name'] }),
    outsourcing: boolean({
      fr: 'Recours à l’externe',
      en: 'Outsourcing',
      also: ['externalisation', 'jours externes', 'outsourced'],
    }),
    budgetShare: percent({
      fr: 'Part des crédits %',
      en: 'Share of the credits %',
      also: ['part des credits', 'part du budget', 'budget share'],
    }),
    reinforcedTeam: code({ fr: 'Équipe renforcée', en: 'Reinforced team', also: ['equipe', 'team'] }),
    addedFte: number({ fr: 'ETP ajoutés', en: 'Added FTE', also: ['etp', 'renfort', 'renfort etp', 'fte'] }),
  },
  build: (row, origin) => ({ ...row, origin, label: row.label ?? row.code }),
})

/** What each scenario imposes on a project or a request, or said of it. */
export const scenarioProjects = table({
  id: 'scenarioProjects',
  fr: 'Projets des scénarios',
  en: 'Scenario projects',
  also: ['projets par scenario', 'scenario projets', 'choix des scenarios'],
  recognisedBy: [['scenario', 'project', 'decision']],
  unique: ['scenario', 'project'],
  columns: {
    scenario: code({ fr: 'Scénario', en: 'Scenario', key: true, also: ['code scenario'] }),
    project: code({
      fr: 'Projet ou demande',
      en: 'Project or request',
      key: true,
      also: ['projet', 'project', 'code', 'code projet', 'demande', 'request'],
    }),
    decision: choice('scenarioDecision', { fr: 'Décision', en: 'Decision', also: ['choix'] }),
    reason: text({ fr: 'Motif', en: 'Reason', also: ['raison', 'commentaire'] }),
    shiftMonths: number({
      fr: 'Décalage (mois)',
      en: 'Shift (months)',
      also: ['decalage', 'decalage mois', 'shift'],
    }),
    subsidyGranted: boolean({
      fr: 'Subvention accordée',
      en: 'Subsidy granted',
      also: ['subvention supposee accordee', 'subvention', 'subsidy'],
    }),
  },
  build: (row, origin) => ({ ...row, origin }),
})

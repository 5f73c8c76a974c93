import { choice, code, days, period } from '../columns'
import { table } from '../table'

/** Days that projects ask of teams, per period: a period column, or one column per period. */
export const workload = table({
  id: 'workload',
  fr: 'Charge prévue',
  en: 'Workload',
  also: ['charges', 'charge', 'plan de charge', 'charges projets', 'charge previsionnelle', 'load'],
  recognisedBy: [['project', 'team', 'period', 'days']],
  wide: { by: 'period', kind: 'period', measures: { days: ['', 'jours', 'charge', 'days', 'j'] } },
  columns: {
    project: code({ fr: 'Projet', en: 'Project', key: true, also: ['code projet', 'code', 'project code'] }),
    team: code({ fr: 'Équipe', en: 'Team', key: true, also: ['code equipe', 'role', 'profil', 'team code'] }),
    period: period({
      fr: 'Période',
      en: 'Period',
      key: true,
      also: ['trimestre', 'mois', 'quarter', 'month', 'annee', 'year'],
    }),
    days: days({
      fr: 'Jours',
      en: 'Days',
      essential: true,
      also: ['charge', 'charge j', 'jours prevus', 'nb jours', 'j'],
    }),
    source: choice('source', {
      fr: 'Interne ou externe',
      en: 'Internal or external',
      also: ['interne externe', 'externe', 'ressource'],
    }),
  },
  build: ({ project, team, period, days, source }, origin, column) => ({
    origin,
    project,
    team,
    period,
    days: days ?? 0,
    external: source === null ? null : source === 'external',
    column,
  }),
})

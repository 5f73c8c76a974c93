import { code, days, period, text } from '../columns'
import { table } from '../table'

/** Days that teams can give to the roadmap, per period: a period column, or one column per period. */
export const capacity = table({
  id: 'capacity',
  fr: 'Capacités',
  en: 'Capacity',
  also: ['capacite', 'capacites des equipes', 'disponibilites', 'capacities', 'availability'],
  recognisedBy: [
    ['team', 'period', 'internalDays'],
    ['team', 'period', 'externalDaysMax'],
  ],
  unique: ['team', 'period'],
  wide: {
    by: 'period',
    kind: 'period',
    needsName: true,
    measures: {
      internalDays: ['', 'internes', 'jours', 'capacite', 'jours internes', 'internal', 'days'],
      externalDaysMax: ['externes', 'jours externes', 'externes max', 'external', 'max externes'],
    },
  },
  columns: {
    team: code({ fr: 'Équipe', en: 'Team', key: true, also: ['code equipe', 'code', 'role', 'team code'] }),
    period: period({
      fr: 'Période',
      en: 'Period',
      key: true,
      also: ['trimestre', 'mois', 'quarter', 'month', 'annee', 'year'],
    }),
    internalDays: days({
      fr: 'Jours internes',
      en: 'Internal days',
      essential: true,
      also: ['capacite', 'jours disponibles', 'capacite j', 'capacite interne', 'jours', 'days', 'capacity'],
    }),
    externalDaysMax: days({
      fr: 'Jours externes au plus',
      en: 'External days at most',
      essential: true,
      also: ['jours externes max', 'jours externes', 'capacite externe', 'external days'],
    }),
    event: text({ fr: 'Événement', en: 'Event', also: ['commentaire', 'evenement'] }),
  },
  build: ({ team, period, internalDays, externalDaysMax }, origin, column) => ({
    origin,
    team,
    period,
    internalDays,
    externalDaysMax,
    column,
  }),
})

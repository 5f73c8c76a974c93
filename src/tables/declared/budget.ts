import { choice, code, date, money, text, year } from '../columns'
import { table } from '../table'

/** What was voted, and what is expected, per project, section and year: a year column, or columns such as `CP 2026`. */
export const budget = table({
  id: 'budget',
  fr: 'Budget',
  en: 'Budget',
  also: ['budget vote', 'credits', 'budget des projets', 'ap cp', 'voted budget'],
  recognisedBy: [
    ['project', 'year', 'voted'],
    ['project', 'year', 'authorisation'],
    ['project', 'section', 'year', 'forecast'],
  ],
  wide: {
    by: 'year',
    kind: 'year',
    measures: {
      voted: ['cp', 'cp vote', 'vote', 'credits de paiement', 'cp votes', 'credits votes', 'voted', 'payment credits'],
      revised: ['cp revise', 'revise', 'revised'],
      forecast: ['prevision', 'forecast', 'atterrissage'],
      authorisation: ['ap', 'ap votee', 'authorisation'],
    },
  },
  columns: {
    project: code({ fr: 'Projet', en: 'Project', also: ['code projet', 'code', 'operation', 'project code'] }),
    section: choice('section', {
      fr: 'Section',
      en: 'Section',
      also: ['nature', 'investissement ou fonctionnement', 'i f'],
    }),
    family: text({ fr: 'Famille de coût', en: 'Cost family', also: ['famille', 'type de depense'] }),
    year: year({ fr: 'Exercice', en: 'Year', also: ['annee', 'exer', 'financial year'] }),
    authorisation: money({
      fr: 'AP votée',
      en: 'AP voted',
      essential: true,
      also: ['ap', 'ae votee', 'autorisation de programme', 'montant ap', 'programme authorisation'],
    }),
    voted: money({
      fr: 'CP voté',
      en: 'CP voted',
      essential: true,
      also: ['cp', 'cp votes', 'vote', 'credits de paiement', 'credits votes', 'budget vote', 'voted'],
    }),
    revised: money({
      fr: 'CP révisé',
      en: 'CP revised',
      essential: true,
      also: ['revise', 'credits revises', 'revised'],
    }),
    forecast: money({
      fr: 'Prévision',
      en: 'Forecast',
      essential: true,
      also: ['prevu', 'atterrissage', 'prevision de mandatement'],
    }),
    stillToCommitThisYear: money({
      fr: 'Reste à engager cette année',
      en: 'Still to commit this year',
      essential: true,
      also: ['reste a engager n', 'reste a engager dans l annee'],
    }),
    stillToCommitLater: money({
      fr: 'Reste à engager ensuite',
      en: 'Still to commit later',
      essential: true,
      also: ['reste a engager n 1', 'reste a engager apres'],
    }),
    estimatedBy: text({ fr: 'Estimé par', en: 'Estimated by' }),
    estimatedOn: date({ fr: 'Estimé le', en: 'Estimated on' }),
  },
  build: (row, origin) => ({
    origin,
    project: row.project,
    section: row.section,
    family: row.family,
    year: row.year,
    authorisation: row.authorisation,
    voted: row.voted,
    revised: row.revised,
    forecast: row.forecast,
    stillToCommitThisYear: row.stillToCommitThisYear,
    stillToCommitLater: row.stillToCommitLater,
  }),
})

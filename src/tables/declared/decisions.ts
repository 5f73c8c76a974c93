import { choice, code, codes, date, days, money, text } from '../columns'
import { table } from '../table'

/** What committees decided. */
export const decisions = table({
  id: 'decisions',
  fr: 'Décisions',
  en: 'Decisions',
  also: ['decision', 'releve de decisions', 'registre des decisions'],
  recognisedBy: [
    ['number', 'committee', 'subject'],
    ['number', 'subject', 'due'],
  ],
  unique: ['number'],
  columns: {
    number: code({ fr: 'N° décision', en: 'Decision no.', key: true, also: ['numero', 'n', 'no', 'id', 'decision'] }),
    committee: text({ fr: 'Instance', en: 'Committee', also: ['comite'] }),
    date: date({ fr: 'Date', en: 'Date', also: ['date de decision', 'seance'] }),
    subject: text({ fr: 'Objet', en: 'Subject', key: true, also: ['libelle', 'intitule', 'decision prise', 'texte'] }),
    request: code({ fr: 'N° demande', en: 'Request no.', also: ['demande', 'request'] }),
    kind: text({ fr: 'Type', en: 'Kind', also: ['nature'] }),
    projects: codes({
      fr: 'Projets concernés',
      en: 'Projects concerned',
      also: ['projets touches', 'projets', 'projet', 'projects touched'],
    }),
    impactMoney: money({
      fr: 'Incidence en euros',
      en: 'Effect in euros',
      also: ['impact', 'impact euros', 'montant', 'incidence financiere'],
    }),
    impactDays: days({
      fr: 'Incidence en jours',
      en: 'Effect in days',
      also: ['impact jours', 'jours', 'incidence j'],
    }),
    reason: text({ fr: 'Motif', en: 'Reason', also: ['justification'] }),
    owner: text({ fr: 'Responsable', en: 'Owner', also: ['pilote', 'porteur'] }),
    due: date({ fr: 'Échéance', en: 'Due', also: ['pour le', 'date limite', 'due date'] }),
    state: choice('decisionState', { fr: 'État', en: 'State', also: ['statut', 'suivi', 'status'] }),
  },
  build: (row, origin) => ({ ...row, origin, projects: row.projects ?? [] }),
})

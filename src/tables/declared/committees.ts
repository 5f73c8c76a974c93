import { boolean, choice, date, text } from '../columns'
import { table } from '../table'

/** The committees that follow the roadmap. */
export const committees = table({
  id: 'committees',
  fr: 'Instances',
  en: 'Committees',
  also: ['instance', 'comites', 'comitologie', 'gouvernance', 'governance'],
  recognisedBy: [['name', 'frequency', 'level']],
  unique: ['name'],
  columns: {
    name: text({ fr: 'Nom', en: 'Name', key: true, also: ['instance', 'comite', 'committee', 'libelle', 'intitule'] }),
    frequency: choice('frequency', { fr: 'Fréquence', en: 'Frequency', also: ['periodicite', 'rythme'] }),
    level: text({ fr: 'Niveau', en: 'Level' }),
    audience: text({ fr: 'Public', en: 'Audience', also: ['participants', 'membres'] }),
  },
  build: (row, origin) => ({ ...row, origin }),
})

/** When committees meet. */
export const sessions = table({
  id: 'sessions',
  fr: 'Séances',
  en: 'Sessions',
  also: ['seance', 'calendrier des comites', 'calendrier', 'reunions', 'meetings'],
  recognisedBy: [
    ['committee', 'date', 'requestsClose'],
    ['committee', 'date', 'papersSent'],
    ['committee', 'date', 'place'],
  ],
  unique: ['committee', 'date'],
  columns: {
    committee: text({ fr: 'Instance', en: 'Committee', key: true, also: ['comite', 'nom'] }),
    date: date({ fr: 'Date', en: 'Date', key: true, also: ['seance', 'date de seance', 'session'] }),
    requestsClose: date({
      fr: 'Clôture des demandes',
      en: 'Requests close',
      also: ['cloture', 'date limite des demandes'],
    }),
    papersSent: date({ fr: 'Envoi du dossier', en: 'Papers sent', also: ['envoi des dossiers', 'envoi'] }),
    place: text({ fr: 'Lieu', en: 'Place', also: ['salle', 'room'] }),
    chair: text({ fr: 'Présidence', en: 'Chair', also: ['president', 'preside par'] }),
  },
  build: (row, origin) => ({ ...row, origin }),
})

/** Who sits on a committee. */
export const members = table({
  id: 'members',
  fr: 'Membres',
  en: 'Members',
  also: ['membre', 'composition', 'participants'],
  recognisedBy: [
    ['committee', 'name', 'role'],
    ['committee', 'name', 'voting'],
  ],
  unique: ['committee', 'name'],
  columns: {
    committee: text({ fr: 'Instance', en: 'Committee', key: true, also: ['comite'] }),
    name: text({ fr: 'Nom', en: 'Name', key: true, also: ['membre', 'participant', 'member'] }),
    role: text({ fr: 'Fonction', en: 'Role', also: ['qualite', 'role'] }),
    voting: boolean({ fr: 'Voix délibérative', en: 'Voting', also: ['vote', 'votant', 'droit de vote'] }),
  },
  build: (row, origin) => ({ ...row, origin }),
})

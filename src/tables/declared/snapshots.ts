import { choice, code, date, days, money, number, text } from '../columns'
import { table } from '../table'

const committee = text({ fr: 'Instance', en: 'Committee', key: true })
const session = date({ fr: 'Séance du', en: 'Session of', key: true })
const seal = code({ fr: 'Empreinte', en: 'Seal' })

/** Every project as it was when a session was closed: one row for each session and project. */
export const snapshots = table({
  id: 'snapshots',
  fr: 'Situations figées',
  en: 'Snapshots',
  recognisedBy: [['committee', 'session', 'project', 'seal']],
  unique: ['committee', 'session', 'project'],
  columns: {
    committee,
    session,
    project: code({ fr: 'Projet', en: 'Project', key: true }),
    title: text({ fr: 'Intitulé', en: 'Title' }),
    status: choice('projectStatus', { fr: 'Statut', en: 'Status' }),
    start: date({ fr: 'Début', en: 'Start' }),
    end: date({ fr: 'Fin', en: 'End' }),
    envelope: money({ fr: 'Enveloppe', en: 'Envelope' }),
    finalCost: money({ fr: 'Coût final estimé', en: 'Estimated final cost' }),
    paid: money({ fr: 'Mandaté', en: 'Paid' }),
    days: days({ fr: 'Jours', en: 'Days' }),
    progress: number({ fr: 'Avancement', en: 'Progress' }),
    score: number({ fr: 'Note', en: 'Score' }),
    rank: number({ fr: 'Rang', en: 'Rank' }),
    weather: choice('proposedWeather', { fr: 'Météo proposée', en: 'Proposed weather' }),
    seal,
  },
  build: (row, origin) => ({ ...row, origin }),
})

/** The sessions that were closed, with the totals of their projects. */
export const frozenSessions = table({
  id: 'frozenSessions',
  fr: 'Séances figées',
  en: 'Frozen sessions',
  recognisedBy: [['committee', 'session', 'projects', 'seal']],
  unique: ['committee', 'session'],
  columns: {
    committee,
    session,
    dataDate: date({ fr: 'Données arrêtées au', en: 'Data date' }),
    projects: number({ fr: 'Nombre de projets', en: 'Number of projects' }),
    envelope: money({ fr: 'Enveloppes', en: 'Envelopes' }),
    finalCost: money({ fr: 'Coûts finaux estimés', en: 'Estimated final costs' }),
    paid: money({ fr: 'Mandaté', en: 'Paid' }),
    days: days({ fr: 'Jours', en: 'Days' }),
    seal,
  },
  build: (row, origin) => ({ ...row, origin }),
})

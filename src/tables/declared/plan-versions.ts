import { choice, code, date, days, money, number, text } from '../columns'
import { table } from '../table'

/** The plans that were adopted before the one in force: one row for each version and project. */
export const planVersions = table({
  id: 'planVersions',
  fr: 'Versions du plan',
  en: 'Plan versions',
  also: ['version du plan', 'plans precedents', 'plan precedent', 'previous plans', 'plan version', 'previous plan'],
  recognisedBy: [
    ['version', 'project', 'plannedEnd'],
    ['version', 'adoptedOn', 'project'],
  ],
  unique: ['version', 'project'],
  columns: {
    version: code({
      fr: 'Version',
      en: 'Version',
      key: true,
      also: ['version du plan', 'code version', 'plan version'],
    }),
    label: text({
      fr: 'Libellé de la version',
      en: 'Version label',
      also: ['libelle', 'intitule', 'nom de la version', 'label', 'version name'],
    }),
    adoptedOn: date({
      fr: 'Adoptée le',
      en: 'Adopted on',
      also: ['adopte le', 'date d adoption', 'date de vote', 'votee le', 'adoption date', 'adopted'],
    }),
    body: text({
      fr: 'Assemblée',
      en: 'Deliberating body',
      also: ['organe deliberant', 'assemblee deliberante', 'instance', 'body'],
    }),
    deliberation: code({
      fr: 'N° de délibération',
      en: 'Deliberation no.',
      also: ['deliberation', 'numero de deliberation', 'n deliberation', 'deliberation number'],
    }),
    kind: choice('planVersionKind', {
      fr: 'Nature de la version',
      en: 'Version kind',
      also: ['nature', 'type', 'type de version', 'kind'],
    }),
    project: code({ fr: 'Projet', en: 'Project', key: true, also: ['code projet', 'code', 'project code'] }),
    plannedStart: date({
      fr: 'Début prévu',
      en: 'Planned start',
      also: ['debut', 'date de debut', 'start', 'start date'],
    }),
    plannedEnd: date({ fr: 'Fin prévue', en: 'Planned end', also: ['fin', 'date de fin', 'end', 'end date'] }),
    envelope: money({
      fr: 'Enveloppe (AP)',
      en: 'Envelope (AP)',
      also: ['enveloppe', 'ap', 'autorisation de programme', 'envelope', 'programme authorisation'],
    }),
    days: days({ fr: 'Jours', en: 'Days', also: ['jours prevus', 'charge', 'planned days', 'workload'] }),
    score: number({ fr: 'Note', en: 'Score', also: ['note de priorisation', 'ranking score'] }),
  },
  build: (row, origin) => ({ ...row, origin }),
})

import { code, date, text } from '../columns'
import { table } from '../table'

/** The dated events of projects. */
export const milestones = table({
  id: 'milestones',
  fr: 'Jalons',
  en: 'Milestones',
  also: ['jalon', 'etapes', 'planning'],
  recognisedBy: [
    ['project', 'label', 'baseline', 'planned'],
    ['project', 'label', 'planned', 'actual'],
  ],
  columns: {
    project: code({ fr: 'Projet', en: 'Project', key: true, also: ['code projet', 'code', 'project code'] }),
    label: text({
      fr: 'Jalon',
      en: 'Milestone',
      key: true,
      also: ['libelle', 'libelle fr', 'intitule', 'nom', 'label', 'etape'],
    }),
    baseline: date({ fr: 'Date de référence', en: 'Baseline date', also: ['reference', 'date initiale', 'baseline'] }),
    planned: date({ fr: 'Date prévue', en: 'Planned date', also: ['prevu', 'prevue', 'date', 'echeance', 'planned'] }),
    actual: date({
      fr: 'Date réelle',
      en: 'Actual date',
      also: ['realise', 'reel', 'date realisee', 'actual', 'fait le'],
    }),
  },
  build: (row, origin) => ({ ...row, origin }),
})

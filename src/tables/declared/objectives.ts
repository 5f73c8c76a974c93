import { code, number, text } from '../columns'
import { table } from '../table'

/** The strategic objectives that projects serve, and the share of the roadmap that each should have. */
export const objectives = table({
  id: 'objectives',
  fr: 'Objectifs',
  en: 'Objectives',
  also: ['objectif', 'objectifs strategiques', 'axes et objectifs'],
  recognisedBy: [['code', 'axis', 'label', 'weight']],
  unique: ['code'],
  columns: {
    code: code({ fr: 'Code', en: 'Code', key: true, also: ['objectif', 'code objectif', 'id', 'n'] }),
    axis: text({ fr: 'Axe', en: 'Axis', also: ['axe strategique', 'code axe'] }),
    label: text({
      fr: 'Libellé',
      en: 'Label',
      also: ['intitule', 'fr', 'nom', 'objectif', 'description', 'libelle fr'],
    }),
    weight: number({ fr: 'Poids %', en: 'Weight %', also: ['part', 'ponderation', 'poids de l objectif', 'share'] }),
    owner: text({ fr: 'Responsable', en: 'Owner', also: ['pilote', 'porteur', 'referent'] }),
  },
  build: (row, origin) => ({ ...row, origin, label: row.label ?? row.code }),
})

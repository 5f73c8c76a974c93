import { code, money, number, percent, text } from '../columns'
import { table } from '../table'

/** What may go wrong. */
export const risks = table({
  id: 'risks',
  fr: 'Risques',
  en: 'Risks',
  also: ['risque', 'registre des risques', 'risk register'],
  recognisedBy: [['label', 'severity', 'likelihood']],
  unique: ['code'],
  columns: {
    code: code({ fr: 'Code', en: 'Code', key: true, also: ['id', 'n', 'numero', 'n risque', 'risk id'] }),
    project: code({ fr: 'Projet', en: 'Project', also: ['code projet', 'project code'] }),
    label: text({ fr: 'Risque', en: 'Risk', also: ['libelle', 'intitule', 'description', 'libelle fr', 'label'] }),
    severity: number({
      fr: 'Gravité (1 à 4)',
      en: 'Severity (1 to 4)',
      also: ['gravite', 'gravite 1 4', 'impact', 'severity', 'severite'],
    }),
    likelihood: number({
      fr: 'Probabilité (1 à 4)',
      en: 'Likelihood (1 to 4)',
      also: ['probabilite', 'probabilite 1 4', 'vraisemblance', 'likelihood', 'probability'],
    }),
    probability: percent({
      fr: 'Chances de survenue (%)',
      en: 'Chance of occurring (%)',
      also: ['chance', 'chances'],
    }),
    costImpact: money({
      fr: 'Surcoût si survenue',
      en: 'Extra cost if it occurs',
      also: ['impact financier', 'cout du risque', 'cost impact'],
    }),
    delayDays: number({
      fr: 'Retard si survenue (jours)',
      en: 'Delay if it occurs (days)',
      also: ['impact delai', 'retard jours', 'delay days'],
    }),
    owner: text({ fr: 'Responsable', en: 'Owner', also: ['pilote', 'porteur'] }),
  },
  build: (row, origin) => ({ ...row, origin, label: row.label ?? row.code }),
})

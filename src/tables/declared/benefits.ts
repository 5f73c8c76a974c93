import { code, date, number, text } from '../columns'
import { table } from '../table'

/** What projects promised, where things stood before, and what was measured since. */
export const benefits = table({
  id: 'benefits',
  fr: 'Bénéfices',
  en: 'Benefits',
  also: ['benefice', 'gains', 'benefices attendus', 'gains attendus', 'expected benefits'],
  recognisedBy: [['project', 'indicator', 'target']],
  columns: {
    project: code({ fr: 'Projet', en: 'Project', key: true, also: ['code projet', 'project code'] }),
    indicator: text({
      fr: 'Indicateur',
      en: 'Indicator',
      key: true,
      also: ['benefice', 'gain', 'benefit', 'libelle', 'measure'],
    }),
    unit: text({ fr: 'Unité', en: 'Unit', also: ['unite de mesure'] }),
    beneficiary: text({ fr: 'Bénéficiaire', en: 'Beneficiary', also: ['public', 'beneficiaires'] }),
    reference: number({
      fr: 'Valeur de référence',
      en: 'Reference value',
      also: ['reference', 'avant', 'valeur initiale', 'baseline', 'before'],
    }),
    target: number({ fr: 'Cible', en: 'Target', also: ['valeur cible', 'objectif vise', 'target value'] }),
    targetDate: date({ fr: 'Date cible', en: 'Target date', also: ['echeance', 'pour le'] }),
    measured: number({ fr: 'Valeur mesurée', en: 'Measured value', also: ['mesure', 'mesuree', 'measured', 'after'] }),
    measuredOn: date({ fr: 'Mesurée le', en: 'Measured on', also: ['date de mesure', 'mesure le'] }),
  },
  build: (row, origin) => ({ ...row, origin }),
})

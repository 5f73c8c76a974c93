import { choice, code, number, text, valuePoints } from '../columns'
import { table } from '../table'

/** What projects are scored on. Weights keep the unit of the workbook: only their proportions count. */
export const criteria = table({
  id: 'criteria',
  fr: 'Critères',
  en: 'Criteria',
  also: ['critere', 'criteres de priorisation', 'grille de notation'],
  recognisedBy: [
    ['code', 'weight', 'scaleMax'],
    ['code', 'label', 'direction', 'weight'],
    ['code', 'family', 'weight'],
  ],
  unique: ['code'],
  columns: {
    code: code({ fr: 'Code', en: 'Code', key: true, also: ['critere', 'code critere', 'criterion', 'id'] }),
    label: text({
      fr: 'Libellé',
      en: 'Label',
      also: ['intitule', 'fr', 'nom', 'critere', 'criterion', 'libelle fr', 'name'],
    }),
    family: choice('criterionFamily', { fr: 'Famille', en: 'Family', also: ['categorie', 'dimension'] }),
    direction: choice('direction', { fr: 'Sens', en: 'Direction', also: ['sens de preference'] }),
    scaleMin: number({
      fr: 'Note minimale',
      en: 'Lowest score',
      also: ['echelle min', 'min', 'scale min', 'note min'],
    }),
    scaleMax: number({
      fr: 'Note maximale',
      en: 'Highest score',
      also: ['echelle max', 'max', 'scale max', 'note max'],
    }),
    weight: number({ fr: 'Poids %', en: 'Weight %', also: ['ponderation', 'coefficient', 'coef', 'part'] }),
    importance: number({
      fr: 'Ordre d’importance',
      en: 'Order of importance',
      also: ['importance', 'rang d importance', 'priorite', 'importance rank'],
    }),
    curve: valuePoints({
      fr: 'Points de valeur',
      en: 'Value points',
      also: ['fonction de valeur', 'courbe de valeur', 'value function'],
    }),
  },
  build: (row, origin) => ({ ...row, origin, label: row.label ?? row.code, direction: row.direction ?? 'benefit' }),
})

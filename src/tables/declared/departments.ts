import { code, text } from '../columns'
import { table } from '../table'

/** The departments of the authority. */
export const departments = table({
  id: 'departments',
  fr: 'Directions',
  en: 'Departments',
  also: ['direction', 'services', 'organigramme'],
  unique: ['code'],
  columns: {
    code: code({ fr: 'Code', en: 'Code', key: true, also: ['direction', 'sigle', 'code direction', 'id', 'service'] }),
    label: text({
      fr: 'Libellé',
      en: 'Label',
      also: ['intitule', 'fr', 'nom', 'libelle direction', 'libelle fr', 'name'],
    }),
  },
  build: (row, origin) => ({ ...row, origin, label: row.label ?? row.code }),
})

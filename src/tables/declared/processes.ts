import { code, text } from '../columns'
import { table } from '../table'

/** What the authority does, and which department does it. */
export const processes = table({
  id: 'processes',
  fr: 'Processus',
  en: 'Processes',
  also: ['cartographie des processus', 'process'],
  unique: ['code'],
  columns: {
    code: code({ fr: 'Code', en: 'Code', key: true, also: ['processus', 'code processus', 'id', 'n'] }),
    label: text({ fr: 'Libellé', en: 'Label', also: ['intitule', 'fr', 'nom', 'processus', 'libelle fr', 'name'] }),
    department: code({ fr: 'Direction', en: 'Department', also: ['service', 'direction pilote'] }),
  },
  build: (row, origin) => ({ ...row, origin, label: row.label ?? row.code }),
})

import { code, money, number, text } from '../columns'
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
    volume: number({
      fr: 'Volume par an',
      en: 'Cases per year',
      also: ['volume', 'volume annuel', 'nombre de dossiers', 'yearly volume'],
    }),
    unitMinutes: number({
      fr: 'Temps unitaire (min)',
      en: 'Time per case (min)',
      also: ['temps unitaire', 'minutes par dossier', 'unit time'],
    }),
    minutesSaved: number({
      fr: 'Temps gagné par dossier (min)',
      en: 'Time saved per case (min)',
      also: ['temps gagne', 'gain de temps', 'time saved'],
    }),
    yearlyCost: money({ fr: 'Coût annuel', en: 'Yearly cost', also: ['cout par an', 'cout', 'annual cost'] }),
    citizenScore: number({
      fr: 'Utilité pour les usagers (1 à 5)',
      en: 'Worth to citizens (1 to 5)',
      also: ['utilite usagers', 'note usagers'],
    }),
    staffScore: number({
      fr: 'Utilité pour les agents (1 à 5)',
      en: 'Worth to staff (1 to 5)',
      also: ['utilite agents', 'note agents'],
    }),
    dutyScore: number({
      fr: 'Obligation légale (1 à 5)',
      en: 'Legal duty (1 to 5)',
      also: ['obligation', 'note obligation'],
    }),
  },
  build: (row, origin) => ({ ...row, origin, label: row.label ?? row.code }),
})

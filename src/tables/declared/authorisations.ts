import { code, date, money, text, year } from '../columns'
import { table } from '../table'

/** Programme and commitment authorisations (AP, AE), one per row. */
export const authorisations = table({
  id: 'authorisations',
  fr: 'AP-AE',
  en: 'Authorisations',
  also: ['autorisations de programme', 'autorisations', 'programme authorisations', 'ap'],
  recognisedBy: [
    ['number', 'vintage', 'voted'],
    ['number', 'deliberation', 'voted'],
  ],
  unique: ['number'],
  columns: {
    number: code({ fr: 'N° AP', en: 'AP no.', key: true, also: ['n', 'numero', 'numero ap', 'code ap', 'no'] }),
    label: text({ fr: 'Libellé', en: 'Label', also: ['intitule', 'title'] }),
    vintage: year({ fr: 'Millésime', en: 'Vintage', also: ['annee de vote', 'exercice'] }),
    deliberation: text({ fr: 'Délibération', en: 'Deliberation', also: ['n deliberation', 'deliberation no'] }),
    voted: money({ fr: 'AP votée', en: 'AP voted', essential: true, also: ['vote', 'montant vote', 'voted'] }),
    revised: money({
      fr: 'AP révisée',
      en: 'AP revised',
      essential: true,
      also: ['revise', 'montant revise', 'revised'],
    }),
    cancelled: money({ fr: 'AP annulée', en: 'AP cancelled', essential: true, also: ['annule', 'cancelled'] }),
  },
  build: (row, origin) => ({ ...row, origin, label: row.label ?? row.number }),
})

/** What part of an authorisation each project was allocated. */
export const allocations = table({
  id: 'allocations',
  fr: 'Affectations',
  en: 'Allocations',
  also: ['affectations d ap', 'ap affectees', 'allocations of authorisations'],
  recognisedBy: [['authorisation', 'project', 'amount']],
  columns: {
    authorisation: code({ fr: 'N° AP', en: 'AP no.', key: true, also: ['ap', 'authorisation', 'code ap'] }),
    project: code({ fr: 'Projet', en: 'Project', key: true, also: ['code projet', 'operation', 'project code'] }),
    amount: money({ fr: 'Montant affecté', en: 'Amount allocated', key: true, also: ['montant', 'affecte', 'amount'] }),
    date: date({ fr: 'Date', en: 'Date', also: ['date d affectation'] }),
  },
  build: (row, origin) => ({ ...row, origin }),
})

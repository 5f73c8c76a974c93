import { choice, code, codes, date, days, money, number, text } from '../columns'
import { table } from '../table'

/** What the departments ask for. */
export const requests = table({
  id: 'requests',
  fr: 'Demandes',
  en: 'Requests',
  also: ['demande', 'demandes de projet', 'expressions de besoin', 'project requests'],
  recognisedBy: [
    ['number', 'department', 'wishedDate'],
    ['number', 'department', 'need'],
    ['number', 'requester', 'title'],
    ['number', 'title', 'wishedDate'],
  ],
  unique: ['number'],
  columns: {
    number: code({
      fr: 'N° demande',
      en: 'Request no.',
      key: true,
      also: ['numero', 'n', 'no', 'id', 'code', 'demande', 'numero demande', 'number'],
    }),
    date: date({ fr: 'Date', en: 'Date', also: ['date de la demande', 'date de depot', 'recue le'] }),
    department: code({
      fr: 'Direction',
      en: 'Department',
      also: ['direction demandeuse', 'service', 'service demandeur'],
    }),
    requester: text({ fr: 'Demandeur', en: 'Requester', also: ['porteur', 'emetteur'] }),
    title: text({ fr: 'Intitulé', en: 'Title', also: ['libelle', 'titre', 'objet', 'nom', 'subject'] }),
    need: text({ fr: 'Besoin', en: 'Need', also: ['description', 'expression du besoin', 'contexte'] }),
    process: text({ fr: 'Processus', en: 'Process', also: ['processus concerne'] }),
    reason: text({ fr: 'Motif', en: 'Reason', also: ['justification', 'motivation'] }),
    objective: code({ fr: 'Objectif', en: 'Objective', also: ['objectif strategique'] }),
    capital: money({
      fr: 'Coût d’investissement',
      en: 'Capital cost',
      also: ['cout investissement', 'investissement', 'budget', 'montant', 'capital', 'cout'],
    }),
    operatingPerYear: money({
      fr: 'Coût de fonctionnement par an',
      en: 'Operating cost per year',
      also: ['cout fonctionnement', 'fonctionnement', 'fonctionnement an', 'operating year'],
    }),
    moeDays: days({ fr: 'Jours MOE', en: 'MOE days', also: ['charge moe j', 'charge moe', 'moe j', 'moe'] }),
    moaDays: days({ fr: 'Jours MOA', en: 'MOA days', also: ['charge moa j', 'charge moa', 'moa j', 'moa'] }),
    amoaDays: days({ fr: 'Jours AMOA', en: 'AMOA days', also: ['charge amoa j', 'charge amoa', 'amoa j', 'amoa'] }),
    wishedDate: date({
      fr: 'Date souhaitée',
      en: 'Wished date',
      also: ['echeance souhaitee', 'date de mise en service souhaitee', 'wanted by'],
    }),
    durationMonths: number({
      fr: 'Durée (mois)',
      en: 'Duration (months)',
      also: ['duree', 'duree mois', 'duree en mois', 'duration'],
    }),
    sponsor: text({ fr: 'Sponsor', en: 'Sponsor', also: ['elu dga sponsor', 'commanditaire'] }),
    status: choice('requestStatus', { fr: 'Statut', en: 'Status', also: ['etat', 'state'] }),
    compensation: codes({
      fr: 'Compensation',
      en: 'Compensation',
      also: ['projets en compensation', 'projets reportes', 'projets deprioritises'],
    }),
    decision: code({ fr: 'N° décision', en: 'Decision no.', also: ['decision'] }),
  },
  build: (row, origin) => ({ ...row, origin, compensation: row.compensation ?? [] }),
})

import { code, codes, date, money, text } from '../columns'
import { table } from '../table'

/** Contracts with suppliers, and what may still be ordered from them. */
export const contracts = table({
  id: 'contracts',
  fr: 'Marchés',
  en: 'Contracts',
  also: ['marche', 'marches publics', 'accords-cadres', 'contrats', 'contract'],
  recognisedBy: [
    ['number', 'holder', 'ceiling'],
    ['number', 'ceiling', 'ordered'],
    ['number', 'holder', 'notifiedOn'],
  ],
  unique: ['number'],
  columns: {
    number: code({
      fr: 'N° marché',
      en: 'Contract no.',
      key: true,
      also: ['numero', 'n', 'no', 'marche', 'numero de marche', 'contrat', 'contract', 'number'],
    }),
    label: text({ fr: 'Objet', en: 'Subject', also: ['libelle', 'intitule', 'label', 'title'] }),
    holder: text({ fr: 'Titulaire', en: 'Holder', also: ['fournisseur', 'prestataire', 'attributaire', 'supplier'] }),
    teams: codes({
      fr: 'Équipes',
      en: 'Teams',
      also: ['equipe', 'equipes renforcees', 'code equipe', 'team'],
    }),
    family: text({ fr: 'Famille d’achat', en: 'Contract family', also: ['famille', 'segment', 'categorie', 'family'] }),
    notifiedOn: date({
      fr: 'Notifié le',
      en: 'Notified on',
      also: ['date de notification', 'notification', 'debut', 'date de debut', 'start'],
    }),
    end: date({ fr: 'Fin', en: 'End', also: ['date de fin', 'echeance', 'fin du marche', 'end date'] }),
    ceiling: money({
      fr: 'Montant maximum',
      en: 'Ceiling',
      also: ['plafond', 'montant max', 'maximum', 'montant maximum ht', 'maximum amount'],
    }),
    ordered: money({ fr: 'Commandé', en: 'Ordered', also: ['montant commande', 'commandes', 'bons de commande'] }),
  },
  build: (row, origin) => ({ ...row, origin, teams: row.teams ?? [] }),
})

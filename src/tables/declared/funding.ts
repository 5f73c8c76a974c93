import { choice, code, money, percent, text, year } from '../columns'
import { table } from '../table'

/** Subsidies, one row per scheme and project. */
export const funding = table({
  id: 'funding',
  fr: 'Financements',
  en: 'Funding',
  also: ['financement', 'subventions', 'subvention', 'plan de financement', 'subsidies', 'grants'],
  recognisedBy: [
    ['scheme', 'project', 'notified'],
    ['scheme', 'ceiling', 'project'],
    ['scheme', 'asked', 'received'],
  ],
  columns: {
    scheme: text({
      fr: 'Dispositif',
      en: 'Scheme',
      key: true,
      also: ['financeur', 'fonds', 'programme de financement', 'funder', 'fund'],
    }),
    ceiling: money({ fr: 'Plafond', en: 'Ceiling', also: ['plafond du dispositif', 'montant maximum'] }),
    project: code({
      fr: 'Projet',
      en: 'Project',
      also: ['code', 'code projet', 'projet finance', 'project code'],
    }),
    section: choice('section', { fr: 'Section', en: 'Section', also: ['nature'] }),
    year: year({ fr: 'Exercice', en: 'Year', also: ['annee', 'financial year'] }),
    asked: money({ fr: 'Demandé', en: 'Asked', also: ['montant demande', 'sollicite', 'requested'] }),
    notified: money({
      fr: 'Notifié',
      en: 'Notified',
      also: ['montant notifie', 'accorde', 'attribue', 'granted', 'awarded'],
    }),
    received: money({ fr: 'Encaissé', en: 'Received', also: ['montant encaisse', 'percu', 'verse', 'paid in'] }),
    rate: percent({ fr: 'Taux %', en: 'Rate %', also: ['taux', 'taux de subvention', 'rate'] }),
  },
  build: (row, origin) => ({ ...row, origin }),
})

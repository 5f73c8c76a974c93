import { money, period } from '../columns'
import { table } from '../table'

/** The curve of the portfolio month by month: what was planned, verified and paid since the beginning. */
export const monthly = table({
  id: 'monthly',
  fr: 'Courbe mensuelle',
  en: 'Monthly curve',
  also: ['mois', 'courbe en s', 's curve', 'suivi mensuel'],
  recognisedBy: [['month', 'planned']],
  unique: ['month'],
  columns: {
    month: period({ fr: 'Mois', en: 'Month', key: true, also: ['periode', 'date', 'period'] }),
    planned: money({
      fr: 'Prévu cumulé',
      en: 'Planned to date',
      essential: true,
      also: ['plan cumule', 'plan cumule eur', 'valeur planifiee cumulee', 'planned cumulated'],
    }),
    verified: money({
      fr: 'Liquidé cumulé',
      en: 'Verified to date',
      essential: true,
      also: ['liquide cumule eur', 'verified cumulated'],
    }),
    paid: money({
      fr: 'Mandaté cumulé',
      en: 'Paid to date',
      essential: true,
      also: ['mandate cumule eur', 'paid cumulated'],
    }),
  },
  build: (row, origin) => ({ ...row, origin }),
})
